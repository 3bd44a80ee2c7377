package org.stocktake.files.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.edit.AssessmentWriter;
import org.stocktake.files.io.BoundedFileReader;
import org.stocktake.files.io.Sha256;

/** Another program changes the file or the hidden folder during an edit. */
@DisabledOnOs(OS.WINDOWS)
final class ConcurrentChangeTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("xa.yaml");
    }

    private Path kept(String ending) {
        return folder.resolve(".stocktake/xa.yaml" + ending);
    }

    private AssessmentFile created() throws IOException {
        return AssessmentFile.create(file(), SavingFixture.version(1), SavingFixture.me());
    }

    private void readOnly() throws IOException {
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("r--r--r--"));
    }

    private static void isWriteProtected(WriteFailedException failed) {
        assertThat(failed.fault()).isEqualTo(WriteFailureCause.WRITE_PROTECTED);
    }

    /** A rename replaces even a file that is read-only, without an error. */
    @Test
    void aFileThatIsOnlyReadIsNotOpenedToBeWritten() throws IOException {
        created().close();
        readOnly();
        AssessmentDocument document = SavingFixture.read(file(), 1);
        assertThatThrownBy(() -> AssessmentFile.open(document, SavingFixture.me()))
                .isInstanceOfSatisfying(WriteFailedException.class, ConcurrentChangeTest::isWriteProtected);
    }

    @Test
    void aFileThatIsMadeReadOnlyMeanwhileIsNotReplaced() throws IOException {
        try (AssessmentFile open = created()) {
            readOnly();
            assertThatThrownBy(() -> open.save(SavingFixture.version(2)))
                    .isInstanceOfSatisfying(WriteFailedException.class, ConcurrentChangeTest::isWriteProtected);
            assertThat(SavingFixture.numberIn(file())).isEqualTo(1);
            Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-------"));
            open.save(SavingFixture.version(3));
        }
        assertThat(SavingFixture.numberIn(file())).isEqualTo(3);
    }

    @Test
    void anEarlierVersionIsNotRestoredOverAFileThatIsOnlyRead() throws IOException {
        created().close();
        readOnly();
        byte[] version =
                AssessmentWriter.write(SavingFixture.version(2)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Recovery.restore(file(), version, LockRequest.by(SavingFixture.me())))
                .isInstanceOfSatisfying(WriteFailedException.class, ConcurrentChangeTest::isWriteProtected);
        assertThat(SavingFixture.numberIn(file())).isEqualTo(1);
    }

    @Test
    void aHiddenFolderThatWasTakenAwayIsMadeAgainWithTheLock() throws IOException {
        try (AssessmentFile open = created()) {
            open.save(SavingFixture.version(2));
            remove(folder.resolve(".stocktake"));
            open.save(SavingFixture.version(3));
            assertThat(SavingFixture.numberIn(kept(".bak"))).isEqualTo(2);
            assertThat(SavingFixture.numberIn(kept(".saved"))).isEqualTo(3);
            assertThat(kept(".lock"))
                    .content()
                    .contains("pid: " + SavingFixture.me().pid());
            assertThat(folder.resolve(".stocktake/.gitignore")).hasContent("*");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(".stocktake"))))
                    .isEqualTo("rwx------");
        }
        assertThat(SavingFixture.numberIn(file())).isEqualTo(3);
        assertThat(kept(".lock")).isEmptyFile();
    }

    @Test
    void aFolderThatTakesThePlaceOfAKeptFileIsMovedAsideWithItsContent() throws IOException {
        try (AssessmentFile open = created()) {
            remove(kept(".saved"));
            Files.createDirectory(kept(".saved"));
            Files.writeString(kept(".saved").resolve("precious"), "precious");
            open.save(SavingFixture.version(2));
            assertThat(SavingFixture.numberIn(kept(".saved"))).isEqualTo(2);
            assertThat(open.movedAside())
                    .singleElement()
                    .satisfies(moved -> assertThat(moved.resolve("precious")).hasContent("precious"));
        }
        assertThat(SavingFixture.numberIn(file())).isEqualTo(2);
    }

    /** An example is a folder on which a drive is mounted. */
    @Test
    void whereAnObstacleCannotBeMovedTheAnswersAreSavedWithoutThatCopy() throws IOException {
        Disk disk = new Disk() {
            @Override
            void replace(Path from, Path to) throws IOException {
                if (from.endsWith("xa.yaml.saved") && Files.isDirectory(from)) {
                    throw new FileSystemException(from.toString(), null, "Device or resource busy");
                }
                super.replace(from, to);
            }
        };
        created().close();
        remove(kept(".saved"));
        Files.createDirectory(kept(".saved"));
        try (AssessmentFile open =
                AssessmentFile.open(SavingFixture.read(file(), 1), LockRequest.by(SavingFixture.me()), disk)) {
            open.save(SavingFixture.version(2));
        }
        assertThat(SavingFixture.numberIn(file())).isEqualTo(2);
        assertThat(SavingFixture.numberIn(kept(".bak"))).isEqualTo(1);
        assertThat(kept(".saved")).isEmptyDirectory();
    }

    @Test
    void whoIsSavingTheFileKeepsOthersOutEvenWithoutTheHiddenFolder() throws IOException {
        try (AssessmentFile open = created()) {
            try (CurrentFileLock standing = CurrentFileLock.lock(file())) {
                remove(folder.resolve(".stocktake"));
                assertThatThrownBy(() -> open.save(SavingFixture.version(2))).isInstanceOf(LockedException.class);
                assertThat(standing.read()).isEqualTo(Files.readAllBytes(file()));
            }
            open.save(SavingFixture.version(3));
        }
        assertThat(SavingFixture.numberIn(file())).isEqualTo(3);
    }

    /** The copy of a version that could not be saved stays until there is a newer copy. */
    @Test
    void aConflictCopyStaysWhenThereIsNoRoomForANewerOne() throws IOException {
        AtomicBoolean full = new AtomicBoolean();
        Disk disk = new Disk() {
            @Override
            NewFile create(Path fresh) throws IOException {
                if (full.get() && fresh.toString().contains(".conflict-")) {
                    throw new FileSystemException(fresh.toString(), null, "No space left on device");
                }
                return super.create(fresh);
            }
        };
        created().close();
        try (AssessmentFile open =
                AssessmentFile.open(SavingFixture.read(file(), 1), LockRequest.by(SavingFixture.me()), disk)) {
            Files.writeString(file(), AssessmentWriter.write(SavingFixture.version(9)));
            assertThatThrownBy(() -> open.save(SavingFixture.version(2))).isInstanceOf(ChangedOnDiskException.class);
            full.set(true);
            assertThatThrownBy(() -> open.save(SavingFixture.version(3))).isInstanceOf(IOException.class);
            assertThat(SavingFixture.numberIn(kept(".conflict-1.yaml"))).isEqualTo(2);
            full.set(false);
            assertThatThrownBy(() -> open.save(SavingFixture.version(4))).isInstanceOf(ChangedOnDiskException.class);
            assertThat(Backups.beside(file()).all().stream().filter(copy -> copy.kind() == Backup.Kind.CONFLICT))
                    .singleElement()
                    .satisfies(copy ->
                            assertThat(SavingFixture.numberIn(copy.path())).isEqualTo(4));
        }
    }

    /** A copy of the version at the start of the work, and one of the version saved last, are kept where there is room. */
    @Test
    void aSaveNeedsRoomForTheNewVersionAndTheBackupAndForNoOtherCopy() throws IOException {
        created().close();
        remove(folder.resolve(".stocktake"));
        Disk full = new Disk() {
            @Override
            void replace(Path from, Path to) throws IOException {
                if (to.endsWith("xa.yaml.start.bak") || to.endsWith("xa.yaml.saved")) {
                    throw new FileSystemException(to.toString(), null, "No space left on device");
                }
                super.replace(from, to);
            }
        };
        try (AssessmentFile open =
                AssessmentFile.open(SavingFixture.read(file(), 1), LockRequest.by(SavingFixture.me()), full)) {
            open.save(SavingFixture.version(2));
            open.save(SavingFixture.version(3));
        }
        assertThat(SavingFixture.numberIn(file())).isEqualTo(3);
        assertThat(Backups.beside(file()).all())
                .singleElement()
                .satisfies(
                        copy -> assertThat(SavingFixture.numberIn(copy.path())).isEqualTo(2));
        assertThat(Backups.beside(file()).compare(Sha256.of(Files.readAllBytes(file()))))
                .isEqualTo(Backups.SinceSaved.SAME);
    }

    /** The program's own first save failed: that is not a change by another program. */
    @Test
    void aFileIsAsItWasAfterAFirstSaveThatFailed() throws IOException {
        created().close();
        remove(folder.resolve(".stocktake"));
        Disk full = new Disk() {
            @Override
            void replace(Path from, Path to) throws IOException {
                if (to.endsWith("xa.yaml")) {
                    throw new FileSystemException(to.toString(), null, "No space left on device");
                }
                super.replace(from, to);
            }
        };
        try (AssessmentFile open =
                AssessmentFile.open(SavingFixture.read(file(), 1), LockRequest.by(SavingFixture.me()), full)) {
            assertThatThrownBy(() -> open.save(SavingFixture.version(2)))
                    .isInstanceOfSatisfying(
                            WriteFailedException.class,
                            e -> assertThat(e.needed()).isPositive());
        }
        assertThat(Backups.beside(file()).compare(Sha256.of(Files.readAllBytes(file()))))
                .isEqualTo(Backups.SinceSaved.SAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a folder", "another name", "more than an assessment"})
    void whateverTakesThePlaceOfTheFileStaysAndOursIsKept(String what) throws IOException {
        try (AssessmentFile open = created()) {
            Path moved = Files.move(file(), folder.resolve("moved.yaml"));
            if (what.equals("a folder")) {
                Files.createDirectory(file());
            } else if (what.equals("more than an assessment")) {
                Files.write(file(), new byte[BoundedFileReader.FILE_BYTES_MAX + 1]);
            }
            assertThatThrownBy(() -> open.save(SavingFixture.version(2))).isInstanceOf(ChangedOnDiskException.class);
            assertThat(SavingFixture.numberIn(kept(".conflict-1.yaml"))).isEqualTo(2);
            assertThat(SavingFixture.numberIn(moved)).isEqualTo(1);
            assertThat(Files.isRegularFile(file())).isEqualTo(what.equals("more than an assessment"));
        }
    }

    /** Damage in the hidden folder must not stop the user's work. */
    @ParameterizedTest
    @ValueSource(strings = {".draft", ".sha256", ".saved", ".bak", ".start.bak"})
    void aFolderWhereAKeptFileWasIsNoObstacleToOpening(String ending) throws IOException {
        created().close();
        Files.deleteIfExists(kept(ending));
        Files.createDirectory(kept(ending));
        AssessmentDocument document = SavingFixture.read(file(), 1);
        try (AssessmentFile open = AssessmentFile.open(document, SavingFixture.me())) {
            assertThat(open.readDraft()).isEmpty();
        }
        Backups copies = Backups.beside(file());
        assertThat(copies.draft()).isEmpty();
        assertThat(copies.compare(document.sha256())).isEqualTo(Backups.SinceSaved.SAME);
    }

    @Test
    void aHalfTypedTextWithoutAnEndIsNotTakenIntoMemory() throws IOException {
        created().close();
        Files.write(kept(".draft"), new byte[BoundedFileReader.FILE_BYTES_MAX + 1]);
        try (AssessmentFile open = AssessmentFile.open(SavingFixture.read(file(), 1), SavingFixture.me())) {
            assertThat(open.readDraft()).isEmpty();
        }
    }

    private static void remove(Path all) throws IOException {
        try (Stream<Path> found = Files.walk(all)) {
            List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }
}
