package org.stocktake.interview.wording;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stocktake.interview.view.Digits;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.view.Phrase.PhraseLookup;
import org.stocktake.model.IsoDates;

/**
 * Reads days as people write them, in the language of the interface: {@code 17 October 2004}, {@code Oct. 17, 2004},
 * {@code 17.10.2004}, {@code 17/10/2004}, {@code 2004-10-17}, {@code 2004年10月17日}, with digits of any script.
 *
 * <p>Source for the order of numbers: the short dates of CLDR (ICU 79, all locales). With full stops the day comes first
 * everywhere, or the year does; with slashes day and month come in either order; with hyphens CLDR has the day first,
 * but people in the United States write the month first.
 */
public final class DayReader {
    /** A date is shorter; the bound keeps a pasted text from being searched. */
    private static final int CHARS_MAX = 60;

    private static final int MONTHS = 12;
    /** Fewest letters that stand for the name of a month. */
    private static final int MONTH_CHARS_MIN = 3;

    private static final Pattern HIDDEN = Pattern.compile("\\p{Cf}+");
    private static final Pattern HYPHENS = Pattern.compile("[\\p{Pd}\u2212]");
    private static final Pattern SPACES = Pattern.compile("[\\s,\u060C\u3001'\u2019\u02BC]+");
    private static final Pattern WITH_SIGNS = Pattern.compile("(\\d+) ?年 ?(?:(\\d+) ?月 ?(?:(\\d+) ?日)?)?");
    private static final Pattern IN_NUMBERS = Pattern.compile("(\\d+)(?: ?([-/. ]) ?(\\d+)(?: ?\\2 ?(\\d+))?)? ?\\.?");
    private static final Pattern IN_WORDS = Pattern.compile("[\\p{L}\\d /.-]*\\p{L}[\\p{L}\\d /.-]*");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final PhraseLookup words;
    private final List<String> months;
    private final Set<String> fillers;

    /** Makes a reader that knows the names of the months from these words. */
    public DayReader(PhraseLookup words) {
        this.words = words;
        this.months = IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> lettersOf(Phrase.folded(words.say(nameOf(month)))))
                .toList();
        this.fillers = lettersIn(Phrase.folded(words.say(Phrase.of("interview.day.fillers"))))
                .collect(Collectors.toSet());
    }

    /** Reads a whole day. */
    public WrittenDay day(String typed) {
        return read(new TypedDate(typed.strip(), false));
    }

    /** Reads a day, or what is known of it: a month with its year, or a year. */
    public WrittenDay dayOrPart(String typed) {
        return read(new TypedDate(typed.strip(), true));
    }

    /** Returns both days in words where day and month can be either, so that one can be taken; none otherwise. */
    public List<String> offers(String typed) {
        List<String> days = day(typed).days();
        return days.size() == 2 ? days.stream().map(day -> inWords(day, words)).toList() : List.of();
    }

    /** Returns a day of the file, or a part of one, as a person writes it; as it is where no words are known. */
    static String inWords(String iso, PhraseLookup words) {
        String said = words.say(said(iso));
        return said.isEmpty() ? iso : said;
    }

    /** Returns a day of the file, or a part of one, as the person reads it: {@code 17 October 2004}. */
    public static Phrase said(String iso) {
        if (!IsoDates.isDayOrPart(iso) || iso.indexOf('-') < 0) {
            return Phrase.asIs(iso);
        }
        String year = iso.substring(0, iso.indexOf('-'));
        Phrase month = nameOf(IsoDates.month(iso));
        return IsoDates.isDay(iso)
                ? Phrase.of("report.date", IsoDates.dayOfMonth(iso), month, year)
                : Phrase.of("interview.day.month", month, year);
    }

    private static Phrase nameOf(int month) {
        return Phrase.of("report.month." + month);
    }

    private WrittenDay read(TypedDate typed) {
        String plain = plain(typed.text());
        Matcher signs = WITH_SIGNS.matcher(plain);
        if (signs.matches()) {
            plain = IntStream.rangeClosed(1, signs.groupCount())
                    .mapToObj(signs::group)
                    .filter(part -> part != null)
                    .collect(Collectors.joining("-"));
        }
        Matcher numbers = IN_NUMBERS.matcher(plain);
        if (numbers.matches()) {
            return inNumbers(numbers.toMatchResult(), typed);
        }
        return IN_WORDS.matcher(plain).matches() ? inWords(plain, typed) : typed.refused();
    }

    /** Returns the text with its digits, hyphens and spaces written in one way; the empty text when it is too long. */
    private static String plain(String typed) {
        if (typed.length() > CHARS_MAX) {
            return "";
        }
        String same = HIDDEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("")
                .replace('년', '年')
                .replace('월', '月')
                .replace('일', '日');
        String hyphens = HYPHENS.matcher(Digits.latin(same)).replaceAll("-");
        return SPACES.matcher(Phrase.folded(hyphens)).replaceAll(" ").strip();
    }

    private static WrittenDay inNumbers(MatchResult found, TypedDate typed) {
        String first = found.group(1);
        if (found.group(3) == null) {
            return TypedDate.isYear(first) ? typed.part(first) : typed.refused();
        }
        return found.group(4) == null
                ? typed.twoNumbers(first, found.group(3))
                : typed.threeNumbers(
                        first, found.group(3), found.group(4), found.group(2).equals("."));
    }

    private WrittenDay inWords(String plain, TypedDate typed) {
        String name = lettersIn(plain).filter(word -> !fillers.contains(word)).collect(Collectors.joining(" "));
        List<String> numbers =
                NUMBER.matcher(plain).results().map(MatchResult::group).toList();
        return month(name).map(month -> typed.withMonth(month, numbers)).orElseGet(typed::refused);
    }

    /** Returns the number of the month of that name, or of the one month whose name begins so. */
    private Optional<String> month(String name) {
        List<Integer> meant = meant(name, true);
        List<Integer> begun = meant.isEmpty() && name.length() >= MONTH_CHARS_MIN ? meant(name, false) : meant;
        return begun.size() == 1 ? Optional.of(String.valueOf(begun.get(0))) : Optional.empty();
    }

    private List<Integer> meant(String name, boolean whole) {
        return IntStream.rangeClosed(1, MONTHS)
                .filter(month -> whole
                        ? months.get(month - 1).equals(name)
                        : months.get(month - 1).startsWith(name))
                .filter(month -> !name.isEmpty())
                .boxed()
                .toList();
    }

    private static Stream<String> lettersIn(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }

    private static String lettersOf(String text) {
        return lettersIn(text).collect(Collectors.joining(" "));
    }
}
