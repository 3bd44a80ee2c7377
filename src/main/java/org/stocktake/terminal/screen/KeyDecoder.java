package org.stocktake.terminal.screen;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import org.jline.utils.NonBlockingInputStream;
import org.jline.utils.NonBlockingReader;

/**
 * Decodes the bytes of a keyboard. JLine's own reader leaves a rest undecoded when more than a thousand bytes arrive at
 * once, and writes past its end after half a character.
 */
final class KeyDecoder extends NonBlockingReader {
    private static final int BYTES = 4096;

    private final NonBlockingInputStream in;
    private final CharsetDecoder decoder;
    /** Bytes not decoded yet: between calls, at most a part of one character. */
    private final ByteBuffer bytes = ByteBuffer.allocate(BYTES).limit(0);

    private final CharBuffer chars = CharBuffer.allocate(BYTES).limit(0);

    KeyDecoder(NonBlockingInputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    /** Reads the bytes of one key and no more: keys typed after it may be for another program. */
    @Override
    protected int read(long timeoutMillis, boolean isPeek) throws IOException {
        while (!chars.hasRemaining()) {
            int next = in.read(timeoutMillis);
            if (next < 0) {
                return next;
            }
            bytes.compact();
            bytes.put((byte) next).flip();
            decode();
        }
        return isPeek ? chars.get(chars.position()) : chars.get();
    }

    /** Returns the characters that have arrived, as far as there is room; 0 when that is only a part of a character. */
    @Override
    public int readBuffered(char[] into, int offset, int length, long timeoutMillis) throws IOException {
        if (!chars.hasRemaining()) {
            bytes.compact();
            int read = in.readBuffered(bytes.array(), bytes.position(), bytes.remaining(), timeoutMillis);
            bytes.position(bytes.position() + Math.max(0, read)).flip();
            if (read < 0) {
                return read;
            }
            decode();
        }
        int taken = Math.min(length, chars.remaining());
        chars.get(into, offset, taken);
        return taken;
    }

    /** Decodes the bytes; no byte makes more than one character. */
    private void decode() {
        chars.clear();
        decoder.decode(bytes, chars, false);
        chars.flip();
    }
}
