package org.stocktake.files.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.cli.ScratchRepository;
import org.stocktake.model.Assessment;
import org.stocktake.model.Period;

/** A file is refused if git lists it but cannot read its content. Skipped if git is not installed. */
final class GitRevisionTest {
    private static final String TEXT = "checklist:\n  id: small\nstate: XA\n";

    @TempDir
    private Path folder;

    private ScratchRepository repository;

    @BeforeEach
    void aRepositoryWithOneFile() throws IOException, InterruptedException {
        repository = ScratchRepository.in(folder);
        Files.writeString(folder.resolve("xa.yaml"), TEXT);
        repository.commit("2026-01-15T12:00:00Z");
    }

    /** Returns the path of a git object: its name is the SHA-1 of type, size and bytes. Source: gitformat-loose(5). */
    private Path object() throws NoSuchAlgorithmException {
        String blob = "blob " + TEXT.length() + "\0" + TEXT;
        byte[] sha1 = MessageDigest.getInstance("SHA-1").digest(blob.getBytes(StandardCharsets.UTF_8));
        String name = HexFormat.of().formatHex(sha1);
        return folder.resolve(".git/objects").resolve(name.substring(0, 2)).resolve(name.substring(2));
    }

    private GitException refusal() throws IOException {
        Assessment.Subject subject = new Assessment.Subject("small", "1.10", "XA", Period.ofYear(2026), "en");
        try (GitRevision revision = GitRevision.open(folder, "HEAD")) {
            return catchThrowableOfType(GitException.class, () -> revision.origin(folder.resolve("xa.yaml"), subject));
        }
    }

    @Test
    void aDamagedObjectIsToldInTheWordsOfGit() throws IOException, NoSuchAlgorithmException {
        Files.delete(object());
        Files.writeString(object(), "damaged");
        GitException refusal = refusal();
        assertThat(refusal.kind()).isEqualTo(GitException.Kind.GIT_FAILED);
        assertThat(refusal.reason()).startsWith("xa.yaml: error:");
    }

    @Test
    void aLostObjectIsNotToldAsOneThatWasNotFetched() throws IOException, NoSuchAlgorithmException {
        Files.delete(object());
        GitException refusal = refusal();
        assertThat(refusal.kind()).isEqualTo(GitException.Kind.GIT_FAILED);
        assertThat(refusal.reason()).startsWith("xa.yaml: ");
    }

    @Test
    void anObjectThatAPartialCloneLeftOutIsToldAsNotFetched()
            throws IOException, InterruptedException, NoSuchAlgorithmException {
        repository.git("config", "remote.origin.promisor", "true");
        Files.delete(object());
        GitException refusal = refusal();
        assertThat(refusal.kind()).isEqualTo(GitException.Kind.NOT_FETCHED);
        assertThat(refusal.subject()).isEqualTo("xa.yaml");
    }
}
