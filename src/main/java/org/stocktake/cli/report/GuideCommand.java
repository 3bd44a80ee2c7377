package org.stocktake.cli.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.DocumentOutput;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FormatTarget;
import org.stocktake.cli.command.OutputOptions;
import org.stocktake.cli.command.SelectionOptions;
import org.stocktake.cli.command.UserException;
import org.stocktake.cli.output.DocumentMark;
import org.stocktake.interview.QuestionSelection;
import org.stocktake.model.Checklist;
import org.stocktake.model.Depth;
import org.stocktake.model.Section;
import org.stocktake.report.guide.Guide;
import org.stocktake.report.guide.GuideFormat;
import org.stocktake.report.guide.GuideOptions;

/** Writes the blank questionnaire, whole or in parts. */
public final class GuideCommand extends BaseCommand {
    private final ArgumentValue<String> checklist = arguments.optionalParameter("ID|PATH");
    private final ArgumentValue<List<String>> sections = arguments.words(List.of(), "ID", "--section");
    private final ArgumentValue<List<String>> agencies = arguments.words(List.of(), "ID", "--agency");
    private final ArgumentValue<String> depth = arguments.textOr("full", "DEPTH", "--depth");
    private final ArgumentValue<List<String>> formats = arguments.words(List.of("docx"), "FORMAT[=FILE]", "--format");
    private final ArgumentValue<String> output = arguments.text("FOLDER|FILE", "-o", "--output");
    private final ArgumentValue<List<String>> fonts = arguments.words(List.of(), "FILE", "--font");
    private final OutputOptions writing = new OutputOptions(arguments);

    public GuideCommand(CommandContext context) {
        super(context, "guide");
    }

    @Override
    public ExitCode run(CommandContext context) throws IOException, UserException {
        OutputTargets targets = new OutputTargets(FormatTarget.read(formats.value(), ""), output.value());
        Depth asked = Depth.of(depth.value()).orElseThrow(() -> UserException.usage("bad-depth", depth.value()));
        Checklist named = context.checklist(checklist.value());
        QuestionSelection selection = new SelectionOptions(sections.value(), agencies.value(), List.of()).in(named);
        Guide guide = Guide.to(selection.of(named), named, asked, parts(named, selection));
        if (guide.isEmpty()) {
            throw UserException.usage("nothing-to-send");
        }
        write(guide, targets.plan(name(named, selection, asked), List.of(GuideFormat.values())), context);
        return ExitCode.DONE;
    }

    private void write(Guide guide, List<OutputTargets.Target<GuideFormat>> targets, CommandContext context)
            throws IOException, UserException {
        String program = context.say("report.footer", context.world().machine().version());
        List<Path> files = fonts.value().stream().map(Path::of).toList();
        GuideOptions options = new GuideOptions(context.today(), program, files, context.words());
        for (OutputTargets.Target<GuideFormat> target : targets) {
            GuideFormat format = target.format();
            new DocumentOutput(
                            format.word(), format.isText(), DocumentMark.NONE, out -> format.write(guide, options, out))
                    .write(context, writing, target.file());
            MissingGlyphs.tell(context, target.file(), format.missing(guide, options));
        }
    }

    /** Returns a file name that says which parts are in the file, so that the files for several offices differ. */
    private static String name(Checklist checklist, QuestionSelection selection, Depth depth) {
        List<String> parts = new ArrayList<>();
        parts.add(checklist.id());
        parts.add("guide");
        parts.addAll(selection.sections());
        parts.addAll(selection.agencies());
        if (depth != Depth.FULL) {
            parts.add(depth.word());
        }
        return String.join("-", parts);
    }

    private static List<String> parts(Checklist checklist, QuestionSelection selection) {
        List<String> parts = new ArrayList<>();
        for (Section section : checklist.sections()) {
            if (selection.sections().contains(section.id())) {
                parts.add(section.title());
            }
        }
        selection.agencies().forEach(agency -> parts.add(checklist.vocabulary().agency(agency)));
        return parts;
    }
}
