package org.stocktake.cli.merge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.cli.command.ChangedAssessment;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.ReplacedProposals;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.edit.AssessmentWriter;
import org.stocktake.files.io.BoundedFileReader;
import org.stocktake.files.yaml.FileFormat;
import org.stocktake.finding.Findings;
import org.stocktake.finding.ForeignParts;
import org.stocktake.finding.merge.AssessmentMerge;
import org.stocktake.finding.merge.ConflictChoice;
import org.stocktake.finding.merge.MergeOutcome;
import org.stocktake.finding.merge.ProposalMerge;
import org.stocktake.finding.merge.QuestionMerge;
import org.stocktake.finding.merge.TakenOutParts;
import org.stocktake.model.Answer;
import org.stocktake.model.Assessment;
import org.stocktake.model.Coordination;

/** Takes worksheets that came back into an assessment, one after the other, and saves once. */
final class ReturnRun {
    /** The beginning of the name of the file with which Word and Excel mark a document that somebody has open. */
    private static final String OPEN_MARK = "~$";

    private final CommandContext context;
    private final AssessmentDocument document;
    private final ConflictQuestions conflicts;
    private final ReturnPrinter printer;
    private Assessment merged;

    ReturnRun(CommandContext context, AssessmentDocument document, ConflictQuestions conflicts) throws UserException {
        this.context = context;
        this.document = document;
        this.conflicts = conflicts;
        this.printer = new ReturnPrinter(context, document.checklist());
        this.merged = document.assessment();
    }

    /**
     * Merges each file. One that cannot be read is told, and the others are merged.
     *
     * @param reader reads a worksheet, and tells what is wrong with it
     * @param dryRun true if nothing is to be written
     */
    ExitCode run(List<String> files, ReturnReader reader, boolean dryRun) throws IOException, UserException {
        ExitCode exit = ExitCode.DONE;
        for (String file : files) {
            exit = exit.and(read(file, reader, dryRun));
        }
        boolean changed = !merged.equals(document.assessment());
        context.out().flush();
        ReplacedProposals.tell(context, document, merged);
        if (dryRun) {
            ChangedAssessment.tellVoid(context, document, merged);
        } else if (changed) {
            save();
        }
        String key = "command.returned." + (dryRun ? "would" : changed ? "saved" : "unchanged");
        context.note(key, document.path());
        return exit.and(left() ? ExitCode.INCOMPLETE : ExitCode.DONE);
    }

    private ExitCode read(String file, ReturnReader reader, boolean dryRun) throws IOException, UserException {
        if (file(file).startsWith(OPEN_MARK)) {
            context.note("command.returned.open", file);
            return ExitCode.DONE;
        }
        if (file(file).equals(FileFormat.ASSESSMENT.schemaFile())) {
            return ExitCode.DONE; // not a worksheet: split put it beside them
        }
        ReturnReader.Returned returned;
        try {
            returned = reader.read(file);
        } catch (IOException unreadable) {
            return context.failures().tell(unreadable);
        } catch (UserException refused) {
            return context.failures().tell(refused);
        }
        Assessment theirs = returned.answers();
        AssessmentMerge.Result result = AssessmentMerge.ofWorksheet(
                merged, theirs, document.checklist(), document.assessment().coordination());
        ProposalMerge proposals = ProposalMerge.of(result.merged(), theirs, document.assessment());
        if (isTooLarge(proposals.merged())) {
            context.out().flush();
            return context.failures()
                    .tell(new UserException.CannotContinueException(ExitCode.INVALID, "merge-too-large", file));
        }
        merge(file, theirs, result, proposals, dryRun);
        tellToConfirm(proposals);
        return returned.answersLost() ? ExitCode.INCOMPLETE : ExitCode.DONE;
    }

    /** Tells what the worksheet proposes, with the reasons; none of it is an answer before somebody confirms it. */
    private void tellToConfirm(ProposalMerge proposals) throws UserException {
        printer.proposed(proposals);
        int waiting = proposals.told().isEmpty()
                ? 0
                : Findings.of(document.checklist(), merged, context.today())
                        .toConfirm()
                        .size();
        if (waiting > 0) {
            context.out().flush();
            context.note("command.returned.to-confirm", waiting, context.program(), context.typed(document.path()));
        }
    }

    private static String file(String path) {
        return String.valueOf(Path.of(path).getFileName());
    }

    /** Returns true if no file of answers is as long as that, with the comments that the file has now. */
    private boolean isTooLarge(Assessment after) throws IOException {
        long comments = Math.max(0, Files.size(document.path()) - bytes(document.assessment()));
        return bytes(after) + comments > BoundedFileReader.FILE_BYTES_MAX;
    }

    private static long bytes(Assessment assessment) {
        return AssessmentWriter.write(assessment).getBytes(StandardCharsets.UTF_8).length;
    }

    /** @param proposals of the result, with what the worksheet proposes */
    private void merge(
            String file, Assessment theirs, AssessmentMerge.Result result, ProposalMerge proposals, boolean dryRun)
            throws IOException, UserException {
        head(file, theirs, result, !proposals.told().isEmpty());
        printer.taken(result);
        printer.consulted(result.merged().consulted(), merged.consulted());
        merged = proposals.merged();
        for (QuestionMerge conflict : result.with(MergeOutcome.CONFLICT)) {
            printer.conflict(conflict);
            ConflictChoice choice = settle(conflict, dryRun);
            tellParts(conflict, choice, Optional.ofNullable(result.leftBehind().get(conflict.question())));
        }
        printer.left(result);
        for (QuestionMerge changed : result.with(MergeOutcome.CHANGED)) {
            Optional<Answer> taken = changed.result();
            if (taken.isPresent()) {
                Answer whole = result.leftBehind().getOrDefault(changed.question(), taken.get());
                printer.takenOut(changed, whole);
                tellParts(changed, whole, taken.get());
            }
        }
        merged = merged.withCoordination(returned(merged.coordination(), theirs.coordination()));
        tellNotAsked(file, theirs, result);
    }

    /**
     * Tells which words are gone with the choice, and those of the answer that stay although it has no place for them.
     *
     * @param whole the other's answer, with what an earlier kind left behind in it
     */
    private void tellParts(QuestionMerge conflict, ConflictChoice choice, Optional<Answer> whole) {
        Optional<Answer> chosen = merged.answerTo(conflict.question());
        if (chosen.isEmpty() || conflict.ours().isEmpty()) {
            return;
        }
        Answer ours = conflict.ours().get();
        if (choice != ConflictChoice.TAKE) {
            printer.takenOut(conflict, chosen.get());
            tellForeign(conflict, chosen.get());
            return;
        }
        printer.givenUp(conflict, ours, chosen.get());
        Answer left = TakenOutParts.replaced(whole.orElse(chosen.get()), chosen.get());
        Answer theirs = TakenOutParts.replaced(left, ours);
        printer.removed("command.set.removed", conflict, theirs, Answer.of(theirs.kind()));
        tellForeign(conflict, chosen.get());
    }

    /**
     * Tells what was removed, and what was taken although it does not belong to the answer; not what stood beside an answer of
     * that kind before.
     *
     * @param whole the answer with what an earlier kind of answer left behind in it
     */
    private void tellParts(QuestionMerge question, Answer whole, Answer tidy) {
        printer.removed("command.set.removed", question, whole, tidy);
        tellForeign(question, tidy);
    }

    private void tellForeign(QuestionMerge question, Answer tidy) {
        Answer clean = tidy.kind().isPending() ? tidy : ForeignParts.withoutNew(tidy, question.ours());
        printer.removed("command.returned.foreign", question, tidy, clean);
    }

    private ConflictChoice settle(QuestionMerge conflict, boolean dryRun) throws IOException, UserException {
        Answer other = conflict.other().orElseThrow();
        Optional<Answer> ours = merged.answerTo(conflict.question());
        if (ours.isPresent() && conflicts.asks(!dryRun)) {
            printer.wouldGo(ours.get(), other);
        }
        List<ConflictChoice> choices = ConflictChoice.between(ours, other);
        ConflictChoice choice = conflicts.choice(printer.question(conflict, choices), choices, !dryRun);
        merged = choice.settle(merged, conflict.question(), other);
        return choice;
    }

    /** @param proposes true if the worksheet has new answers that wait to be confirmed */
    private void head(String file, Assessment theirs, AssessmentMerge.Result result, boolean proposes) {
        Optional<Coordination.Worksheet> worksheet = theirs.coordination().worksheet();
        String agency = worksheet
                .map(one -> document.checklist().vocabulary().agency(one.agency()))
                .orElse("");
        int questions = worksheet.isEmpty()
                ? theirs.answers().size()
                : worksheet.get().base().size();
        String count = context.words().count("command.count.questions", questions);
        context.out()
                .println(context.say(
                        agency.isEmpty() ? "command.returned.file" : "command.returned.worksheet",
                        file,
                        agency,
                        count));
        for (Coordination.Request request : merged.coordination().requests()) {
            if (worksheet.isPresent()
                    && request.isAfter(worksheet.get())
                    && request.returned().isEmpty()) {
                context.note("command.returned.earlier", file, agency);
            }
            if (worksheet.isPresent()
                    && request.isOf(worksheet.get())
                    && !request.returned().isEmpty()) {
                int nothing = result.with(MergeOutcome.SAME).size()
                        + result.with(MergeOutcome.KEPT).size();
                boolean same = !proposes && nothing == result.questions().size();
                context.note(
                        same ? "command.returned.again.same" : "command.returned.again",
                        file,
                        context.words().day(request.returned()));
            }
        }
    }

    /** Returns the requests with the day on which this worksheet came back first. */
    private Coordination returned(Coordination ours, Coordination theirs) throws UserException {
        if (theirs.worksheet().isEmpty()) {
            return ours;
        }
        List<Coordination.Request> requests = new ArrayList<>();
        for (Coordination.Request request : ours.requests()) {
            boolean now =
                    request.isOf(theirs.worksheet().get()) && request.returned().isEmpty();
            requests.add(now ? request.withReturned(context.today().toString()) : request);
        }
        return ours.withRequests(requests);
    }

    /** Tells the answers to questions that were not in the worksheet, taken or in conflict: somebody else was asked. */
    private void tellNotAsked(String file, Assessment theirs, AssessmentMerge.Result result) {
        Optional<Coordination.Worksheet> worksheet = theirs.coordination().worksheet();
        List<String> others = new ArrayList<>();
        for (QuestionMerge merged : result.questions()) {
            boolean counts = switch (merged.outcome()) {
                case NEW, CHANGED, CONFLICT -> true;
                case SAME, KEPT, REMOVED -> false;
            };
            boolean asked = worksheet.isEmpty() || worksheet.get().base().containsKey(merged.question());
            if (counts && !asked) {
                others.add(printer.number(merged));
            }
        }
        if (!others.isEmpty()) {
            context.note("command.returned.not-asked", file, context.words().list(others));
        }
    }

    private boolean left() {
        return !merged.coordination().conflicts().isEmpty();
    }

    private void save() throws IOException {
        ChangedAssessment.save(context, document, merged);
        if (left()) {
            context.note("command.returned.left", context.program(), context.typed(document.path()));
        }
    }
}
