package org.stocktake.cli.assess;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.stocktake.interview.AttachmentLookup;
import org.stocktake.model.Assessment;

/** Finds, for an assessment of which nobody named the file, whether one stands already where it would be saved. */
record ExistingAssessment(AttachmentLookup beside) implements AttachmentLookup {
    @Override
    public Optional<String> fingerprint(String path) {
        return beside.fingerprint(path);
    }

    @Override
    public Optional<String> begun(Assessment.Subject subject) {
        return Optional.of(AssessmentAutosave.proposed(subject)).filter(file -> Files.exists(Path.of(file)));
    }
}
