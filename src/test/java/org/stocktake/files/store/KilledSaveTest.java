package org.stocktake.files.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.OnlyInProofs;

/**
 * Kills a process that saves one version after another, at a random moment. {@link SaveSweepProof} kills it at every
 * system call.
 */
final class KilledSaveTest {
    private static final int KILLS = 4;

    @TempDir
    Path folder;

    @OnlyInProofs
    @Test
    void aSaveThatIsKilledAtAnyMomentLeavesAWholeFile() throws IOException, InterruptedException {
        Path file = folder.resolve("xa.yaml");
        AssessmentFile.create(file, SavingFixture.version(1), SavingFixture.me())
                .close();
        Random random = new Random(5);
        int number = 1;
        for (int kill = 0; kill < KILLS; kill++) {
            int confirmed = number;
            Process child = SavingFixture.child("save", file, number);
            try (BufferedReader lines = child.inputReader()) {
                int awaited = 1 + random.nextInt(20);
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    confirmed = line.equals("open") ? confirmed : Integer.parseInt(line);
                    if (--awaited == 0) {
                        spin(random.nextInt(2_000));
                        child.toHandle().destroyForcibly();
                    }
                }
            }
            assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
            number = SavingFixture.numberIn(file);
            assertThat(number).isGreaterThanOrEqualTo(confirmed).isLessThanOrEqualTo(confirmed + 1);
        }
        assertThat(number).isGreaterThan(KILLS);
    }

    private static void spin(int micros) {
        long until = System.nanoTime() + micros * 1_000L;
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }
}
