package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.cli.CliRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The validators of others: NIST's constraints on OSCAL, and Microsoft's rules on SARIF with those that GitHub has. */
final class OutsideValidatorsProof {
    private static final Path TOOLS = Path.of("target/proof").toAbsolutePath();
    private static final Path CONSTRAINTS =
            Path.of("src/test/resources/proof/oscal/OscalConstraints.java").toAbsolutePath();
    private static final Path MULTITOOL =
            TOOLS.resolve("node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool");

    /**
     * The rule in which the standard contradicts itself: an objective must have a property {@code method-id}, a name that
     * another rule of the same model does not allow. NIST gives its rules no ids, so its words name it.
     */
    private static final String METHOD_ID = "@name=('objective','assessment-objective')]/prop["
            + "has-oscal-namespace('http://csrc.nist.gov/ns/oscal') and @name='method-id']'";

    /** The rule of NIST that takes the 64 digits of a SHA-256 for 32, which OSCAL 1.1.2 put right. */
    private static final String HASH = "did not match the pattern '^[0-9a-fA-F]{32}$'";

    @TempDir
    static Path folder;

    private static Map<Path, List<String>> errors = Map.of();

    @BeforeAll
    static void writes() throws IOException {
        for (String state : List.of("xa", "xb", "xc")) {
            String file = "src/examples/" + state + "-2026.yaml";
            assertThat(CliRun.with("report", file, "--no-redact", "--format", "oscal", "-o", folder + "/")
                            .code())
                    .isZero();
        }
        CliRun.with(
                "check",
                "src/examples/xa-2026.yaml",
                "src/test/resources/transcripts/files/wrong.yaml",
                "--fail-on",
                "gap,partly-met",
                "--format",
                "sarif=" + folder.resolve("check.sarif"));
        String good = Files.readString(plan("xb"));
        Files.writeString(wrong(), good.replaceFirst("nist.gov/ns/rmf", "nist.gov/ns/other"));
        List<Path> files = new ArrayList<>(List.of(wrong()));
        for (String state : List.of("xa", "xb", "xc")) {
            files.addAll(List.of(plan(state), results(state)));
        }
        errors = checked(files);
    }

    private static Path plan(String state) {
        return folder.resolve(state + "-2026.oscal-plan.json");
    }

    private static Path results(String state) {
        return folder.resolve(state + "-2026.oscal-results.json");
    }

    private static Path wrong() {
        return folder.resolve("wrong.json");
    }

    /** Checks all files in one process, because the constraints take longer to load than to check. */
    private static Map<Path, List<String>> checked(List<Path> files) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                TOOLS.resolve("liboscal") + "/*",
                CONSTRAINTS.toString()));
        files.forEach(file -> command.add(file.toString()));
        String found =
                ProcessRun.of(command).in(folder).within(10).go().succeeded().out();
        Map<Path, List<String>> errors = new HashMap<>();
        List<String> ofOne = new ArrayList<>();
        for (String line : found.lines().toList()) {
            if (line.startsWith("CHECKED\t")) {
                errors.put(Path.of(line.substring("CHECKED\t".length())), List.copyOf(ofOne));
                ofOne.clear();
            } else if (line.startsWith("ERROR") || line.startsWith("CRITICAL")) {
                ofOne.add(line);
            }
        }
        assertThat(errors).containsOnlyKeys(files);
        return errors;
    }

    private static List<String> errors(Path file) {
        return Objects.requireNonNull(errors.get(file), file.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xa", "xb", "xc"})
    void theConstraintsOfNistFindNothingInPlanAndResultsButWhereTheyContradictThemselves(String state) {
        for (Path file : List.of(plan(state), results(state))) {
            assertThat(errors(file))
                    .as(file.toString())
                    .allMatch(error -> error.contains(METHOD_ID) || error.contains(HASH));
        }
    }

    @Test
    void theConstraintsOfNistFindAWrongPlan() {
        assertThat(errors(wrong())).anyMatch(error -> !error.contains(METHOD_ID) && !error.contains(HASH));
    }

    /** The program has no page on the web to which {@code informationUri} could lead, and names none that may cease. */
    @Test
    void theRulesOfSarifAndOfGitHubFindNothingButThatNoPageIsNamed() throws IOException {
        Path report = folder.resolve("report.sarif");
        ProcessRun.of(List.of(
                        MULTITOOL.toString(),
                        "validate",
                        folder.resolve("check.sarif").toString(),
                        "--rule-kind",
                        "Sarif;Ghas",
                        "--level",
                        "Error;Warning",
                        "--output",
                        report.toString(),
                        "--log",
                        "ForceOverwrite"))
                .in(folder)
                .with("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")
                .go();
        List<String> rules = new ArrayList<>();
        JsonNode run = JsonMapper.shared()
                .readTree(Files.readString(report))
                .get("runs")
                .get(0);
        run.get("results").forEach(result -> rules.add(result.get("ruleId").stringValue()));
        assertThat(rules).containsOnly("SARIF2005");
    }
}
