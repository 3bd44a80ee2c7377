package org.stocktake.files.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stocktake.files.io.Sha256;

/** What is kept beside an assessment; only reads, and needs no lock. */
public final class Backups {
    /** Of each kind of numbered copies; as many pages of a list as a person reads. */
    private static final int NUMBERED_MAX = 50;

    private final BackupNames names;
    private final Disk disk = new Disk();

    private Backups(BackupNames names) {
        this.names = names;
    }

    /** Of a file that need not be there; a link is followed. */
    public static Backups beside(Path file) {
        return new Backups(BackupNames.beside(real(file)));
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
     * Tells how the file compares with what was saved last. A first save that failed leaves the copy of a version that never
     * was in the file, and no digest: the file is then as it was if it says what the backup says.
     *
     * @param sha256 of the file's bytes
     */
    public SinceSaved compare(String sha256) {
        Optional<String> digest = text(names.digest());
        Optional<String> saved = fingerprint(names.saved());
        if (digest.isEmpty() && saved.isEmpty()) {
            return SinceSaved.UNKNOWN;
        }
        boolean same = digest.filter(noted -> noted.startsWith(sha256)).isPresent()
                || saved.equals(Optional.of(sha256))
                || (digest.isEmpty() && fingerprint(names.backup()).equals(Optional.of(sha256)));
        return same ? SinceSaved.SAME : SinceSaved.CHANGED;
    }

    /** Returns the copy of what was saved last. */
    public Optional<Backup> saved() {
        return copy(Backup.Kind.SAVED, names.saved());
    }

    /**
     * Returns the copies: the newest first, then what could not be saved, then what was put aside, the newest
     * {@value #NUMBERED_MAX} of both. Nothing is opened.
     *
     * @throws SidecarFolderException when another account has closed the folder
     */
    public List<Backup> all() throws IOException {
        List<Backup> all = new ArrayList<>();
        saved().ifPresent(all::add);
        copy(Backup.Kind.BACKUP, names.backup()).ifPresent(all::add);
        copy(Backup.Kind.START, names.start()).ifPresent(all::add);
        for (List<Backup> kind : numbered()) {
            kind.stream().limit(NUMBERED_MAX).forEach(all::add);
        }
        return all;
    }

    /** Returns how many numbered copies are older than those of {@link #all}. */
    public int leftOut() throws IOException {
        return numbered().stream()
                .mapToInt(kind -> Math.max(0, kind.size() - NUMBERED_MAX))
                .sum();
    }

    private Optional<Backup> copy(Backup.Kind kind, Path path) {
        return isFolder() && isRegular(path) ? Optional.of(new Backup(kind, path)) : Optional.empty();
    }

    private static boolean isRegular(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** A link to a folder is none. */
    private boolean isFolder() {
        return Files.isDirectory(names.folder(), LinkOption.NOFOLLOW_LINKS);
    }

    /** Lists the folder once and returns the conflict copies and the versions put aside, the newest of each first. */
    private List<List<Backup>> numbered() throws IOException {
        if (!isFolder()) {
            return List.of();
        }
        SidecarFolder.requireOurs(names.folder(), disk);
        List<Path> files = disk.beginningWith(names.folder(), names.file() + ".");
        return List.of(
                numbered(files, Backup.Kind.CONFLICT, BackupNames.CONFLICT),
                numbered(files, Backup.Kind.ASIDE, BackupNames.ASIDE));
    }

    private List<Backup> numbered(List<Path> files, Backup.Kind kind, String ending) {
        String prefix = names.file() + ending;
        return files.stream()
                .filter(path -> number(path, prefix) > 0)
                .sorted(Comparator.comparingInt((Path path) -> number(path, prefix))
                        .reversed())
                .filter(Backups::isRegular)
                .map(path -> new Backup(kind, path))
                .toList();
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

    /** Returns the half-typed text that was kept; empty when there is none that can be read. */
    public Optional<String> draft() {
        return text(names.draft());
    }

    private Optional<String> text(Path path) {
        return bytes(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private Optional<String> fingerprint(Path path) {
        return bytes(path).map(Sha256::of);
    }

    private Optional<byte[]> bytes(Path path) {
        try {
            return isFolder() ? Optional.of(disk.read(path)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
