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
import org.stocktake.files.edit.AssessmentText;
import org.stocktake.files.io.Sha256;

/** A kept version comes back, and whatever was there before is still there afterwards. */
final class RecoveryTest {
    private static final String DAMAGED = "format: stocktake/assessment/1\nanswers:\n  offences.fir";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void savedThreeTimesAndDamaged() throws IOException {
        file = folder.resolve("xa.yaml");
        AssessmentFile.create(file, Saving.version(1), Saving.me()).close();
        try (AssessmentFile open = AssessmentFile.open(Saving.read(file, 1), Saving.me())) {
            open.save(Saving.version(2));
            open.save(Saving.version(3));
        }
        Files.writeString(file, DAMAGED);
    }

    private KeptCopy copy(KeptCopy.Kind kind) throws IOException {
        return KeptCopies.beside(file).all().stream()
                .filter(copy -> copy.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Recovery.Restored restore(KeptCopy.Kind kind) throws IOException {
        return Recovery.restore(file, copy(kind).bytes(), Claim.by(Saving.me()));
    }

    @Test
    void everyVersionThatIsKeptIsFound() throws IOException {
        assertThat(Saving.numberIn(copy(KeptCopy.Kind.SAVED).path())).isEqualTo(3);
        assertThat(Saving.numberIn(copy(KeptCopy.Kind.BACKUP).path())).isEqualTo(2);
        assertThat(Saving.numberIn(copy(KeptCopy.Kind.START).path())).isEqualTo(1);
    }

    @Test
    void theDamagedFileIsPutAsideAndNoGoodVersionIsLost() throws IOException {
        Recovery.Restored restored = restore(KeptCopy.Kind.BACKUP);
        assertThat(Saving.numberIn(file)).isEqualTo(2);
        assertThat(restored.aside().orElseThrow()).hasContent(DAMAGED);
        assertThat(KeptCopies.beside(file).all().stream()
                        .map(copy -> copy.kind() + " " + text(copy).length()))
                .as("the version saved last stood nowhere else: it is put aside")
                .contains("ASIDE " + AssessmentText.write(Saving.version(3)).length())
                .contains("ASIDE " + DAMAGED.length());
        assertThat(Saving.numberIn(copy(KeptCopy.Kind.BACKUP).path())).isEqualTo(2);
        assertThat(Saving.numberIn(copy(KeptCopy.Kind.START).path())).isEqualTo(1);
    }

    private static String text(KeptCopy copy) {
        try {
            return new String(copy.bytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatIsRestoredCanBeWorkedOnAtOnce() throws IOException {
        restore(KeptCopy.Kind.SAVED);
        assertThat(KeptCopies.beside(file).compare(Sha256.of(Files.readAllBytes(file))))
                .isEqualTo(KeptCopies.SinceSaved.SAME);
        try (AssessmentFile open = AssessmentFile.open(Saving.read(file, 3), Saving.me())) {
            open.save(Saving.version(4));
        }
        assertThat(Saving.numberIn(file)).isEqualTo(4);
    }

    @Test
    void aFileThatIsGoneComesBack() throws IOException {
        Files.delete(file);
        assertThat(restore(KeptCopy.Kind.SAVED).aside()).isEqualTo(Optional.empty());
        assertThat(Saving.numberIn(file)).isEqualTo(3);
    }

    @Test
    void aFileThatSomebodyWorksOnIsNotTouched() throws IOException {
        Files.writeString(file, AssessmentText.write(Saving.version(3)));
        try (AssessmentFile open = AssessmentFile.open(Saving.read(file, 3), Saving.me())) {
            assertThatThrownBy(() -> restore(KeptCopy.Kind.BACKUP)).isInstanceOf(LockedException.class);
            open.save(Saving.version(4));
        }
        assertThat(Saving.numberIn(file)).isEqualTo(4);
    }

    @Test
    void whatHappensToTheFileFromOutsideIsNoticed() throws IOException {
        KeptCopies kept = KeptCopies.beside(file);
        List<byte[]> changed = List.of(
                DAMAGED.getBytes(StandardCharsets.UTF_8),
                new byte[0],
                AssessmentText.write(Saving.version(2)).getBytes(StandardCharsets.UTF_8));
        for (byte[] bytes : changed) {
            assertThat(kept.compare(Sha256.of(bytes))).isEqualTo(KeptCopies.SinceSaved.CHANGED);
        }
        byte[] saved = AssessmentText.write(Saving.version(3)).getBytes(StandardCharsets.UTF_8);
        assertThat(kept.compare(Sha256.of(saved))).isEqualTo(KeptCopies.SinceSaved.SAME);
        assertThat(KeptCopies.beside(folder.resolve("other.yaml")).compare("0"))
                .isEqualTo(KeptCopies.SinceSaved.UNKNOWN);
    }
}
