package org.stocktake.text;

import java.util.regex.Pattern;

/**
 * Sets the spaces around a value in a Chinese sentence. A sentence is written with spaces around its values, which can be
 * numbers or Latin words; between two Chinese letters, and beside a sign of full width, there is none; before a counted thing there is one.
 */
final class ChineseSpacing {
    private static final Pattern COUNTED = Pattern.compile("[0-9]+ \\p{IsHan}.*", Pattern.DOTALL);

    private static final String SIGNS = "。，、；：！？（）";
    private static final Pattern DAY = Pattern.compile("[0-9]+年.*", Pattern.DOTALL);

    private ChineseSpacing() {}

    /** Returns what stands before a value. */
    static String before(String sentence, String value) {
        int last = sentence.length() - 1;
        if (last > 0 && sentence.charAt(last) == ' ') {
            boolean isLetter = isHan(sentence, last - 1) && beginsChinese(value);
            return isLetter || isSign(sentence, last - 1) ? sentence.substring(0, last) : sentence;
        }
        boolean isClose =
                last >= 0 && isHan(sentence, last) && COUNTED.matcher(value).matches();
        return isClose ? sentence + " " : sentence;
    }

    /** Returns how many spaces are left out behind a value. */
    static int skipped(String value, String sentence, int at) {
        boolean isSpace = at < sentence.length() && sentence.charAt(at) == ' ';
        int last = value.length() - 1;
        return isSpace && (isSign(value, last) || (isHan(value, last) && isHan(sentence, at + 1))) ? 1 : 0;
    }

    private static boolean isSign(String text, int at) {
        return at >= 0 && SIGNS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean beginsChinese(String value) {
        return isHan(value, 0) || DAY.matcher(value).matches();
    }

    private static boolean isHan(String text, int at) {
        return at >= 0 && at < text.length() && Character.isIdeographic(text.charAt(at));
    }
}
