package org.stocktake.files.store;

/**
 * Who wants to work on a file, and whom they agreed to take it over from.
 *
 * @param over named in the lock from another machine, and said to be gone; {@link LockHolder#UNKNOWN} for nobody
 */
public record LockRequest(LockHolder me, LockHolder over) {
    /** Takes over from nobody. */
    public static LockRequest by(LockHolder me) {
        return new LockRequest(me, LockHolder.UNKNOWN);
    }

    /** The same claim, to be taken over from that holder. */
    public LockRequest over(LockHolder gone) {
        return new LockRequest(me, gone);
    }
}
