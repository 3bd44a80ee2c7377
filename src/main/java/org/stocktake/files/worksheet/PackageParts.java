package org.stocktake.files.worksheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.SourceLocation;

/** The parts of an Office Open XML file, unpacked within limits: a small file can unpack to a very large one. */
final class PackageParts {
    /** The largest file that is read, in bytes. */
    static final int FILE_BYTES_MAX = 16 * 1024 * 1024;

    private static final int ENTRIES_MAX = 2_000;
    private static final long WANTED_BYTES_MAX = 32L * 1024 * 1024;
    private static final long ALL_BYTES_MAX = 128L * 1024 * 1024;
    private static final int PIECE = 64 * 1024;

    private final Map<String, byte[]> wanted = new LinkedHashMap<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final String file;
    private long all;
    private long kept;

    private PackageParts(String file) {
        this.file = file;
    }

    /**
     * Unpacks a file.
     *
     * @param isWanted true for the name of a part, in lower case, whose content is asked for
     */
    static PackageParts of(String file, byte[] bytes, Predicate<String> isWanted) throws InvalidFileException {
        PackageParts parts = new PackageParts(file);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.take(entry.getName(), zip, isWanted);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw parts.refused(ProblemKind.WORKSHEET_DAMAGED);
        }
        if (!ZipDirectory.names(bytes).equals(parts.names)) {
            throw parts.refused(ProblemKind.WORKSHEET_DAMAGED);
        }
        return parts;
    }

    private void take(String name, InputStream content, Predicate<String> isWanted)
            throws IOException, InvalidFileException {
        String plain = plain(name);
        boolean twice = !names.add(plain);
        if (twice) {
            throw refused(ProblemKind.WORKSHEET_DAMAGED);
        }
        if (names.size() > ENTRIES_MAX) {
            throw refused(ProblemKind.WORKSHEET_TOO_LARGE);
        }
        boolean keep = isWanted.test(plain);
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
            all += read;
            kept += keep ? read : 0;
            if (all > ALL_BYTES_MAX || kept > WANTED_BYTES_MAX) {
                throw refused(ProblemKind.WORKSHEET_TOO_LARGE);
            }
            if (keep) {
                unpacked.write(piece, 0, read);
            }
        }
        if (keep) {
            wanted.put(plain, unpacked.toByteArray());
        }
    }

    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('\\', '/');
    }

    InvalidFileException refused(ProblemKind kind, String... details) {
        return new InvalidFileException(SourceLocation.in(file), kind, details);
    }

    /** Returns the content of a part; empty if there is none. */
    Optional<byte[]> part(String name) {
        return Optional.ofNullable(wanted.get(name));
    }

    /** Returns the names of all parts, in lower case. */
    Set<String> names() {
        return names;
    }

    /** Returns true if a part has such a name. */
    boolean hasAny(String ending) {
        return names.stream().anyMatch(name -> name.contains(ending));
    }
}
