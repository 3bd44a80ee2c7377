package org.stocktake.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A git repository for one test, with a sample author. */
public record ScratchRepository(Path folder) {
    /** Creates a repository in that folder. Skips the test, with a message, if git is not installed. */
    public static ScratchRepository in(Path folder) throws IOException, InterruptedException {
        ScratchRepository repository = new ScratchRepository(Files.createDirectories(folder));
        assumeTrue(
                repository.git("--version") == 0, "git is not installed: the ratchet against a revision is not tested");
        assertThat(repository.git("init", "--quiet")).isZero();
        return repository;
    }

    public int git(String... words) throws IOException, InterruptedException {
        return run("2026-01-15T12:00:00Z", words);
    }

    /** Returns the single line that git prints. */
    String answer(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).start();
        String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).as(String.join(" ", words)).isZero();
        return line;
    }

    /** Commits all files in the folder. */
    public void commit(String day) throws IOException, InterruptedException {
        git("add", "--all");
        assertThat(run(day, "commit", "--quiet", "--message", "A step")).isZero();
    }

    private int run(String day, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "git", "-C", folder.toString(), "-c", "user.name=sample", "-c", "user.email=sample@example.org"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("GIT_COMMITTER_DATE", day);
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = builder.start();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return process.exitValue();
        } catch (IOException e) {
            return 127;
        }
    }
}
