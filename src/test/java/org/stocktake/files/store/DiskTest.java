package org.stocktake.files.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.files.io.BoundedFileReader;
import org.stocktake.files.io.UnsuitableFileException;

/** The single steps of a save on a real disk. */
final class DiskTest {
    @TempDir
    Path folder;

    private final Disk disk = new Disk();

    /** A disk that cannot create hard links. */
    private static final Disk WITHOUT_LINKS = new Disk() {
        @Override
        void link(Path file, Path name) throws IOException {
            throw new FileSystemException(name.toString(), null, "Operation not permitted");
        }
    };

    @Test
    void whereNoFileHasTwoNamesANewOneTakesItsNameAllTheSame() throws IOException {
        Path fresh = Files.writeString(folder.resolve("fresh"), "new");
        WITHOUT_LINKS.putNew(fresh, folder.resolve("xa.yaml"));
        assertThat(folder.resolve("xa.yaml")).hasContent("new");
        assertThat(fresh).doesNotExist();
    }

    @Test
    void whereNoFileHasTwoNamesANameThatIsTakenStaysWithItsFile() throws IOException {
        Path fresh = Files.writeString(folder.resolve("fresh"), "new");
        Path taken = Files.writeString(folder.resolve("xa.yaml"), "mine");
        assertThatThrownBy(() -> WITHOUT_LINKS.putNew(fresh, taken)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(taken).hasContent("mine");
    }

    @Test
    void theNamesInAFolderAreForcedAndInOneThatIsGoneTheyAreNot() {
        assertThat(disk.forceFolder(folder)).isTrue();
        assertThat(disk.forceFolder(folder.resolve("gone"))).isFalse();
    }

    @Test
    void aFileIsReadUpToTheLargestAndNoFurther() throws IOException {
        Path file = folder.resolve("xa.yaml");
        Files.write(file, new byte[BoundedFileReader.FILE_BYTES_MAX]);
        assertThat(disk.read(file)).hasSize(BoundedFileReader.FILE_BYTES_MAX);
        Files.write(file, new byte[BoundedFileReader.FILE_BYTES_MAX + 1]);
        assertThatThrownBy(() -> disk.read(file)).isInstanceOf(UnsuitableFileException.class);
        assertThatThrownBy(() -> disk.read(folder)).isInstanceOf(UnsuitableFileException.class);
    }

    @Test
    void whetherAFolderCanBeWrittenIsTriedAndNothingIsLeft() throws IOException {
        Path left = Files.writeString(
                folder.resolve(".stocktake-trial-" + SavingFixture.me().pid()), "by a process that was killed");
        AssessmentFile.tryFolder(folder, SavingFixture.me());
        assertThat(left).doesNotExist();
        assertThat(folder).isEmptyDirectory();
        assertThatThrownBy(() -> AssessmentFile.tryFolder(folder.resolve("gone"), SavingFixture.me()))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void whatIsHalfTypedCanBeReadWithoutTheLock() throws IOException {
        Path file = folder.resolve("xa.yaml");
        try (AssessmentFile open = AssessmentFile.create(file, SavingFixture.version(1), SavingFixture.me())) {
            open.saveDraft("half a sen");
        }
        assertThat(Backups.beside(file).draft()).contains("half a sen");
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), file);
        assertThat(Backups.beside(link).draft()).contains("half a sen");
    }
}
