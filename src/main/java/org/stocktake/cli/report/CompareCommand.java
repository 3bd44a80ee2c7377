package org.stocktake.cli.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
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

/** Writes what changed between two assessments of one State. */
public final class CompareCommand extends BaseCommand {
    private final ArgumentValue<String> old = arguments.parameter("OLD");
    private final ArgumentValue<String> now = arguments.parameter("NEW");
    private final ArgumentValue<String> oldChecklist = arguments.text("ID|PATH", "--old-checklist");
    private final ArgumentValue<List<String>> formats = arguments.words(List.of("text"), "FORMAT[=FILE]", "--format");
    private final ArgumentValue<String> brand = arguments.text("FILE", "--brand");
    private final ArgumentValue<Boolean> redact = arguments.flag("--redact");
    private final ArgumentValue<Boolean> force = arguments.flag("--force");

    public CompareCommand(CommandContext context) {
        super(context, "compare");
    }

    @Override
    public ExitCode run(CommandContext context) throws IOException, UserException {
        List<FormatTarget> targets = FormatTarget.read(formats.value(), FormatTarget.STANDARD_OUTPUT);
        List<ComparisonFormat> known = known(targets);
        ComparisonSubject subject = subject(context);
        for (int i = 0; i < known.size(); i++) {
            FormatTarget target = targets.get(i);
            if (target.isStandardOutput()) {
                known.get(i).write(subject, context.out());
            } else {
                write(subject, known.get(i), target.file(), context);
            }
        }
        return ExitCode.DONE;
    }

    private List<ComparisonFormat> known(List<FormatTarget> targets) throws UserException {
        FormatTarget.requireOneToStandardOutput(targets);
        FormatTarget.requireNoInput(targets, List.of(old.value(), now.value()));
        List<ComparisonFormat> known = new ArrayList<>();
        for (FormatTarget target : targets) {
            ComparisonFormat format = ComparisonFormat.of(target.format())
                    .orElseThrow(
                            () -> UserException.usage("unknown-format", target.format(), "text, markdown, html, json"));
            if (!brand.value().isEmpty() && !format.hasLook()) {
                throw UserException.usage("no-look", format.word());
            }
            known.add(format);
        }
        return known;
    }

    private ComparisonSubject subject(CommandContext context) throws IOException, UserException {
        AssessmentDocument document = context.read(now.value());
        Findings later = Findings.of(document.checklist(), document.assessment(), context.today());
        BaselineAssessment earlier = BaselineAssessment.read(context, old.value(), oldChecklist.value())
                .requireSameSubject(old.value(), later);
        ChangesSince since = earlier.since(old.value(), later);
        return new ComparisonSubject(
                redact.value() ? since.redacted() : since,
                now.value(),
                context.world().machine().version(),
                context.words(),
                LookOptions.brand(brand.value()));
    }

    private void write(ComparisonSubject subject, ComparisonFormat format, String file, CommandContext context)
            throws IOException {
        try (DocumentFile document = DocumentFile.open(file, force.value(), context.pid())) {
            format.write(subject, document.writer());
            document.keep();
        }
    }
}
