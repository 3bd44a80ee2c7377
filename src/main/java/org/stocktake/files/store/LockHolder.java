package org.stocktake.files.store;

import java.time.Instant;

/**
 * The person and process that hold a lock.
 *
 * @param user name of the account
 * @param host name of the machine
 * @param pid number of the process on that machine
 * @param since start of the work
 */
public record LockHolder(String user, String host, long pid, Instant since) {
    /** The holder when the lock file cannot be read. */
    public static final LockHolder UNKNOWN = new LockHolder("", "", 0, Instant.EPOCH);
}
