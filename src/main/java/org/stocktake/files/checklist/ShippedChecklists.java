package org.stocktake.files.checklist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.files.yaml.YamlNode;

/** The checklists in the jar: their YAML, and what the build compiled from it. */
final class ShippedChecklists {
    /** The list of their ids, one a line. */
    static final String INDEX = "index.txt";

    /** The ending of the file with a compiled checklist. */
    static final String CHECKLIST = ".json";

    /** The ending of the file with what helps to answer its questions. */
    static final String GUIDANCE = ".guidance.json";

    /** The ending of the file that tells which YAML was compiled. */
    static final String STAMP = ".stamp";

    private static final String FOLDER = "/checklists/";

    private ShippedChecklists() {}

    /** Their ids, in alphabetical order. */
    static List<String> ids() throws IOException {
        return bytes(INDEX)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).lines().toList())
                .orElse(List.of());
    }

    /** What the checklist's YAML is called in problems. */
    static String nameOf(String id) {
        return "checklists/" + id + ChecklistFolder.EXTENSION;
    }

    /** The YAML of the checklist; empty when there is none of that id. */
    static Optional<byte[]> yaml(String id) throws IOException {
        return bytes(id + ChecklistFolder.EXTENSION);
    }

    /** Whether that is the YAML which was compiled under that id. */
    static boolean isCompiledFrom(String id, byte[] yaml) throws IOException {
        Optional<byte[]> stamp = bytes(id + STAMP);
        return stamp.isPresent() && new String(stamp.get(), StandardCharsets.UTF_8).equals(stamp(yaml));
    }

    /**
     * Returns one line, without its end, that tells one version of a checklist from another: its length and two independent
     * checksums of 32 bits. It does not protect against deception, and need not: whoever could forge it could write the
     * checklist. The processor computes both checksums, even before anything is compiled; a comparison of the bytes, or
     * SHA-256, takes ten times as long at each start.
     */
    static String stamp(byte[] yaml) {
        CRC32 first = new CRC32();
        first.update(yaml, 0, yaml.length);
        CRC32C second = new CRC32C();
        second.update(yaml, 0, yaml.length);
        return yaml.length + " " + Long.toHexString(first.getValue()) + " " + Long.toHexString(second.getValue());
    }

    /** What was compiled; empty when there is none of that id. */
    static Optional<CompiledChecklist> compiled(String id) throws IOException {
        return tree(id, CHECKLIST).map(checklist -> new CompiledChecklist(checklist, () -> guidance(id)));
    }

    private static YamlNode.Mapping guidance(String id) {
        try {
            return tree(id, GUIDANCE)
                    .orElseThrow(() -> new IllegalStateException("the jar is damaged: " + id + GUIDANCE));
        } catch (IOException e) {
            throw new UncheckedIOException("the jar is damaged: " + id + GUIDANCE, e);
        }
    }

    private static Optional<YamlNode.Mapping> tree(String id, String ending) throws IOException {
        try (@Nullable InputStream in = open(id + ending)) {
            return in == null ? Optional.empty() : Optional.of(CompiledChecklist.read(nameOf(id), in));
        } catch (InvalidFileException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> bytes(String name) throws IOException {
        try (@Nullable InputStream in = open(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    private static @Nullable InputStream open(String name) {
        return ShippedChecklists.class.getResourceAsStream(FOLDER + name);
    }
}
