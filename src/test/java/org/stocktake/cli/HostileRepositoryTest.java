package org.stocktake.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A baseline in a repository of a hostile author: no program of the author runs, and no command hangs or crashes. */
final class HostileRepositoryTest {
    private static final Path OTHER = Path.of("src/test/resources/transcripts/files/team/xb.yaml");
    private static final Path SAMPLE = Path.of("src/test/resources/transcripts/files/.earlier/old.yaml");

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private ScratchRepository repository;
    private Path states;

    @BeforeEach
    void aRepositoryWithOneAssessment() throws IOException, InterruptedException {
        assumeTrue(File.separatorChar == '/', "the sample programs are shell scripts");
        repository = ScratchRepository.in(folder.resolve("repository"));
        states = Files.createDirectories(repository.folder().resolve("states"));
        Files.copy(SAMPLE, states.resolve("xa.yaml"));
        repository.commit("2026-01-15T12:00:00Z");
    }

    private CliRun check(String revision) {
        return CliRun.with("check", states.toString(), "--baseline", "git:" + revision, "--today", "2026-01-20");
    }

    /** Returns a program that only writes a file to show that it ran. */
    private Path program() throws IOException {
        Path program = elsewhere.resolve("program");
        Files.writeString(program, "#!/bin/sh\ntouch '" + trace() + "'\nexit 1\n");
        assumeTrue(program.toFile().setExecutable(true));
        return program;
    }

    private Path trace() {
        return elsewhere.resolve("it-ran");
    }

    /**
     * Returns every setting of a repository that names a program which some git command runs; {@code PROGRAM} stands
     * for the program.
     */
    static Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("core.fsmonitor", "PROGRAM"),
                Map.entry("core.hooksPath", "HOOKS"),
                Map.entry("core.pager", "PROGRAM"),
                Map.entry("pager.diff", "PROGRAM"),
                Map.entry("core.editor", "PROGRAM"),
                Map.entry("core.askPass", "PROGRAM"),
                Map.entry("core.sshCommand", "PROGRAM"),
                Map.entry("core.gitProxy", "PROGRAM"),
                Map.entry("core.alternateRefsCommand", "PROGRAM"),
                Map.entry("credential.helper", "PROGRAM"),
                Map.entry("gpg.program", "PROGRAM"),
                Map.entry("log.showSignature", "true"),
                Map.entry("diff.external", "PROGRAM"),
                Map.entry("diff.hostile.command", "PROGRAM"),
                Map.entry("diff.hostile.textconv", "PROGRAM"),
                Map.entry("filter.hostile.clean", "PROGRAM"),
                Map.entry("filter.hostile.smudge", "PROGRAM"),
                Map.entry("filter.hostile.process", "PROGRAM"),
                Map.entry("filter.hostile.required", "true"),
                Map.entry("alias.rev-parse", "!PROGRAM"),
                Map.entry("alias.cat-file", "!PROGRAM"),
                Map.entry("alias.diff-index", "!PROGRAM"),
                Map.entry("protocol.ext.allow", "always"),
                Map.entry("remote.origin.url", "ext::PROGRAM"),
                Map.entry("remote.origin.promisor", "true"),
                Map.entry("remote.origin.uploadpack", "PROGRAM"),
                Map.entry("extensions.partialClone", "origin"));
    }

    private void set(Path config, Map<String, String> settings) throws IOException, InterruptedException {
        Path hooks = Files.createDirectories(elsewhere.resolve("hooks"));
        for (String hook :
                List.of("post-index-change", "fsmonitor-watchman", "reference-transaction", "post-checkout")) {
            Files.copy(program(), hooks.resolve(hook), StandardCopyOption.REPLACE_EXISTING);
            assumeTrue(hooks.resolve(hook).toFile().setExecutable(true));
        }
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            String value =
                    setting.getValue().replace("PROGRAM", program().toString()).replace("HOOKS", hooks.toString());
            assertThat(repository.git("config", "--file", config.toString(), setting.getKey(), value))
                    .as(setting.getKey())
                    .isZero();
        }
    }

    /** Gives the file another time than the index has, so that git must read the file when it compares. */
    private void touched() throws IOException {
        Path file = states.resolve("xa.yaml");
        String text = Files.readString(file);
        Files.delete(file);
        Files.writeString(file, text);
        Files.writeString(states.resolve(".gitattributes"), "*.yaml filter=hostile diff=hostile\n");
    }

    @Test
    void noSettingOfTheRepositoryRunsAProgram() throws IOException, InterruptedException {
        touched();
        set(repository.folder().resolve(".git/config"), settings());
        Files.copy(states.resolve("xa.yaml"), states.resolve("new.yaml"));
        CliRun ran = check("HEAD");
        assertThat(trace()).doesNotExist();
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains("new.yaml: nothing to compare it with");
    }

    @Test
    void noSettingThatTheRepositoryIncludesRunsAProgram() throws IOException, InterruptedException {
        touched();
        Path included = Files.createFile(elsewhere.resolve("included"));
        set(included, settings());
        repository.git("config", "include.path", included.toString());
        Files.copy(states.resolve("xa.yaml"), states.resolve("new.yaml"));
        assertThat(check("HEAD").code()).isZero();
        assertThat(trace()).doesNotExist();
    }

    /** Checks the trap itself: an ordinary comparison by git runs the program. */
    @Test
    void theSameSettingsRunTheProgramWhenFilesAreCompared() throws IOException, InterruptedException {
        touched();
        set(repository.folder().resolve(".git/config"), settings());
        repository.git("diff", "--name-status", "HEAD");
        assertThat(trace()).exists();
    }

    @Test
    void anObjectThatIsMissingIsNotFetchedByAProgram() throws IOException, InterruptedException {
        Files.writeString(states.resolve("xa.yaml"), Files.readString(SAMPLE) + "# changed\n");
        repository.commit("2026-01-16T12:00:00Z");
        assertThat(repository.git("gc", "--quiet")).isZero();
        repository.git("config", "uploadpack.allowFilter", "true");
        Path clone = folder.resolve("clone");
        assertThat(repository.git(
                        "clone", "--quiet", "--filter=blob:none", "file://" + repository.folder(), clone.toString()))
                .isZero();
        Path config = clone.resolve(".git/config");
        set(config, Map.of("protocol.ext.allow", "always", "remote.origin.url", "ext::PROGRAM"));
        states = clone.resolve("states");
        assertThat(check("HEAD~1").code()).isEqualTo(74);
        assertThat(trace()).doesNotExist();
    }

    /** A repository with settings of its author, kept as plain files in a pull request. */
    @ParameterizedTest
    @ValueSource(strings = {".", "..", "/"})
    void aRepositoryThatAPullRequestBringsIsRefused(String worktree) throws IOException, InterruptedException {
        Path brought = embedded();
        set(brought.resolve("config"), settings());
        set(brought.resolve("config"), Map.of("core.bare", "false", "core.worktree", worktree));
        states = brought;
        CliRun ran = check("HEAD");
        assertThat(trace()).doesNotExist();
        assertThat(ran.code()).isEqualTo(74);
        assertThat(ran.err()).contains("is not in a git repository");
    }

    private Path embedded() throws IOException, InterruptedException {
        Path bare = folder.resolve("bare");
        assertThat(repository.git(
                        "clone", "--quiet", "--bare", repository.folder().toString(), bare.toString()))
                .isZero();
        Path brought = Files.createDirectories(states.resolve("brought"));
        try (Stream<Path> all = Files.walk(bare)) {
            for (Path one : all.toList()) {
                Path to = brought.resolve(bare.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(one, to);
                }
            }
        }
        Files.copy(SAMPLE, brought.resolve("xb.yaml"));
        return brought;
    }

    @Test
    void thousandsOfComplaintsOfGitDoNotStopTheCheck() throws IOException, InterruptedException {
        Files.writeString(
                states.resolve(".gitattributes"), ("*.x -bad!attribute=" + "v".repeat(60) + "\n").repeat(2000));
        repository.commit("2026-01-16T12:00:00Z");
        Files.copy(SAMPLE, states.resolve("new.yaml"));
        assertThat(check("HEAD~1").code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1700000000 +2300", "1700000000 -9959", "99999999999999 +0000", "253402300800 +1400"})
    void aCommitOfAnyDateIsABaseline(String date) throws IOException, InterruptedException {
        String tree = repository.answer("rev-parse", "HEAD^{tree}");
        Path commit = elsewhere.resolve("commit");
        Files.writeString(
                commit,
                "tree %s\nauthor A <a@example.org> %s\ncommitter A <a@example.org> %s\n\nOdd\n"
                        .formatted(tree, date, date));
        String odd = repository.answer("hash-object", "-t", "commit", "-w", "--literally", commit.toString());
        assertThat(check(odd).code()).isZero();
    }

    @Test
    void aFileOfGigabytesInTheBaselineIsNoAssessmentAndTheOthersAreCompared() throws IOException, InterruptedException {
        Path large = states.resolve("large.yaml");
        Files.writeString(large, "#" + " ".repeat(5 * 1024 * 1024));
        repository.commit("2026-01-16T12:00:00Z");
        Files.copy(SAMPLE, large, StandardCopyOption.REPLACE_EXISTING);
        Path file = states.resolve("xa.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("  lights.harbours:\n    answer: yes", "  lights.harbours:\n    answer: no"));
        CliRun ran = check("HEAD");
        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.out()).contains("xa.yaml:25:3: ratchet-worse");
        assertThat(ran.err()).contains("large.yaml: nothing to compare it with");
    }

    @Test
    void aRevisionWithoutANameIsRefusedWithTheWayOut() {
        CliRun ran = check("");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("git: names no revision").contains("git:HEAD~1");
    }

    /**
     * Ways in which a worse assessment disappears from a check, or returns as a new one, while the check still passes.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
        another ending;           mv xa.yaml xa.yml;                                    xa.yaml: it was there
        a hidden folder;          mkdir .h && mv xa.yaml .h/;                           xa.yaml: it was there
        another folder;           mkdir ../other && mv xa.yaml ../other/;               xa.yaml: it was there
        a folder of its name;     rm xa.yaml && mkdir xa.yaml && echo > xa.yaml/x;      xa.yaml: it was there
        a link to nothing;        rm xa.yaml && ln -s nowhere xa.yaml;                  xa.yaml: it was there
        no assessment any more;   sed -i 's/^format:.*/format: x/' xa.yaml;             xa.yaml: it was there
        another repository;       git init -q . && git add . && git commit -qm x && git branch base; xa.yaml: it was there""")
    void anAssessmentThatLeavesTheCheckIsNamed(String way, String script, String told)
            throws IOException, InterruptedException {
        Files.copy(OTHER, states.resolve("xb.yaml"));
        repository.commit("2026-01-16T12:00:00Z");
        repository.git("branch", "base");
        sh(script);
        assertThat(check("base").err()).as(way).contains(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
        a copy that git takes for it;  cp xa.yaml ../decoy.txt && mv xa.yaml x.yaml && WORSE x.yaml && git add -A ..
        the name of another State;     mv xa.yaml t && mv xb.yaml xa.yaml && mv t xb.yaml && WORSE xb.yaml
        another name and folder;       mkdir n && mv xa.yaml n/x.yaml && WORSE n/x.yaml""")
    void aWorseAssessmentOfAStateIsComparedUnderAnyName(String way, String script)
            throws IOException, InterruptedException {
        Files.copy(OTHER, states.resolve("xb.yaml"));
        repository.commit("2026-01-16T12:00:00Z");
        repository.git("branch", "base");
        sh(script.replace("WORSE", "sed -i '/lights.harbours:/{n;s/yes/no/}'"));
        CliRun ran = check("base");
        assertThat(ran.code()).as(way + ran.err()).isEqualTo(4);
        assertThat(ran.out()).contains("ratchet-worse: 2.1 lights.harbours");
    }

    @Test
    void whatAPatternNamedAndIsGoneIsNamed() throws IOException, InterruptedException {
        Files.copy(OTHER, states.resolve("xb.yaml"));
        repository.commit("2026-01-16T12:00:00Z");
        sh("rm xa.yaml");
        CliRun ran = CliRun.with("check", states + "/x*.yaml", "--baseline", "git:HEAD", "--today", "2026-01-20");
        assertThat(ran.err()).contains("xa.yaml: it was there");
    }

    @Test
    void aRevisionOfWhichThereAreTwoIsRefused() throws IOException, InterruptedException {
        assertThat(repository.git("branch", "main-of-the-server")).isZero();
        assertThat(repository.git("tag", "main-of-the-server")).isZero();
        CliRun ran = check("main-of-the-server");
        assertThat(ran.code()).isEqualTo(74);
        assertThat(ran.err()).contains("ambiguous");
    }

    private void sh(String script) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-e", "-c", script);
        builder.directory(states.toFile()).inheritIO();
        builder.environment()
                .putAll(Map.of(
                        "GIT_AUTHOR_NAME", "sample",
                        "GIT_AUTHOR_EMAIL", "sample@example.org",
                        "GIT_COMMITTER_NAME", "sample",
                        "GIT_COMMITTER_EMAIL", "sample@example.org"));
        assertThat(builder.start().waitFor()).as(script).isZero();
    }
}
