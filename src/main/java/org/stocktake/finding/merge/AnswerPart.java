package org.stocktake.finding.merge;

import java.util.List;
import java.util.Optional;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Evidence;
import org.stocktake.model.Figure;
import org.stocktake.model.KebabCase;

/** The parts of an answer, each merged on its own; in the order of the file. */
public enum AnswerPart {
    /** The kind: yes, partly, no. */
    ANSWER,
    CONFIDENTIAL,
    REASON,
    DECISION,
    WAITING_FOR,
    QUALIFIER,
    MEASURES,
    PRACTICE,
    FIGURES,
    EVIDENCE,
    MISSING,
    /** The obstacles, or the statement that there are none. */
    CHALLENGES,
    /** The needs, or the statement that no help is needed. */
    NEEDS,
    ACTIONS,
    NOTE,
    GOOD_PRACTICE,
    OBSERVATIONS,
    INTERNAL_NOTE,
    BY,
    AT,
    REVIEW_BY;

    private final String word = KebabCase.of(this);
    private final Optional<AnswerTextField> text = AnswerTextField.of(word);

    /** Returns its key in the assessment file. */
    public String word() {
        return word;
    }

    /** Returns the part of a key; empty if there is none. */
    public static Optional<AnswerPart> of(String word) {
        return KebabCase.find(AnswerPart.class, word);
    }

    /** Returns the text that it is; empty for the kind, the mark and the lists. */
    public Optional<AnswerTextField> text() {
        return text;
    }

    /**
     * Returns the words of the part for a person: its text, or the titles of its items, separated by semicolons; empty
     * for the kind, marks, ids and stamps.
     */
    public String written(Answer answer) {
        return switch (this) {
            case EVIDENCE ->
                joined(answer.evidence().stream().map(Evidence::title).toList());
            case ACTIONS -> joined(answer.actions().stream().map(Action::what).toList());
            case FIGURES -> joined(answer.figures().stream().map(Figure::what).toList());
            case ANSWER, CONFIDENTIAL, QUALIFIER, NEEDS, BY, AT, REVIEW_BY -> "";
            case REASON,
                    DECISION,
                    WAITING_FOR,
                    MEASURES,
                    PRACTICE,
                    MISSING,
                    CHALLENGES,
                    NOTE,
                    GOOD_PRACTICE,
                    OBSERVATIONS,
                    INTERNAL_NOTE -> text.map(answer::text).orElse("");
        };
    }

    private static String joined(List<String> items) {
        return String.join("; ", items);
    }

    /** Returns true for a list whose items are merged one by one. */
    public boolean isList() {
        return this == FIGURES || this == EVIDENCE || this == NEEDS || this == ACTIONS;
    }

    /** Returns true if it says who answered, when, and until when the answer is good. */
    public boolean isStamp() {
        return this == BY || this == AT || this == REVIEW_BY;
    }

    /** Returns the second answer with this part of the first. */
    public Answer copied(Answer from, Answer to) {
        return switch (this) {
            case ANSWER -> to.withKind(from.kind());
            case CONFIDENTIAL -> to.withConfidential(from.confidential());
            case FIGURES -> to.withFigures(from.figures());
            case EVIDENCE -> to.withEvidence(from.evidence());
            case NEEDS -> from.noHelp() ? to.withNoHelp() : to.withNeeds(from.needs());
            case ACTIONS -> to.withActions(from.actions());
            case CHALLENGES ->
                from.noChallenges()
                        ? to.withNoChallenges()
                        : to.with(AnswerTextField.CHALLENGES, from.text(AnswerTextField.CHALLENGES));
            case REASON,
                    DECISION,
                    WAITING_FOR,
                    QUALIFIER,
                    MEASURES,
                    PRACTICE,
                    MISSING,
                    NOTE,
                    GOOD_PRACTICE,
                    OBSERVATIONS,
                    INTERNAL_NOTE,
                    BY,
                    AT,
                    REVIEW_BY -> {
                AnswerTextField field = text.orElseThrow();
                yield to.with(field, from.text(field));
            }
        };
    }
}
