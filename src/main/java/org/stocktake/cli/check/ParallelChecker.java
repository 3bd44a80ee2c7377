package org.stocktake.cli.check;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Checks many files at once and returns the results in the order of the files. The number of unfinished checks is
 * limited, so that a long run needs no more memory than a short one.
 */
final class ParallelChecker {
    /** The number of files from which threads are used. For fewer, starting threads takes longer. */
    private static final int MANY = 24;

    private static final int WORKERS_MAX = 8;
    private static final int AHEAD = 8;

    private final FileChecker work;

    ParallelChecker(FileChecker work) {
        this.work = work;
    }

    /** Takes a result. */
    interface Taker {
        void take(FileChecker.Result result) throws IOException;
    }

    void check(List<String> files, Taker taker) throws IOException {
        int workers = Math.min(WORKERS_MAX, Runtime.getRuntime().availableProcessors());
        if (files.size() < MANY || workers < 2) {
            for (String file : files) {
                taker.take(work.check(file));
            }
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(workers, ParallelChecker::thread);
        try {
            check(files, taker, threads, workers * AHEAD);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Creates a daemon thread, which does not keep the program from ending. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "check");
        thread.setDaemon(true);
        return thread;
    }

    private void check(List<String> files, Taker taker, ExecutorService threads, int ahead) throws IOException {
        Deque<Future<FileChecker.Result>> underWay = new ArrayDeque<>(ahead);
        Iterator<String> next = files.iterator();
        while (next.hasNext() || !underWay.isEmpty()) {
            while (next.hasNext() && underWay.size() < ahead) {
                String file = next.next();
                underWay.add(threads.submit(() -> work.check(file)));
            }
            taker.take(result(underWay.remove()));
        }
    }

    private static FileChecker.Result result(Future<FileChecker.Result> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof IOException failure) {
                throw failure;
            }
            if (cause instanceof Error failure) {
                throw failure;
            }
            throw cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
        }
    }
}
