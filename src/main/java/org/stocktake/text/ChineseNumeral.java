package org.stocktake.text;

import java.util.List;

/** Writes small numbers in Chinese characters, as articles of treaties are numbered: {@code 二十七}. */
final class ChineseNumeral {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String TEN = "十";
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

    private ChineseNumeral() {}

    /** Returns a number from 1 to 99 in Chinese characters; any other text as it is. */
    static String of(String digits) {
        if (!digits.matches("[1-9][0-9]?")) {
            return digits;
        }
        int number = Integer.parseInt(digits);
        int tens = number / 10;
        int ones = number % 10;
        return (tens > 1 ? digit(tens) : "") + (tens > 0 ? TEN : "") + (ones > 0 ? digit(ones) : "");
    }

    /** Returns a Roman number from i to x in Chinese characters; any other text as it is. */
    static String ofRoman(String roman) {
        int place = ROMAN.indexOf(roman);
        return place < 0 ? roman : of(String.valueOf(place + 1));
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }
}
