package org.stocktake.text;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;

/** The sign for what is left out: one character, or three full stops on a terminal that cannot show it. */
public enum Ellipsis {
    CHARACTER("…"),
    FULL_STOPS("...");

    private final String sign;

    Ellipsis(String sign) {
        this.sign = sign;
    }

    /** Returns the sign that a terminal with this charset can show. */
    public static Ellipsis shownBy(Charset charset) {
        return charset.newEncoder().canEncode(CHARACTER.sign.charAt(0)) ? CHARACTER : FULL_STOPS;
    }

    public String sign() {
        return sign;
    }

    /** Returns the text with this sign. */
    public String in(String text) {
        return this == CHARACTER ? text : text.replace(CHARACTER.sign, sign);
    }

    /** Returns a writer of texts with this sign. */
    public Writer writer(Writer out) {
        return this == CHARACTER ? out : new SignWriter(out, this);
    }

    private static final class SignWriter extends FilterWriter {
        private final Ellipsis ellipsis;

        SignWriter(Writer out, Ellipsis ellipsis) {
            super(out);
            this.ellipsis = ellipsis;
        }

        @Override
        public void write(int c) throws IOException {
            out.write(ellipsis.in(String.valueOf((char) c)));
        }

        @Override
        public void write(char[] chars, int offset, int length) throws IOException {
            out.write(ellipsis.in(new String(chars, offset, length)));
        }

        @Override
        public void write(String text, int offset, int length) throws IOException {
            out.write(ellipsis.in(text.substring(offset, offset + length)));
        }
    }
}
