package org.stocktake.cli.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.DocumentOutput;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FormatTarget;
import org.stocktake.cli.command.OutputOptions;
import org.stocktake.cli.command.UserException;
import org.stocktake.cli.output.DocumentFile;
import org.stocktake.cli.output.DocumentMark;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.finding.Findings;
import org.stocktake.model.Assessment;
import org.stocktake.model.brand.Brand;
import org.stocktake.report.ReportChoices;
import org.stocktake.report.ReportFormat;
import org.stocktake.report.ReportSubject;
import org.stocktake.report.facts.ChangesSince;
import org.stocktake.report.facts.Grouping;
import org.stocktake.report.facts.ReportView;

/** Writes reports on assessments. A report that fails does not stop the others. */
public final class ReportCommand extends BaseCommand {
    private final ArgumentValue<List<String>> files = arguments.parameters("1..*", "FILE");
    private final ArgumentValue<List<String>> formats = arguments.words(List.of("html"), "FORMAT[=FILE]", "--format");
    private final ArgumentValue<String> output = arguments.text("FOLDER|FILE", "-o", "--output");
    private final ArgumentValue<List<String>> fonts = arguments.words(List.of(), "FILE", "--font");
    private final LookOptions look = new LookOptions(arguments);
    private final ArgumentValue<String> by = arguments.textOr(Grouping.SECTION.word(), "GROUP", "--by");
    private final ArgumentValue<Boolean> asParty = arguments.flag("--as-party");
    private final ArgumentValue<Boolean> brief = arguments.flag("--brief");
    private final ArgumentValue<Boolean> redact = arguments.flag("--redact");
    private final ArgumentValue<Boolean> noRedact = arguments.flag("--no-redact");
    private final ArgumentValue<String> since = arguments.text("OLD", "--since");
    private final ArgumentValue<String> oldChecklist = arguments.text("ID|PATH", "--old-checklist");
    private final OutputOptions writing = new OutputOptions(arguments);

    public ReportCommand(CommandContext context) {
        super(context, "report");
    }

    @Override
    public ExitCode run(CommandContext context) throws IOException, UserException {
        ReportTargets targets =
                new ReportTargets(files.value(), FormatTarget.read(formats.value(), ""), output.value(), brief.value());
        Wishes wishes = new Wishes(
                ReportViewOptions.read(by.value(), asParty.value(), brief.value()),
                ReportBaseline.read(context, since.value(), oldChecklist.value(), files.value()),
                new ConfidentialAnswers(context, redact.value(), noRedact.value()),
                new DocumentStates(),
                look.read());
        ExitCode exit = ExitCode.DONE;
        String invalid = "";
        for (ReportTargets.Target target : targets.plan(wishes.earlier(), wishes.confidential())) {
            if (!target.input().equals(invalid)) {
                ExitCode one = write(target, wishes, context);
                invalid = one == ExitCode.INVALID ? target.input() : "";
                exit = exit.and(one);
            }
        }
        return exit;
    }

    /** The options that hold for every report of the run. */
    private record Wishes(
            ReportViewOptions view,
            ReportBaseline earlier,
            ConfidentialAnswers confidential,
            DocumentStates documents,
            Brand brand) {}

    private ExitCode write(ReportTargets.Target target, Wishes wishes, CommandContext context) throws UserException {
        try {
            write(target, context.read(target.input()), wishes, context);
            return ExitCode.DONE;
        } catch (UserException.InvalidInputException invalid) {
            return invalid.tell(context.err(), context.words());
        } catch (IOException e) {
            return context.failures().tell(e);
        }
    }

    private void write(ReportTargets.Target target, AssessmentDocument document, Wishes wishes, CommandContext context)
            throws IOException, UserException {
        ReportView view = wishes.view().in(document.checklist());
        Findings today = Findings.of(document.checklist(), document.assessment(), context.today());
        Optional<ChangesSince> since = wishes.earlier().changes(today);
        boolean redacted = wishes.confidential()
                .areLeftOut(target.input(), ConfidentialAnswers.Marked.in(document.assessment(), since));
        ReportFormat format = target.format();
        Optional<ChangesSince> shown = format.saysWhatChanged() ? since : Optional.empty();
        String file = target.file(redacted);
        ReportSubject subject = new ReportSubject(
                view.asParty() ? Findings.asParty(document.checklist(), document.assessment(), context.today()) : today,
                String.valueOf(document.path().getFileName()),
                document.sha256(),
                new ReportChoices(redacted, fonts.value().stream().map(Path::of).toList(), view, wishes.brand()),
                context.world().machine().version(),
                context.words());
        ReportSubject beside = subject.with(wishes.documents().beside(target.input(), document));
        ReportSubject compared = shown.map(beside::with).orElse(beside);
        MissingGlyphs glyphs = new MissingGlyphs();
        new DocumentOutput(
                        format.word(),
                        format.isText(),
                        mark(target, document, wishes, redacted),
                        out -> glyphs.keep(format.write(compared, out)))
                .write(context, writing, file);
        ConfidentialAnswers.Marked marked = ConfidentialAnswers.Marked.in(document.assessment(), shown);
        wishes.confidential().tellCopy(file, marked, redacted);
        glyphs.tell(context, file, () -> format.missing(compared));
        if (wishes.earlier().isThere() && !format.saysWhatChanged() && !format.isBesideFindings()) {
            context.note("command.report.without-changes", file);
        }
    }

    /** Returns the mark of the report, by which the same command replaces it later. */
    private static DocumentMark mark(
            ReportTargets.Target target, AssessmentDocument document, Wishes wishes, boolean redacted) {
        Assessment.Subject subject = document.assessment().subject();
        ReportBaseline earlier = wishes.earlier();
        return DocumentMark.of(
                "report",
                DocumentFile.canonicalPath(target.input()).toString(),
                target.format().word(),
                (redacted ? "redacted" : "whole") + wishes.view().mark(),
                earlier.isThere() ? DocumentFile.canonicalPath(earlier.file()).toString() : "",
                subject.state(),
                subject.checklistId(),
                subject.period().from().toString(),
                subject.period().to().toString());
    }
}
