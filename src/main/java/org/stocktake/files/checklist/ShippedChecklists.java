package org.stocktake.files.checklist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.yaml.CompactTree;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.files.yaml.YamlNode;

/** Reads the checklists in the jar: their YAML, and the form that the build compiled from it. */
final class ShippedChecklists {
    /** The file with the list of ids, one a line. */
    static final String INDEX = "index.txt";

    /** The ending of a file with a compiled checklist. */
    static final String CHECKLIST = ".tree";

    /** The ending of a file with compiled guidance. */
    static final String GUIDANCE = ".guidance.tree";

    /** The ending of a file with the compiled ways from earlier versions. */
    static final String VERSIONS = ".versions.tree";

    /** The ending of a file with the stamp of the YAML that was compiled. */
    static final String STAMP = ".stamp";

    private static final String FOLDER = "/checklists/";

    private ShippedChecklists() {}

    /** Returns the ids in alphabetical order. */
    static List<String> ids() throws IOException {
        return bytes(INDEX)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).lines().toList())
                .orElse(List.of());
    }

    /** Returns the name of the checklist's YAML in problems. */
    static String nameOf(String id) {
        return "checklists/" + id + ChecklistFolder.EXTENSION;
    }

    /** Returns the YAML of the checklist; empty if there is none of that id. */
    static Optional<byte[]> yaml(String id) throws IOException {
        return bytes(id + ChecklistFolder.EXTENSION);
    }

    /** Returns true if this YAML was compiled under that id. */
    static boolean isCompiledFrom(String id, byte[] yaml) throws IOException {
        Optional<byte[]> stamp = bytes(id + STAMP);
        return stamp.isPresent() && new String(stamp.get(), StandardCharsets.UTF_8).equals(stamp(yaml));
    }

    /**
     * Returns one line, without a line end, that identifies a version of a checklist: its length and two independent
     * checksums of 32 bits. It does not protect against forgery, and need not: whoever could forge it could write the
     * checklist. The processor computes both checksums even before Java compiles anything; a comparison of the bytes,
     * or SHA-256, takes ten times as long at each start.
     */
    static String stamp(byte[] yaml) {
        CRC32 first = new CRC32();
        first.update(yaml, 0, yaml.length);
        CRC32C second = new CRC32C();
        second.update(yaml, 0, yaml.length);
        return yaml.length + " " + Long.toHexString(first.getValue()) + " " + Long.toHexString(second.getValue());
    }

    /** Returns the compiled checklist; empty if there is none of that id. */
    static Optional<CompiledChecklist> compiled(String id) throws IOException {
        Optional<YamlNode.Mapping> checklist = tree(id, CHECKLIST);
        return checklist.isEmpty()
                ? Optional.empty()
                : Optional.of(new CompiledChecklist(checklist.get(), new Part(id, GUIDANCE), new Part(id, VERSIONS)));
    }

    /** A part of a compiled checklist that is read when somebody asks for it. */
    private record Part(String id, String ending) implements Supplier<YamlNode.Mapping> {
        @Override
        public YamlNode.Mapping get() {
            try {
                return tree(id, ending)
                        .orElseThrow(() -> new IllegalStateException("the jar is damaged: " + id + ending));
            } catch (IOException e) {
                throw new UncheckedIOException("the jar is damaged: " + id + ending, e);
            }
        }
    }

    private static Optional<YamlNode.Mapping> tree(String id, String ending) throws IOException {
        Optional<byte[]> written = bytes(id + ending);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(CompactTree.read(nameOf(id), new String(written.get(), StandardCharsets.UTF_8)));
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
