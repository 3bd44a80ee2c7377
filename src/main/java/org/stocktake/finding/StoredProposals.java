package org.stocktake.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Carryover;
import org.stocktake.model.Checklist;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Vocabulary;

/**
 * The answers to an earlier version of the checklist, for questions that ask something else now.
 *
 * @param carryover those that the file holds
 * @param older those of the older assessment, or of one of another checklist; the file's come before them
 */
public record StoredProposals(Carryover carryover, Carryover older) {
    public static final StoredProposals NONE = new StoredProposals(Carryover.NONE);

    public StoredProposals(Carryover carryover) {
        this(carryover, Carryover.NONE);
    }

    /** Texts of which an answer has one: the first stands. */
    private static final List<AnswerTextField> ONE_ONLY = List.of(
            AnswerTextField.QUALIFIER, AnswerTextField.AT, AnswerTextField.REVIEW_BY, AnswerTextField.WAITING_FOR);

    public boolean isFor(QuestionId id) {
        return !of(id).isEmpty();
    }

    public List<CarriedAnswer> of(QuestionId id) {
        return isOlder(id) ? older.proposedTo(id) : carryover.proposedTo(id);
    }

    /** Returns true if the file holds none to that question, so that those of the older assessment stand. */
    public boolean isOlder(QuestionId id) {
        return carryover.proposedTo(id).isEmpty();
    }

    /** Returns all that was answered, as one answer; empty if the answers differ, so that none can be taken over. */
    public Optional<Answer> agreed(QuestionId id) {
        return joined(id)
                .filter(all ->
                        of(id).stream().allMatch(proposed -> proposed.answer().kind() == all.kind()));
    }

    /**
     * Returns the answer with what the question still offers. What it offers no more is kept in the internal note, in
     * the words of the file.
     */
    public static Answer fitting(Answer answer, Question question, Checklist checklist) {
        Answer fits = answer.with(AnswerTextField.AT, "");
        for (String part : notOffered(answer, question, checklist)) {
            fits = noting(part, fits);
        }
        return offered(fits, question, checklist);
    }

    /** Returns the answer without qualifier and needs that the checklist does not offer to the question. */
    public static Answer offered(Answer answer, Question question, Checklist checklist) {
        boolean isOffered = offers(answer.text(AnswerTextField.QUALIFIER), question, checklist);
        Answer fits = isOffered ? answer : answer.with(AnswerTextField.QUALIFIER, "");
        List<String> needs =
                answer.needs().stream().filter(needs(checklist)::contains).toList();
        return answer.noHelp() ? fits : fits.withNeeds(needs);
    }

    /** Returns the parts of an answer that the question does not offer, each as key and value of the file. */
    public static List<String> notOffered(Answer answer, Question question, Checklist checklist) {
        List<String> gone = new ArrayList<>();
        String qualifier = answer.text(AnswerTextField.QUALIFIER);
        if (!qualifier.isEmpty() && !offers(qualifier, question, checklist)) {
            gone.add(said(AnswerTextField.QUALIFIER, qualifier));
        }
        List<String> needs = new ArrayList<>(answer.needs());
        needs.removeAll(needs(checklist));
        if (!needs.isEmpty()) {
            gone.add("needs: " + String.join(", ", needs));
        }
        return gone;
    }

    private static boolean offers(String qualifier, Question question, Checklist checklist) {
        return checklist.qualifiersOf(question).contains(qualifier);
    }

    private static List<String> needs(Checklist checklist) {
        return checklist.vocabulary().needs().stream().map(Vocabulary.Need::id).toList();
    }

    private static String said(AnswerTextField text, String value) {
        return text.key() + ": " + value;
    }

    private static Answer noting(String part, Answer answer) {
        AnswerTextField note = AnswerTextField.INTERNAL_NOTE;
        return answer.with(note, join(note, answer.text(note), part));
    }

    /** Returns the texts of all answers together, with the kind of the first; empty if there is none. */
    public Optional<Answer> joined(QuestionId id) {
        return of(id).stream().map(CarriedAnswer::answer).reduce(StoredProposals::join);
    }

    private static Answer join(Answer one, Answer other) {
        Answer joined = one.withEvidence(joined(one.evidence(), other.evidence()))
                .withFigures(joined(one.figures(), other.figures()))
                .withActions(joined(one.actions(), other.actions()))
                .withConfidential(one.confidential() || other.confidential());
        for (AnswerTextField text : AnswerTextField.values()) {
            joined = joined.with(text, join(text, one.text(text), other.text(text)));
        }
        for (AnswerTextField text : List.of(AnswerTextField.QUALIFIER, AnswerTextField.REVIEW_BY)) {
            String second = other.text(text);
            boolean apart = !second.isEmpty() && !joined.text(text).equals(second);
            joined = apart ? noting(said(text, second), joined) : joined;
        }
        List<String> needs = joined(one.needs(), other.needs());
        return needs.isEmpty() ? joined : joined.withNeeds(needs);
    }

    private static String join(AnswerTextField text, String one, String other) {
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return one.isEmpty() ? other : one;
        }
        if (text == AnswerTextField.BY) {
            return one + AnswerTextField.BETWEEN_OFFICES + other;
        }
        return ONE_ONLY.contains(text) ? one : one.stripTrailing() + "\n\n" + other;
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        Set<T> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return new ArrayList<>(all);
    }
}
