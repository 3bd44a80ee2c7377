package org.stocktake.terminal;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Writes in a thread of its own, one task at a time, so that a network drive that hangs does not block the keyboard.
 * The thread does not keep the process alive.
 */
final class BackgroundSave {
    private volatile @Nullable FutureTask<Void> running;

    /** Something that is written to the disk. */
    interface Task {
        void run() throws IOException;
    }

    /** State of a task. */
    enum State {
        RUNNING,
        DONE
    }

    boolean isBusy() {
        return running != null;
    }

    /** Begins a task; no other may be running. */
    void begin(Task task) {
        FutureTask<Void> future = new FutureTask<>(() -> {
            task.run();
            return null;
        });
        running = future;
        Thread thread = new Thread(future, "save");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Waits for the task at most that long. Once it is done, none is running.
     *
     * @throws IOException if the task failed
     */
    State await(Duration patience) throws IOException {
        FutureTask<Void> task = running;
        if (task == null) {
            return State.DONE;
        }
        try {
            task.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return State.RUNNING;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return State.RUNNING;
        } catch (ExecutionException e) {
            running = null;
            throw unwrapped(e.getCause());
        }
        running = null;
        return State.DONE;
    }

    /**
     * Waits for the task at most that long, and leaves its result to {@link #await}; returns true if none is running
     * then.
     */
    boolean comesToRest(Duration patience) {
        FutureTask<Void> task = running;
        try {
            if (task != null) {
                task.get(patience.toNanos(), TimeUnit.NANOSECONDS);
            }
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            return true;
        }
    }

    private static IOException unwrapped(@Nullable Throwable cause) {
        if (cause instanceof IOException failure) {
            return failure;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
    }
}
