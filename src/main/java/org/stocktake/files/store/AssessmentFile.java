package org.stocktake.files.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.edit.AnswerIndex;
import org.stocktake.files.edit.AssessmentWriter;
import org.stocktake.files.edit.UnfaithfulTextException;
import org.stocktake.files.edit.YamlEditor;
import org.stocktake.files.io.BoundedFileReader;
import org.stocktake.files.io.Sha256;
import org.stocktake.files.io.UnsuitableFileException;
import org.stocktake.model.Assessment;

/**
 * An assessment on disk that is being worked on: locked while open, saved safely, and never over somebody else's change.
 *
 * <p>Not for use by several threads at once.
 */
public final class AssessmentFile implements AutoCloseable {
    private final LockedFile place;
    private String text;
    private String sha256;
    private Assessment assessment;
    private @Nullable AnswerIndex regions;

    private AssessmentFile(LockedFile place, String text, String sha256, Assessment assessment) {
        this.place = place;
        this.text = text;
        this.sha256 = sha256;
        this.assessment = assessment;
    }

    /**
     * Writes the first version of a file and keeps it open.
     *
     * @throws FileAlreadyExistsException when there is something of that name, a link included
     * @throws LockedException when somebody else is about to do the same
     * @throws WriteFailedException when it cannot be written
     */
    public static AssessmentFile create(Path file, Assessment first, LockHolder me) throws IOException {
        return create(file, first, me, new Disk());
    }

    static AssessmentFile create(Path file, Assessment first, LockHolder me, Disk disk) throws IOException {
        Path path = disk.resolveNew(file);
        if (disk.exists(path)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        String text = AssessmentWriter.write(first);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        LockedFile place = LockedFile.take(path, LockRequest.by(me), disk, bytes.length);
        return place.orGiveBack(bytes.length, () -> {
            SaveResult saved = place.save().create(bytes);
            return new AssessmentFile(place, text, saved.sha256(), first);
        });
    }

    /**
     * Finds out whether a file can be made there, before anything is typed.
     *
     * @throws WriteFailedException when it cannot
     */
    public static void tryFolder(Path folder, LockHolder me) throws IOException {
        Disk disk = new Disk();
        TemporaryFiles trials = new TemporaryFiles(folder, ".stocktake-trial-", me.pid());
        try {
            Path trial = trials.fresh();
            disk.writeNew(trial, new byte[1]);
            disk.delete(trial);
            trials.sweep(disk);
        } catch (IOException e) {
            throw WriteFailedException.of(folder, 1, e);
        }
    }

    /**
     * Opens a file that was read. A link is followed, and stays a link.
     *
     * @throws LockedException when somebody else works on it
     * @throws ChangedOnDiskException when it is no longer what was read
     * @throws WriteFailedException when nothing can be written there
     */
    public static AssessmentFile open(AssessmentDocument document, LockRequest claim) throws IOException {
        return open(document, claim, new Disk());
    }

    /** Opens a file that was read, and takes it over from nobody on another machine. */
    public static AssessmentFile open(AssessmentDocument document, LockHolder me) throws IOException {
        return open(document, LockRequest.by(me));
    }

    static AssessmentFile open(AssessmentDocument document, LockRequest claim, Disk disk) throws IOException {
        Path path = disk.resolve(document.path());
        long size = disk.size(path);
        LockedFile place = LockedFile.take(path, claim, disk, size);
        return place.orGiveBack(size, () -> {
            byte[] bytes = readUnlessGone(path, disk);
            disk.requireWritable(path);
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
        } catch (NoSuchFileException | UnsuitableFileException e) {
            throw new ChangedOnDiskException(path, null);
        }
    }

    /**
     * Saves: what changed is edited in the text, comments and layout survive. When it returns, the version is on the disk;
     * when it throws, the file is the one before, and saving may be tried again.
     *
     * @throws ChangedOnDiskException when somebody else changed or removed the file; ours is kept beside it
     * @throws WriteFailedException when it cannot be written
     */
    public SaveResult save(Assessment changed) throws IOException {
        String edited = edited(changed);
        byte[] bytes = edited.getBytes(StandardCharsets.UTF_8);
        SaveResult saved = replace(bytes);
        text = edited;
        sha256 = saved.sha256();
        assessment = changed;
        return saved;
    }

    private String edited(Assessment changed) throws UnfaithfulTextException {
        AnswerIndex known = regions;
        if (known == null || !known.isOf(text)) {
            known = AnswerIndex.of(text).orElse(null);
            regions = known;
        }
        Optional<String> quickly = known == null ? Optional.empty() : known.change(assessment, changed);
        return quickly.isPresent() ? quickly.get() : YamlEditor.apply(text, assessment, changed);
    }

    private SaveResult replace(byte[] bytes) throws IOException {
        try {
            if (bytes.length > BoundedFileReader.FILE_BYTES_MAX) {
                throw new IOException(WriteFailureCause.OVER_THE_LIMIT);
            }
            place.hold();
            return place.save().replace(bytes, sha256);
        } catch (IOException e) {
            throw WriteFailedException.of(place.path(), bytes.length, e);
        }
    }

    /** Who held the file and is gone without having given it back; empty when all was in order. */
    public Optional<LockHolder> takenOverFrom() {
        return place.lock().takenOverFrom();
    }

    /** Returns the new names of what stood in the way of the kept files and was moved aside. */
    public List<Path> movedAside() {
        return place.side().obstacles().moved();
    }

    /** The file itself, links resolved. */
    public Path path() {
        return place.path();
    }

    /** The hidden folder beside the file: lock, backups, digest, half-typed text, conflict copies. */
    public Path sideFolder() {
        return place.side().path();
    }

    /**
     * Keeps half-typed text, for its owner alone; the empty text takes it away.
     *
     * @throws LockedException when the hidden folder was taken away meanwhile and somebody else works on the file
     */
    public void saveDraft(String typed) throws IOException {
        place.hold();
        place.side().saveDraft(typed);
    }

    /** The half-typed text that was kept; empty when there is none. */
    public Optional<String> readDraft() {
        return place.side().readDraft();
    }

    /** Leaves word that all was in order, in a process that is about to end and has nothing more to save. */
    public void endInOrder() {
        place.lock().endInOrder();
    }

    /** Gives the lock back. Nothing is saved by it. */
    @Override
    public void close() {
        place.lock().close();
    }
}
