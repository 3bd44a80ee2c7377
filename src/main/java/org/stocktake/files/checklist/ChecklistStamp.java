package org.stocktake.files.checklist;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells whether a checklist on disk is the one that was compiled into the jar: its length and two independent checksums of 32
 * bits. No protection against an intent to deceive, and none is needed, because who could forge it could write the checklist.
 * Both checksums are computed by the processor even before anything is compiled; comparing the bytes, or SHA-256, takes ten
 * times as long at each start.
 */
final class ChecklistStamp {
    private ChecklistStamp() {}

    /** One line, without its end. */
    static String of(byte[] bytes) {
        CRC32 first = new CRC32();
        first.update(bytes, 0, bytes.length);
        CRC32C second = new CRC32C();
        second.update(bytes, 0, bytes.length);
        return bytes.length + " " + Long.toHexString(first.getValue()) + " " + Long.toHexString(second.getValue());
    }
}
