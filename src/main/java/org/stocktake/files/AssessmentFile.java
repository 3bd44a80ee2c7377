package org.stocktake.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.stocktake.model.Assessment;

/**
 * An assessment on disk that is being worked on: locked while open, saved safely, and never over somebody else's change.
 *
 * <p>Not for use by several threads at once.
 */
public final class AssessmentFile implements AutoCloseable {
    private final Path path;
    private final SideFolder side;
    private final AssessmentLock lock;
    private final SafeSave save;
    private String text;
    private String sha256;
    private Assessment assessment;

    private AssessmentFile(Place place, String text, String sha256, Assessment assessment) {
        this.path = place.path;
        this.side = place.side;
        this.lock = place.lock;
        this.save = place.save;
        this.text = text;
        this.sha256 = sha256;
        this.assessment = assessment;
    }

    /** The file's place with its lock taken: what is needed before anything is read or written. */
    private record Place(Path path, SideFolder side, AssessmentLock lock, SafeSave save) {
        static Place take(Path path, LockHolder me, Disk disk) throws IOException {
            SideFolder side = SideFolder.beside(path, disk);
            AssessmentLock lock = AssessmentLock.take(side.lock(), path, me);
            return new Place(path, side, lock, new SafeSave(path, side, disk, me.pid()));
        }
    }

    private interface Opening {
        AssessmentFile run() throws IOException;
    }

    private static AssessmentFile orGiveBack(Place place, Opening opening) throws IOException {
        try {
            place.save.sweep();
            return opening.run();
        } catch (IOException | RuntimeException e) {
            place.lock.close();
            throw e;
        }
    }

    /**
     * Writes the first version of a file and keeps it open.
     *
     * @throws FileAlreadyExistsException when there is something of that name, a link included
     * @throws LockedException when somebody else is about to do the same
     */
    public static AssessmentFile create(Path file, Assessment first, LockHolder me) throws IOException {
        return create(file, first, me, new Disk());
    }

    static AssessmentFile create(Path file, Assessment first, LockHolder me, Disk disk) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        Path path = absolute.resolveSibling("").toRealPath().resolve(absolute.getFileName());
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Place place = Place.take(path, me, disk);
        return orGiveBack(place, () -> {
            String text = AssessmentText.write(first);
            Saved saved = place.save.create(text.getBytes(StandardCharsets.UTF_8));
            return new AssessmentFile(place, text, saved.sha256(), first);
        });
    }

    /**
     * Opens a file that was read. A link is followed, and stays a link.
     *
     * @throws LockedException when somebody else works on it
     * @throws ChangedOnDiskException when it is no longer what was read
     */
    public static AssessmentFile open(AssessmentDocument document, LockHolder me) throws IOException {
        return open(document, me, new Disk());
    }

    static AssessmentFile open(AssessmentDocument document, LockHolder me, Disk disk) throws IOException {
        Path path = document.path().toRealPath();
        if (!Files.isRegularFile(path)) {
            throw new FileSystemException(document.path().toString(), null, "not a regular file");
        }
        Place place = Place.take(path, me, disk);
        return orGiveBack(place, () -> {
            byte[] bytes = readUnlessGone(path, disk);
            if (!Sha256.of(bytes).equals(document.sha256())) {
                throw new ChangedOnDiskException(path, null);
            }
            String text = new String(bytes, StandardCharsets.UTF_8);
            return new AssessmentFile(place, text, document.sha256(), document.assessment());
        });
    }

    private static byte[] readUnlessGone(Path path, Disk disk) throws IOException {
        try {
            return disk.read(path);
        } catch (NoSuchFileException e) {
            throw new ChangedOnDiskException(path, null);
        }
    }

    /**
     * Saves: what changed is edited in the text, comments and layout survive. When it returns, the version is on the disk;
     * when it throws, the file is the one before, and saving may be tried again.
     *
     * @throws ChangedOnDiskException when somebody else changed or removed the file; ours is kept beside it
     */
    public Saved save(Assessment changed) throws IOException {
        String edited = AnswerSplice.apply(text, assessment, changed);
        Saved saved = save.replace(edited.getBytes(StandardCharsets.UTF_8), sha256);
        text = edited;
        sha256 = saved.sha256();
        assessment = changed;
        return saved;
    }

    /** The file itself, links resolved. */
    public Path path() {
        return path;
    }

    /** The hidden folder beside the file: lock, backup, digest, half-typed text, conflict copies. */
    public Path sideFolder() {
        return side.path();
    }

    /** Keeps half-typed text, for its owner alone; the empty text takes it away. */
    public void saveDraft(String typed) throws IOException {
        side.saveDraft(typed);
    }

    /** The half-typed text that was kept; empty when there is none. */
    public Optional<String> readDraft() throws IOException {
        return side.readDraft();
    }

    /** Gives the lock back. Nothing is saved by it. */
    @Override
    public void close() throws IOException {
        lock.close();
    }
}
