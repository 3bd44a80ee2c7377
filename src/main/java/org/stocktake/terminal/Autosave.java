package org.stocktake.terminal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stocktake.interview.HalfTypedText;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Assessment;

/**
 * Saves the answers after every step that changed the assessment. Implemented by {@code cli.assess.AssessmentAutosave}.
 */
@FunctionalInterface
public interface Autosave {
    /**
     * Saves the assessment; the first time it creates the file. When it returns, the assessment is on the disk.
     *
     * @throws IOException if it could not be saved; the person is told, and the next step tries again
     */
    void save(Assessment assessment) throws IOException;

    /**
     * Saves the assessment in a new file of that name, and from then on there.
     *
     * @throws IOException if it could not be saved there either
     */
    default void saveElsewhere(String file, Assessment assessment) throws IOException {
        throw new FileNotFoundException(file);
    }

    /** Returns a remark about the last save, which succeeded; usually empty. */
    default Optional<Phrase> remark() {
        return Optional.empty();
    }

    /** Returns the folder for an editor's file, which nobody else can read; empty when there is none yet. */
    default Optional<Path> folder() {
        return Optional.empty();
    }

    /** Returns why it could not be saved, and what to do, in words. */
    default Phrase reason(IOException failure) {
        return Phrase.asIs(String.valueOf(failure.getMessage()));
    }

    /** Returns why what is half typed could not be kept, and what to do, in words. */
    default Phrase cause(IOException failure) {
        return Phrase.asIs(String.valueOf(failure.getMessage()));
    }

    /**
     * Keeps texts that were typed and not confirmed, for the next time. When it returns, they are on the disk. Called
     * whenever the interview stops, and once a second while somebody types.
     */
    default void keep(List<HalfTypedText> texts) throws IOException {}

    /**
     * Keeps them after each key. When it returns, the system has them: they outlive the program, but not a power failure
     * at once.
     */
    default void keepUnforced(List<HalfTypedText> texts) throws IOException {
        keep(texts);
    }
}
