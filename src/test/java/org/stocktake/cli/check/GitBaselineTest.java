package org.stocktake.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.cli.CliRun;
import org.stocktake.cli.ScratchRepository;

/** The ratchet against an earlier revision. Skipped, with a message, if git is not installed. */
final class GitBaselineTest {
    private static final Path SAMPLE = Path.of("src/test/resources/transcripts/files/.earlier/old.yaml");

    @TempDir
    private Path folder;

    private ScratchRepository repository;
    private Path file;

    @BeforeEach
    void aRepositoryWithOneAssessment() throws IOException, InterruptedException {
        repository = ScratchRepository.in(folder);
        Path states = Files.createDirectories(folder.resolve("states of the region"));
        file = states.resolve("xa.yaml");
        Files.copy(SAMPLE, file);
        commit("2026-01-15T12:00:00+02:00");
    }

    private int git(String... words) throws IOException, InterruptedException {
        return repository.git(words);
    }

    private void commit(String day) throws IOException, InterruptedException {
        repository.commit(day);
    }

    private CliRun check(String revision, String... more) {
        List<String> args = new ArrayList<>(List.of("check", file.toString(), "--baseline", "git:" + revision));
        args.addAll(List.of(more));
        return CliRun.with(args.toArray(new String[0]));
    }

    private void replace(String old, String now) throws IOException {
        Files.writeString(file, Files.readString(file).replace(old, now));
    }

    @Test
    void whatIsTheSameHolds() {
        assertThat(check("HEAD", "--today", "2026-01-20").code()).isZero();
    }

    @Test
    void aWorseAnswerFailsAlsoBeforeItIsCommitted() throws IOException, InterruptedException {
        replace("  lights.harbours:\n    answer: yes", "  lights.harbours:\n    answer: no");
        CliRun ran = check("HEAD", "--today", "2026-01-20");
        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.out())
                .contains(
                        "xa.yaml:25:3: ratchet-worse: 2.1 lights.harbours is worse than it was: Yes (met) before, No (gap) now.");
        commit("2026-01-20T12:00:00Z");
        assertThat(check("HEAD~1", "--today", "2026-01-20").code()).isEqualTo(4);
        assertThat(check("HEAD", "--today", "2026-01-20").code()).isZero();
    }

    @Test
    void theEarlierRevisionIsJudgedOnItsDaySoThatWhatExpiredSinceIsSeen() {
        CliRun ran = check("HEAD");
        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.out()).contains("ratchet-expired: 1.1 register.kept").contains("1 November 2026");
    }

    @Test
    void aNewFileHasNothingToBeComparedWithAndHolds() throws IOException {
        Files.copy(file, file.resolveSibling("another.yaml"));
        file = file.resolveSibling("another.yaml");
        CliRun ran = check("HEAD");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains("nothing to compare it with in git:HEAD");
    }

    @Test
    void aFileThatWasRenamedIsComparedWithWhatItWas() throws IOException, InterruptedException {
        replace("  lights.harbours:\n    answer: yes", "  lights.harbours:\n    answer: no");
        git("mv", file.toString(), file.resolveSibling("renamed.yaml").toString());
        file = file.resolveSibling("renamed.yaml");
        commit("2026-01-20T12:00:00Z");
        CliRun ran = check("HEAD~1", "--today", "2026-01-20");
        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.out()).contains("renamed.yaml:25:3: ratchet-worse: 2.1 lights.harbours");
    }

    @Test
    void aFileThatWasRenamedAndNotYetAddedIsComparedWithWhatItWas() throws IOException {
        replace("  lights.harbours:\n    answer: yes", "  lights.harbours:\n    answer: no");
        Files.move(file, file.resolveSibling("renamed.yaml"));
        file = Objects.requireNonNull(file.getParent());
        CliRun ran = check("HEAD");
        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.out()).contains("renamed.yaml:25:3: ratchet-worse: 2.1 lights.harbours");
        assertThat(ran.err()).doesNotContain("is gone");
    }

    @Test
    void ofSeveralFilesThatWereRenamedEachIsComparedWithTheOneOfTheNearestName()
            throws IOException, InterruptedException {
        Path second = file.resolveSibling("bz.yaml");
        Files.copy(file, second);
        commit("2026-01-20T12:00:00Z");
        replace("  lights.harbours:\n    answer: yes", "  lights.harbours:\n    answer: no");
        Files.move(file, file.resolveSibling("xa2.yaml"));
        Files.move(second, file.resolveSibling("bz2.yaml"));
        file = Objects.requireNonNull(file.getParent());
        CliRun ran = check("HEAD", "--today", "2026-01-20");
        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.out()).contains("xa2.yaml:25:3: ratchet-worse").doesNotContain("bz2.yaml:");
    }

    @Test
    void anAssessmentThatIsGoneFromAFolderIsNamed() throws IOException, InterruptedException {
        Path second = file.resolveSibling("second.yaml");
        Files.copy(file, second);
        Files.writeString(file.resolveSibling("notes.yaml"), "no: assessment\n");
        commit("2026-01-20T12:00:00Z");
        Files.delete(second);
        Files.delete(file.resolveSibling("notes.yaml"));
        file = Objects.requireNonNull(file.getParent());
        CliRun ran = check("HEAD", "--today", "2026-01-20");
        assertThat(ran.code()).isZero();
        assertThat(ran.err())
                .contains("second.yaml: it was there in git:HEAD and is gone")
                .doesNotContain("notes");
    }

    @Test
    void aCloneThatHasNotFetchedWhatWasThereIsNotTakenForANewFile(@TempDir Path elsewhere)
            throws IOException, InterruptedException {
        replace("  lights.harbours:\n    answer: yes", "  lights.harbours:\n    answer: no");
        commit("2026-01-20T12:00:00Z");
        git("config", "uploadpack.allowFilter", "true");
        Path clone = elsewhere.resolve("clone");
        String origin = "file://" + folder;
        assertThat(git("clone", "--quiet", "--filter=blob:none", origin, clone.toString()))
                .isZero();
        file = clone.resolve("states of the region/xa.yaml");
        CliRun ran = check("HEAD~1", "--today", "2026-01-20");
        // A git before 2.44 fetches it without being asked to.
        assertThat(ran.code()).isIn(74, 4);
        assertThat(ran.out() + ran.err()).containsAnyOf("has not fetched what is in it", "ratchet-worse");
    }

    @Test
    void aFileThatWasBrokenHasNothingToBeComparedWith() throws IOException, InterruptedException {
        String whole = Files.readString(file);
        Files.writeString(file, "format: [");
        commit("2026-01-20T12:00:00Z");
        Files.writeString(file, whole);
        assertThat(check("HEAD").code()).isZero();
    }

    @Test
    void aRevisionThatIsNotThereIsSaidWithTheWayOut() {
        CliRun ran = check("v9");
        assertThat(ran.code()).isEqualTo(74);
        assertThat(ran.err()).contains("There is no revision 'v9'").contains("fetch-depth");
    }

    @Test
    void aRevisionIsNeverTakenForAnOption() throws IOException {
        CliRun ran = check("--output=" + folder.resolve("trap"));
        assertThat(ran.code()).isEqualTo(74);
        assertThat(Files.exists(folder.resolve("trap"))).isFalse();
    }

    @Test
    void aFolderOutsideARepositoryIsSaidWithTheWayOut(@TempDir Path outside) throws IOException {
        file = Files.copy(SAMPLE, outside.resolve("xa.yaml"));
        CliRun ran = check("HEAD");
        assertThat(ran.code()).isEqualTo(74);
        assertThat(ran.err()).contains("is not in a git repository").contains("--baseline FILE");
    }
}
