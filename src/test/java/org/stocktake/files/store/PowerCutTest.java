package org.stocktake.files.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.files.edit.AssessmentWriter;

/**
 * A version that was reported as saved survives every power cut: whatever the system has not yet forced to the device,
 * the file is that version or a newer one, complete. The saves are recorded on a disk in memory.
 */
final class PowerCutTest {
    private static final Path NAME = Path.of("xa.yaml");
    private static final int SAVES = 4;

    private static final List<String> TEXTS = IntStream.rangeClosed(1, SAVES)
            .mapToObj(number -> AssessmentWriter.write(SavingFixture.version(number)))
            .toList();

    @TempDir
    Path folder;

    private final List<DiskStep> steps = new ArrayList<>();
    /** The last confirmed version, for each step. */
    private final TreeMap<Integer, Integer> confirmed = new TreeMap<>();

    private int states;
    private final List<String> broken = new ArrayList<>();

    /** Records saves in which some steps only seem to be carried out. */
    private void record(Predicate<DiskStep> isDone) throws IOException {
        Files.createDirectory(folder.resolve(".stocktake"));
        Path file = folder.resolve(NAME);
        MemoryDisk disk = new MemoryDisk(new MemoryDisk.Memory(), folder, new MemoryDisk.Watcher() {
            @Override
            public void after(DiskStep step) {
                if (isDone.test(step)) {
                    steps.add(step);
                }
            }
        });
        try (AssessmentFile open = AssessmentFile.create(file, SavingFixture.version(1), SavingFixture.me(), disk)) {
            confirmed.put(steps.size(), 1);
            for (int number = 2; number <= SAVES; number++) {
                open.save(SavingFixture.version(number));
                confirmed.put(steps.size(), number);
            }
        }
    }

    private void cutThePowerAtEveryStep() {
        CrashStates crash = new CrashStates(Path.of(""));
        for (int cut = 0; cut <= steps.size(); cut++) {
            int least =
                    cut < confirmed.firstKey() ? 0 : confirmed.floorEntry(cut).getValue();
            for (Optional<byte[]> text : crash.of(steps.subList(0, cut), NAME)) {
                states++;
                int version = text.map(bytes -> version(new String(bytes, StandardCharsets.UTF_8)))
                        .orElse(0);
                if (version < least) {
                    broken.add("step " + cut + ": version " + least + " was confirmed, found " + version);
                }
            }
        }
    }

    /** Returns the number of the version if the text is one, complete; otherwise -1. */
    private static int version(String text) {
        return TEXTS.contains(text) ? TEXTS.indexOf(text) + 1 : -1;
    }

    @Test
    void nothingThatWasConfirmedIsLostInAnyState() throws IOException {
        record(step -> true);
        cutThePowerAtEveryStep();
        assertThat(broken)
                .as("what a power cut would take away or break although it was said to be saved")
                .isEmpty();
        assertThat(states).isGreaterThanOrEqualTo(500);
    }

    @Test
    void withoutForcedBytesFilesWouldBeBroken() throws IOException {
        record(step -> !(step instanceof DiskStep.Force));
        cutThePowerAtEveryStep();
        assertThat(broken).anyMatch(state -> state.endsWith("found -1"));
    }

    @Test
    void withoutForcedNamesConfirmedVersionsWouldBeLost() throws IOException {
        record(step -> !(step instanceof DiskStep.ForceFolder));
        cutThePowerAtEveryStep();
        assertThat(broken).isNotEmpty();
    }
}
