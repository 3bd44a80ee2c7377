package org.stocktake.report.escape;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.HexFormat;
import org.stocktake.text.ControlCharacterWriter;
import org.stocktake.text.ControlCharacters;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Makes generators of JSON with LF as line end on every machine. Every text keeps its value. A
 * {@linkplain ControlCharacters control character} is written as {@code \}{@code uXXXX}: a program reads it back, and a
 * terminal does not execute it (RFC 8259, section 7). The second of two number signs is escaped too: with
 * {@code ##vso[} begins a command to a CI server that finds the JSON in its log.
 */
public final class JsonEscape {
    private JsonEscape() {}

    /** Returns a generator that writes one value on each line, indented by two spaces for each level. */
    public static JsonGenerator on(Writer out) {
        return new JsonFactory().createGenerator(new Indented(), new NumberSigns(new Escaping(out)));
    }

    /** Returns a generator that writes everything on one line. */
    public static JsonGenerator compactOn(Writer out) {
        return new JsonFactory().createGenerator(ObjectWriteContext.empty(), new NumberSigns(new Escaping(out)));
    }

    private static final class Indented extends ObjectWriteContext.Base {
        private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /** Escapes the second of two number signs. Outside of strings JSON has no number sign. */
    private static final class NumberSigns extends FilterWriter {
        private boolean behindOne;

        NumberSigns(Writer out) {
            super(out);
        }

        @Override
        public void write(int c) throws IOException {
            write(new char[] {(char) c}, 0, 1);
        }

        @Override
        public void write(String text, int offset, int length) throws IOException {
            write(text.substring(offset, offset + length).toCharArray(), 0, length);
        }

        @Override
        public void write(char[] chars, int offset, int length) throws IOException {
            int from = offset;
            for (int i = offset; i < offset + length; i++) {
                boolean second = behindOne && chars[i] == '#';
                behindOne = chars[i] == '#';
                if (second) {
                    out.write(chars, from, i - from);
                    out.write("\\u0023");
                    from = i + 1;
                }
            }
            out.write(chars, from, offset + length - from);
        }
    }

    /** Escapes control characters. Outside of strings JSON has none of them, so an escape always means the same. */
    private static final class Escaping extends ControlCharacterWriter {
        private static final HexFormat HEX = HexFormat.of().withUpperCase();

        Escaping(Writer out) {
            super(out);
        }

        @Override
        protected String standIn(int c) {
            StringBuilder escape = new StringBuilder();
            for (char unit : Character.toChars(c)) {
                escape.append("\\u").append(HEX.toHexDigits(unit));
            }
            return escape.toString();
        }
    }
}
