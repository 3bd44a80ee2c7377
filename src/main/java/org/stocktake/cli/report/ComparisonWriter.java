package org.stocktake.cli.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.stocktake.cli.command.BaselineAssessment;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FormatTarget;
import org.stocktake.cli.command.UserException;
import org.stocktake.cli.output.DocumentFile;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.finding.Findings;
import org.stocktake.report.ComparisonFormat;
import org.stocktake.report.facts.ChangesSince;
import org.stocktake.report.facts.ComparisonSubject;

/** Says what changed between two assessments of a State. */
final class ComparisonWriter {
    private final CommandContext tool;
    private final String old;
    private final String now;
    private final boolean redact;

    ComparisonWriter(CommandContext tool, String old, String now, boolean redact) {
        this.tool = tool;
        this.old = old;
        this.now = now;
        this.redact = redact;
    }

    /** @param mayReplace a file that holds something */
    ExitCode write(String oldChecklist, List<FormatTarget> choices, boolean mayReplace)
            throws IOException, UserException {
        List<ComparisonFormat> formats = formats(choices);
        ComparisonSubject subject = subject(oldChecklist);
        for (int i = 0; i < formats.size(); i++) {
            FormatTarget choice = choices.get(i);
            if (choice.isStandardOutput()) {
                formats.get(i).write(subject, tool.out());
            } else {
                write(subject, formats.get(i), choice.file(), mayReplace);
            }
        }
        return ExitCode.DONE;
    }

    private List<ComparisonFormat> formats(List<FormatTarget> choices) throws UserException {
        FormatTarget.requireOneToStandardOutput(choices);
        FormatTarget.requireNoInput(choices, List.of(old, now));
        List<ComparisonFormat> formats = new ArrayList<>();
        for (FormatTarget choice : choices) {
            formats.add(ComparisonFormat.of(choice.format())
                    .orElseThrow(() ->
                            UserException.usage("unknown-format", choice.format(), "text, markdown, html, json")));
        }
        return formats;
    }

    private ComparisonSubject subject(String oldChecklist) throws IOException, UserException {
        AssessmentDocument document = tool.read(now);
        Findings later = Findings.of(document.checklist(), document.assessment(), tool.today());
        BaselineAssessment earlier =
                BaselineAssessment.read(tool, old, oldChecklist).requireSameSubject(old, later);
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
