package org.stocktake.text;

import java.util.List;

/** Writes the numbers and letters of an article as the treaties in that language do. */
enum Numerals {
    /** As in the English text: {@code 27}, {@code a}, {@code ii}. */
    LATIN,
    /** {@code 27}, {@code أ}, {@code 2}. */
    ARABIC {
        @Override
        String letter(String letter) {
            int place = letter.length() == 1 ? letter.charAt(0) - 'a' : ABJAD.size();
            return place >= 0 && place < ABJAD.size() ? ABJAD.get(place) : letter;
        }

        @Override
        String roman(String roman) {
            int number = ofRoman(roman);
            return number == 0 ? roman : String.valueOf(number);
        }
    },
    /** {@code 二十七}, {@code a}, {@code 二}. */
    CHINESE {
        @Override
        String article(String digits) {
            return digits.matches("[1-9][0-9]?") ? chinese(Integer.parseInt(digits)) : digits;
        }

        @Override
        String roman(String roman) {
            int number = ofRoman(roman);
            return number == 0 ? roman : chinese(number);
        }
    };

    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
    private static final String CHINESE_TEN = "十";

    /** The letters in the order in which they count; the fifth in the form that nobody takes for a digit. */
    private static final List<String> ABJAD = List.of("أ", "ب", "ج", "د", "هـ", "و", "ز", "ح", "ط", "ي");

    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

    static Numerals in(String language) {
        if (language.startsWith("ar")) {
            return ARABIC;
        }
        return language.startsWith("zh") ? CHINESE : LATIN;
    }

    /** Returns the number of an article; a text that is no number up to 99 stays as it is. */
    String article(String digits) {
        return digits;
    }

    /** Returns the letter below a paragraph, from a to j in another script; any other text stays as it is. */
    String letter(String letter) {
        return letter;
    }

    /** Returns the Roman number below a letter, from i to x in other digits; any other text stays as it is. */
    String roman(String roman) {
        return roman;
    }

    /** Returns the number from 1 to 10, or 0 if the text is none of these. */
    private static int ofRoman(String roman) {
        return ROMAN.indexOf(roman) + 1;
    }

    /** Returns a number from 1 to 99 in Chinese characters, as articles of treaties are numbered: {@code 二十七}. */
    private static String chinese(int number) {
        int tens = number / 10;
        int ones = number % 10;
        return (tens > 1 ? digit(tens) : "") + (tens > 0 ? CHINESE_TEN : "") + (ones > 0 ? digit(ones) : "");
    }

    private static String digit(int digit) {
        return CHINESE_DIGITS.substring(digit, digit + 1);
    }
}
