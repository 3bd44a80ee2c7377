package org.stocktake.files.yaml;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Types that YAML gives to a value without quotation marks. Source: YAML 1.2, core schema (10.3.2), by which editors
 * judge a file.
 */
enum YamlValueType {
    TEXT,
    NULL,
    TRUTH,
    NUMBER;

    /** The words for no value at all. */
    private static final Set<String> NULLS = Set.of("~", "null", "Null", "NULL");

    private static final int WORD_CHARS_MAX = 4;

    private static final Set<String> TRUTHS = Set.of("true", "True", "TRUE", "false", "False", "FALSE");

    /** Returns the type of a text without quotation marks. */
    static YamlValueType of(String text) {
        if (text.isEmpty() || isNull(text)) {
            return NULL;
        }
        return TRUTHS.contains(text) ? TRUTH : Numbers.has(text) ? NUMBER : TEXT;
    }

    /** Returns true for a word that stands for no value; the length comes first, because every text of a file is asked. */
    static boolean isNull(String text) {
        return text.length() <= WORD_CHARS_MAX && NULLS.contains(text);
    }

    /** The forms of numbers; a class of its own, because a start reads texts and asks for none of them. */
    private static final class Numbers {
        /** The longest number that is looked at. */
        private static final int CHARS_MAX = 60;

        private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
        private static final Pattern BROKEN = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
        private static final Pattern BEYOND = Pattern.compile("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

        private Numbers() {}

        static boolean has(String text) {
            char first = text.charAt(0);
            boolean begins = (first >= '0' && first <= '9') || first == '.' || first == '-' || first == '+';
            return begins
                    && text.length() <= CHARS_MAX
                    && (WHOLE.matcher(text).matches()
                            || BROKEN.matcher(text).matches()
                            || BEYOND.matcher(text).matches());
        }
    }
}
