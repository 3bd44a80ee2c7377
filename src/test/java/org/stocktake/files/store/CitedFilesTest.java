package org.stocktake.files.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.files.io.Sha256;
import org.stocktake.finding.evidence.DocumentState;
import org.stocktake.model.Evidence;

final class CitedFilesTest {
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder;

    private Path own;

    @BeforeEach
    void fillTheFolder() throws IOException {
        own = Files.createDirectory(folder.resolve("own"));
        Files.writeString(own.resolve("xa.yaml"), "format: stocktake/assessment/1\n");
        Files.writeString(own.resolve("act.pdf"), "abc");
        Files.writeString(folder.resolve("secret.txt"), "abc");
    }

    private DocumentState state(String file, String sha256) {
        return CitedFiles.beside(own.resolve("xa.yaml")).state(citing(file, sha256));
    }

    private static Evidence citing(String file, String sha256) {
        return Evidence.of("Act", "").withFile(file, sha256);
    }

    @Test
    void aDocumentIsAsCitedChangedMissingOrNotRecorded() {
        assertThat(state("act.pdf", ABC)).isEqualTo(DocumentState.AS_CITED);
        assertThat(state("act.pdf", "0".repeat(64))).isEqualTo(DocumentState.CHANGED);
        assertThat(state("act.pdf", "")).isEqualTo(DocumentState.NOT_RECORDED);
        assertThat(state("gone.pdf", ABC)).isEqualTo(DocumentState.MISSING);
        assertThat(state("gone.pdf", "")).isEqualTo(DocumentState.MISSING);
        assertThat(state("gone/act.pdf", "")).isEqualTo(DocumentState.MISSING);
    }

    @Test
    void anAssessmentAFolderAndAKeptFileAreNoDocuments() throws IOException {
        Files.createDirectory(own.resolve("acts"));
        Files.createDirectory(own.resolve(".stocktake"));
        Files.writeString(own.resolve(".stocktake/xa.yaml.bak"), "abc");
        assertThat(state("xa.yaml", ABC)).isEqualTo(DocumentState.NOT_A_DOCUMENT);
        assertThat(state("acts", ABC)).isEqualTo(DocumentState.NOT_A_DOCUMENT);
        assertThat(state(".stocktake/xa.yaml.bak", ABC)).isEqualTo(DocumentState.NOT_A_DOCUMENT);
        assertThat(state("../secret.txt", ABC)).isEqualTo(DocumentState.NOT_A_DOCUMENT);
        assertThat(state(folder.resolve("secret.txt").toString(), ABC)).isEqualTo(DocumentState.NOT_A_DOCUMENT);
        assertThat(state("bad\0name", ABC)).isEqualTo(DocumentState.NOT_A_DOCUMENT);
    }

    /** Otherwise a link of somebody else would tell which files there are on this machine. */
    @Test
    void aLinkOutOfTheFolderIsToldAsOneToNothing() throws IOException {
        Files.createSymbolicLink(own.resolve("out.pdf"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(own.resolve("nowhere.pdf"), folder.resolve("no-such-file"));
        Files.createSymbolicLink(own.resolve("way"), folder);
        for (String path : new String[] {"out.pdf", "nowhere.pdf", "way/secret.txt", "way/no-such-file"}) {
            assertThat(state(path, ABC)).as(path).isEqualTo(DocumentState.NOT_A_DOCUMENT);
            assertThat(state(path, "")).as(path).isEqualTo(DocumentState.NOT_A_DOCUMENT);
        }
    }

    @Test
    void aLinkWithinTheFolderIsFollowed() throws IOException {
        Files.createSymbolicLink(own.resolve("today.pdf"), Path.of("act.pdf"));
        assertThat(state("today.pdf", ABC)).isEqualTo(DocumentState.AS_CITED);
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPipeIsNotOpened() throws IOException, InterruptedException {
        String pipe = own.resolve("pipe.pdf").toString();
        Assumptions.assumeTrue(new ProcessBuilder("mkfifo", pipe).start().waitFor() == 0, "there is no mkfifo");
        assertThat(state("pipe.pdf", ABC)).isEqualTo(DocumentState.NOT_A_DOCUMENT);
    }

    @Test
    void aDeviceAndALinkToOneAreNotOpened() throws IOException {
        Assumptions.assumeTrue(Files.exists(Path.of("/dev/zero")), "there is no such device");
        Files.createSymbolicLink(own.resolve("zero.pdf"), Path.of("/dev/zero"));
        assertThat(state("zero.pdf", ABC)).isEqualTo(DocumentState.NOT_A_DOCUMENT);
    }

    @Test
    void aFileWithoutBytesIsComparedToo() throws IOException {
        Files.createFile(own.resolve("empty.pdf"));
        assertThat(state("empty.pdf", Sha256.of(new byte[0]))).isEqualTo(DocumentState.AS_CITED);
    }

    @Test
    void oneByteOverTheLimitIsTooLarge() throws IOException {
        Files.writeString(own.resolve("four.pdf"), "abcd");
        CitedFiles files = CitedFiles.beside(own.resolve("xa.yaml"), 3, 100);
        assertThat(files.state(citing("act.pdf", ABC))).isEqualTo(DocumentState.AS_CITED);
        assertThat(files.state(citing("four.pdf", ABC))).isEqualTo(DocumentState.TOO_LARGE);
    }

    @Test
    void anUnheardOfSizeIsRefusedBeforeItIsRead() throws IOException {
        try (RandomAccessFile sparse =
                new RandomAccessFile(own.resolve("huge.pdf").toFile(), "rw")) {
            sparse.setLength(1L << 40);
        } catch (IOException e) {
            Assumptions.abort("this file system has no file of that size");
        }
        assertThat(state("huge.pdf", ABC)).isEqualTo(DocumentState.TOO_LARGE);
    }

    @Test
    void allDocumentsTogetherHaveALimitAndOneCitedTwiceCountsOnce() throws IOException {
        Files.writeString(own.resolve("other.pdf"), "abc");
        CitedFiles files = CitedFiles.beside(own.resolve("xa.yaml"), 5, 5);
        assertThat(files.state(citing("act.pdf", ABC))).isEqualTo(DocumentState.AS_CITED);
        assertThat(files.state(citing("act.pdf", "0".repeat(64)))).isEqualTo(DocumentState.CHANGED);
        assertThat(files.state(citing("other.pdf", ABC))).isEqualTo(DocumentState.TOO_LARGE);
    }

    @Test
    void aFileThatNobodyMayReadIsNotReadable() throws IOException {
        Path closed = own.resolve("act.pdf");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(closed), "this user may read every file");
        assertThat(state("act.pdf", ABC)).isEqualTo(DocumentState.NOT_READABLE);
    }

    @Test
    void standardInputHasNoFolder() {
        CitedFiles none = CitedFiles.ofStandardInput();
        assertThat(none.state(citing("act.pdf", ABC))).isEqualTo(DocumentState.NOT_LOOKED_AT);
        assertThat(none.sha256("act.pdf")).isEmpty();
    }
}
