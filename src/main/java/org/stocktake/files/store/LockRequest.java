package org.stocktake.files.store;

/**
 * A request for a lock, with the holder that it may be taken over from.
 *
 * @param over the holder named in the lock of another machine and said to be gone; {@link LockHolder#UNKNOWN} for
 *     nobody
 */
public record LockRequest(LockHolder me, LockHolder over) {
    /** Returns a request that takes over from nobody. */
    public static LockRequest by(LockHolder me) {
        return new LockRequest(me, LockHolder.UNKNOWN);
    }

    /** Returns the same request, with leave to take over from that holder. */
    public LockRequest over(LockHolder gone) {
        return new LockRequest(me, gone);
    }
}
