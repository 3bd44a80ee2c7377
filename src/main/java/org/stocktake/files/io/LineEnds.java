package org.stocktake.files.io;

import java.nio.charset.StandardCharsets;

/** The line ends of a text. */
public final class LineEnds {
    private LineEnds() {}

    /** Returns the text with the line ends of Windows, as git may write it. */
    public static byte[] windows(byte[] text) {
        return new String(text, StandardCharsets.ISO_8859_1)
                .replace("\r\n", "\n")
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
