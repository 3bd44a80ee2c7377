package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A scratch repository with the files of three States, their gate and a hook, made by the recipes of ci.md. */
final class SampleRepository {
    static final String PATH_WITH_PROGRAM =
            ProcessRun.LAUNCHER.getParent() + File.pathSeparator + System.getenv("PATH");

    private final CiRecipes page;
    private final Path folder;

    private SampleRepository(CiRecipes page, Path folder) {
        this.page = page;
        this.folder = folder;
    }

    /** Creates the repository. Nothing in the samples falls due for years, so the day of the run does not matter. */
    static SampleRepository in(Path folder, CiRecipes page) throws IOException {
        SampleRepository made = new SampleRepository(page, folder);
        Files.createDirectories(folder.resolve("assessments"));
        for (String state : List.of("xa", "xb", "xc")) {
            String sample = Files.readString(ProcessRun.APPLICATION.resolve("examples/" + state + "-2026.yaml"));
            Files.writeString(made.file(state), sample.replaceAll("(review-by|due): 20\\d\\d", "$1: 2999"));
        }
        made.sh("git init --quiet --initial-branch=main && git config user.name Sample"
                        + " && git config user.email sample@example.org && git config commit.gpgsign false")
                .succeeded();
        made.sh(page.block("gate")).succeeded();
        return made;
    }

    /** Copies the repository, with all its history, into a new folder. */
    SampleRepository copiedTo(Path place) throws IOException {
        ProcessRun.of(List.of("cp", "-R", folder.toString(), place.toString()))
                .go()
                .succeeded();
        return new SampleRepository(page, place);
    }

    /** Adds a commit hook that runs the check. */
    SampleRepository withHook() throws IOException {
        Path hook = Files.createDirectories(folder.resolve("hooks")).resolve("pre-commit");
        Files.writeString(hook, page.block("pre-commit"));
        Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));
        sh("git config core.hooksPath hooks").succeeded();
        return this;
    }

    /** Returns the day that the program uses as today. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    Path folder() {
        return folder;
    }

    Path file(String state) {
        return folder.resolve("assessments/" + state + "-2026.yaml");
    }

    /** Replaces a text, which must be there, by another. */
    SampleRepository edit(String state, String old, String now) throws IOException {
        String text = Files.readString(file(state));
        assertThat(text).contains(old);
        Files.writeString(file(state), text.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(now)));
        return this;
    }

    ProcessRun.Said commit() throws IOException {
        return sh("git commit --quiet --all --message 'A step'");
    }

    /** Restores the file of the last commit. */
    void restore() throws IOException {
        sh("git reset --quiet --hard").succeeded();
    }

    /** Runs a script, with the program on the path, and stops at the first command that fails. */
    ProcessRun.Said sh(String script) throws IOException {
        return sh(script, Map.of("PATH", PATH_WITH_PROGRAM));
    }

    ProcessRun.Said sh(String script, Map<String, String> environment) throws IOException {
        ProcessRun run = ProcessRun.of(List.of("sh", "-e", "-c", script)).in(folder);
        environment.forEach(run::with);
        return run.go();
    }
}
