package org.stocktake.files.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The start of git, and the parsing of its output. */
final class GitTest {
    @TempDir
    private Path folder;

    @Test
    void noVariableOfGitReachesIt() {
        Map<String, String> environment = new HashMap<>(Map.of("PATH", "/bin", "HOME", "/home/sample"));
        for (String name : List.of(
                "GIT_DIR",
                "GIT_EXTERNAL_DIFF",
                "GIT_SSH_COMMAND",
                "GIT_TRACE",
                "GIT_CONFIG_COUNT",
                "GIT_CONFIG_KEY_0",
                "GIT_EXEC_PATH",
                "GIT_ALLOW_PROTOCOL",
                "git_dir")) {
            environment.put(name, "hostile");
        }
        Git.clean(environment);
        assertThat(environment.values()).doesNotContain("hostile");
        assertThat(environment).containsEntry("PATH", "/bin").containsEntry("GIT_ALLOW_PROTOCOL", "none");
    }

    @Test
    void aGitInARelativeFolderOfThePathIsNotStarted() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path trap = fake("exit 0");
        String relative = here.relativize(folder).toString();
        assertThat(here.resolve(relative).resolve("git").normalize()).isEqualTo(trap);
        for (String path : List.of(relative, "", ".", relative + File.pathSeparator + ".")) {
            assertThatExceptionOfType(GitException.class).isThrownBy(() -> Git.program(Map.of("PATH", path)));
        }
        assertThat(Git.program(Map.of("Path", "." + File.pathSeparator + folder)))
                .isEqualTo(trap);
    }

    @Test
    void aGitThatGivesNoAnswerIsEnded() throws IOException {
        try (GitProcess git = start("read forever", Duration.ofMillis(50))) {
            assertThatExceptionOfType(GitException.class)
                    .isThrownBy(() -> git.ask("", answers -> answers.read()))
                    .withMessageContaining("no answer");
        }
    }

    @Test
    void aGitThatDoesNotEndIsEnded() throws IOException {
        try (GitProcess git = start("exec tail -f /dev/null", Duration.ofMillis(50))) {
            assertThatExceptionOfType(GitException.class)
                    .isThrownBy(git::exitCode)
                    .withMessageContaining("no answer");
        }
    }

    @Test
    void aGitThatComplainsAtLengthIsReadToItsEndAndOneLineIsKept() throws IOException {
        String script = "i=0; while [ $i -lt 3000 ]; do echo \"complaint $i of a hundred characters and more, which"
                + " fills the pipe of standard error before long\" >&2; i=$((i+1)); done; echo answer";
        try (GitProcess git = start(script, Duration.ofMinutes(1))) {
            String answer = git.ask("", answers -> new String(answers.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(answer).isEqualTo("answer\n");
            assertThat(git.exitCode()).isZero();
            assertThat(git.complaint()).startsWith("complaint 0 of");
        }
    }

    private Path fake(String script) throws IOException {
        assumeTrue(File.separatorChar == '/', "the sample programs are shell scripts");
        Path program = Files.writeString(folder.resolve("git"), "#!/bin/sh\n" + script + "\n");
        assumeTrue(program.toFile().setExecutable(true));
        return program;
    }

    private GitProcess start(String script, Duration patience) throws IOException {
        return new GitProcess(new ProcessBuilder(fake(script).toString()).start(), patience);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "1700000000 +0000, 2023-11-14",
        "1700000000 +0200, 2023-11-15",
        "1700000000 -0200, 2023-11-14",
        "1700000000 +2300, 2023-11-15",
        "1700000000 +51800, 2023-11-15",
        "1700000000 -999999999, 2023-11-14",
        "0 +0000, 1970-01-01",
        "-1 +0000, 1969-12-31",
        "99999999999 +0000, 5138-11-16",
        "999999999999999999 +0000, 9999-12-31",
        "-999999999999999999 -1800, 0001-01-01"
    })
    void everyDateOfACommitIsADay(String written, LocalDate day) throws GitException {
        String commit = "tree 0\nauthor A <a@example.org> 5 +0000\ncommitter B <b@example.org> %s\n\n%s"
                .formatted(written, "committer C <c@example.org> 1 +0000\n");
        assertThat(CommitDate.of(commit)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tree 0\n\ncommitter B <b@example.org> 5 +0000\n",
                "committer B <b@example.org>\n",
                "committer B <b@example.org> soon +0000\n",
                "committer B <b@example.org> 9999999999999999999999 +0000x\n",
                "committer B <b@example.org> 5 0100\n"
            })
    void aCommitWithoutADateThatIsANumberIsRefused(String commit) {
        assertThatExceptionOfType(GitException.class).isThrownBy(() -> CommitDate.of(commit));
    }
}
