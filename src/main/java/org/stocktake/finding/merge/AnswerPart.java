package org.stocktake.finding.merge;

import java.util.Optional;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.KebabCase;
import org.stocktake.model.Vocabulary;

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

    /** The form of a part. */
    enum Form {
        /** One text. */
        TEXT,
        ANSWER,
        CONFIDENTIAL,
        FIGURES,
        EVIDENCE,
        /** A text, or the statement that there is none. */
        CHALLENGES,
        NEEDS,
        ACTIONS
    }

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

    Form form() {
        return switch (this) {
            case ANSWER -> Form.ANSWER;
            case CONFIDENTIAL -> Form.CONFIDENTIAL;
            case FIGURES -> Form.FIGURES;
            case EVIDENCE -> Form.EVIDENCE;
            case CHALLENGES -> Form.CHALLENGES;
            case NEEDS -> Form.NEEDS;
            case ACTIONS -> Form.ACTIONS;
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
                    REVIEW_BY -> Form.TEXT;
        };
    }

    /** Returns the text that it is; empty for the kind, the mark and the lists. */
    public Optional<AnswerTextField> text() {
        return text;
    }

    /**
     * Returns the text of the part for a person, or its label; empty for the kind, who answered and when, lists, and what is a
     * {@linkplain #statement statement}.
     */
    public String written(Answer answer, Vocabulary labels) {
        return switch (form()) {
            case ANSWER, CONFIDENTIAL, EVIDENCE, ACTIONS, FIGURES, NEEDS -> "";
            case TEXT, CHALLENGES -> {
                String said = isSignature() ? "" : answer.text(text.orElseThrow());
                yield this == QUALIFIER && !said.isEmpty() ? labels.qualifier(said) : said;
            }
        };
    }

    /**
     * Returns the key of the sentence that the part is: that no obstacle was met, that no help is needed, or that the mark
     * is set; empty if it is none of them.
     */
    public Optional<String> statement(Answer answer) {
        if (this == CHALLENGES && answer.noChallenges()) {
            return Optional.of("worksheet.mark.no-challenges");
        }
        if (this == NEEDS && answer.noHelp()) {
            return Optional.of("worksheet.no-help");
        }
        return this == CONFIDENTIAL && answer.confidential() ? Optional.of("worksheet.yes") : Optional.empty();
    }

    /** Returns true for a list whose items are merged one by one. */
    public boolean isList() {
        return this == FIGURES || this == EVIDENCE || this == NEEDS || this == ACTIONS;
    }

    /** Returns true if it says who answered, when, and until when the answer is good. */
    public boolean isStamp() {
        return this == BY || this == AT || this == REVIEW_BY;
    }

    /** Returns true if it says who answered and when, which every answer has of its own; the day of its review is no such part. */
    public boolean isSignature() {
        return this == BY || this == AT;
    }

    /** Returns the second answer with this part of the first. */
    public Answer copied(Answer from, Answer to) {
        return switch (form()) {
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
            case TEXT -> {
                AnswerTextField field = text.orElseThrow();
                yield to.with(field, from.text(field));
            }
        };
    }
}
