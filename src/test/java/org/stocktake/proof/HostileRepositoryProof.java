package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A baseline in a repository, with environment variables and a language that another person has set. */
final class HostileRepositoryProof {
    private static final String WORSE = "sed -i '0,/    answer: yes/s//    answer: no/' xa.yaml";

    @TempDir
    Path folder;

    private Path repository;

    @BeforeEach
    void aRepositoryWithOneAssessment() throws IOException {
        repository = Files.createDirectories(folder.resolve("repository"));
        Files.copy(ProcessRun.APPLICATION.resolve("examples/xa-2026.yaml"), repository.resolve("xa.yaml"));
        sh("git init --quiet && git config user.name Sample && git config user.email sample@example.org"
                + " && git add --all && git commit --quiet --message 'A step'");
    }

    private ProcessRun.Said sh(String script) throws IOException {
        return ProcessRun.of(List.of("sh", "-e", "-c", script))
                .in(repository)
                .go()
                .succeeded();
    }

    private ProcessRun check(String... more) {
        String[] words = {"check", "xa.yaml", "--baseline", "git:HEAD", "--today", "2026-11-25"};
        String[] all = new String[words.length + more.length];
        System.arraycopy(words, 0, all, 0, words.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return ProcessRun.stocktake(all).in(repository);
    }

    @Test
    void noVariableOfGitChoosesAnotherRepositoryRunsAProgramOrWritesAFile() throws IOException {
        Path program = Files.writeString(folder.resolve("program"), "#!/bin/sh\ntouch '" + folder + "/it-ran'\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        sh("git init --quiet ../other");
        sh(WORSE);
        ProcessRun run = check();
        Map<String, String> hostile = Map.ofEntries(
                Map.entry("GIT_DIR", folder + "/other/.git"),
                Map.entry("GIT_INDEX_FILE", folder + "/index"),
                Map.entry("GIT_OBJECT_DIRECTORY", folder + "/objects"),
                Map.entry("GIT_EXEC_PATH", folder.toString()),
                Map.entry("GIT_EXTERNAL_DIFF", program.toString()),
                Map.entry("GIT_PAGER", program.toString()),
                Map.entry("GIT_SSH_COMMAND", program.toString()),
                Map.entry("GIT_PROXY_COMMAND", program.toString()),
                Map.entry("GIT_ASKPASS", program.toString()),
                Map.entry("GIT_TRACE", folder + "/traced"),
                Map.entry("GIT_TRACE2_EVENT", folder + "/traced"),
                Map.entry("GIT_CONFIG_COUNT", "1"),
                Map.entry("GIT_CONFIG_KEY_0", "core.fsmonitor"),
                Map.entry("GIT_CONFIG_VALUE_0", program.toString()),
                Map.entry("GIT_CONFIG_PARAMETERS", "'core.fsmonitor'='" + program + "'"));
        hostile.forEach(run::with);
        ProcessRun.Said said = run.go();
        assertThat(said.out()).contains("is worse than it was");
        assertThat(said.code()).isEqualTo(4);
        assertThat(folder.resolve("it-ran")).doesNotExist();
        assertThat(folder.resolve("traced")).doesNotExist();
    }

    @Test
    void aProgramOfTheNameGitBesideTheFilesIsNotRun() throws IOException {
        Path trap = Files.writeString(repository.resolve("git"), "#!/bin/sh\ntouch '" + folder + "/it-ran'\n");
        assertThat(trap.toFile().setExecutable(true)).isTrue();
        sh(WORSE);
        ProcessRun.Said said =
                check().with("PATH", ".:" + System.getenv("PATH")).go();
        assertThat(said.code()).isEqualTo(4);
        assertThat(folder.resolve("it-ran")).doesNotExist();
    }

    @Test
    void aNameThatTheLanguageOfTheTerminalCannotWriteStopsNoCheck() throws IOException {
        sh("name=$(printf '\\303\\251.yaml'); cp xa.yaml \"$name\" && git add --all"
                + " && git commit --quiet --message 'A name with an accent' && rm \"$name\" && cp xa.yaml new.yaml");
        assertThat(ProcessRun.stocktake("check", ".", "--baseline", "git:HEAD", "--today", "2026-11-25")
                        .in(repository)
                        .with("LC_ALL", "C")
                        .go()
                        .code())
                .isZero();
        ProcessRun.Said said = check("new.yaml").with("LC_ALL", "C").go();
        assertThat(said.code()).isZero();
        assertThat(said.err()).contains("new.yaml: nothing to compare it with");
    }
}
