package org.stocktake.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.cli.CliRun;
import org.stocktake.cli.ScratchRepository;

/** The note that a file was changed outside the program comes where an answer may be lost unseen, and nowhere else. */
final class ChangedOutsideTest {
    private static final Path SAMPLE = Path.of("src/test/resources/transcripts/files/xa.yaml");
    private static final String TOLD = "changed outside Stocktake";

    @TempDir
    Path folder;

    private Path file = SAMPLE;

    @BeforeEach
    void saveOnce() throws IOException {
        file = Files.copy(SAMPLE, folder.resolve("xa.yaml"));
        assertThat(set("register.kept.note=Saved.")).isEmpty();
    }

    /** Returns what is told beside the line that the answers are saved. */
    private String set(String value) {
        CliRun run = CliRun.with("set", file.toString(), value);
        assertThat(run.code()).as(run.err()).isZero();
        return run.err()
                .lines()
                .filter(line -> line.contains("outside"))
                .findFirst()
                .orElse("");
    }

    private String status() {
        return CliRun.with("status", file.toString()).err();
    }

    private ScratchRepository repository() throws IOException, InterruptedException {
        ScratchRepository repository = ScratchRepository.in(folder);
        repository.commit("2026-01-15T12:00:00Z");
        return repository;
    }

    private void byHand(String old, String now) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, now));
    }

    @Test
    void anAnswerThatIsChangedByHandIsToldByName() throws IOException {
        byHand("practice: 212 entries.", "practice: 99 entries.");
        assertThat(status()).contains(TOLD).contains("in: register.kept.");
        assertThat(set("lights.paint=no")).contains(TOLD);
        assertThat(status()).doesNotContain(TOLD);
    }

    @Test
    void anAnswerThatIsTakenAwayIsToldByName() throws IOException {
        byHand("  lights.fog-horns:\n    answer: waiting\n    waiting-for: Coast guard\n", "");
        assertThat(status()).contains(TOLD).contains("lights.fog-horns");
    }

    @Test
    void aCommentOrAnAnswerMoreIsNoLoss() throws IOException {
        byHand("end: assessment", "  # more\n  lights.paint:\n    answer: no\nend: assessment");
        byHand("profile:\n", "contacts:\n  focal-point: Someone\nprofile:\n");
        assertThat(status()).doesNotContain(TOLD);
        assertThat(set("lights.paint=yes")).isEmpty();
    }

    @Test
    void anotherVersionThatIsKeptIsNoLoss() throws IOException {
        set("register.kept.note=Saved again.");
        Files.copy(folder.resolve(".stocktake/xa.yaml.bak"), file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(status()).doesNotContain(TOLD);
    }

    @Test
    void anotherBranchIsNoLoss() throws IOException, InterruptedException {
        ScratchRepository repository = repository();
        repository.git("checkout", "--quiet", "-b", "justice");
        set("register.kept=no");
        set("lights.paint=no");
        repository.commit("2026-01-16T12:00:00Z");
        repository.git("checkout", "--quiet", "-");
        assertThat(Files.readString(file)).doesNotContain("lights.paint");
        assertThat(status()).doesNotContain(TOLD);
        assertThat(set("lights.fog-horns=no")).isEmpty();
        repository.commit("2026-01-17T12:00:00Z");
        repository.git("checkout", "--quiet", "justice");
        assertThat(set("lights.harbours=no")).isEmpty();
        CliRun interview = CliRun.onTerminal(":q\n", "assess", file.toString(), "--plain");
        assertThat(interview.out() + interview.err()).doesNotContain(TOLD);
    }

    @Test
    void whatAPersonThrewAwayWithGitIsNoLoss() throws IOException, InterruptedException {
        ScratchRepository repository = repository();
        set("register.kept=no");
        repository.git("checkout", "--", "xa.yaml");
        assertThat(status()).doesNotContain(TOLD);
    }

    @Test
    void theLineEndsOfWindowsMakeNoDifference() throws IOException, InterruptedException {
        ScratchRepository repository = repository();
        repository.git("checkout", "--quiet", "-b", "justice");
        set("register.kept=no");
        repository.commit("2026-01-16T12:00:00Z");
        repository.git("config", "core.autocrlf", "true");
        repository.git("checkout", "--quiet", "-");
        Files.writeString(file, Files.readString(file).replace("\r\n", "\n").replace("\n", "\r\n"));
        assertThat(status()).doesNotContain(TOLD);
    }

    /** The remedy that was named would have put the version from before the merge in its place. */
    @ParameterizedTest(name = "line ends of Windows: {0}")
    @ValueSource(booleans = {false, true})
    void aConflictThatTheMergeDriverLeftIsNoLoss(boolean windows) throws IOException {
        String saved = Files.readString(file);
        assertThat(saved).contains("212 entries.");
        Path base = Files.writeString(folder.resolve("base"), saved);
        Path ours = Files.writeString(folder.resolve("ours"), saved.replace("212 entries.", "213 entries."));
        Path theirs = Files.writeString(folder.resolve("theirs"), saved.replace("212 entries.", "214 entries."));
        CliRun merged =
                CliRun.with("merge", "--git", base.toString(), ours.toString(), theirs.toString(), file.toString());
        assertThat(merged.code()).as(merged.err()).isEqualTo(5);
        String conflict = Files.readString(ours);
        Files.writeString(file, windows ? conflict.replace("\n", "\r\n") : conflict);
        assertThat(status()).doesNotContain(TOLD);
        byHand("213 entries.", "99 entries.");
        assertThat(status()).contains(TOLD).contains("register.kept");
    }

    @Test
    void aChangeThatNobodyCommittedIsToldInARepositoryToo() throws IOException, InterruptedException {
        repository();
        byHand("practice: 212 entries.", "practice: 99 entries.");
        assertThat(status()).contains(TOLD).contains("register.kept");
    }

    @Test
    void aRepositoryThatIsNoneAnswersNothing() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        byHand("practice: 212 entries.", "practice: 99 entries.");
        assertThat(status()).contains(TOLD);
    }
}
