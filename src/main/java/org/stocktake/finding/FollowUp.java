package org.stocktake.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerText;

/** What is asked after an answer, so that a reader can follow it. Each can be skipped, and then is to be completed. */
public enum FollowUp {
    REASON(AnswerText.REASON),
    DECISION(AnswerText.DECISION),
    WAITING_FOR(AnswerText.WAITING_FOR),
    MEASURES(AnswerText.MEASURES),
    EVIDENCE,
    PRACTICE(AnswerText.PRACTICE),
    MISSING(AnswerText.MISSING),
    CHALLENGES(AnswerText.CHALLENGES),
    NEEDS,
    ACTIONS;

    private final Optional<AnswerText> text;

    FollowUp(AnswerText text) {
        this.text = Optional.of(text);
    }

    FollowUp() {
        this.text = Optional.empty();
    }

    /** The text that it asks for; empty for evidence, needs and actions, which are lists. */
    public Optional<AnswerText> text() {
        return text;
    }

    /** The last part of the keys of its words. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is asked after an answer of that kind, in order. */
    public static List<FollowUp> after(AnswerKind kind) {
        return switch (kind) {
            case YES -> List.of(MEASURES, EVIDENCE, PRACTICE);
            case PARTLY -> List.of(MEASURES, EVIDENCE, PRACTICE, MISSING, CHALLENGES, NEEDS, ACTIONS);
            case NO -> List.of(MISSING, CHALLENGES, NEEDS, ACTIONS);
            case CONSIDERED -> List.of(DECISION);
            case NOT_APPLICABLE -> List.of(REASON);
            case WAITING -> List.of(WAITING_FOR);
            case UNKNOWN, LATER, WITHHELD -> List.of();
        };
    }

    /** What an answer still lacks, in order. */
    public static List<FollowUp> missingIn(Answer answer) {
        return after(answer.kind()).stream()
                .filter(followUp -> !followUp.isGivenIn(answer))
                .toList();
    }

    /** Whether the answer has it. */
    public boolean isGivenIn(Answer answer) {
        return switch (this) {
            case EVIDENCE -> !answer.evidence().isEmpty();
            case NEEDS -> !answer.needs().isEmpty();
            case ACTIONS -> !answer.actions().isEmpty();
            case REASON, DECISION, WAITING_FOR, MEASURES, PRACTICE, MISSING, CHALLENGES ->
                text.map(key -> !answer.text(key).isEmpty()).orElse(false);
        };
    }
}
