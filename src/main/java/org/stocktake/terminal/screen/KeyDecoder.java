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
 * Characters from the bytes of a keyboard. JLine's own reader leaves a rest undecoded when more than a thousand bytes are there
 * at once, and writes past its end after half a character; this one takes whatever is there.
 */
final class KeyDecoder extends NonBlockingReader {
    private static final int BYTES = 4096;

    private final NonBlockingInputStream in;
    private final CharsetDecoder decoder;
    /** What is not decoded yet: at rest no more than a part of one character. */
    private final ByteBuffer bytes = ByteBuffer.allocate(BYTES).limit(0);

    private final CharBuffer chars = CharBuffer.allocate(BYTES).limit(0);

    KeyDecoder(NonBlockingInputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    /** One key's bytes are read and no more: what is typed after it may be for somebody else. */
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

    /** What is there, as far as it has room; 0 when that is only a part of a character. */
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

    /** No byte makes more than one character. */
    private void decode() {
        chars.clear();
        decoder.decode(bytes, chars, false);
        chars.flip();
    }
}
