package org.stocktake.report.escape;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.stocktake.text.ControlCharacterWriter;
import org.stocktake.text.ControlCharacters;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * JSON with LF on every machine. Every text is kept as it is; what is {@linkplain ControlCharacters hidden} in it stands there as
 * {@code \}{@code uXXXX}, which a program reads back and a terminal does not obey (RFC 8259, section 7). So does the second of
 * two number signs, with which a command of a CI begins that prints the data into its log ({@code ##vso[}).
 */
public final class JsonEscape {
    private JsonEscape() {}

    /** One value a line, two spaces a level. */
    public static JsonGenerator on(Writer out) {
        return new JsonFactory().createGenerator(new Indented(), new NumberSigns(new Escaping(out)));
    }

    /** All on one line. */
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

    /** Outside a text JSON has no number sign. */
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

    /** Outside a text JSON has no such character, so wherever one is, an escape means the same. */
    private static final class Escaping extends ControlCharacterWriter {
        Escaping(Writer out) {
            super(out);
        }

        @Override
        protected String standIn(int c) {
            StringBuilder escape = new StringBuilder();
            for (char unit : Character.toChars(c)) {
                String digits = Integer.toHexString(unit).toUpperCase(Locale.ROOT);
                escape.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
            }
            return escape.toString();
        }
    }
}
