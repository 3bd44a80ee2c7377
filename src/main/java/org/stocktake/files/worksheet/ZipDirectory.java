package org.stocktake.files.worksheet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The list of entries at the end of a zip file, which office programs go by, while Java reads entry by entry from the
 * beginning: a file whose two lists differ was cut, or made to show people something else than it hands in. Source:
 * APPNOTE.TXT, 4.3.7, 4.3.12 and 4.3.16.
 */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int COMMENT_BYTES_MAX = 0xFFFF;
    private static final int BEGIN = 0x04034b50;
    private static final int BEGIN_BYTES = 30;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_BYTES = 46;

    private ZipDirectory() {}

    /**
     * Returns the names of the entries as {@link PackageParts} writes them; none if there is no list, or one that does
     * not lead to entries of these names.
     */
    static Set<String> names(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        Set<String> names = new HashSet<>();
        int end = end(bytes);
        int at = end < 0 ? -1 : bytes.getInt(end + 16);
        int count = end < 0 || at < 0 || at + bytes.getInt(end + 12) != end ? 0 : uShort(bytes, end + 10);
        for (int i = 0; i < count; i++) {
            if (at > end - ENTRY_BYTES || bytes.getInt(at) != ENTRY) {
                return Set.of();
            }
            int length = uShort(bytes, at + 28);
            int named = at + ENTRY_BYTES;
            if (length > end - named || !isBegun(file, bytes.getInt(at + 42), named, length)) {
                return Set.of();
            }
            names.add(PackageParts.plain(new String(file, named, length, StandardCharsets.UTF_8)));
            at = named + length + uShort(bytes, at + 30) + uShort(bytes, at + 32);
        }
        return names;
    }

    /** Returns true if an entry begins there, whose name is the one of the list. */
    private static boolean isBegun(byte[] file, int at, int named, int length) {
        boolean fits = at >= 0 && at <= file.length - BEGIN_BYTES - length;
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        return fits
                && bytes.getInt(at) == BEGIN
                && uShort(bytes, at + 26) == length
                && Arrays.equals(file, at + BEGIN_BYTES, at + BEGIN_BYTES + length, file, named, named + length);
    }

    private static int uShort(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    /** Returns where the record stands that ends the list; -1 if there is none. */
    private static int end(ByteBuffer bytes) {
        int last = bytes.capacity() - END_BYTES;
        for (int at = last; at >= Math.max(0, last - COMMENT_BYTES_MAX); at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        return -1;
    }
}
