package org.stocktake;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Chooses the cases of an {@link Exhaustive} test: all in the proofs, which set {@code exhaustive}, otherwise some. */
public final class Cases {
    private Cases() {}

    /** Returns true in the proofs. */
    public static boolean all() {
        return Boolean.getBoolean("exhaustive");
    }

    /**
     * Returns the first case and each n-th after it, so that a sorted table keeps some of each kind; all in the proofs.
     */
    public static <T> Stream<T> oneIn(int n, Stream<T> cases) {
        AtomicInteger at = new AtomicInteger();
        return cases.filter(each -> at.getAndIncrement() % n == 0 || all());
    }

    /** Returns the number of cases to generate. */
    public static int count(int some, int all) {
        return all() ? all : some;
    }
}
