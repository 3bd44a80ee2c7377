package org.stocktake.files.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.files.io.Sha256;
import org.stocktake.model.Assessment;

/** Whatever fails in a save, the file is the previous version or the new one, complete, and the next save works. */
final class SafeSaveTest {
    /** A number larger than the number of steps in a save. */
    private static final int STEPS_MAX = 100;

    @TempDir
    Path folder;

    /** A disk on which one step fails once; steps are counted from the call that arms the fault. */
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
        NewFile create(Path file) throws IOException {
            step("open");
            NewFile fresh = super.create(file);
            return new NewFile() {
                @Override
                public void write(ByteBuffer bytes) throws IOException {
                    step("write");
                    ByteBuffer half = bytes.slice().limit((bytes.remaining() + 1) / 2);
                    int length = half.remaining();
                    fresh.write(half);
                    bytes.position(bytes.position() + length);
                }

                @Override
                public long size() throws IOException {
                    return fresh.size();
                }

                @Override
                public void force() throws IOException {
                    forced++;
                    step("force");
                    fresh.force();
                }

                @Override
                public void close() throws IOException {
                    fresh.close();
                    step("close");
                }
            };
        }

        @Override
        void replace(Path file, Path target) throws IOException {
            if (moveIsDoneAllTheSame && !target.getFileName().toString().contains(".yaml.")) {
                super.replace(file, target);
                throw new IOException("the reply was lost");
            }
            step("replace");
            super.replace(file, target);
        }

        @Override
        public void delete(Path file) throws IOException {
            step("delete");
            super.delete(file);
        }

        @Override
        byte[] read(Path file) throws IOException {
            step("read");
            return super.read(file);
        }
    }

    static IntStream steps() {
        return IntStream.range(0, 120);
    }

    @ParameterizedTest(name = "a fault at step {0}")
    @MethodSource("steps")
    void aFaultAtAnyStepLeavesAWholeFileAndTheNextSaveWorks(int step) throws IOException {
        Path file = folder.resolve("xa.yaml");
        FailingDisk disk = new FailingDisk();
        try (AssessmentFile open = AssessmentFile.create(file, SavingFixture.version(1), SavingFixture.me(), disk)) {
            disk.stepsBeforeFault = step;
            boolean failed = fails(open);
            assertThat(SavingFixture.numberIn(file)).isEqualTo(failed ? 1 : 2);
            try (Stream<Path> found = Files.list(folder)) {
                assertThat(found.map(path -> path.getFileName().toString()))
                        .containsExactlyInAnyOrder("xa.yaml", ".stocktake");
            }
            disk.stepsBeforeFault = Integer.MAX_VALUE;
            assertThat(open.save(SavingFixture.version(3)).folderForced()).isTrue();
            assertThat(SavingFixture.numberIn(file)).isEqualTo(3);
        }
    }

    private static boolean fails(AssessmentFile open) {
        try {
            open.save(SavingFixture.version(2));
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
        try (AssessmentFile open = AssessmentFile.create(file, SavingFixture.version(1), SavingFixture.me(), disk)) {
            assertThat(open.save(SavingFixture.version(2)).folderForced()).isFalse();
        }
    }

    /** Network drives of Windows behave in this way. */
    @Test
    void aFileThatCannotBeReplacedWhileItIsOpenIsReplacedOnceItIsClosed() throws IOException {
        Path file = folder.resolve("xa.yaml");
        AtomicBoolean open = new AtomicBoolean();
        Disk disk = new Disk() {
            @Override
            CurrentFileLock lock(Path target) throws IOException {
                CurrentFileLock standing = super.lock(target);
                open.set(true);
                return new CurrentFileLock() {
                    @Override
                    public byte[] read() throws IOException {
                        return standing.read();
                    }

                    @Override
                    public boolean isThere() {
                        return standing.isThere();
                    }

                    @Override
                    public void close() throws IOException {
                        open.set(false);
                        standing.close();
                    }
                };
            }

            @Override
            void replace(Path from, Path to) throws IOException {
                if (open.get() && to.equals(file)) {
                    throw new AccessDeniedException(to.toString());
                }
                super.replace(from, to);
            }
        };
        try (AssessmentFile saved = AssessmentFile.create(file, SavingFixture.version(1), SavingFixture.me(), disk)) {
            saved.save(SavingFixture.version(2));
            assertThat(SavingFixture.numberIn(file)).isEqualTo(2);
        }
    }

    @Test
    void aMoveThatReportsAnErrorButWasDoneIsASave() throws IOException {
        Path file = folder.resolve("xa.yaml");
        FailingDisk disk = new FailingDisk();
        try (AssessmentFile open = AssessmentFile.create(file, SavingFixture.version(1), SavingFixture.me(), disk)) {
            disk.moveIsDoneAllTheSame = true;
            SaveResult saved = open.save(SavingFixture.version(2));
            assertThat(saved.sha256()).isEqualTo(Sha256.of(Files.readAllBytes(file)));
            assertThat(SavingFixture.numberIn(file)).isEqualTo(2);
        }
    }

    @Test
    void aMoveWhoseOutcomeCouldNotBeReadIsNotTakenForSomebodyElsesChange() throws IOException {
        Path file = folder.resolve("xa.yaml");
        AtomicBoolean gone = new AtomicBoolean();
        Disk disk = new Disk() {
            @Override
            void replace(Path from, Path to) throws IOException {
                super.replace(from, to);
                if (to.endsWith("xa.yaml")) {
                    gone.set(true);
                    throw new IOException("the drive is gone");
                }
            }

            @Override
            byte[] read(Path path) throws IOException {
                if (gone.get()) {
                    throw new IOException("the drive is gone");
                }
                return super.read(path);
            }
        };
        try (AssessmentFile open = AssessmentFile.create(file, SavingFixture.version(1), SavingFixture.me(), disk)) {
            assertThatThrownBy(() -> open.save(SavingFixture.version(2))).isInstanceOf(WriteFailedException.class);
            gone.set(false);
            assertThat(open.save(SavingFixture.version(3))).isNotNull();
            assertThat(SavingFixture.numberIn(file)).isEqualTo(3);
        } catch (WriteFailedException e) {
            // The last rename was carried out although it reported an error.
            assertThat(SavingFixture.numberIn(file)).isEqualTo(3);
        }
    }

    @Test
    void aForceThatFailedIsNotTriedAgainOnTheSameFile() throws IOException {
        Path file = folder.resolve("xa.yaml");
        FailingDisk disk = new FailingDisk();
        try (AssessmentFile open = AssessmentFile.create(file, SavingFixture.version(1), SavingFixture.me(), disk)) {
            boolean provoked = false;
            for (int step = 0; step < STEPS_MAX && !provoked; step++) {
                disk.forced = 0;
                disk.stepsBeforeFault = step;
                provoked = failsAt("fault at force", open, SavingFixture.version(2));
            }
            assertThat(provoked)
                    .as("a save forces the new file to the device before it takes the name")
                    .isTrue();
            assertThat(disk.forced).isEqualTo(1);
            try (Stream<Path> found = Files.list(folder)) {
                assertThat(found).as("the file that may be lost is gone").hasSize(2);
            }
        }
    }

    @Test
    void whatWasBegunIsRemovedWhenItCannotBeForced() throws IOException {
        FailingDisk disk = new FailingDisk();
        for (int step = 1; step < 4; step++) {
            disk.stepsBeforeFault = step;
            assertThatThrownBy(() -> disk.writeNew(folder.resolve("trial"), new byte[1]))
                    .isInstanceOf(IOException.class);
            assertThat(folder).isEmptyDirectory();
        }
    }

    private static boolean failsAt(String fault, AssessmentFile open, Assessment version) {
        try {
            open.save(version);
            return false;
        } catch (IOException e) {
            return String.valueOf(e.getMessage()).equals(fault);
        }
    }
}
