package org.stocktake.files.store;

import java.time.Instant;

/**
 * Who works on a file.
 *
 * @param user name of the account
 * @param host name of the machine
 * @param pid number of the process on that machine
 * @param since when the work began
 */
public record LockHolder(String user, String host, long pid, Instant since) {
    /** Somebody, of whom nothing more could be read. */
    public static final LockHolder UNKNOWN = new LockHolder("", "", 0, Instant.EPOCH);
}
