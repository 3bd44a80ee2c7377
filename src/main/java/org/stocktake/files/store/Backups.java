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

/** Reads the versions that are kept beside an assessment; it writes nothing and needs no lock. */
public final class Backups {
    /** The largest number of conflict copies, and of versions put aside, that is listed: more than a person reads. */
    private static final int NUMBERED_MAX = 50;

    private final BackupNames names;
    private final Disk disk = new Disk();

    private Backups(BackupNames names) {
        this.names = names;
    }

    /** Returns the backups of a file that need not exist; a link is followed. */
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

    /** The difference between a file and the version saved last. */
    public enum SinceSaved {
        SAME,
        /** Changed by hand, by another program, or by damage. */
        CHANGED,
        /** No save is known. */
        UNKNOWN
    }

    /**
     * Compares the file with the version saved last. A first save that failed leaves the copy of a version that never
     * was in the file, and no digest: then the file is unchanged if it equals the backup.
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

    /**
     * Returns true if the git merge driver wrote these bytes last.
     *
     * @param sha256 of the file's bytes
     */
    public boolean isMerged(String sha256) {
        return text(names.merged())
                .filter(digests -> digests.lines().anyMatch(sha256::equals))
                .isPresent();
    }

    /**
     * Returns true if one of the versions that are kept has these bytes.
     *
     * @param sha256 of the file's bytes
     */
    public boolean has(String sha256) throws IOException {
        for (Backup kept : all()) {
            if (fingerprint(kept.path()).equals(Optional.of(sha256))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the copy of the version saved last. */
    public Optional<Backup> saved() {
        return copy(Backup.Kind.SAVED, names.saved());
    }

    /**
     * Returns all backups: the newest first, then conflict copies, then versions put aside, the newest
     * {@value #NUMBERED_MAX} of both. No file is opened.
     *
     * @throws SidecarFolderException if another account has closed the folder
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

    /** Returns the number of conflict copies and versions put aside that {@link #all} leaves out. */
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

    /** Returns true if there is a hidden folder; a link to a folder does not count. */
    private boolean isFolder() {
        return Files.isDirectory(names.folder(), LinkOption.NOFOLLOW_LINKS);
    }

    /** Lists the folder once; returns the conflict copies and the versions put aside, the newest of each first. */
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

    /** Returns the half-typed text that was kept; empty if there is none that can be read. */
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
