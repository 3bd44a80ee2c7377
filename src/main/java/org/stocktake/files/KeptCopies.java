package org.stocktake.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is kept beside an assessment; only reads, and needs no lock. */
public final class KeptCopies {
    private final KeptNames names;

    private KeptCopies(KeptNames names) {
        this.names = names;
    }

    /** Of a file that need not be there; a link is followed. */
    public static KeptCopies beside(Path file) {
        return new KeptCopies(KeptNames.beside(real(file)));
    }

    private static Path real(Path file) {
        try {
            return Files.isSymbolicLink(file) ? file.toRealPath() : file;
        } catch (IOException e) {
            return file;
        }
    }

    /** How a file compares with what was saved last. */
    public enum SinceSaved {
        SAME,
        /** By hand, by another program, or by damage. */
        CHANGED,
        /** Nothing is known of a save. */
        UNKNOWN
    }

    /**
     * How the file compares with what was saved last.
     *
     * @param sha256 of the file's bytes
     */
    public SinceSaved compare(String sha256) throws IOException {
        Optional<String> digest = text(names.digest());
        Optional<KeptCopy> saved = saved();
        if (digest.isEmpty() && saved.isEmpty()) {
            return SinceSaved.UNKNOWN;
        }
        boolean same = digest.filter(noted -> noted.startsWith(sha256)).isPresent()
                || (saved.isPresent() && Sha256.of(saved.get().bytes()).equals(sha256));
        return same ? SinceSaved.SAME : SinceSaved.CHANGED;
    }

    /** The copy of what was saved last. */
    public Optional<KeptCopy> saved() {
        return copy(KeptCopy.Kind.SAVED, names.saved());
    }

    /** Every copy: the newest first, then what could not be saved, then what was put aside. */
    public List<KeptCopy> all() throws IOException {
        List<KeptCopy> all = new ArrayList<>();
        saved().ifPresent(all::add);
        copy(KeptCopy.Kind.BACKUP, names.backup()).ifPresent(all::add);
        copy(KeptCopy.Kind.START, names.start()).ifPresent(all::add);
        all.addAll(numbered(KeptCopy.Kind.CONFLICT, KeptNames.CONFLICT));
        all.addAll(numbered(KeptCopy.Kind.ASIDE, KeptNames.ASIDE));
        return all;
    }

    private static Optional<KeptCopy> copy(KeptCopy.Kind kind, Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(new KeptCopy(kind, path))
                : Optional.empty();
    }

    /** Those of a kind, the newest first. */
    private List<KeptCopy> numbered(KeptCopy.Kind kind, String ending) throws IOException {
        if (!Files.isDirectory(names.folder(), LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        String prefix = names.file() + ending;
        List<Path> found = new ArrayList<>(new Disk().beginningWith(names.folder(), prefix));
        found.removeIf(path -> number(path, prefix) == 0);
        found.sort(Comparator.comparingInt((Path path) -> number(path, prefix)).reversed());
        return found.stream().map(path -> new KeptCopy(kind, path)).toList();
    }

    private static int number(Path path, String prefix) {
        String name = String.valueOf(path.getFileName());
        if (!name.startsWith(prefix) || !name.endsWith(".yaml")) {
            return 0;
        }
        try {
            return Integer.parseInt(name.substring(prefix.length(), name.length() - ".yaml".length()));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The half-typed text that was kept; empty when there is none that can be read. */
    public Optional<String> draft() {
        return text(names.draft());
    }

    private static Optional<String> text(Path path) {
        try {
            return Optional.of(new String(new Disk().read(path), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
