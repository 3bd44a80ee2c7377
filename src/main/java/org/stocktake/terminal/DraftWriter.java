package org.stocktake.terminal;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stocktake.interview.HalfTypedText;

/**
 * Writes half-typed texts. While somebody types, one write at a time is under way in the background, so that a drive that
 * hangs does not block the keyboard; of the texts that come meanwhile the newest is written next. An earlier text never
 * replaces a later one.
 */
final class DraftWriter {
    private final Autosave autosave;
    private volatile Kept kept;
    /** True after a signal: half-typed text was kept for the last time. */
    private volatile boolean ended;

    private final AtomicLong handedOver = new AtomicLong();
    private long newest;
    private final Object queue = new Object();
    private @Nullable Draft next;
    private boolean busy;
    /** The time at which the write under way began. */
    private long begunAt;

    /** The texts that were written last. */
    private record Kept(List<HalfTypedText> texts, boolean forced) {
        boolean covers(Draft draft) {
            return texts.equals(draft.texts) && (forced || !draft.forced);
        }
    }

    /**
     * Texts to be written.
     *
     * @param forced true if they are to be on the device, and not only in the memory of the system, which outlives the
     *     program
     */
    record Draft(List<HalfTypedText> texts, boolean forced, long number) {}

    DraftWriter(List<HalfTypedText> kept, Autosave autosave) {
        this.kept = new Kept(kept, true);
        this.autosave = autosave;
    }

    /** Returns texts with a number that says in which order they were handed over. */
    Draft handOver(List<HalfTypedText> texts, boolean forced) {
        return new Draft(texts, forced, handedOver.incrementAndGet());
    }

    boolean isKept(List<HalfTypedText> texts) {
        return kept.covers(new Draft(texts, true, 0));
    }

    /** Returns these texts, and those of the last write that stood in other rows. */
    List<HalfTypedText> with(List<HalfTypedText> texts) {
        List<String> rows = texts.stream().map(HalfTypedText::page).toList();
        Stream<HalfTypedText> others = kept.texts.stream()
                .filter(text -> !rows.contains(text.page()))
                .map(text -> new HalfTypedText(text.page(), text.text()));
        return Stream.concat(texts.stream(), others).toList();
    }

    /** Notes that another file is written from now on, where nothing is kept yet. */
    void startsAnew() {
        kept = new Kept(List.of(), true);
    }

    void end() {
        ended = true;
    }

    boolean isEnded() {
        return ended;
    }

    /** Writes texts in the background, unless they are there already. */
    void begin(List<HalfTypedText> texts, boolean forced) {
        synchronized (queue) {
            if (!busy && kept.covers(new Draft(texts, forced, 0))) {
                return;
            }
            next = handOver(texts, forced || (next != null && next.forced));
            if (!busy) {
                busy = true;
                begunAt = System.nanoTime();
                Thread thread = new Thread(this::writeAll, "drafts");
                thread.setDaemon(true);
                thread.start();
            }
        }
    }

    private void writeAll() {
        for (@Nullable Draft draft = taken(); draft != null; draft = taken()) {
            renew(draft);
        }
    }

    private @Nullable Draft taken() {
        synchronized (queue) {
            @Nullable Draft taken = next;
            next = null;
            busy = taken != null;
            begunAt = System.nanoTime();
            queue.notifyAll();
            return taken;
        }
    }

    /** Waits until nothing is left to write, or a write takes longer than that. */
    void comesToRest(Duration patience) {
        synchronized (queue) {
            try {
                for (long left = left(patience); busy && left > 0; left = left(patience)) {
                    TimeUnit.NANOSECONDS.timedWait(queue, left);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private long left(Duration patience) {
        return begunAt + patience.toNanos() - System.nanoTime();
    }

    /**
     * Writes the texts if they changed. A text confirmed since must go, or it would come back over a newer one. What cannot
     * be written is not told here: confirmed answers are saved, and the next draft tries again.
     */
    synchronized void renew(Draft draft) {
        if (ended || draft.number <= newest) {
            return;
        }
        newest = draft.number;
        try {
            if (!kept.covers(draft)) {
                put(draft);
            }
        } catch (IOException e) {
            // It is tried again.
        }
    }

    /** Writes the texts, unless newer ones were written. */
    synchronized void write(Draft draft) throws IOException {
        if (draft.number > newest) {
            newest = draft.number;
            put(draft);
        }
    }

    private void put(Draft draft) throws IOException {
        if (draft.forced) {
            autosave.keep(draft.texts);
        } else {
            autosave.keepUnforced(draft.texts);
        }
        kept = new Kept(draft.texts, draft.forced);
    }

    /** Saves answers while no draft is being written: a file is not safe for two threads. */
    synchronized void save(BackgroundSave.Task answers) throws IOException {
        answers.run();
    }
}
