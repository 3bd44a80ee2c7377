package org.stocktake.text;

/** Says where no line ends in Chinese and Arabic, although the rules of the JDK let it end there. */
public final class LineBreaks {
    /** The signs of Arabic that close. The JDK lets a line end between a digit and one of them. */
    private static final String SIGNS = "\u060C\u061B\u061F";

    private LineBreaks() {}

    /**
     * Returns true inside of a paragraph such as {@code 第1款(b)项}, and of a date such as {@code 2027年1月31日}, and before
     * the comma, semicolon and question mark of Arabic.
     */
    public static boolean isForbidden(String text, int at) {
        return at > 0 && at < text.length() && (isInCitation(text, at) || isInDate(text, at) || isBeforeSign(text, at));
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
