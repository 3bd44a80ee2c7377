package org.stocktake.files.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.io.BoundedFileReader;
import org.stocktake.files.io.Sha256;

/** With any obstacle in the hidden folder the work continues, no command hangs, and no link is followed. */
@DisabledOnOs(OS.WINDOWS)
final class SidecarFolderTest {
    private static final Duration AT_MOST = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private Path file;
    private Path victim;

    @BeforeEach
    void aFileOfTheUserElsewhere() throws IOException {
        victim = Files.writeString(Files.createDirectory(folder.resolve("user")).resolve("victim"), "precious");
        file = Files.createDirectory(folder.resolve("work")).resolve("xa.yaml");
    }

    private Path kept(String name) {
        return file.resolveSibling(".stocktake").resolve(name);
    }

    private void begin() throws IOException {
        Files.deleteIfExists(file);
        AssessmentFile.create(file, SavingFixture.version(1), SavingFixture.me())
                .close();
    }

    @ParameterizedTest
    @EnumSource(FileObstruction.class)
    void theWorkGoesOnWhateverStandsInThePlaceOfAKeptFile(FileObstruction hindrance) throws IOException {
        for (String name : FileObstruction.NAMES) {
            begin();
            Files.deleteIfExists(kept(name));
            hindrance.put(kept(name), victim);
            assertTimeoutPreemptively(AT_MOST, this::work, name);
            assertThat(SavingFixture.numberIn(file)).as(name).isEqualTo(2);
            assertThat(victim).as(name).hasContent("precious");
            assertThat(victim.resolveSibling("")).as(name).isDirectoryContaining("glob:**victim");
            discard();
        }
    }

    private Object work() throws IOException {
        Backups copies = Backups.beside(file);
        for (Backup copy : copies.all()) {
            assertThat(read(copy)).isLessThanOrEqualTo(BoundedFileReader.FILE_BYTES_MAX);
        }
        assertThat(copies.draft().orElse("")).isEmpty();
        assertThat(copies.compare(Sha256.of(Files.readAllBytes(file)))).isEqualTo(Backups.SinceSaved.SAME);
        try (AssessmentFile open = AssessmentFile.open(SavingFixture.read(file, 1), SavingFixture.me())) {
            open.saveDraft("half");
            open.save(SavingFixture.version(2));
            assertThat(open.readDraft()).contains("half");
        }
        return file;
    }

    private static int read(Backup copy) {
        try {
            return copy.bytes().length;
        } catch (IOException e) {
            return 0;
        }
    }

    private void discard() throws IOException {
        Files.move(file.resolveSibling(""), folder.resolve("done-" + TemporaryFiles.random()));
        Files.createDirectory(file.resolveSibling(""));
    }

    @ParameterizedTest
    @EnumSource(
            value = FileObstruction.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FOLDER_WITH_CONTENT", "EMPTY_FOLDER"})
    void whatHasTheNameOfTheHiddenFolderIsRefusedAndNamed(FileObstruction hindrance) throws IOException {
        begin();
        AssessmentDocument document = SavingFixture.read(file, 1);
        Files.move(kept(""), folder.resolve("moved"));
        hindrance.put(kept("").normalize(), victim);
        assertThatThrownBy(() -> AssessmentFile.open(document, SavingFixture.me()))
                .isInstanceOfSatisfying(
                        SidecarFolderException.class,
                        e -> assertThat(e.kind()).isEqualTo(SidecarFolderException.Kind.NOT_A_FOLDER));
        assertThat(Backups.beside(file).all()).isEmpty();
        assertThat(victim).hasContent("precious");
        assertThat(victim.resolveSibling(".gitignore")).doesNotExist();
    }

    @Test
    void ofManyNumberedCopiesTheNewestAreListedAndLinksAreNoCopies() throws IOException {
        begin();
        for (int number = 1; number <= 60; number++) {
            Files.writeString(kept("xa.yaml.aside-" + number + ".yaml"), "copy " + number);
            Files.createSymbolicLink(kept("xa.yaml.conflict-" + number + ".yaml"), Path.of("/dev/zero"));
        }
        Backups copies = Backups.beside(file);
        List<Backup> asides = copies.all().stream()
                .filter(copy -> copy.kind() != Backup.Kind.SAVED)
                .toList();
        assertThat(asides).hasSize(50).allMatch(copy -> copy.kind() == Backup.Kind.ASIDE);
        assertThat(asides.get(0).path()).hasContent("copy 60");
        assertThat(copies.leftOut()).isEqualTo(10);
    }

    @Test
    void whatLooksLikeATemporaryFileAndIsNoneOfOursStays() throws IOException {
        begin();
        Path link = Files.createSymbolicLink(file.resolveSibling(".xa.yaml.tmp-99999999"), victim);
        Path named = Files.createFile(file.resolveSibling(".xa.yaml.tmp-notes"));
        Path live = Files.createFile(file.resolveSibling(".xa.yaml.tmp-1-0123456789abcdef"));
        Path inTheWay = Files.createDirectory(
                file.resolveSibling(".xa.yaml.tmp-" + SavingFixture.me().pid()));
        Path left = Files.createFile(file.resolveSibling(".xa.yaml.tmp-99999999-0123456789abcdef"));
        work();
        assertThat(Files.exists(link, LinkOption.NOFOLLOW_LINKS)).isTrue();
        assertThat(named).exists();
        assertThat(live).as("of a process that lives").exists();
        assertThat(inTheWay).exists();
        assertThat(left).doesNotExist();
    }
}
