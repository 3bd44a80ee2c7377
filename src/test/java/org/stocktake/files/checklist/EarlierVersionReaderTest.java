package org.stocktake.files.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.model.Checklist;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.FactId;
import org.stocktake.model.Problem;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.QuestionId;

final class EarlierVersionReaderTest {
    private static final Path BEACONS = Path.of("src/test/resources/update/beacons.yaml");

    private static List<String> codes(String yaml) {
        return ChecklistReader.read("b.yaml", yaml.getBytes(StandardCharsets.UTF_8)).problems().stream()
                .map(problem -> problem.where().line() + " " + problem.kind().code())
                .toList();
    }

    private static String changed(String from, String to) throws IOException {
        String yaml = Files.readString(BEACONS);
        int at = yaml.indexOf("earlier-versions:");
        String map = yaml.substring(at);
        assertThat(map).contains(from);
        return yaml.substring(0, at) + map.replaceFirst(Pattern.quote(from), to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "into: [lights.painted]    | into: [lights.paintd]          | unknown-question",
                "into: [lights.painted]    | into: [crew.paid, crew.trained] | wrong-into",
                "change: changed           | change: removed                | wrong-into",
                "change: renamed           | change: moved                  | unknown-word",
                "change: removed           | change: changed                | wrong-into",
                "question: lights.tested   | question: lights.colour        | duplicate-id",
                "question: lights.tested   | question: Lights               | bad-id",
                "version: 1.0.0            | version: 1.1.0                 | version-not-earlier",
                "version: 1.0.0            | version: 1.10.0                | version-not-earlier",
                "version: 1.0.0            | version: old                   | bad-version",
                "into: coast               | into: shore                    | unknown-fact",
                "sea: coastal              | sea: wet                       | unknown-choice",
                "fact: fleet               | fact: role                     | duplicate-id",
                "change: renamed; into: coast | change: reworded; into: coast | wrong-into",
                "into: [pact-2-a]          | into: [pact-2-b]               | unknown-provision",
                "because: No article asks for a uniform. | because: ''      | blank-text",
                "change: renamed           | change: reworded               | wrong-into",
                "version: 1.0.0            | version: 1.0.0; to: 1.0.5      | map-broken-off",
                "version: 1.0.0            | version: 1.0.0; to: 1.2.0      | map-broken-off",
                "version: 1.0.0            | version: 1.0.0; to: 1.0.0      | version-not-earlier",
                "version: 1.0.0            | version: 1.0.0; to: next       | bad-version",
            })
    void aFaultOfTheMapIsReportedOnce(String from, String to, String code) throws IOException {
        List<String> codes = codes(changed(
                from.replace("; ", "\n        "),
                to.replace("; ", to.startsWith("version") ? "\n    " : "\n        ")));
        assertThat(codes).hasSize(1);
        assertThat(codes.get(0)).endsWith(" " + code);
    }

    @Test
    void aVersionStandsOnce() throws IOException {
        String yaml = Files.readString(BEACONS) + "  - version: 1.0.0\n";
        assertThat(codes(yaml)).hasSize(1);
        assertThat(codes(yaml).get(0)).endsWith("duplicate-id");
    }

    @Test
    void aFactIsNeitherSplitNorMerged() throws IOException {
        assertThat(codes(changed("change: renamed\n        into: coast", "change: split\n        into: coast")))
                .hasSize(1)
                .allMatch(code -> code.endsWith("unknown-word"));
    }

    @Test
    void aFactInOtherWordsKeepsItsId() throws IOException {
        String yaml = changed("fact: fleet\n        change: removed", "fact: party\n        change: reworded");
        EarlierVersion.FactStep party = ChecklistReader.read("b.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .found()
                .orElseThrow()
                .checklist()
                .earlierVersion("1.0.0")
                .orElseThrow()
                .of(new FactId("party"));
        assertThat(party.step()).isEqualTo(EarlierVersion.Step.REWORDED);
        assertThat(party.into()).contains(new FactId("party"));
    }

    @Test
    void aRenamedFactNamesItsNewId() throws IOException {
        assertThat(codes(changed(
                        "change: renamed\n        into: coast\n        values: {sea: coastal, none: landlocked}",
                        "change: renamed")))
                .hasSize(1)
                .allMatch(code -> code.endsWith("wrong-into"));
    }

    @Test
    void whatIsNotNamedIsTheSame() throws IOException {
        EarlierVersion way = beacons().earlierVersion("1.0.0").orElseThrow();
        QuestionId kept = new QuestionId("lights.kept");
        assertThat(way.of(kept).step()).isEqualTo(EarlierVersion.Step.RENAMED);
        assertThat(way.of(kept).into()).containsExactly(kept);
        assertThat(way.of(new FactId("party")).into()).contains(new FactId("party"));
        assertThat(way.of(new FactId("shore")).values()).isEqualTo(Map.of("sea", "coastal", "none", "landlocked"));
        assertThat(way.of(new QuestionId("crew.uniform")).into()).isEmpty();
        assertThat(way.provisions())
                .isEqualTo(Map.of(
                        new ProvisionId("pact-2.1"),
                        new EarlierVersion.ProvisionStep(List.of(new ProvisionId("pact-2-a")), "")));
        assertThat(beacons().earlierVersion("0.9")).isEqualTo(Optional.empty());
    }

    private static Checklist beacons() throws IOException {
        return ChecklistReader.read("b.yaml", Files.readAllBytes(BEACONS))
                .found()
                .orElseThrow()
                .checklist();
    }

    @ParameterizedTest
    @CsvSource({"1.0.0,1.1.0,-1", "1.9,1.10,-1", "1.0,1.0.0,0", "2.0,1.99,1", "1.01,1.1,0", "1.0.0.1,1.0,1"})
    void versionsAreComparedNumberByNumber(String one, String other, int sign) {
        assertThat(Integer.signum(EarlierVersion.compare(one, other))).isEqualTo(sign);
    }

    /** Its reason is what an official reads whose value is put aside. */
    @ParameterizedTest
    @CsvSource({
        "removed, '', true",
        "removed, Gone., false",
        "meaning-changed, '', true",
        "meaning-changed, More., false"
    })
    void lintAsksWhyAFactIsGoneOrMeansSomethingElse(String change, String because, boolean found, @TempDir Path folder)
            throws IOException {
        String into = change.equals("removed") ? "" : "into: party, ";
        String map = "earlier-versions: [{version: 0.9, facts: [{fact: crewed, change: %s, %sbecause: '%s'}]}]\n";
        Path file = Files.writeString(
                folder.resolve("pearls.yaml"), ChecklistSkeleton.of("pearls") + map.formatted(change, into, because));
        List<Problem> problems =
                new ChecklistLibrary(List.of()).lint(file.toString()).problems();
        assertThat(problems.stream().map(Problem::kind))
                .isEqualTo(found ? List.of(ProblemKind.FACT_REASON_MISSING) : List.of());
    }

    /** A new question with the id of an old one would be given the old one's answers. */
    @ParameterizedTest
    @CsvSource({"lights.colour", "crew.uniform", "crew.drilled"})
    void lintFindsAnIdThatWasGivenUpAndIsUsedAgain(String id, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("beacons.yaml");
        Files.writeString(
                file, Files.readString(BEACONS).replace("      - id: crew.paid\n", "      - id: " + id + "\n"));
        List<String> codes = new ChecklistLibrary(List.of())
                .lint(file.toString()).problems().stream()
                        .map(problem -> problem.kind().code())
                        .toList();
        assertThat(codes).containsOnlyOnce("old-id-in-use");
        assertThat(new ChecklistLibrary(List.of()).lint(BEACONS.toString()).problems())
                .noneMatch(problem -> problem.kind() == ProblemKind.OLD_ID_IN_USE);
    }
}
