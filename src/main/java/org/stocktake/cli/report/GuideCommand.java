package org.stocktake.cli.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.stocktake.condition.AskedQuestions;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.files.yaml.FileFormat;
import org.stocktake.finding.QuestionSelection;
import org.stocktake.model.Checklist;
import org.stocktake.model.Depth;
import org.stocktake.model.Question;
import org.stocktake.model.Section;
import org.stocktake.report.guide.Guide;
import org.stocktake.report.guide.GuideFormat;
import org.stocktake.report.guide.GuideOptions;
import org.stocktake.text.StateNames;

/** Writes the blank questionnaire, whole or in parts. */
public final class GuideCommand extends BaseCommand {
    private final ArgumentValue<String> checklist = arguments.optionalParameter("ID|FILE");
    private final ArgumentValue<List<String>> sections = arguments.words(List.of(), "ID", "--section");
    private final ArgumentValue<List<String>> agencies = arguments.words(List.of(), "ID", "--agency");
    private final ArgumentValue<String> depth = arguments.text("DEPTH", "--depth");
    private final ArgumentValue<List<String>> formats = arguments.words(List.of("docx"), "FORMAT[=FILE]", "--format");
    private final ArgumentValue<String> output = arguments.text("FOLDER|FILE", "-o", "--output");
    private final ArgumentValue<List<String>> fonts = arguments.words(List.of(), "FILE", "--font");
    private final LookOptions look = new LookOptions(arguments);
    private final OutputOptions writing = new OutputOptions(arguments);

    public GuideCommand(CommandContext context) {
        super(context, "guide");
    }

    @Override
    public ExitCode run(CommandContext context) throws IOException, UserException {
        OutputTargets targets = new OutputTargets(FormatTarget.read(formats.value(), ""), output.value());
        Optional<AssessmentDocument> state = assessment(context);
        Checklist named = state.isPresent() ? state.get().checklist() : context.checklist(checklist.value());
        Depth asked = depth(state);
        QuestionSelection selection = new SelectionOptions(sections.value(), agencies.value(), List.of()).in(named);
        List<Question> selected = selection.of(named);
        List<String> parts = parts(named, selection);
        if (state.isPresent()) {
            selected = askedOf(state.get(), selected, context.today());
            parts.add(
                    0,
                    StateNames.in(context.words().language())
                            .nameOrCode(state.get().assessment().subject().state()));
        }
        Guide guide = Guide.to(selected, named, asked, parts);
        if (guide.isEmpty()) {
            throw UserException.usage("nothing-to-send");
        }
        String stem =
                state.map(document -> FormatTarget.baseName(document.path())).orElse(named.id());
        write(guide, targets.plan(name(stem, selection, asked), List.of(GuideFormat.values())), context);
        return ExitCode.DONE;
    }

    /** Returns the depth that was asked for, else that of the assessment, else the full one. */
    private Depth depth(Optional<AssessmentDocument> state) throws UserException {
        if (depth.value().isEmpty()) {
            return state.map(document -> document.assessment().depth()).orElse(Depth.FULL);
        }
        return Depth.of(depth.value()).orElseThrow(() -> UserException.usage("bad-depth", depth.value()));
    }

    /** Returns the assessment that the argument names; empty if it names a checklist, or nothing. */
    private Optional<AssessmentDocument> assessment(CommandContext context) throws IOException, UserException {
        String named = checklist.value();
        boolean isAssessment = ChecklistLibrary.isPath(named)
                && Files.isRegularFile(Path.of(named))
                && FileFormat.ASSESSMENT.isNamedIn(Path.of(named));
        return isAssessment ? Optional.of(context.read(named)) : Optional.empty();
    }

    /** Returns those of the questions that the facts of the State leave. */
    private static List<Question> askedOf(AssessmentDocument document, List<Question> selected, LocalDate today) {
        AskedQuestions scope = AskedQuestions.of(document.checklist(), document.assessment(), today);
        return selected.stream()
                .filter(question -> scope.of(question).kind().isAsked())
                .toList();
    }

    private void write(Guide guide, List<OutputTargets.Target<GuideFormat>> targets, CommandContext context)
            throws IOException, UserException {
        String program = context.say("report.footer", context.world().machine().version());
        List<Path> files = fonts.value().stream().map(Path::of).toList();
        GuideOptions options = new GuideOptions(context.today(), program, files, context.words(), look.read());
        for (OutputTargets.Target<GuideFormat> target : targets) {
            GuideFormat format = target.format();
            MissingGlyphs glyphs = new MissingGlyphs();
            new DocumentOutput(
                            format.word(),
                            format.isText(),
                            DocumentMark.NONE,
                            out -> glyphs.keep(format.write(guide, options, out)))
                    .write(context, writing, target.file());
            glyphs.tell(context, target.file(), () -> format.missing(guide, options));
        }
    }

    /** Returns a file name that says which parts are in the file, so that the files for several offices differ. */
    private static String name(String stem, QuestionSelection selection, Depth depth) {
        List<String> parts = new ArrayList<>();
        parts.add(stem);
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
