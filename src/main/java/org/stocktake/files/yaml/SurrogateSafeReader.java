package org.stocktake.files.yaml;

import java.io.IOException;
import java.io.StringReader;

/**
 * A text for the YAML engine, one character short of what it asks for: where its buffer ends between the two surrogates of a
 * pair, the engine reads one more, for which a full buffer has no room.
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
