package org.stocktake.finding.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.finding.TextDigest;
import org.stocktake.finding.worksheet.LamAlefMarks;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Evidence;
import org.stocktake.model.Figure;

/**
 * Digests of the parts of an answer: the first digits of the SHA-256 of what a part says. What an office program
 * changes by itself is not counted: line ends, spaces at the end of a line, empty lines before and after a text; nor are
 * the {@linkplain LamAlefMarks marks} of an Arabic worksheet.
 */
final class PartDigests {
    /** Enough to tell the texts of one answer apart. */
    private static final int DIGITS = 12;

    private PartDigests() {}

    /** Returns the digests of a part, one an item, in the order of the answer; none when the part is absent. */
    static List<String> of(AnswerPart part, Answer answer) {
        return switch (part.form()) {
            case ANSWER -> List.of(digest(part, answer.kind().word()));
            case CONFIDENTIAL -> answer.confidential() ? List.of(digest(part, "yes")) : List.of();
            case FIGURES -> figures(answer);
            case EVIDENCE -> evidence(answer);
            case NEEDS -> needs(answer);
            case ACTIONS -> actions(answer);
            case CHALLENGES -> answer.noChallenges() ? List.of(none(part)) : text(part, answer);
            case TEXT -> text(part, answer);
        };
    }

    /** Returns the digest of a whole answer, by which it is known when it comes back again. */
    static String answer(Optional<Answer> answer) {
        return TextDigest.of(AnswerBase.of(answer).line()).substring(0, DIGITS);
    }

    /** Returns the digest of the statement that there are no items, or no text. */
    static String none(AnswerPart part) {
        return digest(part, "", "none");
    }

    static String of(Figure figure) {
        return item(AnswerPart.FIGURES, figure.byKey());
    }

    static String of(Evidence citation) {
        return item(AnswerPart.EVIDENCE, citation.byKey());
    }

    static String of(Action step) {
        return item(AnswerPart.ACTIONS, step.byKey());
    }

    /**
     * Returns the digest of an item of a list. A key without a value does not count, so that a key of a later version
     * changes no digest of today.
     */
    static String item(AnswerPart part, Map<String, String> values) {
        List<String> texts = new ArrayList<>();
        for (Map.Entry<String, String> entry : values.entrySet()) {
            texts.add(entry.getKey());
            texts.add(entry.getValue());
        }
        return digest(part, texts.toArray(new String[0]));
    }

    static String need(String id) {
        return digest(AnswerPart.NEEDS, id);
    }

    private static List<String> text(AnswerPart part, Answer answer) {
        String text = answer.text(part.text().orElse(AnswerTextField.NOTE));
        return text.isEmpty() ? List.of() : List.of(digest(part, text));
    }

    private static List<String> figures(Answer answer) {
        List<String> digests = new ArrayList<>();
        for (Figure figure : answer.figures()) {
            digests.add(of(figure));
        }
        return digests;
    }

    private static List<String> evidence(Answer answer) {
        List<String> digests = new ArrayList<>();
        for (Evidence citation : answer.evidence()) {
            digests.add(of(citation));
        }
        return digests;
    }

    private static List<String> needs(Answer answer) {
        if (answer.noHelp()) {
            return List.of(none(AnswerPart.NEEDS));
        }
        List<String> digests = new ArrayList<>();
        for (String need : answer.needs()) {
            digests.add(need(need));
        }
        return digests;
    }

    private static List<String> actions(Answer answer) {
        List<String> digests = new ArrayList<>();
        for (Action step : answer.actions()) {
            digests.add(of(step));
        }
        return digests;
    }

    /**
     * Returns the digest of one value, or of keys and values in turn. Each text is preceded by its length, so that no
     * two lists of texts are the same to it.
     */
    private static String digest(AnswerPart part, String... texts) {
        StringBuilder canonical = new StringBuilder(part.word());
        for (int i = 0; i < texts.length; i++) {
            String text = plain(texts[i]);
            boolean keyWithoutValue = i % 2 == 0 && i + 1 < texts.length && texts[i + 1].isEmpty();
            if (keyWithoutValue) {
                i++;
            } else {
                canonical.append('\n').append(text.length()).append(' ').append(text);
            }
        }
        return TextDigest.of(canonical.toString()).substring(0, DIGITS);
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (String line : LamAlefMarks.removed(text).split("\\R", -1)) {
            plain.append(line.stripTrailing()).append('\n');
        }
        return plain.toString().strip();
    }
}
