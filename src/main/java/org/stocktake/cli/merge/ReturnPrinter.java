package org.stocktake.cli.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.UserException;
import org.stocktake.cli.output.TextPrinter;
import org.stocktake.finding.merge.AnswerBase;
import org.stocktake.finding.merge.AnswerPart;
import org.stocktake.finding.merge.AssessmentMerge;
import org.stocktake.finding.merge.ConflictChoice;
import org.stocktake.finding.merge.KeyConflict;
import org.stocktake.finding.merge.MergeOutcome;
import org.stocktake.finding.merge.MergedProposal;
import org.stocktake.finding.merge.ProposalMerge;
import org.stocktake.finding.merge.QuestionMerge;
import org.stocktake.finding.merge.TakenOutParts;
import org.stocktake.model.Answer;
import org.stocktake.model.Checklist;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Vocabulary;
import org.stocktake.text.AnswerOffice;

/** Prints what became of each question of a worksheet that came back: one line each, and both texts of a conflict. */
final class ReturnPrinter {
    private final CommandContext context;
    private final Checklist checklist;
    private final TextPrinter page;

    ReturnPrinter(CommandContext context, Checklist checklist) throws UserException {
        this.context = context;
        this.checklist = checklist;
        this.page = context.printer();
    }

    /** Prints what was taken, one line a question. */
    void taken(AssessmentMerge.Result result) {
        for (QuestionMerge merged : result.questions()) {
            switch (merged.outcome()) {
                case NEW, CHANGED, REMOVED -> changed(merged);
                case CONFLICT, SAME, KEPT -> {}
            }
        }
    }

    /** Prints what the worksheet says on questions that mean something else now, each with the reason. */
    void proposed(ProposalMerge proposals) {
        for (MergedProposal one : proposals.told()) {
            String number = checklist.numberOrId(one.question());
            String subject =
                    checklist.question(one.question()).map(Question::subject).orElse(number);
            String because = one.proposed().from().because();
            String reason = because.isEmpty() ? context.say("interview.proposal.because.none") : because;
            String kind = context.say("answer." + one.proposed().answer().kind().word());
            String label = context.say(one.fate().isWaiting() ? "command.returned.waits" : "command.returned.retired");
            page.hanging(2, label + "  " + number + "  ", context.say(sentence(one), subject, kind, reason));
        }
        questions("command.returned.corrected-since", proposals.correctedSince());
    }

    /** Returns the key of the sentence. A retired answer gave way to another one where its question is still asked. */
    private String sentence(MergedProposal one) {
        return switch (one.fate()) {
            case PROPOSED -> "command.returned.proposal.proposed";
            case REPLACES -> "command.returned.proposal.replaces";
            case BESIDE -> "command.returned.proposal.beside";
            case ANSWERED -> "command.returned.proposal.answered";
            case RETIRED ->
                isAsked(one) ? "command.returned.proposal.given-anew" : "command.returned.proposal.not-asked";
        };
    }

    private boolean isAsked(MergedProposal one) {
        return checklist
                .earlierVersion(one.proposed().from().version())
                .filter(way -> !way.of(one.question()).into().isEmpty())
                .isPresent();
    }

    /** Prints whom the worksheet names as consulted beside those that were named before. */
    void consulted(List<String> now, List<String> before) {
        List<String> others = new ArrayList<>(now);
        others.removeAll(before);
        if (!others.isEmpty()) {
            page.hanging(
                    2,
                    context.say("command.returned.consulted") + "  ",
                    context.words().parts(others));
        }
    }

    /** Prints the questions of which nothing was taken, and what the worksheet says differently of the State. */
    void left(AssessmentMerge.Result result) {
        numbers(MergeOutcome.SAME, result.with(MergeOutcome.SAME));
        List<QuestionMerge> kept = new ArrayList<>();
        for (QuestionMerge merged : result.with(MergeOutcome.KEPT)) {
            if (merged.isKeptThoughEmptied()) {
                page.hanging(2, context.say("command.returned.emptied", number(merged)) + "  ", subject(merged));
            } else {
                kept.add(merged);
            }
        }
        numbers(MergeOutcome.KEPT, kept);
        questions("command.returned.sent-again", result.sentAgain());
        questions("command.returned.corrected-since", result.correctedSince());
        result.replaced().forEach(this::replaced);
        for (KeyConflict key : result.keys()) {
            page.text(2, context.say("command.returned.key", key.key(), shown(key.ours()), shown(key.theirs())));
        }
    }

    private void questions(String key, List<QuestionId> some) {
        List<String> numbers = new ArrayList<>();
        for (QuestionId question : some) {
            numbers.add(checklist.numberOrId(question));
        }
        if (!numbers.isEmpty()) {
            page.hanging(2, context.say(key) + "  ", context.words().list(numbers));
        }
    }

    /** Prints the words of an office that gave way to its correction: nowhere else are they shown. */
    private void replaced(QuestionId question, Answer before) {
        String subject = checklist.question(question).map(Question::subject).orElse("");
        String kind = context.say("answer." + before.kind().word());
        page.hanging(
                2,
                context.say("command.returned.replaced") + "  " + checklist.numberOrId(question) + "  ",
                context.words().label(subject, kind));
        words(question, before, List.of(AnswerPart.values()));
    }

    private String shown(String value) {
        return value.isEmpty() ? context.say("command.returned.nothing") : value;
    }

    private void changed(QuestionMerge merged) {
        String key = "command.returned." + merged.outcome().word();
        page.hanging(
                2,
                context.say(key) + "  " + number(merged) + "  ",
                context.words().label(subject(merged), what(merged)));
        if (merged.outcome() == MergeOutcome.REMOVED) {
            words(merged.question(), merged.ours().orElseThrow(), List.of(AnswerPart.values()));
        }
    }

    /** Returns the answer and, of one that was there, the parts that changed. */
    private String what(QuestionMerge merged) {
        if (merged.result().isEmpty()) {
            return context.say("command.returned.no-answer");
        }
        String kind = context.say("answer." + merged.result().get().kind().word());
        String parts = parts(merged.parts());
        return merged.outcome() == MergeOutcome.CHANGED && !parts.isEmpty()
                ? context.words().note(kind, parts)
                : kind;
    }

    private String parts(List<AnswerPart> parts) {
        List<String> words = new ArrayList<>();
        for (AnswerPart part : parts) {
            if (!part.isSignature()) {
                words.add(context.say("interview.follow-up." + part.word()));
            }
        }
        return context.words().list(words);
    }

    /** Prints both answers of a conflict in the parts that differ. */
    void conflict(QuestionMerge merged) {
        page.hanging(
                2,
                context.say("command.returned.conflict") + "  " + number(merged) + "  ",
                context.words().note(subject(merged), parts(merged.parts())));
        side("command.returned.ours", merged, merged.ours());
        side("command.returned.theirs", merged, merged.other());
    }

    /** Returns the sentence that asks for a choice between the two answers of a conflict. */
    String question(QuestionMerge merged, List<ConflictChoice> choices) {
        String key = choices.contains(ConflictChoice.BOTH) ? "command.returned.ask" : "command.returned.ask.two";
        return context.say(key, number(merged), brief(merged.ours()), brief(merged.other()));
    }

    private String brief(Optional<Answer> answer) {
        return answer.map(given -> context.words()
                        .list(List.of(context.say("answer." + given.kind().word()), who(given))))
                .orElseGet(() -> context.say("command.returned.no-answer"));
    }

    /** Prints one of the two answers: who gave it when, and its parts that differ; not the internal note, which a log may keep. */
    private void side(String key, QuestionMerge merged, Optional<Answer> answer) {
        if (answer.isEmpty()) {
            page.text(6, context.say(key + ".none"));
            return;
        }
        Answer given = answer.get();
        page.text(6, context.say(key, context.say("answer." + given.kind().word()), who(given)));
        words(merged.question(), given, merged.parts());
    }

    /** Prints what an answer says in these parts. */
    private void words(QuestionId question, Answer given, List<AnswerPart> parts) {
        for (AnswerPart part : parts) {
            String written = part == AnswerPart.INTERNAL_NOTE ? "" : written(question, part, given);
            if (!written.isEmpty()) {
                page.hanging(8, context.words().lead(context.say("interview.follow-up." + part.word())), written);
            }
        }
    }

    private String written(QuestionId question, AnswerPart part, Answer answer) {
        Vocabulary labels =
                checklist.question(question).map(checklist::vocabularyOf).orElseGet(checklist::vocabulary);
        return new AnswerPartText(context.words(), labels).of(part, answer);
    }

    private String who(Answer answer) {
        return AnswerOffice.withDay(answer, context.words());
    }

    /**
     * Prints what was taken out of an answer because the worksheet has it no more, with its words; nothing if all is there.
     *
     * @param whole the answer with what does not belong to its new kind, which is told elsewhere
     */
    void takenOut(QuestionMerge merged, Answer whole) {
        Answer gone = TakenOutParts.of(merged.ours().orElse(whole), whole);
        List<AnswerPart> parts = TakenOutParts.parts(gone);
        if (!parts.isEmpty()) {
            page.hanging(2, context.say("command.returned.taken-out") + "  " + number(merged) + "  ", subject(merged));
            words(merged.question(), gone, parts);
        }
    }

    /** Prints the parts of an answer that another form of it does not have, with their words; nothing if there are none. */
    void removed(String key, QuestionMerge merged, Answer answer, Answer without) {
        List<AnswerPart> gone = AnswerBase.of(Optional.of(answer)).changedIn(Optional.of(without));
        String parts = parts(gone);
        if (!parts.isEmpty()) {
            String kind = context.say("answer." + answer.kind().word());
            page.text(2, context.say(key, number(merged), kind, parts));
            words(merged.question(), TakenOutParts.beside(without, answer), gone);
        }
    }

    /** Prints the words of ours that are gone since the other answer was taken, and who gave them; nothing if all are there. */
    void givenUp(QuestionMerge conflict, Answer ours, Answer taken) {
        Answer gone = TakenOutParts.replaced(ours, taken);
        String parts = parts(TakenOutParts.parts(gone));
        if (!parts.isEmpty()) {
            String kind = context.say("answer." + ours.kind().word());
            page.text(2, context.say("command.returned.given-up", number(conflict), parts, kind, who(ours)));
            words(conflict.question(), gone, TakenOutParts.parts(gone));
        }
    }

    /** Prints what of ours is gone if the other answer is taken, before somebody chooses. */
    void wouldGo(Answer ours, Answer other) {
        List<AnswerPart> gone = TakenOutParts.parts(TakenOutParts.replaced(ours, ConflictChoice.taken(ours, other)));
        if (!gone.isEmpty()) {
            page.text(6, context.say("command.returned.would-go", parts(gone)));
        }
    }

    private void numbers(MergeOutcome outcome, List<QuestionMerge> some) {
        if (!some.isEmpty()) {
            page.hanging(
                    2,
                    context.say("command.returned." + outcome.word()) + "  ",
                    context.words().list(some.stream().map(this::number).toList()));
        }
    }

    /** Returns the short number of the question. */
    String number(QuestionMerge merged) {
        return checklist.numberOrId(merged.question());
    }

    private String subject(QuestionMerge merged) {
        return checklist.question(merged.question()).map(Question::subject).orElse("");
    }
}
