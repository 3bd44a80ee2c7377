package org.stocktake.interview.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stocktake.finding.AnswerTimes;
import org.stocktake.interview.Interview;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.typed.FoldedText;

/** Offices that answers name. One office has one spelling; otherwise what waits for it would be listed twice. */
public final class OfficeNames {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private OfficeNames() {}

    /**
     * Returns the name as it is spelled already, if only capitals, accents and spaces differ.
     *
     * @param before the text recorded before; the same office in another spelling corrects it
     */
    public static String spelled(String typed, String before, Interview at) {
        if (FoldedText.unspaced(typed).equals(FoldedText.unspaced(before))) {
            return typed.strip();
        }
        Stream<String> asked = texts(AnswerTextField.WAITING_FOR, at);
        Stream<String> answering = Stream.concat(Stream.of(at.work().office()), texts(AnswerTextField.BY, at));
        return Stream.concat(asked, answering)
                .filter(known -> !known.isEmpty() && FoldedText.unspaced(known).equals(FoldedText.unspaced(typed)))
                .findFirst()
                .orElseGet(typed::strip);
    }

    /** Returns true if the text can name an office, or a step: it says something, and no day stands in it. */
    public static boolean isName(String typed, Interview at) {
        return isInWords(typed, at) && !DAY.matcher(typed).find();
    }

    /** Returns true if the text says something: it has a letter, and is not only a day. */
    public static boolean isInWords(String typed, Interview at) {
        return typed.codePoints().anyMatch(Character::isLetter)
                && DayText.reader(at.config().wording()).day(typed).days().isEmpty();
    }

    /** Says that another spelling was taken, or the office of a number. */
    public static Interview saying(String office, String typed, Interview at) {
        return office.equals(typed.strip()) ? at : at.telling("interview.note.office", office);
    }

    /**
     * Returns the offices that were named before and fit what is typed, each once, the latest first: those with a word
     * that begins so, then those that contain it. None when what is typed is one of them.
     *
     * @param typed accents, capitals and the width of spaces make no difference; the empty text offers the latest
     */
    public static List<String> offers(String typed, Interview at) {
        String sought = FoldedText.spaced(typed);
        Map<String, String> known = new LinkedHashMap<>();
        named(at).forEach(office -> known.putIfAbsent(FoldedText.unspaced(office), office));
        return known.containsKey(FoldedText.unspaced(typed))
                ? List.of()
                : known.values().stream()
                        .filter(office -> FoldedText.spaced(office).contains(sought))
                        .sorted(FoldedText.wordsBeginning(typed))
                        .toList();
    }

    /** Returns the offices in the order in which they are offered: the own one first, those consulted last. */
    private static Stream<String> named(Interview at) {
        Stream<String> answers = AnswerTimes.latestFirst(
                        at.assessment(), at.config().earlier().assessment())
                .flatMap(answer -> Stream.concat(
                        Stream.of(answer.text(AnswerTextField.WAITING_FOR), answer.text(AnswerTextField.BY)),
                        answer.actions().stream().map(Action::owner)));
        return Stream.of(Stream.of(at.work().office()), answers, at.assessment().consulted().stream())
                .flatMap(offices -> offices)
                .filter(office -> !office.isEmpty() && office.indexOf('\n') < 0);
    }

    private static Stream<String> texts(AnswerTextField text, Interview at) {
        return at.assessment().answers().values().stream().map((Answer answer) -> answer.text(text));
    }
}
