package org.stocktake.files.store;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two editors on one file, as in {@link TwoEditorsTest}, with more runs than a build has time for. */
final class InterleavingsProof {
    @Test
    void noAnswerIsLostInTenThousandInterleavings(@TempDir Path folder) throws IOException, InterruptedException {
        TwoEditorsTest editors = new TwoEditorsTest();
        editors.folder = folder;
        editors.folders();
        editors.play(10_000);
    }
}
