package org.stocktake;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Chooses the cases of an {@link Exhaustive} test and of a long proof: some in a build, more in the proofs, all in the
 * whole run. The property {@code cases} says which of them runs.
 */
public final class Cases {
    private static final String CHOSEN = System.getProperty("cases", "some");

    private Cases() {}

    /** Returns true in the proofs and in the whole run. */
    public static boolean inProofs() {
        return CHOSEN.equals("more") || inWhole();
    }

    /** Returns true in the whole run. */
    public static boolean inWhole() {
        return CHOSEN.equals("all");
    }

    /**
     * Returns the first case and each n-th after it, so that a sorted table keeps some of each kind; all in the proofs.
     */
    public static <T> Stream<T> oneIn(int n, Stream<T> cases) {
        return oneIn(n, 1, cases);
    }

    /** Returns the first case and each n-th after it in a build, each m-th in the proofs, all in the whole run. */
    public static <T> Stream<T> oneIn(int n, int m, Stream<T> cases) {
        AtomicInteger at = new AtomicInteger();
        int step = count(n, m, 1);
        return cases.filter(each -> at.getAndIncrement() % step == 0);
    }

    /** Returns the number of cases to generate; all in the proofs. */
    public static int count(int some, int all) {
        return count(some, all, all);
    }

    /** Returns the number of cases to generate in a build, in the proofs, and in the whole run. */
    public static int count(int some, int more, int all) {
        return inWhole() ? all : inProofs() ? more : some;
    }
}
