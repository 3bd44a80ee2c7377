package org.stocktake.cli.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.stocktake.cli.command.EarlierState;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FormatChoice;
import org.stocktake.cli.command.Refusal;
import org.stocktake.cli.command.Tool;
import org.stocktake.cli.output.DocumentFile;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.finding.Findings;
import org.stocktake.report.ComparisonFormat;
import org.stocktake.report.facts.ChangesSince;
import org.stocktake.report.facts.ComparisonSubject;

/** Says what changed between two assessments of a State. */
final class Compare {
    private final Tool tool;
    private final String old;
    private final String now;
    private final boolean redact;

    Compare(Tool tool, String old, String now, boolean redact) {
        this.tool = tool;
        this.old = old;
        this.now = now;
        this.redact = redact;
    }

    /** @param mayReplace a file that holds something */
    ExitCode write(String oldChecklist, List<FormatChoice> choices, boolean mayReplace) throws IOException, Refusal {
        List<ComparisonFormat> formats = formats(choices);
        ComparisonSubject subject = subject(oldChecklist);
        for (int i = 0; i < formats.size(); i++) {
            FormatChoice choice = choices.get(i);
            if (choice.isStandardOutput()) {
                formats.get(i).write(subject, tool.out());
            } else {
                write(subject, formats.get(i), choice.file(), mayReplace);
            }
        }
        return ExitCode.DONE;
    }

    private List<ComparisonFormat> formats(List<FormatChoice> choices) throws Refusal {
        FormatChoice.requireOneToStandardOutput(choices);
        FormatChoice.requireNoInput(choices, List.of(old, now));
        List<ComparisonFormat> formats = new ArrayList<>();
        for (FormatChoice choice : choices) {
            formats.add(ComparisonFormat.of(choice.format())
                    .orElseThrow(() -> Refusal.usage("unknown-format", choice.format(), "text, markdown, html, json")));
        }
        return formats;
    }

    private ComparisonSubject subject(String oldChecklist) throws IOException, Refusal {
        AssessmentDocument document = tool.read(now);
        Findings later = Findings.of(document.checklist(), document.assessment(), tool.today());
        EarlierState earlier = EarlierState.read(tool, old, oldChecklist).requireSameSubject(old, later);
        ChangesSince since = earlier.since(old, later);
        return new ComparisonSubject(
                redact ? since.redacted() : since, now, tool.world().machine().version(), tool.words());
    }

    private void write(ComparisonSubject subject, ComparisonFormat format, String file, boolean mayReplace)
            throws IOException {
        try (DocumentFile document = DocumentFile.open(file, mayReplace, tool.pid())) {
            format.write(subject, document.writer());
            document.keep();
        }
    }
}
