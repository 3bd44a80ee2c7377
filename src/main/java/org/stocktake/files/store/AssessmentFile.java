package org.stocktake.files.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.edit.AnswerIndex;
import org.stocktake.files.edit.AnswerOrder;
import org.stocktake.files.edit.AssessmentWriter;
import org.stocktake.files.edit.UnfaithfulTextException;
import org.stocktake.files.edit.YamlEditor;
import org.stocktake.files.io.BoundedFileReader;
import org.stocktake.files.io.Sha256;
import org.stocktake.files.io.UnsuitableFileException;
import org.stocktake.files.yaml.FileFormat;
import org.stocktake.model.Assessment;

/**
 * An assessment on disk that is being edited: locked while it is open, saved safely, and never over a change of
 * somebody else.
 *
 * <p>Not safe for several threads.
 */
public final class AssessmentFile implements AutoCloseable {
    private final LockedFile place;
    private String text;
    private String sha256;
    private Assessment assessment;
    private @Nullable AnswerIndex index;
    private boolean reordered;

    private AssessmentFile(LockedFile place, String text, String sha256, Assessment assessment) {
        this.place = place;
        this.text = text;
        this.sha256 = sha256;
        this.assessment = assessment;
    }

    /**
     * Writes the first version of a file and keeps the file open.
     *
     * @throws FileAlreadyExistsException if the name is taken, also by a link
     * @throws LockedException if somebody else is creating the same file
     * @throws WriteFailedException if it cannot be written
     */
    public static AssessmentFile create(Path file, Assessment first, LockHolder me) throws IOException {
        return create(file, first, me, new Disk());
    }

    /** Writes the first version in the same way, below the line by which an editor finds the schema beside the file. */
    public static AssessmentFile createForEditors(Path file, Assessment first, LockHolder me) throws IOException {
        String text = FileFormat.ASSESSMENT.editorLine() + AssessmentWriter.write(first);
        return create(file, new FirstVersion(first, text), me, new Disk());
    }

    static AssessmentFile create(Path file, Assessment first, LockHolder me, Disk disk) throws IOException {
        return create(file, new FirstVersion(first, AssessmentWriter.write(first)), me, disk);
    }

    private record FirstVersion(Assessment assessment, String text) {}

    private static AssessmentFile create(Path file, FirstVersion first, LockHolder me, Disk disk) throws IOException {
        Path path = disk.resolveNew(file);
        if (disk.exists(path)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        byte[] bytes = first.text().getBytes(StandardCharsets.UTF_8);
        LockedFile place = LockedFile.take(path, LockRequest.by(me), disk, bytes.length);
        return place.orGiveBack(bytes.length, () -> {
            SaveResult saved = place.save().create(bytes);
            return new AssessmentFile(place, first.text(), saved.sha256(), first.assessment());
        });
    }

    /**
     * Checks that a file can be created in the folder, before anything is typed.
     *
     * @throws WriteFailedException if it cannot
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
            throw WriteFailedException.of(folder.toAbsolutePath().normalize(), 1, e);
        }
    }

    /**
     * Opens a file that was read. A link is followed, and stays a link.
     *
     * @throws LockedException if somebody else is editing it
     * @throws ChangedOnDiskException if it is no longer what was read
     * @throws WriteFailedException if nothing can be written there
     */
    public static AssessmentFile open(AssessmentDocument document, LockRequest request) throws IOException {
        return open(document, request, new Disk());
    }

    /** Opens a file that was read, without taking over the lock of another machine. */
    public static AssessmentFile open(AssessmentDocument document, LockHolder me) throws IOException {
        return open(document, LockRequest.by(me));
    }

    static AssessmentFile open(AssessmentDocument document, LockRequest request, Disk disk) throws IOException {
        Path path = disk.resolve(document.path());
        long size = disk.size(path);
        LockedFile place = LockedFile.take(path, request, disk, size);
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
     * Saves the assessment: only what changed is edited in the text, and comments and layout stay; the answers are put
     * in the order that they have in the assessment. On return the new
     * version is on the disk; after an exception the file is unchanged, and saving can be tried again.
     *
     * @throws ChangedOnDiskException if somebody else changed or removed the file; our version is kept beside it
     * @throws WriteFailedException if it cannot be written
     */
    public SaveResult save(Assessment changed) throws IOException {
        return save(changed, edited(changed));
    }

    /**
     * Saves the assessment as a text that was edited already.
     *
     * @param edited has the value of {@code changed}
     * @throws ChangedOnDiskException as {@link #save(Assessment)}
     * @throws WriteFailedException if it cannot be written
     */
    public SaveResult save(Assessment changed, String edited) throws IOException {
        byte[] bytes = edited.getBytes(StandardCharsets.UTF_8);
        SaveResult saved = replace(bytes);
        reordered = AnswerOrder.between(assessment, changed).isNew();
        text = edited;
        sha256 = saved.sha256();
        assessment = changed;
        return saved;
    }

    /** Returns true if the last save put answers that were there into another order. */
    public boolean isReordered() {
        return reordered;
    }

    private String edited(Assessment changed) throws UnfaithfulTextException {
        AnswerIndex known = index;
        if (known == null || !known.isOf(text)) {
            known = AnswerIndex.of(text).orElse(null);
            index = known;
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

    /** Returns the previous holder of the lock, if it ended without releasing it; empty if all was in order. */
    public Optional<LockHolder> takenOverFrom() {
        return place.lock().takenOverFrom();
    }

    /** Returns the new names of the obstacles that were moved aside in the hidden folder. */
    public List<Path> movedAside() {
        return place.side().obstacles().moved();
    }

    /** Returns the path of the file, links resolved. */
    public Path path() {
        return place.path();
    }

    /** Returns the hidden folder beside the file: lock, backups, digest, half-typed text, conflict copies. */
    public Path sideFolder() {
        return place.side().path();
    }

    /**
     * Keeps half-typed text, readable by its owner alone; the empty text removes it.
     *
     * @throws LockedException if the hidden folder was removed meanwhile and somebody else is editing the file
     */
    public void saveDraft(String typed) throws IOException {
        place.hold();
        place.side().saveDraft(typed);
    }

    /** Keeps half-typed text in the same way, but does not force it to the device: it outlives this process. */
    public void saveDraftUnforced(String typed) throws IOException {
        place.hold();
        place.side().saveDraftUnforced(typed);
    }

    /** Returns the time of the last save, of the answers or of half-typed text. */
    public Instant lastKept() {
        return place.side().lastKept(place.path());
    }

    /** Returns the half-typed text that was kept; empty if there is none. */
    public Optional<String> readDraft() {
        return place.side().readDraft();
    }

    /** Notes in the lock that all was in order, in a process that is about to end and has nothing more to save. */
    public void endInOrder() {
        place.lock().endInOrder();
    }

    /** Releases the lock; nothing is saved. */
    @Override
    public void close() {
        place.lock().close();
    }
}
