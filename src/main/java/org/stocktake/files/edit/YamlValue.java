package org.stocktake.files.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A value in a file: a text, a list or a mapping. Two values are equal if they read the same. */
public sealed interface YamlValue {
    /** Calls the function of the case that this value is. */
    <R> R match(Function<Scalar, R> scalar, Function<Items, R> items, Function<Entries, R> entries);

    /** The spelling of a text. */
    enum Spelling {
        /**
         * A word of a vocabulary, an id or a date: plain, although other programs may read {@code yes} as a boolean.
         */
        WORD,
        /** A text of a person: quoted if any YAML program could read it as something else. */
        TEXT,
        /** Always quoted. */
        QUOTED
    }

    /**
     * A text. NUL and unpaired surrogates cannot stand in a file: each becomes U+FFFD here.
     *
     * @param spelling makes no difference to equality
     */
    record Scalar(String text, Spelling spelling) implements YamlValue {
        public Scalar {
            text = writable(text);
        }

        public static Scalar word(String text) {
            return new Scalar(text, Spelling.WORD);
        }

        static Scalar text(String text) {
            return new Scalar(text, Spelling.TEXT);
        }

        private static String writable(String text) {
            return text.codePoints()
                    .map(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) ? 0xFFFD : c)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Scalar that && text.equals(that.text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }

        @Override
        public <R> R match(Function<Scalar, R> scalar, Function<Items, R> items, Function<Entries, R> entries) {
            return scalar.apply(this);
        }
    }

    /** A list. */
    record Items(List<YamlValue> values) implements YamlValue {
        public Items {
            values = List.copyOf(values);
        }

        @Override
        public <R> R match(Function<Scalar, R> scalar, Function<Items, R> items, Function<Entries, R> entries) {
            return items.apply(this);
        }
    }

    /** A mapping in the order of the file; the order makes no difference to equality. */
    record Entries(Map<String, YamlValue> values) implements YamlValue {
        public Entries {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        @Override
        public <R> R match(Function<Scalar, R> scalar, Function<Items, R> items, Function<Entries, R> entries) {
            return entries.apply(this);
        }
    }
}
