package org.stocktake.files.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.model.Checklist;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.FactId;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.QuestionId;

/** Maps from one version to the next lead together from every earlier version to the present one. */
final class VersionChainTest {
    private static final Path BEACONS = Path.of("src/test/resources/update/beacons.yaml");

    /** Two maps before the one of the fixture: from 0.8 to 0.9, and from 0.9 to 1.0.0. */
    private static final String BEFORE = """
              - version: 0.8.0
                to: 0.9.0
                questions:
                  - {question: lights.hue, change: renamed, into: lights.shade}
                  - {question: lights.lit, change: reworded}
                  - {question: crew.dress, change: split, into: [crew.uniform, crew.hat], because: Two things., text: Is it dressed?}
                  - {question: watch.held, change: renamed, into: watch.kept}
                  - {question: lights.burn, change: meaning-changed, into: lights.lit, because: It asks for more.}
                  - {question: crew.cap, change: merged, into: crew.belt, because: One dress.}
                  - {question: crew.boots, change: renamed, into: crew.shoes}
                facts:
                  - {fact: seaside, change: renamed, into: shore, values: {salt: sea}}
                provisions:
                  - {provision: pact-two, into: pact-2.1}
              - version: 0.9.0
                to: 1.0.0
                questions:
                  - {question: lights.shade, change: renamed, into: lights.colour}
                  - {question: lights.lit, change: renamed, into: lights.kept}
                  - {question: crew.hat, change: removed, because: Nobody wears one.}
                  - {question: crew.shoes, change: removed, because: Bare feet are safe., text: Are there shoes?}
                  - {question: crew.belt, change: renamed, into: crew.trained}
            """;

    private static LoadResult<ChecklistReader.Located> read(String from, String to) throws IOException {
        String yaml = Files.readString(BEACONS);
        int at = yaml.indexOf("  - version: 1.0.0");
        assertThat(BEFORE).contains(from);
        return ChecklistReader.read(
                "b.yaml",
                (yaml.substring(0, at) + BEFORE.replace(from, to) + yaml.substring(at))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static EarlierVersion way() throws IOException {
        LoadResult<ChecklistReader.Located> read = read("", "");
        assertThat(read.problems()).isEmpty();
        Checklist checklist = read.found().orElseThrow().checklist();
        return checklist.earlierVersion("0.8.0").orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "to: 0.9.0 | to: 0.9.5 | 0.8.0 map-broken-off",
                "to: 1.0.0 | to: 1.0.1 | 0.9.0 map-broken-off",
                "into: lights.colour | into: lights.color | lights.color unknown-question",
                "into: pact-2.1 | into: pact-2.2 | pact-2.2 unknown-provision",
                "into: shore | into: beach | beach unknown-fact",
                "values: {salt: sea} | values: {salt: see} | see unknown-choice"
            })
    void aChainThatLeadsNowhereIsReportedOnceAtItsPlace(String from, String to, String problem) throws IOException {
        assertThat(read(from, to).problems())
                .singleElement()
                .satisfies(one -> assertThat(
                                one.details().get(0) + " " + one.kind().code())
                        .isEqualTo(problem));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "into: lights.shade | into: Lights Shade! | Lights Shade!",
                "into: [crew.uniform, crew.hat] | into: [crew.uniform, Hat] | Hat",
                "into: shore | into: The Shore! | The Shore!",
                "into: pact-2.1 | into: Pact 2! | Pact 2!"
            })
    void whatIsNoIdIsReportedAtItsPlace(String from, String to, String id) throws IOException {
        assertThat(read(from, to).problems()).anySatisfy(one -> {
            assertThat(one.kind()).isEqualTo(ProblemKind.BAD_ID);
            assertThat(one.details()).containsExactly(id);
            assertThat(one.where().line()).isGreaterThan(1);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lights.hue  | RENAMED         | lights.painted",
                "lights.lit  | RENAMED         | lights.kept",
                "lights.burn | MEANING_CHANGED | lights.kept",
                "crew.dress  | REMOVED         | ",
                "watch.held  | SPLIT           | watch.kept watch.night",
                "crew.paid   | RENAMED         | crew.paid"
            })
    void aQuestionGoesThroughEveryStep(String id, EarlierVersion.Step step, String into) throws IOException {
        EarlierVersion.QuestionStep whole = way().of(new QuestionId(id));
        assertThat(whole.step()).isEqualTo(step);
        assertThat(whole.into().stream().map(QuestionId::value))
                .containsExactlyElementsOf(into == null ? List.of() : List.of(into.split(" ")));
    }

    @Test
    void theReasonsOfAllStepsAreTold() throws IOException {
        EarlierVersion.QuestionStep dress = way().of(new QuestionId("crew.dress"));
        assertThat(dress.because()).isEqualTo("Two things. Nobody wears one. No article asks for a uniform.");
        assertThat(dress.text()).isEqualTo("Is it dressed?");
    }

    @Test
    void theWordsOfTheLaterMapStandForTheSameQuestion() throws IOException {
        EarlierVersion.QuestionStep boots = way().of(new QuestionId("crew.boots"));
        assertThat(boots.step()).isEqualTo(EarlierVersion.Step.REMOVED);
        assertThat(boots.text()).isEqualTo("Are there shoes?");
        assertThat(way().of(new QuestionId("lights.burn")).text()).isEmpty();
    }

    @Test
    void anIdThatTheEarlierVersionNeverHadIsNotNamed() throws IOException {
        assertThat(way().questions().keySet())
                .extracting(QuestionId::value)
                .contains("lights.hue", "lights.tested", "crew.belt") // one alone merged into it: it was there
                .doesNotContain("lights.shade", "lights.colour", "crew.hat", "crew.shoes");
        assertThat(way().facts().keySet())
                .extracting(FactId::value)
                .contains("seaside", "role")
                .doesNotContain("shore");
    }

    @Test
    void factsAndProvisionsGoThroughEveryStepToo() throws IOException {
        EarlierVersion.FactStep seaside = way().of(new FactId("seaside"));
        assertThat(seaside.into()).contains(new FactId("coast"));
        assertThat(seaside.values()).containsEntry("salt", "coastal");
        assertThat(way().present(new ProvisionId("pact-two"))).containsExactly(new ProvisionId("pact-2-a"));
    }

    @Test
    void everyVersionInBetweenIsNamed() throws IOException {
        assertThat(way().through()).containsExactly("0.9.0", "1.0.0");
    }

    @Test
    void anEarlierMapWithoutAnEndLeadsToThePresentVersion() throws IOException {
        LoadResult<ChecklistReader.Located> read = read("    to: 0.9.0\n", "");
        assertThat(read.problems())
                .extracting(problem -> problem.details().get(0))
                .contains("lights.shade");
    }
}
