package org.stocktake.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.AssessmentFile;
import org.stocktake.files.LockHolder;
import org.stocktake.interview.HalfTyped;
import org.stocktake.model.Assessment;
import org.stocktake.terminal.Autosave;

/** The file behind an interview: made at the first save, held until the end. */
final class SavedAnswers implements Autosave, AutoCloseable {
    private final @Nullable LockHolder me;
    private volatile String name;
    private volatile @Nullable AssessmentFile file;

    private SavedAnswers(String name, @Nullable LockHolder me, @Nullable AssessmentFile file) {
        this.name = name;
        this.me = me;
        this.file = file;
    }

    /** @param name empty when it follows from the State, the checklist and the year */
    static SavedAnswers ofNew(String name, LockHolder me) {
        return new SavedAnswers(name, me, null);
    }

    static SavedAnswers in(String name, AssessmentFile file) {
        return new SavedAnswers(name, null, file);
    }

    /** The file as the user knows it; empty as long as there is none. */
    String file() {
        return file == null ? "" : name;
    }

    @Override
    public void save(Assessment assessment) throws IOException {
        AssessmentFile open = file;
        if (open != null) {
            open.save(assessment);
        } else if (me != null) {
            create(assessment, me);
        }
    }

    /** @throws AlreadyThere when nobody named the file and there is one under the name it would have */
    private void create(Assessment assessment, LockHolder holder) throws IOException {
        String chosen = name.isEmpty() ? proposed(assessment.subject()) : name;
        if (name.isEmpty() && Files.exists(Path.of(chosen))) {
            throw new AlreadyThere(chosen);
        }
        file = AssessmentFile.create(Path.of(chosen), assessment, holder);
        name = chosen;
    }

    /** Such as {@code NO-ctoc-cop-res-5-3-2026.yaml}; the year is the one in which the period ends. */
    static String proposed(Assessment.Subject subject) {
        return subject.state() + "-" + subject.checklistId() + "-"
                + subject.period().to().getYear() + ".yaml";
    }

    /** The texts that were typed and not confirmed the last time. */
    List<HalfTyped> halfTyped() throws IOException {
        AssessmentFile open = file;
        return open == null ? List.of() : HalfTypedText.read(open.readDraft().orElse(""));
    }

    @Override
    public void keep(List<HalfTyped> texts) throws IOException {
        AssessmentFile open = file;
        if (open != null) {
            open.saveDraft(HalfTypedText.write(texts));
        }
    }

    @Override
    public void close() throws IOException {
        AssessmentFile open = file;
        if (open != null) {
            open.close();
        }
    }
}
