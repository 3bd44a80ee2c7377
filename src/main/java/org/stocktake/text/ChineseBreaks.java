package org.stocktake.text;

/** Says where a line in Chinese does not end, although it could end between any two characters. */
public final class ChineseBreaks {
    private ChineseBreaks() {}

    /** Returns true inside of a paragraph such as {@code 第1款(b)项}, and of a date such as {@code 2027年1月31日}. */
    public static boolean isWhole(String text, int at) {
        return at > 0 && at < text.length() && (isInCitation(text, at) || isInDate(text, at));
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
