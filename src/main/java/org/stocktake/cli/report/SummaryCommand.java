package org.stocktake.cli.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.AssessmentFolder;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.DocumentOutput;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FormatTarget;
import org.stocktake.cli.command.OutputOptions;
import org.stocktake.cli.command.ProgressLine;
import org.stocktake.cli.command.UserException;
import org.stocktake.cli.output.DocumentMark;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.finding.Findings;
import org.stocktake.model.Checklist;
import org.stocktake.report.facts.ReportOrigin;
import org.stocktake.report.summary.Summary;
import org.stocktake.report.summary.SummaryFormat;

/**
 * Sets many assessments side by side in one table. One assessment that cannot be read stops the whole, because a table
 * that lacks a State misleads.
 */
public final class SummaryCommand extends BaseCommand {
    private final ArgumentValue<List<String>> paths = arguments.parameters("1..*", "PATH");
    private final ArgumentValue<List<String>> formats = arguments.words(List.of("html"), "FORMAT[=FILE]", "--format");
    private final ArgumentValue<String> output = arguments.text("FOLDER|FILE", "-o", "--output");
    private final ArgumentValue<List<String>> fonts = arguments.words(List.of(), "FILE", "--font");
    private final LookOptions look = new LookOptions(arguments);
    private final OutputOptions writing = new OutputOptions(arguments);

    private final List<AssessmentDocument> documents = new ArrayList<>();
    private ExitCode exit = ExitCode.DONE;

    public SummaryCommand(CommandContext context) {
        super(context, "summary");
    }

    @Override
    public ExitCode run(CommandContext context) throws IOException, UserException {
        List<OutputTargets.Target<SummaryFormat>> targets = new OutputTargets(
                        FormatTarget.read(formats.value(), ""), output.value())
                .plan("summary", List.of(SummaryFormat.values()));
        for (String path : paths.value()) {
            read(path, context);
        }
        if (exit != ExitCode.DONE) {
            context.note("command.summary.nothing");
            return exit;
        }
        requireOneChecklist();
        write(Summary.of(entries(context), context.words()), targets, context);
        return ExitCode.DONE;
    }

    private void read(String path, CommandContext context) throws IOException, UserException {
        List<Path> files = AssessmentFolder.filesAt(context, path);
        if (files.isEmpty()) {
            throw UserException.usage("nothing-to-check", path);
        }
        ProgressLine progress = new ProgressLine(context, files.size());
        for (Path file : files) {
            read(file, progress, context);
            progress.after(documents.size());
        }
        progress.clear();
    }

    private void read(Path file, ProgressLine progress, CommandContext context) throws UserException {
        try {
            documents.add(context.readAsAsked(file.toString()));
        } catch (UserException.InvalidInputException invalid) {
            progress.clear();
            exit = exit.and(invalid.tell(context.err(), context.words()));
        } catch (IOException e) {
            progress.clear();
            exit = exit.and(context.failures().tell(e));
        }
    }

    private void requireOneChecklist() throws UserException {
        AssessmentDocument first = documents.get(0);
        for (AssessmentDocument other : documents) {
            if (!name(first.checklist()).equals(name(other.checklist()))) {
                throw UserException.usage(
                        "two-checklists",
                        first.path().toString(),
                        name(first.checklist()),
                        other.path().toString(),
                        name(other.checklist()));
            }
        }
    }

    private static String name(Checklist checklist) {
        return checklist.id() + " " + checklist.version();
    }

    private List<Summary.Entry> entries(CommandContext context) throws UserException {
        List<Summary.Entry> entries = new ArrayList<>();
        for (AssessmentDocument document : documents) {
            entries.add(new Summary.Entry(
                    Findings.of(document.checklist(), document.assessment(), context.today()),
                    new ReportOrigin(
                            String.valueOf(document.path().getFileName()),
                            document.sha256(),
                            context.world().machine().version())));
        }
        return entries;
    }

    private void write(Summary summary, List<OutputTargets.Target<SummaryFormat>> targets, CommandContext context)
            throws IOException, UserException {
        SummaryFormat.Made made = new SummaryFormat.Made(
                context.today(),
                context.world().machine().version(),
                fonts.value().stream().map(Path::of).toList(),
                context.words(),
                look.read());
        for (OutputTargets.Target<SummaryFormat> target : targets) {
            SummaryFormat format = target.format();
            MissingGlyphs glyphs = new MissingGlyphs();
            new DocumentOutput(
                            format.word(),
                            format.isText(),
                            DocumentMark.NONE,
                            out -> glyphs.keep(format.write(summary, made, out)))
                    .write(context, writing, target.file());
            glyphs.tell(context, target.file(), () -> format.missing(summary, made));
        }
    }
}
