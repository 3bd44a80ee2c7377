package org.stocktake.cli.check;

import java.util.Optional;
import org.stocktake.cli.command.BaselineAssessment;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.finding.Findings;
import org.stocktake.finding.compare.Comparison;

/** An accepted copy of an assessment; those of other States have nothing to be compared with. */
final class FileBaseline implements Baseline {
    private final String file;
    private final BaselineAssessment earlier;

    FileBaseline(String file, BaselineAssessment earlier) {
        this.file = file;
        this.earlier = earlier;
    }

    @Override
    public Optional<Comparison> since(AssessmentDocument document, Findings now) {
        return earlier.isOfSameSubject(now) ? Optional.of(Comparison.of(earlier.findings(), now)) : Optional.empty();
    }

    @Override
    public boolean isAsked() {
        return true;
    }

    @Override
    public String name() {
        return file;
    }
}
