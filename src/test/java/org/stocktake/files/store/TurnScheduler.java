package org.stocktake.files.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Runs threads one at a time and selects the next one at random after each step. The same seed gives the same run. A
 * waiting thread spins for a moment before it sleeps, because a turn is short.
 */
final class TurnScheduler {
    /** The average number; a change of turns takes longer than many steps. */
    private static final int STEPS_IN_A_ROW = 4;

    private final Random random;
    private final List<Thread> threads = new ArrayList<>();
    private final List<Integer> alive = new ArrayList<>();
    private volatile int turn = -1;
    private volatile @Nullable Throwable failure;

    TurnScheduler(Random random) {
        this.random = random;
    }

    /** Runs all threads to their end. */
    void play(List<Runnable> players) throws InterruptedException {
        for (int i = 0; i < players.size(); i++) {
            int number = i;
            alive.add(number);
            threads.add(new Thread(() -> play(number, players.get(number)), "player " + number));
        }
        threads.forEach(Thread::start);
        pass();
        for (Thread thread : threads) {
            thread.join();
        }
        if (failure != null) {
            throw new AssertionError("a player failed", failure);
        }
    }

    private void play(int number, Runnable player) {
        await(number);
        try {
            player.run();
        } catch (RuntimeException | Error e) {
            failure = e;
        } finally {
            alive.remove(Integer.valueOf(number));
            pass();
        }
    }

    /** Called by the thread whose turn it is; another thread may run before it returns. */
    void next() {
        if (random.nextInt(STEPS_IN_A_ROW) == 0) {
            int me = turn;
            pass();
            await(me);
        }
    }

    private void pass() {
        if (!alive.isEmpty()) {
            int next = alive.get(random.nextInt(alive.size()));
            turn = next;
            LockSupport.unpark(threads.get(next));
        }
    }

    private void await(int number) {
        for (int look = 0; turn != number; look++) {
            if (look > 1_000) {
                LockSupport.parkNanos(1_000_000);
            } else {
                Thread.onSpinWait();
            }
        }
    }
}
