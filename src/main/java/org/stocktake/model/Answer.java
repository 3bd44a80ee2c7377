package org.stocktake.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One State's answer to one question.
 *
 * @param confidential left out of a redacted report
 * @param texts only those that are given; never {@linkplain BlankText blank}
 * @param figures about the practice
 * @param noChallenges whether it was said that no obstacle was met, which is more than to name none; false when some
 *     are named
 * @param noHelp whether it was said that no help is needed, which is more than to name none; false when needs are named
 * @param needs ids of the needs
 */
public record Answer(
        AnswerKind kind,
        boolean confidential,
        Map<AnswerTextField, String> texts,
        List<Figure> figures,
        List<Evidence> evidence,
        boolean noChallenges,
        boolean noHelp,
        List<String> needs,
        List<Action> actions) {
    public Answer {
        Map<AnswerTextField, String> given = new EnumMap<>(AnswerTextField.class);
        for (Map.Entry<AnswerTextField, String> entry : texts.entrySet()) {
            if (!BlankText.isBlank(entry.getValue())) {
                given.put(entry.getKey(), entry.getValue());
            }
        }
        texts = Collections.unmodifiableMap(given);
        figures = List.copyOf(figures);
        evidence = List.copyOf(evidence);
        needs = List.copyOf(needs);
        noChallenges = noChallenges && !texts.containsKey(AnswerTextField.CHALLENGES);
        noHelp = noHelp && needs.isEmpty();
        actions = List.copyOf(actions);
    }

    /** Returns an answer that has a kind and nothing else. */
    public static Answer of(AnswerKind kind) {
        return new Answer(kind, false, Map.of(), List.of(), List.of(), false, false, List.of(), List.of());
    }

    /** Returns the text of a field, or the empty string. */
    public String text(AnswerTextField text) {
        return texts.getOrDefault(text, "");
    }

    /**
     * Returns the day by which the answer must be reviewed, ISO 8601: as it is written or, of a period, counted from
     * the day of the answer; empty when there is none.
     */
    public String reviewDay() {
        return IsoDates.reached(text(AnswerTextField.REVIEW_BY), text(AnswerTextField.AT));
    }

    public Answer withKind(AnswerKind other) {
        return new Answer(other, confidential, texts, figures, evidence, noChallenges, noHelp, needs, actions);
    }

    public Answer withConfidential(boolean mark) {
        return new Answer(kind, mark, texts, figures, evidence, noChallenges, noHelp, needs, actions);
    }

    /** Returns a copy with a text; a blank value removes the text. */
    public Answer with(AnswerTextField text, String value) {
        Map<AnswerTextField, String> changed = new EnumMap<>(AnswerTextField.class);
        changed.putAll(texts);
        changed.put(text, value);
        boolean none = noChallenges && text != AnswerTextField.CHALLENGES;
        return new Answer(kind, confidential, changed, figures, evidence, none, noHelp, needs, actions);
    }

    public Answer withFigures(List<Figure> counted) {
        return new Answer(kind, confidential, texts, counted, evidence, noChallenges, noHelp, needs, actions);
    }

    public Answer withEvidence(List<Evidence> citations) {
        return new Answer(kind, confidential, texts, figures, citations, noChallenges, noHelp, needs, actions);
    }

    /** Returns a copy with needs; an empty list says nothing about help. */
    public Answer withNeeds(List<String> ids) {
        return new Answer(kind, confidential, texts, figures, evidence, noChallenges, false, ids, actions);
    }

    /** Returns a copy that states that no obstacle was met. */
    public Answer withNoChallenges() {
        Answer without = with(AnswerTextField.CHALLENGES, "");
        return new Answer(kind, confidential, without.texts, figures, evidence, true, noHelp, needs, actions);
    }

    /** Returns a copy that states that no help is needed. */
    public Answer withNoHelp() {
        return new Answer(kind, confidential, texts, figures, evidence, noChallenges, true, List.of(), actions);
    }

    public Answer withActions(List<Action> steps) {
        return new Answer(kind, confidential, texts, figures, evidence, noChallenges, noHelp, needs, steps);
    }
}
