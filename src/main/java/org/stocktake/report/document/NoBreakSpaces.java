package org.stocktake.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stocktake.finding.worksheet.LamAlefMarks;
import org.stocktake.text.CitationWords;

/** Joins the parts of a citation and of a date, so that a line does not end inside of "article 8(4)" or "9 June 2007". */
public final class NoBreakSpaces {
    private static final Pattern BETWEEN_BRACKETS = Pattern.compile("(?<=[0-9a-z]\\))(?=\\([0-9a-z]{1,4}\\))");

    /** A month in letters, or with both of its names, as the United Nations write it in Arabic. */
    private static final String MONTH =
            "(?:[\\p{L}\\p{M}]{3,12}|[\\p{L}\\p{M}]{2,8}(?: [\\p{L}\\p{M}]{2,8})?/[\\p{L}\\p{M}]{3,12})";

    private static final String DATE = "(?<![\\p{L}\\p{N}])(?:до )?(?:[0-9]{1,2}|1er)(?: de)? " + MONTH
            + "(?: de)? (?:19|20)[0-9]{2}(?![\\p{N}])(?: года)?";

    private static final String CHINESE_DATE = "(?:19|20)[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日";

    private static final Pattern DATES = Pattern.compile(DATE);

    private static final Pattern IN_CHINESE_DATE = Pattern.compile("(?<=[0-9])(?=[年月日])|(?<=[0-9][年月])(?=[0-9])");

    private static final String CHINESE_MONTH = "(?<![0-9])[0-9]{1,2}月";

    private static final Pattern BEFORE_CHINESE_MONTH = Pattern.compile("(?<=[0-9])(?=月)");

    /** A note of a few characters in Chinese brackets, which fits on a line of a narrow column: {@code （已开始）}. */
    private static final Pattern CHINESE_NOTE = Pattern.compile("（\\p{IsHan}{1,6}）");

    /** The end of a head, "no final answer", that is not torn where the head has two lines. */
    static final String CHINESE_END = "最终答案";

    /** A short part of a Chinese text at the end of a line or note, as in {@code ：未做到} and {@code ；已开始）}. */
    private static final Pattern CHINESE_PART =
            Pattern.compile("(?<=[：；（])\\p{IsHan}{2,4}(?=）|\n|$)|(?<=尚无)" + CHINESE_END + "$");

    private static final Pattern CHINESE_HEAD = Pattern.compile("\\p{IsHan}{1,4}");

    private static final Pattern BETWEEN_HAN = Pattern.compile("(?<=\\p{IsHan})(?=\\p{IsHan})");

    /** A number with brackets such as 6(1)(b), with the unit of the text before it; or that of a resolution. */
    private static final String CITATION =
            "(?<![\\p{L}\\p{N}])(?:\\p{L}+ )?[0-9]+(?:\\([0-9a-z]{1,4}\\))+|\\p{Lu}\\p{L}+ [0-9]{1,4}/[0-9]{1,4}(?![0-9])";

    /** A number behind its word, with what belongs to it: {@code article 8}, {@code question 16.8}, {@code пункт 1 (d)}. */
    private static final String NUMBERED = "(?<![\\p{L}§])(?:" + CitationWords.EXPRESSION
            + ") [0-9]{1,4}(?:[./][0-9]{1,4})*(?: ?\\([0-9a-z]{1,4}\\)(?![\\p{L}\\p{N}]))*(?![\\p{L}\\p{N}])";

    private static final Pattern IN_CITATION = Pattern.compile(NUMBERED);

    /** A short number and what it counts or is the number of: {@code 31 gaps}, {@code 8. Extradition}. */
    private static final String COUNT = "(?<![\\p{L}\\p{N}.,/-])[0-9]{1,3}\\.? (?!(?:" + CitationWords.EXPRESSION
            + ") [0-9])\\p{L}{1,16}(?!\\p{L})";

    private static final Pattern BEFORE_DASH = Pattern.compile(" (?=[\u2013\u2014](?: |$))");

    /** An article or a paragraph in Arabic, with a letter and a number below it: {@code الفقرة 1 (ب) '2'}. */
    private static final String ARABIC_CITATION =
            "(?<!\\p{L})(?:المادة|الفقرة) [0-9]{1,3}(?: \\([\u0621-\u064A]{1,2}\\))?(?: '[0-9]{1,2}')?(?![0-9])";

    /** A paragraph in Chinese, with a letter and a number below it: {@code 第1款(b)项(二)目}. */
    private static final String CHINESE_CITATION = "第[0-9]{1,3}[款段](?:\\([a-z]\\)项)?(?:\\([一二三四五六七八九十]\\)目)?";

    private static final Pattern ARABIC_CITATIONS = Pattern.compile(ARABIC_CITATION);

    private static final Pattern WHOLE = Pattern.compile(String.join(
            "|", DATE, CHINESE_DATE, CHINESE_MONTH, NUMBERED, CITATION, ARABIC_CITATION, CHINESE_CITATION, COUNT));

    /** A character without width at which no line ends (word joiner). */
    private static final String JOINER = "\u2060";

    private NoBreakSpaces() {}

    /**
     * A part of a text.
     *
     * @param isWhole true if no line ends inside of it
     */
    public record Piece(String text, boolean isWhole) {}

    /** Returns true for a text that is a short note in Chinese brackets, in which no line ends. */
    public static boolean isChineseNote(String text) {
        return CHINESE_NOTE.matcher(text).matches();
    }

    /** Returns true for a head of a few Chinese characters, which a narrow column has on one line. */
    public static boolean isShortChinese(String head) {
        return CHINESE_HEAD.matcher(head).matches();
    }

    /** Returns the text with no-break spaces inside of citations and before dashes. */
    public static String in(String text) {
        String joined = digitFrom(text, 0) < 0 ? text : joined(ARABIC_CITATIONS, joined(IN_CITATION, text));
        return beforeDashes(joined);
    }

    private static String joined(Pattern citations, String text) {
        Matcher matcher = citations.matcher(text);
        return matcher.find()
                ? matcher.replaceAll(
                        citation -> Matcher.quoteReplacement(citation.group().replace(' ', '\u00A0')))
                : text;
    }

    /** Returns the text with a no-break space before each dash that stands between spaces: it begins no line. */
    public static String beforeDashes(String text) {
        return text.contains(" \u2013") || text.contains(" \u2014")
                ? BEFORE_DASH.matcher(text).replaceAll("\u00A0")
                : text;
    }

    /** Returns the text with no-break spaces inside of dates. Not for narrow columns, where a word would be cut. */
    public static String inDates(String text) {
        return inDates(text, Integer.MAX_VALUE);
    }

    private static String inDates(String text, int lettersMax) {
        Matcher dates = DATES.matcher(text);
        return dates.find() ? dates.replaceAll(date -> joinedUpTo(date.group(), lettersMax)) : text;
    }

    private static String joinedUpTo(String date, int lettersMax) {
        return date.length() <= lettersMax ? date.replace(' ', '\u00A0') : date;
    }

    /** Returns the line with no-break spaces inside of dates, but not in links. */
    public static TextLine inDates(TextLine line) {
        return inDates(line, Integer.MAX_VALUE);
    }

    /**
     * Returns the line with no-break spaces inside of dates, but not in links.
     *
     * @param lettersMax the length of a date that fits on a line; in a longer one a word would be cut
     */
    public static TextLine inDates(TextLine line, int lettersMax) {
        List<Span> spans = new ArrayList<>();
        for (Span span : line.spans()) {
            spans.add(span.kind() == Span.Kind.LINK ? span : span.saying(inDates(span.text(), lettersMax)));
        }
        return new TextLine(spans);
    }

    /**
     * Returns the line with no-break spaces inside of its marks.
     *
     * @param lettersMax the length of a mark that fits on a line; in a longer one a word would be cut
     */
    public static TextLine inMarks(TextLine line, int lettersMax) {
        List<Span> spans = new ArrayList<>();
        for (Span span : line.spans()) {
            boolean joins = span.kind() == Span.Kind.MARK && span.text().length() <= lettersMax;
            spans.add(joins ? span.saying(span.text().replace(' ', '\u00A0')) : span);
        }
        return new TextLine(spans);
    }

    /**
     * Returns the text in pieces, for a format that keeps a piece on one line without other characters in it but no-break
     * spaces before dashes. A short note in Chinese brackets is one piece where it is all of the text; so is a short part at the
     * end of a line or note.
     */
    public static List<Piece> pieces(String line) {
        if (isChineseNote(line)) {
            return List.of(new Piece(line, true));
        }
        String text = beforeDashes(line);
        Matcher whole = WHOLE.matcher(text).useTransparentBounds(true);
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int digit = digitFrom(text, 0); digit >= 0; digit = digitFrom(text, Math.max(from, digit + 1))) {
            if (isFound(whole, Math.max(from, wordBefore(text, digit)), digit)) {
                addPieces(pieces, text.substring(from, whole.start()));
                pieces.add(new Piece(whole.group(), true));
                from = whole.end();
            }
        }
        addPieces(pieces, text.substring(from));
        return pieces;
    }

    private static void addPieces(List<Piece> pieces, String text) {
        int from = 0;
        for (Matcher part = CHINESE_PART.matcher(text); part.find(); from = part.end()) {
            pieces.add(new Piece(text.substring(from, part.start()), false));
            pieces.add(new Piece(part.group(), true));
        }
        if (from < text.length()) {
            pieces.add(new Piece(text.substring(from), false));
        }
    }

    /** Returns the index of the first digit from there on; -1 if there is none. */
    private static int digitFrom(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return i;
            }
        }
        return -1;
    }

    /** Returns the start of what stands before a digit and may belong to it: a word and its space, or 第; else the digit. */
    private static int wordBefore(String text, int digit) {
        if (digit == 0 || text.charAt(digit - 1) != ' ') {
            return digit > 0 && text.charAt(digit - 1) == '第' ? digit - 1 : digit;
        }
        int start = digit - 1;
        while (start > 0 && isOfWord(text.codePointBefore(start))) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        return start;
    }

    /** Returns true for a letter, or a sign in a word such as {@code ss.}, {@code n°} or {@code §}. */
    private static boolean isOfWord(int c) {
        return Character.isLetter(c) || ".§№°".indexOf(c) >= 0;
    }

    /** Returns true if it begins at one of these indexes. A search of the whole text would try each of its letters. */
    private static boolean isFound(Matcher whole, int first, int last) {
        for (int start = first; start <= last; start++) {
            if (whole.region(start, whole.regionEnd()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the text with a word joiner between the brackets of a citation, inside of a Chinese date, of a Chinese note that
     * is all of the text, and of a short part at the end of a line or note, and in Arabic between a sign and the letters that
     * would be drawn over it. Only for formats that have no other way: whoever copies the text copies the joiner.
     */
    public static String joined(String text) {
        if (isChineseNote(text)) {
            return BETWEEN_HAN.matcher(text).replaceAll(JOINER);
        }
        String inParts = CHINESE_PART
                .matcher(text)
                .replaceAll(part -> BETWEEN_HAN.matcher(part.group()).replaceAll(JOINER));
        String joined = text.contains(")(") ? BETWEEN_BRACKETS.matcher(inParts).replaceAll(JOINER) : inParts;
        if (joined.contains("月")) {
            Pattern place = joined.contains("日") ? IN_CHINESE_DATE : BEFORE_CHINESE_MONTH;
            return place.matcher(joined).replaceAll(JOINER);
        }
        return LamAlefMarks.inDocument(joined);
    }
}
