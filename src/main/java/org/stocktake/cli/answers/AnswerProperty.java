package org.stocktake.cli.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.yaml.SpellingSuggestion;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Checklist;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.text.AnswerLines;

/**
 * An answer or a detail of it, as {@code get} and {@code set} name them: {@code QUESTION} or {@code QUESTION.KEY}.
 *
 * @param number the short number of the question, for messages
 * @param key empty for the answer itself
 */
record AnswerProperty(QuestionId question, String number, String key) {
    static final String CONFIDENTIAL = "confidential";
    static final String FIGURES = "figures";
    private static final String EVIDENCE = "evidence";
    static final String NEEDS = "needs";
    static final String ACTIONS = "actions";
    static final String QUALIFIER = "qualifier";
    private static final String AT = "at";
    static final String CHALLENGES = "challenges";
    /** The value of challenges or needs that says that there are none. */
    static final String NONE = "none";

    private static final int DAY = "2026-11-24".length();

    static AnswerProperty named(Checklist checklist, String name) throws UserException {
        int dot = name.lastIndexOf('.');
        if (ChecklistLookup.find(checklist, name).isEmpty() && dot > 0) {
            Optional<Question> question = ChecklistLookup.find(checklist, name.substring(0, dot));
            if (question.isPresent()) {
                return of(checklist, question.get(), knownKey(name.substring(dot + 1)));
            }
            if (keys().contains(name.substring(dot + 1))) {
                new EarlierIds(checklist).refuseQuestion(name.substring(0, dot));
            }
        }
        return of(checklist, ChecklistLookup.question(checklist, name), "");
    }

    private static AnswerProperty of(Checklist checklist, Question question, String key) {
        return new AnswerProperty(question.id(), checklist.numberOf(question), key);
    }

    /** Refuses an unknown question, without a search for the one that was meant. */
    static void requireKnown(Checklist checklist, String name) throws UserException {
        int dot = Math.max(name.lastIndexOf('.'), 0);
        if (!ChecklistLookup.isFact(name)
                && !ChecklistLookup.isConsulted(checklist, name)
                && ChecklistLookup.find(checklist, name).isEmpty()
                && ChecklistLookup.find(checklist, name.substring(0, dot)).isEmpty()) {
            new EarlierIds(checklist).refuseQuestion(name);
            throw UserException.usage("unknown-question", name, checklist.id());
        }
    }

    private static String knownKey(String key) throws UserException {
        List<String> keys = keys();
        if (!keys.contains(key)) {
            String near = SpellingSuggestion.of(key, keys);
            throw UserException.usage("unknown-key", key, near.isEmpty() ? keys : near);
        }
        return key;
    }

    /** Returns the keys that can follow a question. */
    static List<String> keys() {
        List<String> keys = new ArrayList<>(List.of(CONFIDENTIAL));
        for (AnswerTextField text : AnswerTextField.values()) {
            keys.add(text.key());
        }
        keys.addAll(List.of(FIGURES, EVIDENCE, NEEDS, ACTIONS));
        return keys;
    }

    /** Returns the value in that answer, as {@code set} takes it. */
    String of(Answer answer) {
        return switch (key) {
            case "" -> answer.kind().word();
            case CONFIDENTIAL -> answer.confidential() ? "yes" : "no";
            case CHALLENGES -> answer.noChallenges() ? NONE : answer.text(AnswerTextField.CHALLENGES);
            case NEEDS -> answer.noHelp() ? NONE : String.join(",", answer.needs());
            case FIGURES -> String.join("\n", AnswerLines.figures(answer));
            case EVIDENCE -> String.join("\n", AnswerLines.evidence(answer));
            case ACTIONS -> String.join("\n", AnswerLines.actions(answer));
            default -> AnswerTextField.of(key).map(answer::text).orElse("");
        };
    }

    /** Returns the answer with the new value. An empty value removes the detail. */
    Answer change(Answer answer, String value) throws UserException {
        return switch (key) {
            case "" -> answer.withKind(kind(value));
            case CONFIDENTIAL -> answer.withConfidential(yes(value));
            case CHALLENGES ->
                value.equals(NONE) ? answer.withNoChallenges() : answer.with(AnswerTextField.CHALLENGES, value);
            case NEEDS ->
                value.equals(NONE)
                        ? answer.withNoHelp()
                        : answer.withNeeds(
                                value.isBlank()
                                        ? List.of()
                                        : List.of(value.strip().split("\\s*,\\s*")));
            case FIGURES ->
                answer.withFigures(value.isBlank() ? List.of() : ListedEntries.figures(answer.figures(), value));
            case EVIDENCE ->
                answer.withEvidence(value.isBlank() ? List.of() : ListedEntries.evidence(answer.evidence(), value));
            case ACTIONS ->
                answer.withActions(value.isBlank() ? List.of() : ListedEntries.actions(answer.actions(), value));
            case AT -> answer.with(AnswerTextField.AT, time(value, answer.text(AnswerTextField.AT)));
            default ->
                AnswerTextField.of(key).map(text -> answer.with(text, value)).orElse(answer);
        };
    }

    /**
     * Returns a time as the file has it: a day is its first moment, unless the answer was given on that day, and a
     * spreadsheet may have put a space before the hour.
     */
    private static String time(String value, String before) {
        if (value.length() == DAY && before.startsWith(value)) {
            return before;
        }
        String time = value.replace(' ', 'T') + (value.length() == DAY ? "T00:00:00" : "");
        return value.isEmpty() || value.endsWith("Z") ? value : time + "Z";
    }

    private AnswerKind kind(String word) throws UserException {
        return AnswerKind.of(word).orElseThrow(() -> UserException.usage("unknown-answer", word, number));
    }

    private static boolean yes(String word) throws UserException {
        return switch (word) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw UserException.usage("yes-or-no", word);
        };
    }

    @Override
    public String toString() {
        return key.isEmpty() ? question.value() : question.value() + "." + key;
    }
}
