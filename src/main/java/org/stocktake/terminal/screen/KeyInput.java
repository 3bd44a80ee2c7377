package org.stocktake.terminal.screen;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jline.terminal.Terminal;
import org.jline.terminal.spi.TerminalExt;
import org.jline.utils.NonBlockingInputStream;
import org.jline.utils.NonBlockingReader;
import org.jline.utils.OSUtils;
import org.jspecify.annotations.Nullable;

/**
 * Reads the keyboard. JLine hands each byte from one thread to another, which takes seconds for a long paste; here
 * bytes that have arrived are read at once, and a thread waits only for others. Only a paste is read ahead: keys typed
 * after the one that starts an editor are for the editor.
 */
final class KeyInput extends NonBlockingInputStream {
    /**
     * The one reader of the process: a thread that still waits for a key when an interview ends serves the next
     * interview.
     */
    private static final KeyInput OF_PROCESS = new KeyInput(new FileInputStream(FileDescriptor.in));

    private final InputStream in;
    private @Nullable FutureTask<Integer> waiting;
    private int peeked = READ_EXPIRED;

    KeyInput(InputStream in) {
        this.in = in;
    }

    /**
     * Returns the keys of a terminal; JLine's own reader for a terminal that is not the process's own, and on Windows.
     */
    static NonBlockingReader of(Terminal terminal) {
        boolean system = terminal instanceof TerminalExt known && known.getSystemStream() != null;
        return system && !OSUtils.IS_WINDOWS ? new KeyDecoder(OF_PROCESS, terminal.inputEncoding()) : terminal.reader();
    }

    @Override
    public int read(long timeoutMillis, boolean isPeek) throws IOException {
        if (peeked == READ_EXPIRED) {
            peeked = fetched(timeoutMillis);
        }
        int c = peeked;
        if (!isPeek && c != EOF) {
            peeked = READ_EXPIRED;
        }
        return c;
    }

    @Override
    public int readBuffered(byte[] into, int offset, int length, long timeoutMillis) throws IOException {
        int first = length == 0 ? 0 : read(timeoutMillis, false);
        if (length == 0 || first < 0) {
            return first;
        }
        into[offset] = (byte) first;
        int there = Math.min(in.available(), length - 1);
        return there == 0 ? 1 : 1 + Math.max(0, in.read(into, offset + 1, there));
    }

    private int fetched(long timeoutMillis) throws IOException {
        if (waiting == null && in.available() > 0) {
            return in.read();
        }
        FutureTask<Integer> task = waiting == null ? begun() : waiting;
        try {
            int c = timeoutMillis > 0 ? task.get(timeoutMillis, TimeUnit.MILLISECONDS) : task.get();
            waiting = null;
            return c;
        } catch (TimeoutException e) {
            return READ_EXPIRED;
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    private FutureTask<Integer> begun() {
        FutureTask<Integer> task = new FutureTask<>(in::read);
        waiting = task;
        Thread thread = new Thread(task, "keyboard");
        thread.setDaemon(true);
        thread.start();
        return task;
    }
}
