package org.stocktake.report.facts;

/** The order of numbers of articles, such as 6(1)(a) before 6(3) before 10(1): figures by value, the rest as text. */
final class ArticleOrder {
    private ArticleOrder() {}

    static int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int endOfOne = end(one, i);
            int endOfOther = end(other, j);
            int byPart = part(one.substring(i, endOfOne), other.substring(j, endOfOther));
            if (byPart != 0) {
                return byPart;
            }
            i = endOfOne;
            j = endOfOther;
        }
        return Integer.compare(one.length() - i, other.length() - j);
    }

    /** Returns the end of the number, or of the single other character, that begins at that index. */
    private static int end(String text, int from) {
        int end = from + 1;
        while (isDigit(text.charAt(from)) && end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Compares two parts; of two numbers the one with fewer digits is smaller. */
    private static int part(String one, String other) {
        boolean numbers = isDigit(one.charAt(0)) && isDigit(other.charAt(0));
        return numbers && one.length() != other.length()
                ? Integer.compare(one.length(), other.length())
                : one.compareTo(other);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
