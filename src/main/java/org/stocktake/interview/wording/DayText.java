package org.stocktake.interview.wording;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stocktake.interview.Interview;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.view.Phrase.PhraseLookup;
import org.stocktake.model.IsoDates;
import org.stocktake.model.Period;
import org.stocktake.model.typed.DayReader;
import org.stocktake.model.typed.WrittenDay;

/** Days in words: as they are shown, as they are typed, and why one is refused. */
public final class DayText {
    private static final String MONTH = "report.month.";
    /** A month that stands without a day; Russian and others have another form of its name there. */
    private static final String ALONE = "report.month.alone.";

    /** Stands between the days of a period: a line, a stroke, a Chinese sign or a word. */
    private static final Pattern BETWEEN = Pattern.compile("\\s*[\\p{Pd}/至到]\\s*|\\s+\\p{L}+\\s+");

    /** Stands before the first day of a period: from. */
    private static final Pattern LEADING = Pattern.compile("^\\p{L}+\\s+|^[从自]");

    private static final int PERIOD_CHARS_MAX = 120;

    private DayText() {}

    /** Returns a reader of days in the language of these words. */
    public static DayReader reader(PhraseLookup words) {
        return DayReader.of(
                month -> words.say(Phrase.of(MONTH + month))
                        + DayReader.BETWEEN_NAMES
                        + words.say(Phrase.of(ALONE + month)),
                words.say(Phrase.of("interview.day.months")),
                words.say(Phrase.of("interview.day.fillers")));
    }

    /** Returns a day of the file, or a part of one, as the person reads it: {@code 17 October 2004}. */
    public static Phrase said(String iso) {
        if (!IsoDates.isDayOrPart(iso) || iso.indexOf('-') < 0) {
            return Phrase.asIs(iso);
        }
        String year = iso.substring(0, iso.indexOf('-'));
        int month = IsoDates.month(iso);
        if (!IsoDates.isDay(iso)) {
            return Phrase.of("interview.day.month", Phrase.of(ALONE + month), year);
        }
        int day = IsoDates.dayOfMonth(iso);
        return Phrase.of(day == 1 ? "report.date.first" : "report.date", day, Phrase.of(MONTH + month), year);
    }

    /** Returns a period as a sentence names it from which an answer comes: a year, or its first and last day. */
    public static Phrase said(Period period) {
        return said(period, Phrase.of("interview.proposal.year", period.typed()), "interview.proposal.days");
    }

    /** Returns a period as a sentence names it in which something was done: in a year, or from one day to another. */
    public static Phrase during(Period period) {
        return said(period, Phrase.of("interview.period.year", period.typed()), "interview.period.days");
    }

    /** Returns a period as it stands behind its label, which says already that it is one, or behind the name of a State. */
    public static Phrase labelled(Period period) {
        return said(period, Phrase.asIs(period.typed()), "report.from-to");
    }

    private static Phrase said(Period period, Phrase year, String days) {
        return period.isYear()
                ? year
                : Phrase.of(
                        days, said(period.from().toString()), said(period.to().toString()));
    }

    /** Returns a recorded day as it stands in its row when that is opened; as it is where no words are known. */
    public static String shown(String iso, PhraseLookup words) {
        String said = words.say(said(iso));
        return said.isEmpty() ? iso : said;
    }

    /** Returns both days in words where day and month can be either, so that one can be taken; none otherwise. */
    public static List<String> offers(String typed, PhraseLookup words) {
        List<String> days = reader(words).day(typed).days();
        return days.size() == 2 ? days.stream().map(day -> shown(day, words)).toList() : List.of();
    }

    /**
     * Returns the period of two days as people write them, with a word or a line between them: {@code from 1 July 2025 to
     * 30 June 2026}; empty when it is not clear.
     */
    public static Optional<Period> period(String typed, PhraseLookup words) {
        DayReader reader = reader(words);
        Matcher between = BETWEEN.matcher(typed.strip());
        int from = 0;
        while (typed.length() <= PERIOD_CHARS_MAX && between.find(from)) {
            String first = typed.strip().substring(0, between.start());
            Optional<LocalDate> begins =
                    day(first, reader).or(() -> day(LEADING.matcher(first).replaceFirst(""), reader));
            Optional<LocalDate> ends = day(typed.strip().substring(between.end()), reader);
            if (begins.isPresent() && ends.isPresent() && !ends.get().isBefore(begins.get())) {
                return Optional.of(new Period(begins.get(), ends.get()));
            }
            from = between.start() + 1;
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String typed, DayReader reader) {
        return reader.day(typed).iso().flatMap(IsoDates::day);
    }

    /** Returns the question which day is meant, or the reason why none is. */
    public static Phrase doubt(WrittenDay written) {
        List<Object> values = new ArrayList<>(List.of(written.typed()));
        String absent = written.absent();
        switch (written.doubt()) {
            case EITHER -> written.days().forEach(day -> values.add(said(day)));
            case NO_SUCH_YEAR -> values.add(absent.substring(0, 4));
            case NO_SUCH_MONTH -> values.add(IsoDates.month(absent));
            case NO_SUCH_DAY -> {
                YearMonth month = YearMonth.parse(absent.substring(0, 7));
                values.addAll(List.of(said(month.toString()), month.lengthOfMonth()));
            }
            case CLEAR, NONE, NONE_OR_PART, NOT_WHOLE, WITHOUT_YEAR, SHORT_YEAR -> {}
        }
        return new Phrase("interview.day." + written.doubt().word(), values);
    }

    /** Takes the day in ISO form; refuses what is none, with the reason. Nothing typed is no day. */
    public static Interview taken(WrittenDay written, Interview at, Function<String, Interview> taking) {
        return written.typed().isBlank()
                ? taking.apply("")
                : written.iso().map(taking).orElseGet(() -> at.saying(Paragraph.error(doubt(written))));
    }
}
