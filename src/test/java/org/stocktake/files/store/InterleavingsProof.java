package org.stocktake.files.store;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.Cases;

/** Two editors on one file, as in {@link TwoEditorsTest}, with more runs than a build has time for: ten thousand in the whole run. */
final class InterleavingsProof {
    @Test
    void noAnswerIsLostInThousandsOfInterleavings(@TempDir Path folder) throws IOException, InterruptedException {
        TwoEditorsTest editors = new TwoEditorsTest();
        editors.folder = folder;
        editors.folders();
        editors.play(Cases.count(1_000, 1_000, 10_000));
    }
}
