package org.stocktake.terminal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stocktake.interview.HalfTypedText;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Assessment;

/** Keeps what was answered. Called after every step that changed the assessment. */
@FunctionalInterface
public interface Autosave {
    /**
     * Saves the assessment; the first time it makes the file. When it returns, the assessment is on the disk.
     *
     * @throws IOException when it could not be saved; the person is told, and the next step tries again
     */
    void save(Assessment assessment) throws IOException;

    /**
     * Saves the assessment in a new file of that name, and from then on there.
     *
     * @throws IOException when it could not be saved there either
     */
    default void saveElsewhere(String file, Assessment assessment) throws IOException {
        throw new FileNotFoundException(file);
    }

    /** What the person should know about the last save, which worked; empty as a rule. */
    default Optional<Phrase> remark() {
        return Optional.empty();
    }

    /** Where an editor's file may stand so that nobody else can read it and nothing stays elsewhere; empty when there is none yet. */
    default Optional<Path> folder() {
        return Optional.empty();
    }

    /** Why it could not be saved, and the way out, in words. */
    default Phrase reason(IOException failure) {
        return Phrase.asIs(String.valueOf(failure.getMessage()));
    }

    /** Keeps texts that were typed and not confirmed, for the next time; called when the interview stops, however it does. */
    default void keep(List<HalfTypedText> texts) throws IOException {}
}
