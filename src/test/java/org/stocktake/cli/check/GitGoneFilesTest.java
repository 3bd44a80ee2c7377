package org.stocktake.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.cli.CliRun;
import org.stocktake.cli.ScratchRepository;

/**
 * Finds the assessments of an earlier revision that are gone, not those that have only another name. Skipped if git is
 * not installed.
 */
final class GitGoneFilesTest {
    private static final Path SAMPLE = Path.of("src/test/resources/transcripts/files/.earlier/old.yaml");
    private static final String DAY = "2026-01-15T12:00:00Z";

    @TempDir
    private Path folder;

    /** A repository in the folder {@code one}. */
    private ScratchRepository repository;

    private void state(String name, String state, String year) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(
                file,
                Files.readString(SAMPLE)
                        .replace("state: XA", "state: " + state)
                        .replace("from: 2025", "from: " + year)
                        .replace("to: 2025", "to: " + year));
    }

    private void delete(String name) throws IOException {
        Files.delete(folder.resolve(name));
    }

    private CliRun check(Path... paths) {
        String[] args = new String[paths.length + 5];
        args[0] = "check";
        for (int i = 0; i < paths.length; i++) {
            args[i + 1] = paths[i].toString();
        }
        System.arraycopy(
                new String[] {"--baseline", "git:HEAD", "--today", "2026-01-20"}, 0, args, paths.length + 1, 4);
        CliRun ran = CliRun.with(args);
        assertThat(ran.code()).isZero();
        return ran;
    }

    private static String gone(String name) {
        return name + ": it was there in git:HEAD and is gone";
    }

    @BeforeEach
    void oneStateInARepository() throws IOException, InterruptedException {
        repository = ScratchRepository.in(folder.resolve("one"));
        state("one/xa-2026.yaml", "XA", "2025");
        repository.commit(DAY);
    }

    @Test
    void anAssessmentIsGoneThoughANewFileOfAnotherStateHasNearlyItsName() throws IOException {
        delete("one/xa-2026.yaml");
        state("one/xb-2026.yaml", "XB", "2025");
        assertThat(check(folder.resolve("one")).err())
                .contains(gone("xa-2026.yaml"))
                .contains("xb-2026.yaml: nothing to compare it with");
    }

    @Test
    void anAssessmentIsGoneThoughGitTakesOneOfAnotherStateForItsNewName() throws IOException, InterruptedException {
        delete("one/xa-2026.yaml");
        state("one/xb-2026.yaml", "XB", "2025");
        repository.git("add", "--all");
        assertThat(check(folder.resolve("one")).err())
                .contains(gone("xa-2026.yaml"))
                .contains("xb-2026.yaml: nothing to compare it with");
    }

    @Test
    void ofSeveralNewFilesEachComesFromTheOneOfItsStateWhateverTheNames() throws IOException, InterruptedException {
        state("one/xb-2026.yaml", "XB", "2025");
        repository.commit(DAY);
        delete("one/xa-2026.yaml");
        delete("one/xb-2026.yaml");
        state("one/xa-2027.yaml", "XB", "2025");
        state("one/xb-2027.yaml", "XA", "2025");
        assertThat(check(folder.resolve("one")).err()).doesNotContain("is gone").doesNotContain("nothing to compare");
        repository.git("add", "--all");
        assertThat(check(folder.resolve("one")).err()).doesNotContain("is gone").doesNotContain("nothing to compare");
    }

    @Test
    void theAssessmentOfTheYearBeforeIsFoundInThatOfTheNext() throws IOException {
        delete("one/xa-2026.yaml");
        state("one/xa-2027.yaml", "XA", "2026");
        assertThat(check(folder.resolve("one")).err()).doesNotContain("is gone");
    }

    @Test
    void oneNewFileComesFromOneThatIsGone() throws IOException, InterruptedException {
        state("one/xa-2025.yaml", "XA", "2024");
        repository.commit(DAY);
        delete("one/xa-2025.yaml");
        delete("one/xa-2026.yaml");
        state("one/a-2026.yaml", "XA", "2025");
        assertThat(check(folder.resolve("one")).err())
                .contains(gone("xa-2025.yaml"))
                .doesNotContain("xa-2026.yaml:");
    }

    @Test
    void aFolderOfRepositoriesIsCheckedEachFileInItsOwn() throws IOException, InterruptedException {
        ScratchRepository two = ScratchRepository.in(folder.resolve("two"));
        state("two/xb.yaml", "XB", "2025");
        state("two/xc.yaml", "XC", "2025");
        two.commit(DAY);
        delete("two/xc.yaml");
        assertThat(check(folder).err()).contains(gone("xc.yaml")).doesNotContain("nothing to compare");
    }

    @Test
    void whatIsGoneFromARepositoryInsideAnotherIsNamedToo() throws IOException, InterruptedException {
        ScratchRepository inner = ScratchRepository.in(folder.resolve("one/inner"));
        state("one/inner/xb.yaml", "XB", "2025");
        state("one/inner/xc.yaml", "XC", "2025");
        inner.commit(DAY);
        delete("one/inner/xc.yaml");
        delete("one/xa-2026.yaml");
        assertThat(check(folder.resolve("one")).err())
                .contains(gone("one/inner/xc.yaml"))
                .contains(gone("one/xa-2026.yaml"));
    }

    @Test
    void aRepositoryAroundThatHasNoSuchRevisionIsNoHindrance() throws IOException, InterruptedException {
        ScratchRepository.in(folder);
        assertThat(check(folder).err()).isEmpty();
    }

    @Test
    void whatIsGoneIsNamedOnceThoughTwoPathsHoldIt() throws IOException, InterruptedException {
        state("one/sub/xb.yaml", "XB", "2025");
        state("one/sub/xc.yaml", "XC", "2025");
        repository.commit(DAY);
        delete("one/sub/xc.yaml");
        Path one = folder.resolve("one");
        String err = check(one.resolve("sub"), one, one.resolve("./sub")).err();
        assertThat(Pattern.compile("is gone").matcher(err).results().count()).isEqualTo(1);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no name holds a line feed there")
    void aNameOfTwoLinesDoesNotMixUpTheAnswersOfGit() throws IOException, InterruptedException {
        state("one/a\nb.yaml", "XB", "2025");
        state("one/c\nd.yaml", "XD", "2025");
        state("one/notes.yaml", "XN", "2025");
        state("one/z.yaml", "XC", "2025");
        Files.writeString(folder.resolve("one/notes.yaml"), "no: assessment\n");
        repository.commit(DAY);
        delete("one/a\nb.yaml");
        delete("one/notes.yaml");
        delete("one/z.yaml");
        assertThat(check(folder.resolve("one")).err())
                .contains(gone("z.yaml"))
                .contains("b.yaml: it was there")
                .doesNotContain("notes.yaml")
                .doesNotContain("nothing to compare");
    }

    @Test
    void aNameThatBeginsWithASpaceIsKeptWhole() throws IOException, InterruptedException {
        state("one/ xb.yaml", "XB", "2025");
        repository.commit(DAY);
        delete("one/ xb.yaml");
        assertThat(check(folder.resolve("one")).err()).contains(gone("/ xb.yaml"));
    }
}
