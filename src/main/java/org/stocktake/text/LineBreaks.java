package org.stocktake.text;

import java.util.regex.Pattern;

/** Says where no line ends, although the rules of the JDK let it end there: in citations, dates and counts. */
public final class LineBreaks {
    /** The signs of Arabic that close. The JDK lets a line end between a digit and one of them. */
    private static final String SIGNS = "\u060C\u061B\u061F";

    /** The signs of Chinese that stand before a short part of a text, such as an outcome or a note. */
    private static final String BEFORE_PART = "\uFF1A\uFF1B\uFF08";

    /** The sign of Chinese that stands behind a note, and the end of a line. */
    private static final String BEHIND_PART = "\uFF09\n";

    /** The most letters of a short part: it fits on a line of a narrow column. */
    private static final int PART_LETTERS_MAX = 4;

    private static final String DASHES = "\u2013\u2014";

    /** The digits of a number that counts what is behind it; a year counts nothing. */
    private static final int DIGITS_MAX = 3;

    /** The letters of what stands in brackets below a paragraph: {@code 1 (d) (iii)}. */
    private static final Pattern BELOW =
            Pattern.compile("\\((?:[a-z]|[ivx]{1,4}|[\\p{IsArabic}\u0640]{1,2})\\)|'[0-9]{1,2}'");

    /** The first words of the names that two months have in Arabic, each with first or second behind it. */
    private static final Pattern ARABIC_MONTH = Pattern.compile("(?:تشرين|كانون) (?:الأول|الثاني)");

    private static final int ARABIC_MONTH_CHARS = 6;

    private static final Pattern RUSSIAN_YEAR = Pattern.compile("[0-9]{4} (?=год(?:а|у|ом|ы|ов)?(?!\\p{L}))");

    private LineBreaks() {}

    /**
     * Returns true inside of a paragraph such as {@code 第1款(b)项}, of a date such as {@code 2027年1月31日}, and of a short part
     * at the end of a line or note such as {@code ：未做到}, and before the comma, semicolon and question mark of Arabic; and, at
     * a space, between a word such as article and its number, between a number and what it counts, and before a dash.
     */
    public static boolean isForbidden(String text, int at) {
        return at > 0
                && at < text.length()
                && (isInCitation(text, at)
                        || isInDate(text, at)
                        || isBeforeSign(text, at)
                        || isInShortPart(text, at)
                        || (at > 1 && text.charAt(at - 1) == ' ' && isForbiddenSpace(text, at)));
    }

    private static boolean isInShortPart(String text, int at) {
        int start = at;
        while (isHan(text, start - 1) && at - start <= PART_LETTERS_MAX) {
            start--;
        }
        int end = at;
        while (isHan(text, end) && end - at <= PART_LETTERS_MAX) {
            end++;
        }
        return start < at
                && at < end
                && end - start <= PART_LETTERS_MAX
                && start > 0
                && BEFORE_PART.indexOf(text.charAt(start - 1)) >= 0
                && (end == text.length() || BEHIND_PART.indexOf(text.charAt(end)) >= 0);
    }

    private static boolean isHan(String text, int at) {
        return at >= 0 && at < text.length() && Character.isIdeographic(text.charAt(at));
    }

    private static boolean isForbiddenSpace(String text, int at) {
        char after = text.charAt(at);
        if (DASHES.indexOf(after) >= 0) {
            return at + 1 == text.length() || text.charAt(at + 1) == ' ';
        }
        if (after >= '0' && after <= '9') {
            return CitationWords.endAt(text, at - 1);
        }
        return Character.isLetter(after)
                ? isAfterNumber(text, at) || isInArabicMonth(text, at)
                : isBelowParagraph(text, at);
    }

    private static boolean isInArabicMonth(String text, int at) {
        int start = at - ARABIC_MONTH_CHARS;
        return start >= 0
                && ARABIC_MONTH.matcher(text).region(start, text.length()).lookingAt();
    }

    /** Returns true after a short number, and after a year before the Russian word for it. */
    private static boolean isAfterNumber(String text, int at) {
        int start = at - 1;
        while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        int digits = at - 1 - start;
        if (digits > DIGITS_MAX) {
            return RUSSIAN_YEAR
                    .matcher(text)
                    .useTransparentBounds(true)
                    .region(start, at)
                    .matches();
        }
        boolean begins = start == 0 || " («".indexOf(text.charAt(start - 1)) >= 0;
        return digits > 0 && begins && !(start > 1 && CitationWords.endAt(text, start - 1));
    }

    /** Returns true before the letter below a paragraph, or the number below that in Arabic: {@code الفقرة 1 (ب) '2'}. */
    private static boolean isBelowParagraph(String text, int at) {
        return ")0123456789".indexOf(text.charAt(at - 2)) >= 0
                && BELOW.matcher(text).region(at, text.length()).lookingAt();
    }

    private static boolean isBeforeSign(String text, int at) {
        return SIGNS.indexOf(text.charAt(at)) >= 0 && text.charAt(at - 1) != ' ';
    }

    private static boolean isInCitation(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return before == '第'
                || (before == ')' && "项目".indexOf(after) >= 0)
                || (Character.isDigit(before) && "条款段项".indexOf(after) >= 0);
    }

    private static boolean isInDate(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        boolean isBeforeUnit = Character.isDigit(before) && "年月日".indexOf(after) >= 0;
        boolean isAfterUnit = at > 1
                && Character.isDigit(text.charAt(at - 2))
                && "年月".indexOf(before) >= 0
                && Character.isDigit(after);
        return isBeforeUnit || isAfterUnit;
    }
}
