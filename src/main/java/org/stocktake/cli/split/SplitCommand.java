package org.stocktake.cli.split;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.ChangedAssessment;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.DocumentOutput;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FormatTarget;
import org.stocktake.cli.command.OutputOptions;
import org.stocktake.cli.command.SelectionOptions;
import org.stocktake.cli.command.UserException;
import org.stocktake.cli.output.DocumentFile;
import org.stocktake.cli.output.DocumentMark;
import org.stocktake.cli.output.EditorSchema;
import org.stocktake.cli.output.TextPrinter;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.finding.Findings;
import org.stocktake.finding.QuestionSelection;
import org.stocktake.finding.merge.AssessmentSplit;
import org.stocktake.model.Answer;
import org.stocktake.model.Assessment;
import org.stocktake.model.IsoDates;
import org.stocktake.model.Question;
import org.stocktake.report.worksheet.WorksheetContent;

/** Writes a worksheet for each agency that has a question, and keeps in the assessment that it was sent. */
public final class SplitCommand extends BaseCommand {
    private final ArgumentValue<String> file = arguments.parameter("FILE");
    private final ArgumentValue<List<String>> agencies = arguments.words(List.of(), "ID", "--agency");
    private final ArgumentValue<List<String>> only = arguments.words(List.of(), "STATUS", "--only");
    private final ArgumentValue<String> due = arguments.text("DATE", "--due");
    private final ArgumentValue<List<String>> formats = arguments.words(List.of("docx"), "FORMAT", "--format");
    private final ArgumentValue<Boolean> internalNotes = arguments.flag("--internal-notes");
    private final ArgumentValue<String> output = arguments.text("FOLDER", "-o", "--output");
    private final OutputOptions writing = new OutputOptions(arguments);

    public SplitCommand(CommandContext context) {
        super(context, "split");
    }

    @Override
    public ExitCode run(CommandContext context) throws IOException, UserException {
        List<WorksheetFormat> wanted = formats();
        AssessmentDocument document = context.read(file.value());
        if (document.assessment().coordination().worksheet().isPresent()) {
            throw UserException.usage("split-a-worksheet", file.value());
        }
        Findings findings = Findings.of(document.checklist(), document.assessment(), context.today());
        requireDue(context);
        AssessmentSplit split = split(findings);
        if (split.parts().isEmpty()) {
            throw UserException.usage("nothing-to-split");
        }
        requireTargets(document, split, wanted);
        if (!writing.isDry()) {
            ChangedAssessment.requireSavable(context, document);
        }
        String program = context.say("report.footer", context.world().machine().version());
        for (AssessmentSplit.Part part : split.parts()) {
            Assessment worksheet = AssessmentSplit.worksheet(part, findings, due.value(), internalNotes.value());
            WorksheetContent content = new WorksheetContent(worksheet, document.checklist(), program, context.words());
            for (WorksheetFormat format : wanted) {
                new DocumentOutput(format.word(), format.isText(), DocumentMark.NONE, out -> format.write(content, out))
                        .writeUntold(
                                context, writing, target(document, part, format).toString());
                if (format == WorksheetFormat.YAML && !writing.isDry()) {
                    EditorSchema.ASSESSMENT.offerBeside(target(document, part, format), context.pid());
                }
            }
        }
        print(context, document, split, wanted);
        if (!writing.isDry()) {
            record(context, document, split);
        }
        return ExitCode.DONE;
    }

    private List<WorksheetFormat> formats() throws UserException {
        Set<WorksheetFormat> wanted = new LinkedHashSet<>();
        List<String> known = new ArrayList<>();
        for (WorksheetFormat format : WorksheetFormat.values()) {
            known.add(format.word());
            if (formats.value().contains(format.word())) {
                wanted.add(format);
            }
        }
        for (String word : formats.value()) {
            if (!known.contains(word)) {
                throw UserException.usage("unknown-format", word, known);
            }
        }
        return List.copyOf(wanted);
    }

    private void requireDue(CommandContext context) throws UserException {
        String day = due.value();
        if (!day.isEmpty() && IsoDates.day(day).isEmpty()) {
            throw UserException.usage("bad-due", day);
        }
        if (!day.isEmpty() && day.compareTo(context.today().toString()) < 0) {
            throw UserException.usage("past-due", day);
        }
    }

    /** Divides the selected questions among those agencies that were named, or among all. */
    private AssessmentSplit split(Findings findings) throws UserException {
        QuestionSelection chosen =
                new SelectionOptions(List.of(), agencies.value(), only.value()).in(findings.checklist());
        QuestionSelection byStatus = new QuestionSelection(List.of(), List.of(), chosen.only());
        AssessmentSplit all = AssessmentSplit.of(findings, byStatus.of(findings));
        if (agencies.value().isEmpty()) {
            return all;
        }
        List<AssessmentSplit.Part> named = all.parts().stream()
                .filter(part -> agencies.value().contains(part.agency()))
                .toList();
        return new AssessmentSplit(named, List.of());
    }

    /** Refuses before the first worksheet is written when one of them cannot be. */
    private void requireTargets(AssessmentDocument document, AssessmentSplit split, List<WorksheetFormat> wanted)
            throws IOException {
        for (AssessmentSplit.Part part : split.parts()) {
            for (WorksheetFormat format : wanted) {
                DocumentFile.requireTarget(target(document, part, format), writing.mayOverwrite(), DocumentMark.NONE);
            }
        }
    }

    /** Returns the path of a worksheet: the name of the assessment and the agency, beside the assessment or in a folder. */
    private Path target(AssessmentDocument document, AssessmentSplit.Part part, WorksheetFormat format) {
        String name = FormatTarget.baseName(document.path()) + "-" + part.agency() + "." + format.extension();
        return output.value().isEmpty()
                ? document.path().resolveSibling(name)
                : Path.of(output.value()).resolve(name);
    }

    /** Prints for whom each worksheet is, how many questions it has, and what falls to nobody. */
    private void print(
            CommandContext context, AssessmentDocument document, AssessmentSplit split, List<WorksheetFormat> wanted)
            throws UserException {
        TextPrinter page = context.printer();
        for (AssessmentSplit.Part part : split.parts()) {
            String agency = document.checklist().vocabulary().agency(part.agency());
            page.text(
                    0,
                    context.say(
                            "command.split.part",
                            agency,
                            context.words()
                                    .count(
                                            "command.count.questions",
                                            part.questions().size())));
            for (WorksheetFormat format : wanted) {
                page.whole("  " + target(document, part, format));
            }
        }
        tellConfidential(context, document, split);
        if (!split.unassigned().isEmpty()) {
            List<String> numbers = split.unassigned().stream()
                    .map(document.checklist()::numberOf)
                    .toList();
            page.text(0, context.say("command.split.nobody", context.words().list(numbers)));
        }
        if (document.assessment().profile().values().isEmpty()
                && !document.checklist().profile().isEmpty()) {
            context.note("command.split.no-facts", context.program(), context.typed(document.path()));
        }
        if (writing.isDry()) {
            context.note("command.split.would");
        } else {
            page.whole(context.say("command.split.next", context.program(), context.typed(document.path())));
        }
    }

    /** Tells which confidential answers leave in a worksheet: the agency that leads a question sees what stands there. */
    private static void tellConfidential(CommandContext context, AssessmentDocument document, AssessmentSplit split) {
        List<String> numbers = new ArrayList<>();
        for (AssessmentSplit.Part part : split.parts()) {
            for (Question question : part.questions()) {
                boolean confidential = document.assessment()
                        .answerTo(question.id())
                        .filter(Answer::confidential)
                        .isPresent();
                if (confidential) {
                    numbers.add(document.checklist().numberOf(question));
                }
            }
        }
        if (!numbers.isEmpty()) {
            context.note("command.split.confidential", context.words().list(numbers));
        }
    }

    private void record(CommandContext context, AssessmentDocument document, AssessmentSplit split)
            throws IOException, UserException {
        Assessment before = document.assessment();
        Assessment after = before.withCoordination(split.sent(before.coordination(), context.today(), due.value()));
        ChangedAssessment.save(context, document, after);
    }
}
