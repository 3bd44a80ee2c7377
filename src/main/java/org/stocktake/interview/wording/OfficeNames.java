package org.stocktake.interview.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stocktake.interview.Interview;
import org.stocktake.interview.view.Digits;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerText;
import org.stocktake.model.QuestionId;

/** The offices that answers name. One office has one spelling, or what waits for it is listed twice. */
public final class OfficeNames {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    /** More digits are no number that is offered; so many fit an int. */
    private static final int DIGITS_MAX = 9;

    private OfficeNames() {}

    /** Those that other questions wait for, each once, in the order in which they were named: a number stays whose it is. */
    public static List<String> waitedFor(QuestionId asking, Interview at) {
        List<String> offices = new ArrayList<>();
        at.assessment().answers().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(asking))
                .map(entry -> entry.getValue())
                .filter(answer -> answer.kind() == AnswerKind.WAITING)
                .sorted(Comparator.comparing(answer -> answer.text(AnswerText.AT)))
                .map(answer -> answer.text(AnswerText.WAITING_FOR))
                .filter(office ->
                        !office.isEmpty() && find(office, offices.stream()).isEmpty())
                .forEach(offices::add);
        return offices;
    }

    /** The office that is meant: by the number under which it is offered, or by its name. Empty for a number that is not. */
    public static Optional<String> meant(String typed, QuestionId asking, Interview at) {
        List<String> offered = waitedFor(asking, at);
        String digits = Digits.latin(typed.strip());
        boolean isNumber = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!isNumber) {
            String before = at.answerTo(asking)
                    .map(answer -> answer.text(AnswerText.WAITING_FOR))
                    .orElse("");
            return Optional.of(spelled(typed, before, at));
        }
        int number = digits.length() > DIGITS_MAX ? 0 : Integer.parseInt(digits);
        return number >= 1 && number <= offered.size() ? Optional.of(offered.get(number - 1)) : Optional.empty();
    }

    /**
     * The name as it is spelled already, if it differs from that in nothing but capitals, accents and spaces.
     *
     * @param before what stood there; who spells that otherwise corrects it
     */
    public static String spelled(String typed, String before, Interview at) {
        if (folded(typed).equals(folded(before))) {
            return typed.strip();
        }
        Stream<String> asked = texts(AnswerText.WAITING_FOR, at);
        Stream<String> answering = Stream.concat(Stream.of(at.work().office()), texts(AnswerText.BY, at));
        return find(typed, Stream.concat(asked, answering)).orElseGet(typed::strip);
    }

    /** Says that another spelling, or the name of a number, was taken. */
    public static Interview saying(String office, String typed, Interview at) {
        return office.equals(typed.strip())
                ? at
                : at.saying(Paragraph.note(Phrase.of("interview.note.office", office)));
    }

    private static Stream<String> texts(AnswerText text, Interview at) {
        return at.assessment().answers().values().stream().map((Answer answer) -> answer.text(text));
    }

    private static Optional<String> find(String office, Stream<String> known) {
        String sought = folded(office);
        return known.filter(one -> !one.isEmpty() && folded(one).equals(sought)).findFirst();
    }

    private static String folded(String office) {
        return SPACES.matcher(Phrase.folded(office)).replaceAll("");
    }
}
