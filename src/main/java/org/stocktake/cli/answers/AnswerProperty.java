package org.stocktake.cli.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.yaml.SpellingSuggestion;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.BlankText;
import org.stocktake.model.Checklist;
import org.stocktake.model.Evidence;
import org.stocktake.model.EvidenceKind;
import org.stocktake.model.Figure;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/**
 * An answer or a detail of it, as {@code get} and {@code set} name them: {@code QUESTION} or {@code QUESTION.KEY}.
 *
 * @param number the short number of the question, for messages
 * @param key empty for the answer itself
 */
record AnswerProperty(QuestionId question, String number, String key) {
    private static final String CONFIDENTIAL = "confidential";
    static final String FIGURES = "figures";
    private static final String EVIDENCE = "evidence";
    private static final String NEEDS = "needs";
    private static final String CHALLENGES = "challenges";
    /** The value of challenges or needs that says that there are none. */
    private static final String NONE = "none";

    static AnswerProperty named(Checklist checklist, String name) throws UserException {
        int dot = name.lastIndexOf('.');
        if (ChecklistLookup.find(checklist, name).isEmpty() && dot > 0) {
            Optional<Question> question = ChecklistLookup.find(checklist, name.substring(0, dot));
            if (question.isPresent()) {
                return of(checklist, question.get(), knownKey(name.substring(dot + 1)));
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
            throw UserException.usage("unknown-question", name, checklist.id());
        }
    }

    private static String knownKey(String key) throws UserException {
        List<String> keys = keys();
        if (!keys.contains(key)) {
            String near = SpellingSuggestion.of(key, keys);
            throw UserException.usage("unknown-key", key, near.isEmpty() ? String.join(", ", keys) : near);
        }
        return key;
    }

    /** Returns the keys that can follow a question. */
    static List<String> keys() {
        List<String> keys = new ArrayList<>(List.of(CONFIDENTIAL));
        for (AnswerTextField text : AnswerTextField.values()) {
            if (text != AnswerTextField.AT) {
                keys.add(text.key());
            }
        }
        keys.add(FIGURES);
        keys.add(EVIDENCE);
        keys.add(NEEDS);
        return keys;
    }

    /** Returns the value in that answer, as {@code set} takes it, with one citation on each line. */
    String of(Answer answer) {
        return switch (key) {
            case "" -> answer.kind().word();
            case CONFIDENTIAL -> answer.confidential() ? "yes" : "no";
            case CHALLENGES -> answer.noChallenges() ? NONE : answer.text(AnswerTextField.CHALLENGES);
            case NEEDS -> answer.noHelp() ? NONE : String.join(",", answer.needs());
            case FIGURES ->
                String.join(
                        "\n",
                        answer.figures().stream().map(AnswerProperty::count).toList());
            case EVIDENCE ->
                String.join(
                        "\n",
                        answer.evidence().stream().map(AnswerProperty::cite).toList());
            default -> AnswerTextField.of(key).map(answer::text).orElse("");
        };
    }

    private static String cite(Evidence evidence) {
        return barred(
                evidence.title(),
                evidence.reference(),
                evidence.date(),
                evidence.link(),
                evidence.kindWord(),
                evidence.inForceFrom(),
                evidence.repealedOn());
    }

    private static String count(Figure figure) {
        return barred(figure.what(), figure.number(), figure.from(), figure.to());
    }

    /** Joins the parts with vertical bars, without the empty ones at the end. */
    private static String barred(String... parts) {
        String shorter = String.join(" | ", parts);
        while (shorter.endsWith(" | ")) {
            shorter = shorter.substring(0, shorter.length() - " | ".length());
        }
        return shorter;
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
                        : answer.withNeeds(value.isBlank() ? List.of() : List.of(value.split(",")));
            case FIGURES -> answer.withFigures(value.isBlank() ? List.of() : counted(answer.figures(), value));
            case EVIDENCE -> answer.withEvidence(value.isBlank() ? List.of() : more(answer.evidence(), value));
            default ->
                AnswerTextField.of(key).map(text -> answer.with(text, value)).orElse(answer);
        };
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

    /**
     * Adds evidence from title, reference, date, link, kind, and the days on which it begins and ceases to bind,
     * separated by vertical bars; not the same evidence again.
     */
    private static List<Evidence> more(List<Evidence> before, String value) throws UserException {
        List<String> parts = parts(value, "evidence-without-title", 7);
        Evidence read = new Evidence(parts.get(0), parts.get(1), parts.get(2), parts.get(3), "", "", "")
                .withKind(evidenceKind(parts.get(4)))
                .withLife(parts.get(5), parts.get(6));
        return once(before, read);
    }

    private static Optional<EvidenceKind> evidenceKind(String word) throws UserException {
        Optional<EvidenceKind> kind = EvidenceKind.of(word);
        if (!word.isEmpty() && kind.isEmpty()) {
            throw UserException.usage("unknown-evidence-kind", word);
        }
        return kind;
    }

    /** Adds a figure from what, number, first and last day, separated by vertical bars; not the same one again. */
    private static List<Figure> counted(List<Figure> before, String value) throws UserException {
        List<String> parts = parts(value, "figure-without-text", 4);
        return once(before, new Figure(parts.get(0), parts.get(1), parts.get(2), parts.get(3)));
    }

    private static <E> List<E> once(List<E> before, E entry) {
        List<E> all = new ArrayList<>(before);
        if (!all.contains(entry)) {
            all.add(entry);
        }
        return all;
    }

    /**
     * Returns that many parts between vertical bars, without spaces around them; those not given are empty. More parts
     * are refused.
     */
    private static List<String> parts(String value, String withoutFirst, int count) throws UserException {
        if (value.split("\\|", -1).length > count) {
            throw UserException.usage("too-many-parts", value, String.valueOf(count));
        }
        List<String> parts = new ArrayList<>();
        for (String part : (value + "|".repeat(count)).split("\\|", -1)) {
            parts.add(part.strip());
        }
        if (BlankText.isBlank(parts.get(0))) {
            throw UserException.usage(withoutFirst, value);
        }
        return parts;
    }

    @Override
    public String toString() {
        return key.isEmpty() ? question.value() : question.value() + "." + key;
    }
}
