package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The action for GitHub, the job for GitLab and the hooks for pre-commit. The first two are run as the services say that
 * they run them; the hooks by pre-commit itself.
 */
final class PipelineProof {
    private static final String GOOD = "  offences.document-production:\n    answer: yes";
    private static final String WORSE = "  offences.document-production:\n    answer: partly";
    private static final String FAILING = "offences.document-production is worse than it was";
    private static final Pattern INPUT = Pattern.compile("\\$(?:\\{\\{|\\[\\[) inputs\\.([\\w-]+) (?:}}|]])");

    @TempDir
    Path folder;

    private CiRecipes page;
    private SampleRepository states;
    private Path archive;

    @BeforeEach
    void aRepositoryAndAnArchive() throws IOException {
        page = CiRecipes.read();
        states = SampleRepository.in(folder.resolve("states"), page);
        archive = folder.resolve("stocktake.tar.gz");
        ProcessRun.of(List.of(
                        "tar",
                        "-czf",
                        archive.toString(),
                        "--exclude=stocktake.jsa*",
                        "-C",
                        ProcessRun.APPLICATION.getParent().toString(),
                        "stocktake"))
                .go()
                .succeeded();
    }

    private String sha256() throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(archive)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theActionFetchesTheProgramChecksAndNamesItsSarif() throws IOException {
        Map<String, String> inputs =
                recipe(page.yaml("github-action").path("steps").path(1).path("with"));
        inputs.put("archive", archive.toUri().toString());
        inputs.put("sha256", sha256());
        assertThat(action(inputs).succeeded().out()).isEmpty();
        states.edit("xa", GOOD, WORSE);
        ProcessRun.Said said = action(inputs);
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.out())
                .startsWith("::error file=assessments/xa-2026.yaml,line=")
                .contains(FAILING);
        String output = Files.readString(folder.resolve("output"));
        Path sarif = Path.of(output.lines().findFirst().orElseThrow().replaceFirst("^sarif=", ""));
        assertThat(Files.readString(sarif)).contains("\"ratchet-worse\"");
    }

    @Test
    void theActionStartsNoProgramThatHasAnotherSha256() throws IOException {
        for (String sha256 : List.of("", "0".repeat(64))) {
            ProcessRun.Said said = action(Map.of("archive", archive.toUri().toString(), "sha256", sha256));
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.out()).contains("::error::The archive of Stocktake has not the SHA-256");
            assertThat(folder.resolve("runner/stocktake-program")).isEmptyDirectory();
        }
    }

    @Test
    void theActionTakesEachInputAsATextAndEachLineAsAFile() throws IOException {
        ProcessRun.Said said = action(Map.of(
                "files",
                "$(touch canary)\nassessments/xa-2026.yaml\n\n--gate=x; touch canary\n",
                "require",
                "complete'; touch canary"));
        assertThat(said.code()).isEqualTo(2);
        said = action(Map.of("files", "$(touch canary)\nassessments/xa-2026.yaml\n\n--gate=x; touch canary\n"));
        assertThat(said.code()).isEqualTo(74);
        assertThat(said.out() + said.err()).contains("$(touch canary)").contains("--gate=x; touch canary");
        assertThat(states.folder().resolve("canary")).doesNotExist();
    }

    @Test
    void theActionComparesWithARevision() throws IOException {
        Map<String, String> inputs = Map.of("baseline", "git:HEAD");
        states.edit("xa", GOOD, WORSE);
        ProcessRun.Said said = action(inputs);
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.out()).contains(FAILING);
        states.commit().succeeded();
        assertThat(action(inputs).succeeded().out()).isEmpty();
    }

    /** Runs the step as a runner does: with inputs in the place of expressions, by bash with these options. */
    private ProcessRun.Said action(Map<String, String> given) throws IOException {
        JsonNode action = new YAMLMapper().readTree(Files.readString(Path.of(".github/actions/check/action.yml")));
        Map<String, String> inputs = defaults(action.path("inputs"));
        assertThat(inputs.keySet()).containsAll(given.keySet());
        inputs.putAll(given);
        JsonNode step = action.path("runs").path("steps").path(0);
        assertThat(action.path("runs").path("using").asString()).isEqualTo("composite");
        assertThat(INPUT.matcher(step.path("run").asString()).find()).isFalse();
        ProcessRun run = ProcessRun.of(List.of(
                        "bash",
                        "--noprofile",
                        "--norc",
                        "-eo",
                        "pipefail",
                        "-c",
                        step.path("run").asString()))
                .in(states.folder())
                .with("PATH", given.containsKey("archive") ? System.getenv("PATH") : SampleRepository.PATH_WITH_PROGRAM)
                .with(
                        "RUNNER_TEMP",
                        Files.createDirectories(folder.resolve("runner")).toString())
                .with(
                        "GITHUB_OUTPUT",
                        Files.writeString(folder.resolve("output"), "").toString());
        step.path("env")
                .properties()
                .forEach(set -> run.with(set.getKey(), filled(set.getValue().asString(), inputs)));
        return run.go();
    }

    @Test
    void theJobForGitLabFetchesTheProgramAndChecks() throws IOException {
        Map<String, String> inputs =
                recipe(page.yaml("gitlab-include").path("include").path(0).path("inputs"));
        inputs.put("archive", archive.toUri().toString());
        inputs.put("sha256", sha256());
        assertThat(gitLab(inputs).succeeded().out()).isEqualTo("3 files: no problems.\n");
        states.edit("xa", GOOD, WORSE);
        ProcessRun.Said said = gitLab(inputs);
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.out()).contains(FAILING);
        assertThat(states.folder().resolve("junit.xml")).content().contains("failures=\"1\"");
        inputs.put("sha256", "0".repeat(64));
        assertThat(gitLab(inputs).code()).isEqualTo(1);
    }

    private ProcessRun.Said gitLab(Map<String, String> given) throws IOException {
        String[] parts = Files.readString(Path.of(".gitlab/check.yml")).split("\n---\n", -1);
        Map<String, String> inputs =
                defaults(new YAMLMapper().readTree(parts[0]).path("spec").path("inputs"));
        assertThat(inputs.keySet()).containsAll(given.keySet());
        inputs.putAll(given);
        JsonNode job = new YAMLMapper().readTree(filled(parts[1], inputs)).path("assessments");
        StringBuilder script = new StringBuilder();
        job.path("before_script").forEach(line -> script.append(line.asString()).append('\n'));
        job.path("script").forEach(line -> script.append(line.asString()).append('\n'));
        Map<String, String> runner = new HashMap<>();
        job.path("variables")
                .properties()
                .forEach(set -> runner.put(set.getKey(), set.getValue().asString()));
        runner.put(
                "CI_BUILDS_DIR",
                Files.createDirectories(folder.resolve("builds")).toString());
        return states.sh(script.toString(), runner);
    }

    @Test
    void preCommitRunsTheHooksOnTheFilesOfTheCommit() throws IOException {
        if (ProcessRun.of(List.of("sh", "-c", "command -v pre-commit")).go().code() != 0) {
            System.err.println("SKIPPED: there is no pre-commit; its hooks were not tried.");
            Assumptions.abort("no pre-commit");
        }
        Path hooks = Files.createDirectories(folder.resolve("hooks"));
        Files.copy(Path.of(".pre-commit-hooks.yaml"), hooks.resolve(".pre-commit-hooks.yaml"));
        states.sh(
                        "cd ../hooks && git init --quiet && git add . && git -c user.name=x -c user.email=x@example.org commit --quiet -m x")
                .succeeded();
        String commit =
                states.sh("git -C ../hooks rev-parse HEAD").succeeded().out().strip();
        String config = page.block("pre-commit-config")
                .replace("https://github.com/OWNER/stocktake", hooks.toString())
                .replace("COMMIT", commit);
        Files.writeString(states.folder().resolve(".pre-commit-config.yaml"), config);
        assertThat(preCommit(" --all-files").succeeded().out()).contains("Check assessments", "Passed");
        states.edit("xa", GOOD, WORSE).sh("git add assessments");
        ProcessRun.Said said = preCommit("");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("Failed", FAILING).doesNotContain("xb-2026.yaml:");
    }

    private ProcessRun.Said preCommit(String options) throws IOException {
        return states.sh(
                "git add .pre-commit-config.yaml assessments && pre-commit run" + options,
                Map.of(
                        "PATH",
                        SampleRepository.PATH_WITH_PROGRAM,
                        "PRE_COMMIT_HOME",
                        folder.resolve("cache").toString()));
    }

    private static Map<String, String> defaults(JsonNode inputs) {
        Map<String, String> defaults = new HashMap<>();
        inputs.properties()
                .forEach(input -> defaults.put(
                        input.getKey(), input.getValue().path("default").asString("")));
        return defaults;
    }

    private static Map<String, String> recipe(JsonNode given) {
        Map<String, String> inputs = new HashMap<>();
        given.properties()
                .forEach(input -> inputs.put(input.getKey(), input.getValue().asString()));
        return inputs;
    }

    private static String filled(String text, Map<String, String> inputs) {
        List<String> named = new ArrayList<>();
        String filled = INPUT.matcher(text).replaceAll(found -> {
            named.add(found.group(1));
            return Matcher.quoteReplacement(inputs.get(found.group(1)));
        });
        assertThat(inputs.keySet()).containsAll(named);
        return filled;
    }
}
