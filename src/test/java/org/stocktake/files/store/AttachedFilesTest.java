package org.stocktake.files.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.HostileTable;
import org.stocktake.files.FileFixtures;
import org.stocktake.files.assessment.EvidencePath;

final class AttachedFilesTest {
    @Test
    void theTableSaysWhatIsBeside() throws IOException {
        HostileTable.assertHappens("evidence", row -> {
            String refused = problemsWithEvidence(row.text());
            boolean beside = EvidencePath.isBeside(row.text());
            assertThat(beside).as("one rule for the interview and the reader").isEqualTo(refused.isEmpty());
            return beside ? "beside" : refused;
        });
    }

    private static String problemsWithEvidence(String path) {
        StringBuilder quoted = new StringBuilder();
        path.codePoints().forEach(c -> quoted.append(String.format("\\U%08x", c)));
        try {
            String text = FileFixtures.valid().replace("file: record.pdf", "file: \"" + quoted + "\"");
            return String.join(
                    ", ",
                    FileFixtures.read(text).problems().stream()
                            .map(problem -> problem.kind().code())
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A link can lead to any file, and the assessment changes with the next save, so neither has a fingerprint. */
    @Test
    void whatLeadsOutOfTheFolderAndWhatIsNoDocumentHasNone(@TempDir Path folder) throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        Path side = Files.createDirectory(own.resolve(".stocktake"));
        Files.writeString(side.resolve("xa.yaml.draft"), "half typed");
        Path outside = Files.createDirectory(folder.resolve("elsewhere"));
        Files.writeString(outside.resolve("secret.txt"), "abc");
        Files.writeString(own.resolve("xa.yaml"), "# ours\nformat: stocktake/assessment/1\n");
        Files.createSymbolicLink(own.resolve("link.txt"), outside.resolve("secret.txt"));
        Files.createSymbolicLink(own.resolve("way"), outside);
        Files.createSymbolicLink(own.resolve("hidden.txt"), side.resolve("xa.yaml.draft"));
        Files.writeString(own.resolve("act.txt"), "abc");
        Files.createSymbolicLink(own.resolve("beside.txt"), own.resolve("act.txt"));
        AttachedFiles documents = new AttachedFiles(own);
        for (String path : List.of(
                "xa.yaml", ".stocktake/xa.yaml.draft", "link.txt", "way/secret.txt", "hidden.txt", "./xa.yaml")) {
            assertThat(documents.fingerprint(path)).as(path).isEmpty();
        }
        assertThat(documents.fingerprint("beside.txt")).isPresent();
    }

    @Test
    void onlyAFileInTheFolderHasAFingerprint(@TempDir Path folder) throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.writeString(own.resolve("act.txt"), "abc");
        Path outside = Files.writeString(folder.resolve("secret.txt"), "abc");
        AttachedFiles documents = new AttachedFiles(own);
        assertThat(documents.fingerprint("act.txt"))
                .contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(documents.fingerprint("../secret.txt")).isEmpty();
        assertThat(documents.fingerprint(outside.toString())).isEmpty();
        assertThat(documents.fingerprint("gone.txt")).isEmpty();
        assertThat(documents.fingerprint(".")).isEmpty();
        assertThat(documents.fingerprint("bad\0name")).isEmpty();
    }
}
