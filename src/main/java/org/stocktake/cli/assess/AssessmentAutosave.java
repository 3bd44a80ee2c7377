package org.stocktake.cli.assess;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stocktake.cli.command.FileErrorText;
import org.stocktake.files.store.AssessmentFile;
import org.stocktake.files.store.ChangedOnDiskException;
import org.stocktake.files.store.DraftJson;
import org.stocktake.files.store.LockHolder;
import org.stocktake.files.store.SaveResult;
import org.stocktake.interview.HalfTypedText;
import org.stocktake.interview.InterviewConfig.AttachmentLookup;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.terminal.Autosave;

/** Saves an interview to its file, which is created at the first save and locked until the end. */
final class AssessmentAutosave implements Autosave, AutoCloseable {
    /** The errors whose remedy on the command line is to run the command again. */
    private static final Set<String> AFTER_LEAVING = Set.of("file", "io", "no-lock", "side-folder", "too-large");

    private final LockHolder me;
    private final Checklist checklist;
    private volatile String name;
    private volatile @Nullable AssessmentFile file;
    /** True during a save, which never ends on a drive that hangs. */
    private volatile boolean busy;

    private volatile @Nullable IOException failure;
    private final Queue<Phrase> remarks = new ArrayDeque<>();
    private boolean toldUnconfirmed;

    private AssessmentAutosave(String name, LockHolder me, Checklist checklist, @Nullable AssessmentFile file) {
        this.name = name;
        this.me = me;
        this.checklist = checklist;
        this.file = file;
    }

    /** @param name empty to derive it from the State, the checklist and the year */
    static AssessmentAutosave ofNew(String name, LockHolder me, Checklist checklist) {
        return new AssessmentAutosave(name, me, checklist, null);
    }

    static AssessmentAutosave in(String name, LockHolder me, Checklist checklist, AssessmentFile file) {
        return new AssessmentAutosave(name, me, checklist, file);
    }

    /** Returns the file as the user named it; empty before the first save. */
    String file() {
        return file == null ? "" : name;
    }

    @Override
    public void save(Assessment assessment) throws IOException {
        AssessmentFile open = file;
        Assessment ordered = assessment.inOrderOf(checklist);
        carryOut(() -> {
            if (open == null) {
                create(ordered);
            } else {
                note(open.save(ordered), open);
            }
        });
    }

    /** Saves to another file. The file before keeps its last save, and its lock is released. */
    @Override
    public void saveElsewhere(String other, Assessment assessment) throws IOException {
        AssessmentFile before = file;
        carryOut(() -> {
            file = BegunFile.create(Path.of(other), assessment.inOrderOf(checklist), me);
            name = other;
        });
        if (before != null) {
            before.close();
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private void carryOut(Step step) throws IOException {
        busy = true;
        try {
            step.run();
            failure = null;
        } catch (IOException e) {
            failure = e;
            throw e;
        } finally {
            busy = false;
        }
    }

    /** Returns the failure of the last save; empty when it worked. */
    Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }

    private void note(SaveResult saved, AssessmentFile open) {
        if (open.isReordered()) {
            remarks.add(Phrase.of("interview.note.reordered", name));
        }
        if (!saved.folderForced() && !toldUnconfirmed) {
            toldUnconfirmed = true;
            remarks.add(Phrase.of("interview.note.unconfirmed", saved.path().toString()));
        }
    }

    @Override
    public Optional<Phrase> remark() {
        return Optional.ofNullable(remarks.poll());
    }

    @Override
    public Optional<Path> folder() {
        AssessmentFile open = file;
        return open == null ? Optional.empty() : Optional.of(open.sideFolder()).filter(AssessmentAutosave::isOurFolder);
    }

    private static boolean isOurFolder(Path folder) {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && Files.isWritable(folder);
    }

    @Override
    public Phrase reason(IOException because) {
        FileErrorText said = FileErrorText.of(because);
        Object[] values = said.values().toArray();
        boolean isThere = because instanceof FileAlreadyExistsException; // no option can be given on a page
        boolean isCopied = because instanceof ChangedOnDiskException changed
                && changed.ours().isPresent();
        return Phrase.of(
                isCopied ? "interview.error.save.copied" : "interview.error.save",
                Phrase.of("command.error." + said.key(), values),
                isThere ? Phrase.of("interview.error.exists") : remedy(said));
    }

    @Override
    public Phrase cause(IOException because) {
        FileErrorText said = FileErrorText.of(because);
        Object[] values = said.values().toArray();
        return Phrase.of("interview.error.cause", Phrase.of("command.error." + said.key(), values), remedy(said));
    }

    /** Returns the way out for somebody whose answers or words are in memory alone: no command is to be run again. */
    private static Phrase remedy(FileErrorText said) {
        return AFTER_LEAVING.contains(said.key())
                ? Phrase.of("interview.error.save.next")
                : Phrase.of(
                        "command.error." + said.key() + ".next", said.values().toArray());
    }

    /** @throws AssessmentExistsException if the user gave no file name and the derived name is taken */
    private void create(Assessment assessment) throws IOException {
        String chosen = name.isEmpty() ? proposed(assessment.subject()) : name;
        if (name.isEmpty() && Files.exists(Path.of(chosen))) {
            throw new AssessmentExistsException(chosen);
        }
        file = BegunFile.create(Path.of(chosen), assessment, me);
        name = chosen;
    }

    /** Returns a name such as {@code NO-ctoc-cop-res-5-3-2026.yaml}, with the year in which the period ends. */
    static String proposed(Assessment.Subject subject) {
        return subject.state() + "-" + subject.checklistId() + "-"
                + subject.period().to().getYear() + ".yaml";
    }

    /** Returns the texts that were typed and not confirmed the last time. */
    List<HalfTypedText> halfTyped() {
        AssessmentFile open = file;
        List<HalfTypedText> texts = new ArrayList<>();
        if (open != null) {
            Map<String, String> textByPage = DraftJson.read(open.readDraft().orElse(""));
            String shown = textByPage.getOrDefault(DraftJson.SHOWN, "");
            textByPage.forEach((page, text) -> texts.add(new HalfTypedText(page, text, page.equals(shown))));
            texts.removeIf(text -> text.page().equals(DraftJson.SHOWN));
        }
        return texts;
    }

    @Override
    public void keep(List<HalfTypedText> texts) throws IOException {
        AssessmentFile open = file;
        if (open != null) {
            open.saveDraft(json(texts));
        }
    }

    @Override
    public void keepUnforced(List<HalfTypedText> texts) throws IOException {
        AssessmentFile open = file;
        if (open != null) {
            open.saveDraftUnforced(json(texts));
        }
    }

    private static String json(List<HalfTypedText> texts) {
        Map<String, String> textByPage = new LinkedHashMap<>();
        texts.forEach(text -> textByPage.put(text.page(), text.text()));
        texts.stream().filter(HalfTypedText::shown).forEach(text -> textByPage.put(DraftJson.SHOWN, text.page()));
        return DraftJson.write(textByPage);
    }

    /** Ends in order after a signal, once all is saved. */
    void endInOrder() {
        AssessmentFile open = file;
        if (open != null && !busy) {
            open.endInOrder();
        }
    }

    /** Releases the lock. During a save that hangs it does not: the system releases it when the process ends. */
    @Override
    public void close() {
        AssessmentFile open = file;
        if (open != null && !busy) {
            open.close();
        }
    }

    /** Finds out if a new assessment that the user gave no file name would be saved over a file that is there. */
    record ExistingFiles(AttachmentLookup attachments) implements AttachmentLookup {
        @Override
        public Optional<String> fingerprint(String path) {
            return attachments.fingerprint(path);
        }

        @Override
        public Optional<String> begun(Assessment.Subject subject) {
            return Optional.of(proposed(subject)).filter(file -> Files.exists(Path.of(file)));
        }
    }

    /**
     * Says that the file of a new assessment is there. It is not overwritten; the interview goes on with it. Unchecked,
     * because it ends an interview that runs.
     */
    static final class AssessmentExistsException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String file;

        private AssessmentExistsException(String file) {
            super(file);
            this.file = file;
        }

        String file() {
            return file;
        }
    }
}
