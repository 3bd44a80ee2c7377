package org.stocktake.files.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.files.edit.AssessmentWriter;
import org.stocktake.files.io.Sha256;

/** A backup is restored, and everything that was there before is still there afterwards. */
final class RecoveryTest {
    private static final String DAMAGED = "format: stocktake/assessment/1\nanswers:\n  offences.fir";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void savedThreeTimesAndDamaged() throws IOException {
        file = folder.resolve("xa.yaml");
        AssessmentFile.create(file, SavingFixture.version(1), SavingFixture.me())
                .close();
        try (AssessmentFile open = AssessmentFile.open(SavingFixture.read(file, 1), SavingFixture.me())) {
            open.save(SavingFixture.version(2));
            open.save(SavingFixture.version(3));
        }
        Files.writeString(file, DAMAGED);
    }

    private Backup copy(Backup.Kind kind) throws IOException {
        return Backups.beside(file).all().stream()
                .filter(copy -> copy.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Recovery.Restored restore(Backup.Kind kind) throws IOException {
        return Recovery.restore(file, copy(kind).bytes(), LockRequest.by(SavingFixture.me()));
    }

    @Test
    void everyVersionThatIsKeptIsFound() throws IOException {
        assertThat(SavingFixture.numberIn(copy(Backup.Kind.SAVED).path())).isEqualTo(3);
        assertThat(SavingFixture.numberIn(copy(Backup.Kind.BACKUP).path())).isEqualTo(2);
        assertThat(SavingFixture.numberIn(copy(Backup.Kind.START).path())).isEqualTo(1);
    }

    @Test
    void theDamagedFileIsPutAsideAndNoGoodVersionIsLost() throws IOException {
        Recovery.Restored restored = restore(Backup.Kind.BACKUP);
        assertThat(SavingFixture.numberIn(file)).isEqualTo(2);
        assertThat(restored.aside().orElseThrow()).hasContent(DAMAGED);
        assertThat(Backups.beside(file).all().stream()
                        .map(copy -> copy.kind() + " " + text(copy).length()))
                .as("the version saved last stood nowhere else: it is put aside")
                .contains("ASIDE "
                        + AssessmentWriter.write(SavingFixture.version(3)).length())
                .contains("ASIDE " + DAMAGED.length());
        assertThat(SavingFixture.numberIn(copy(Backup.Kind.BACKUP).path())).isEqualTo(2);
        assertThat(SavingFixture.numberIn(copy(Backup.Kind.START).path())).isEqualTo(1);
    }

    private static String text(Backup copy) {
        try {
            return new String(copy.bytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatIsRestoredCanBeWorkedOnAtOnce() throws IOException {
        restore(Backup.Kind.SAVED);
        assertThat(Backups.beside(file).compare(Sha256.of(Files.readAllBytes(file))))
                .isEqualTo(Backups.SinceSaved.SAME);
        try (AssessmentFile open = AssessmentFile.open(SavingFixture.read(file, 3), SavingFixture.me())) {
            open.save(SavingFixture.version(4));
        }
        assertThat(SavingFixture.numberIn(file)).isEqualTo(4);
    }

    @Test
    void aFileThatIsGoneComesBack() throws IOException {
        Files.delete(file);
        assertThat(restore(Backup.Kind.SAVED).aside()).isEqualTo(Optional.empty());
        assertThat(SavingFixture.numberIn(file)).isEqualTo(3);
    }

    @Test
    void aFileThatSomebodyWorksOnIsNotTouched() throws IOException {
        Files.writeString(file, AssessmentWriter.write(SavingFixture.version(3)));
        try (AssessmentFile open = AssessmentFile.open(SavingFixture.read(file, 3), SavingFixture.me())) {
            assertThatThrownBy(() -> restore(Backup.Kind.BACKUP)).isInstanceOf(LockedException.class);
            open.save(SavingFixture.version(4));
        }
        assertThat(SavingFixture.numberIn(file)).isEqualTo(4);
    }

    @Test
    void whatHappensToTheFileFromOutsideIsNoticed() throws IOException {
        Backups kept = Backups.beside(file);
        List<byte[]> changed = List.of(
                DAMAGED.getBytes(StandardCharsets.UTF_8),
                new byte[0],
                AssessmentWriter.write(SavingFixture.version(2)).getBytes(StandardCharsets.UTF_8));
        for (byte[] bytes : changed) {
            assertThat(kept.compare(Sha256.of(bytes))).isEqualTo(Backups.SinceSaved.CHANGED);
        }
        byte[] saved = AssessmentWriter.write(SavingFixture.version(3)).getBytes(StandardCharsets.UTF_8);
        assertThat(kept.compare(Sha256.of(saved))).isEqualTo(Backups.SinceSaved.SAME);
        assertThat(Backups.beside(folder.resolve("other.yaml")).compare("0")).isEqualTo(Backups.SinceSaved.UNKNOWN);
    }
}
