package org.stocktake.model.typed;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads days as people write them, in their language: {@code 17 October 2004}, {@code Oct. 17, 2004},
 * {@code 17.10.2004}, {@code 17/10/2004}, {@code 2004-10-17}, {@code 2004年10月17日}, with digits of any script.
 *
 * <p>Source for the order of numbers: the short dates of CLDR (ICU 79, all locales). With full stops the day comes first
 * everywhere, or the year does; with slashes day and month come in either order; with hyphens CLDR has the day first,
 * but people in the United States write the month first.
 */
public final class DayReader {
    private static final int MONTHS = 12;

    /** Stands between names of one month. */
    public static final String BETWEEN_NAMES = "|";

    /** A date is shorter; the bound keeps a pasted text from being searched. */
    private static final int CHARS_MAX = 60;

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

    private final List<Set<String>> months;
    private final Set<String> fillers;

    /**
     * Makes a reader of one language.
     *
     * @param months the names of the months, from January; several names of one stand with | between them, and one in two
     *     ways of writing has a slash, as in Arabic
     * @param fillers words that can stand in a day and mean nothing: of, the, Sunday
     */
    public DayReader(List<String> months, String fillers) {
        this.months = months.stream().map(DayReader::names).toList();
        this.fillers = lettersIn(fillers).collect(Collectors.toSet());
    }

    /**
     * Returns a reader of one language.
     *
     * @param month the names of each month, from 1 for January
     * @param others more names, a word for each month; two of one month have a slash between them
     * @param fillers words that can stand in a day and mean nothing
     */
    public static DayReader of(IntFunction<String> month, String others, String fillers) {
        List<String> more = List.of(others.strip().split("\\s+", -1));
        return new DayReader(
                IntStream.rangeClosed(1, MONTHS)
                        .mapToObj(number -> month.apply(number)
                                + (more.size() == MONTHS ? BETWEEN_NAMES + more.get(number - 1) : ""))
                        .toList(),
                fillers);
    }

    private static Set<String> names(String month) {
        return Stream.of(month.split(Pattern.quote(BETWEEN_NAMES), -1))
                .flatMap(name -> Stream.concat(Stream.of(name), Stream.of(name.split("/", -1))))
                .map(name -> lettersIn(name).collect(Collectors.joining(" ")))
                .filter(name -> !name.isEmpty())
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
        return SPACES.matcher(FoldedText.of(hyphens)).replaceAll(" ").strip();
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
        return IntStream.rangeClosed(1, months.size())
                .filter(month -> !name.isEmpty())
                .filter(month -> months.get(month - 1).stream()
                        .anyMatch(known -> whole ? known.equals(name) : known.startsWith(name)))
                .boxed()
                .toList();
    }

    private static Stream<String> lettersIn(String text) {
        return WORD.matcher(FoldedText.of(text)).results().map(MatchResult::group);
    }
}
