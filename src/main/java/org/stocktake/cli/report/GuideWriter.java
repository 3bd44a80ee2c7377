package org.stocktake.cli.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.OutputFile;
import org.stocktake.cli.command.OutputOptions;
import org.stocktake.cli.command.SelectionOptions;
import org.stocktake.cli.command.UserException;
import org.stocktake.interview.QuestionSelection;
import org.stocktake.model.Checklist;
import org.stocktake.model.Depth;
import org.stocktake.model.Section;
import org.stocktake.report.guide.Guide;
import org.stocktake.report.guide.GuideFormat;
import org.stocktake.report.guide.GuideOptions;

/**
 * Writes the blank questionnaire, whole or in parts.
 *
 * @param fonts for characters that the shipped ones lack
 */
record GuideWriter(CommandContext tool, OutputOptions writing, OutputTargets targets, List<Path> fonts) {
    ExitCode write(String named, SelectionOptions words, String depth) throws IOException, UserException {
        Depth asked = Depth.of(depth).orElseThrow(() -> UserException.usage("bad-depth", depth));
        Checklist checklist = tool.checklist(named);
        QuestionSelection selection = words.in(checklist);
        Guide guide = Guide.to(selection.of(checklist), checklist, asked, parts(checklist, selection));
        if (guide.isEmpty()) {
            throw UserException.usage("nothing-to-send");
        }
        String program = tool.say("report.footer", tool.world().machine().version());
        GuideOptions file = new GuideOptions(tool.today(), program, fonts, tool.words());
        for (OutputTargets.Target<GuideFormat> target : targets.plan(name(checklist, selection, asked), formats())) {
            GuideFormat format = target.format();
            new OutputFile(format.word(), format.isText(), out -> format.write(guide, file, out))
                    .write(tool, writing, target.file());
            MissingGlyphs.tell(tool, target.file(), format.missing(guide, file));
        }
        return ExitCode.DONE;
    }

    private static List<GuideFormat> formats() {
        return List.of(GuideFormat.values());
    }

    /** Says what is in the file, so that the parts that go to several offices have names of their own. */
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
