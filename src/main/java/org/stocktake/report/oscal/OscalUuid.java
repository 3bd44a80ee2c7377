package org.stocktake.report.oscal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Makes UUIDs from names: the same name makes the same UUID. OSCAL accepts version 4 or 5 only. The JDK makes neither
 * from a name, so this class makes version 5 (RFC 9562, section 5.5).
 */
final class OscalUuid {
    /** The namespace of the names: that of URLs (RFC 9562, section 6.6). */
    private static final UUID NAMESPACE = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private OscalUuid() {}

    static String of(String name) {
        ByteBuffer named = ByteBuffer.allocate(Long.BYTES * 2 + name.length() * 4);
        named.putLong(NAMESPACE.getMostSignificantBits()).putLong(NAMESPACE.getLeastSignificantBits());
        named.put(("urn:stocktake:" + name).getBytes(StandardCharsets.UTF_8));
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(named.array(), 0, named.position());
            ByteBuffer digest = ByteBuffer.wrap(sha1.digest());
            long high = (digest.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x5000L;
            long low = (digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
            return new UUID(high, low).toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
