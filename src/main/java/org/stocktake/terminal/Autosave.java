package org.stocktake.terminal;

import java.io.IOException;
import java.util.List;
import org.stocktake.interview.HalfTyped;
import org.stocktake.model.Assessment;

/** Keeps what was answered. Called after every step that changed the assessment. */
@FunctionalInterface
public interface Autosave {
    /**
     * Saves the assessment; the first time it makes the file.
     *
     * @throws IOException when it could not be saved; the person is told, and the next step tries again
     */
    void save(Assessment assessment) throws IOException;

    /** Keeps texts that were typed and not confirmed, for the next time; called when the interview stops, however it does. */
    default void keep(List<HalfTyped> texts) throws IOException {}
}
