package org.stocktake.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever fails in a save, the file is the version before or the new one, whole, and the next save works. */
final class SafeSaveTest {
    private static final int KILLS = 50;

    @TempDir
    Path folder;

    /** A disk on which one step, counted from when it is told to, fails once. */
    private static final class FailingDisk extends Disk {
        private int stepsBeforeFault = Integer.MAX_VALUE;
        private boolean moveIsDoneAllTheSame;
        private int forced;

        private void step(String name) throws IOException {
            if (stepsBeforeFault-- == 0) {
                throw new IOException("fault at " + name);
            }
        }

        @Override
        void writeNew(Path file, byte[] bytes) throws IOException {
            step("open");
            super.writeNew(file, bytes);
            step("close");
        }

        @Override
        void force(FileChannel channel) throws IOException {
            forced++;
            step("force");
            super.force(channel);
        }

        @Override
        void replace(Path file, Path target) throws IOException {
            if (moveIsDoneAllTheSame) {
                super.replace(file, target);
                throw new IOException("the reply was lost");
            }
            step("replace");
            super.replace(file, target);
        }

        @Override
        byte[] read(Path file) throws IOException {
            step("read");
            return super.read(file);
        }
    }

    @ParameterizedTest(name = "a fault at step {0}")
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13})
    void aFaultAtAnyStepLeavesAWholeFileAndTheNextSaveWorks(int step) throws IOException {
        Path file = folder.resolve("xa.yaml");
        FailingDisk disk = new FailingDisk();
        try (AssessmentFile open = AssessmentFile.create(file, Saving.version(1), Saving.me(), disk)) {
            disk.stepsBeforeFault = step;
            boolean failed = fails(open);
            assertThat(Saving.numberIn(file)).isEqualTo(failed ? 1 : 2);
            try (Stream<Path> found = Files.list(folder)) {
                assertThat(found.map(path -> path.getFileName().toString()))
                        .containsExactlyInAnyOrder("xa.yaml", ".stocktake");
            }
            disk.stepsBeforeFault = Integer.MAX_VALUE;
            assertThat(open.save(Saving.version(3)).folderForced()).isTrue();
            assertThat(Saving.numberIn(file)).isEqualTo(3);
        }
    }

    private static boolean fails(AssessmentFile open) {
        try {
            open.save(Saving.version(2));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    @Test
    void aFolderThatCannotBeForcedIsSaidAndIsNoFailure() throws IOException {
        Disk disk = new Disk() {
            @Override
            boolean forceFolder(Path where) {
                return false;
            }
        };
        Path file = folder.resolve("xa.yaml");
        try (AssessmentFile open = AssessmentFile.create(file, Saving.version(1), Saving.me(), disk)) {
            assertThat(open.save(Saving.version(2)).folderForced()).isFalse();
        }
    }

    @Test
    void aMoveThatReportsAnErrorButWasDoneIsASave() throws IOException {
        Path file = folder.resolve("xa.yaml");
        FailingDisk disk = new FailingDisk();
        SideFolder side = SideFolder.beside(file, new Disk());
        Files.writeString(file, "one");
        disk.moveIsDoneAllTheSame = true;
        SafeSave save = new SafeSave(
                file,
                side,
                new Disk() {
                    @Override
                    void replace(Path from, Path to) throws IOException {
                        disk.replace(from, to);
                    }
                },
                1);
        Saved saved =
                save.replace("two".getBytes(StandardCharsets.UTF_8), Sha256.of("one".getBytes(StandardCharsets.UTF_8)));
        assertThat(saved.sha256()).isEqualTo(Sha256.of(Files.readAllBytes(file)));
    }

    @Test
    void aForceThatFailedIsNotTriedAgainOnTheSameFile() throws IOException {
        Path file = folder.resolve("xa.yaml");
        FailingDisk disk = new FailingDisk();
        try (AssessmentFile open = AssessmentFile.create(file, Saving.version(1), Saving.me(), disk)) {
            disk.forced = 0;
            disk.stepsBeforeFault = 2;
            assertThatThrownBy(() -> open.save(Saving.version(2))).hasMessageContaining("fault at force");
            assertThat(disk.forced).isEqualTo(1);
        }
    }

    @Test
    void aSaveThatIsKilledAtAnyMomentLeavesAWholeFile() throws IOException, InterruptedException {
        Path file = folder.resolve("xa.yaml");
        AssessmentFile.create(file, Saving.version(1), Saving.me()).close();
        Random random = new Random(5);
        int number = 1;
        for (int kill = 0; kill < KILLS; kill++) {
            int confirmed = number;
            Process child = Saving.child("save", file, number);
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
            number = Saving.numberIn(file);
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
