package org.stocktake.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.git.CommittedFile;
import org.stocktake.files.store.AssessmentFile;
import org.stocktake.files.store.Backup;
import org.stocktake.files.store.Backups;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.text.SafeText;

/** Collects the notes for a person who opens a file. None of them stops the work. */
public final class OpeningNotes {
    private final CommandContext context;
    private final AssessmentDocument document;

    public OpeningNotes(CommandContext context, AssessmentDocument document) {
        this.context = context;
        this.document = document;
    }

    public List<Phrase> of(AssessmentFile opened) {
        List<Phrase> remarks = new ArrayList<>();
        opened.takenOverFrom()
                .map(gone ->
                        Phrase.of("interview.note.taken-over", MomentText.second(opened.lastKept(), context.words())))
                .ifPresent(remarks::add);
        for (Path moved : opened.movedAside()) {
            remarks.add(Phrase.of("interview.note.moved-aside", String.valueOf(moved.getFileName())));
        }
        changed().ifPresent(remarks::add);
        clock().ifPresent(remarks::add);
        return remarks;
    }

    /**
     * Returns the note that something of the version saved last is no longer in the file, because an editor, another
     * program or damage changed it. There is none where nothing can be lost unseen: only something was added, the file
     * is a version that is kept, or it is the one that git has checked out or merged.
     */
    public Optional<Phrase> changed() {
        try {
            return changedSinceSaved();
        } catch (IOException e) {
            return Optional.empty(); // the last save cannot be read: there is nothing to compare with
        }
    }

    private Optional<Phrase> changedSinceSaved() throws IOException {
        Backups kept = Backups.beside(document.path());
        String now = document.sha256();
        if (kept.compare(now) != Backups.SinceSaved.CHANGED || kept.has(now) || kept.isMerged(now)) {
            return Optional.empty();
        }
        Optional<List<String>> lost =
                saved(kept).map(assessment -> AssessmentDiff.lost(assessment, document.assessment()));
        if (lost.filter(List::isEmpty).isPresent() || CommittedFile.has(document.path(), now)) {
            return Optional.empty();
        }
        String file = SafeText.of(
                context.typed(document.path())); // also shown on a page, where a line feed would begin a line
        return Optional.of(lost.map(names ->
                        Phrase.of("interview.note.changed-answers", file, AssessmentDiff.said(names, context.words())))
                .orElse(Phrase.of("interview.note.changed-outside", file)));
    }

    private Optional<Assessment> saved(Backups kept) throws IOException {
        Optional<Backup> copy = kept.saved();
        return copy.isEmpty()
                ? Optional.empty()
                : context.reader()
                        .read(copy.get().path().toString(), copy.get().bytes())
                        .found()
                        .map(AssessmentDocument::assessment);
    }

    /** Returns the note that the clock is behind the last answer: dates taken from it would be wrong. */
    private Optional<Phrase> clock() {
        Instant now = context.world().clock().instant();
        return lastAnswer(document.assessment())
                .filter(now::isBefore)
                .map(last -> Phrase.of(
                        "interview.note.clock-back",
                        MomentText.minute(now, context.words()),
                        MomentText.minute(last, context.words())));
    }

    /** Returns the time of the last answer; empty when no answer has one. */
    public static Optional<Instant> lastAnswer(Assessment assessment) {
        return assessment.answers().values().stream()
                .flatMap(answer -> instant(answer.text(AnswerTextField.AT)).stream())
                .max(Comparator.naturalOrder());
    }

    private static Optional<Instant> instant(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
