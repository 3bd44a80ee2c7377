package org.stocktake.cli.answers;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Vocabulary;
import org.stocktake.text.Messages;

/** The words of a report, such as "Not known", with those that the file of an assessment has for them. */
final class AnswerWords {
    /** The value of an answer that is not given. */
    static final String NOT_GIVEN = "";

    private final Map<String, String> answers = new HashMap<>();
    private final Map<String, String> marks = new HashMap<>();
    private final Map<String, String> qualifiers = new HashMap<>();
    private final Map<String, String> needs = new HashMap<>();

    AnswerWords(Vocabulary vocabulary, Messages words) {
        for (Messages language : List.of(Messages.in(Messages.ENGLISH), words)) {
            for (AnswerKind kind : AnswerKind.values()) {
                put(answers, language.say("answer." + kind.word()), kind.word());
            }
            put(answers, language.say("report.answer.none"), NOT_GIVEN);
            put(answers, language.say("report.change.to-confirm"), NOT_GIVEN);
            put(marks, language.say("report.sheet.yes"), "yes");
            put(marks, language.say("report.challenges.none"), AnswerProperty.NONE);
            put(needs, language.say("report.needs.none-needed"), AnswerProperty.NONE);
        }
        vocabulary.qualifiers().forEach(qualifier -> put(qualifiers, qualifier.words(), qualifier.id()));
        vocabulary.wordsIn().values().forEach(own -> own.forEach((id, quoted) -> put(qualifiers, quoted, id)));
        vocabulary.needs().forEach(need -> put(needs, need.label(), need.id()));
    }

    private static void put(Map<String, String> words, String said, String word) {
        words.put(said.toLowerCase(Locale.ROOT), word);
    }

    /** Returns the value of a cell in the column of that key, as {@code set} takes it. */
    String value(String key, String cell) {
        return switch (key) {
            case AnswerColumns.ANSWER -> word(answers, cell);
            case AnswerProperty.CONFIDENTIAL, AnswerProperty.CHALLENGES -> word(marks, cell);
            case AnswerProperty.QUALIFIER -> word(qualifiers, cell);
            case AnswerProperty.NEEDS ->
                cell.lines().map(line -> word(needs, line.strip())).collect(Collectors.joining(","));
            default -> cell;
        };
    }

    private static String word(Map<String, String> words, String said) {
        return words.getOrDefault(said.toLowerCase(Locale.ROOT), said);
    }
}
