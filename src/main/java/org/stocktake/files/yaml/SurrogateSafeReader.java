package org.stocktake.files.yaml;

import java.io.IOException;
import java.io.StringReader;

/**
 * Gives the YAML parser one UTF-16 unit less than it asks for. If its buffer ends between the two surrogates of a pair,
 * the parser reads one more unit, and a full buffer has no room for it.
 */
public final class SurrogateSafeReader extends StringReader {
    public SurrogateSafeReader(String text) {
        super(text);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        return super.read(buffer, offset, Math.max(Math.min(length, 1), length - 1));
    }
}
