package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Declaration;
import org.stocktake.model.DeclarationEffect;
import org.stocktake.model.DeclarationKind;
import org.stocktake.model.Depth;
import org.stocktake.model.Evidence;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.QuestionId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The two files are valid by the schema of NIST, every reference in them has its target, and they claim no more than
 * the answers.
 */
final class OscalFileTest {
    private static final Schema PLAN = schema("ap");
    private static final Schema RESULTS = schema("ar");
    private static final JsonMapper JSON = new JsonMapper();

    private static Schema schema(String model) {
        String name = "/schema/json/oscal-" + model + "_schema.json";
        try (InputStream in = Objects.requireNonNull(OscalFileTest.class.getResourceAsStream(name))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plan(Assessment assessment) {
        return ReportFormatTest.write(ReportFormat.OSCAL_PLAN, assessment, false);
    }

    private static String results(Assessment assessment) {
        return ReportFormatTest.write(ReportFormat.OSCAL_RESULTS, assessment, false);
    }

    private static JsonNode result(Assessment assessment) {
        return JSON.readTree(results(assessment))
                .get("assessment-results")
                .get("results")
                .get(0);
    }

    private static List<String> texts(JsonNode array, String... path) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : array) {
            JsonNode found = item;
            for (String name : path) {
                found = found.path(name);
            }
            texts.add(found.asString());
        }
        return texts;
    }

    static Stream<Assessment> assessments() {
        Assessment nothing = Assessment.begin(SampleAnswers.coastal().subject(), Depth.FULL);
        return Stream.of(
                SampleAnswers.coastal(),
                SampleAnswers.voluntary(),
                nothing,
                AnswerTextCoverageTest.filled(SampleAnswers.coastal(), AnswerKind.PARTLY),
                HostileTextTest.filled("a\n\"b\" \\ <c> \u2028 [d](e) \u202E"),
                HostileTextTest.filled("x"));
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void bothFilesAreValid(Assessment assessment) {
        assertThat(PLAN.validate(plan(assessment), InputFormat.JSON)).isEmpty();
        assertThat(RESULTS.validate(results(assessment), InputFormat.JSON)).isEmpty();
    }

    @Test
    void whatTheStateDeclaredStandsInTheRemarksOfTheObservation() {
        Assessment declaring = SampleAnswers.coastal()
                .withDeclarations(List.of(new Declaration(
                        DeclarationKind.RESERVATION,
                        List.of(new ProvisionId("smp")),
                        DeclarationEffect.EXCLUDES,
                        "The State is not bound.",
                        "",
                        "",
                        List.of())));
        assertThat(RESULTS.validate(results(declaring), InputFormat.JSON)).isEmpty();
        assertThat(results(declaring))
                .contains("\"remarks\" : \"Reservation to Protocol (excludes): The State is not bound.\"");
    }

    @Test
    void theSchemaWouldFindAFault() {
        assertThat(RESULTS.validate(
                        results(SampleAnswers.coastal()).replace("not-satisfied", "unknown"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void everyAnswerIsAnObservationByInterviewAndExpiresWhenItMustBeLookedAtAgain() {
        JsonNode observations = result(SampleAnswers.coastal()).get("observations");
        assertThat(observations)
                .hasSize(SampleAnswers.coastal().answers().size())
                .allSatisfy(observation ->
                        assertThat(observation.get("methods").get(0).asString()).isEqualTo("INTERVIEW"));
        assertThat(texts(observations, "expires")).contains("2026-06-30T00:00:00Z");
    }

    /** A period is no date: it is counted from the day of the answer, or from the date of the citation. */
    @Test
    void anObservationWithAPeriodExpiresOnTheDayThatItReaches() {
        Answer answer = Answer.of(AnswerKind.NO)
                .with(AnswerTextField.AT, "2026-11-20T10:00:00Z")
                .with(AnswerTextField.REVIEW_BY, "P1Y");
        assertThat(expires(answer)).isEqualTo("2027-11-20T00:00:00Z");
        Evidence survey = new Evidence("Survey", "", "2026-05-01", "", "", "", "P6M");
        assertThat(expires(answer.withEvidence(List.of(survey)))).isEqualTo("2026-11-01T00:00:00Z");
    }

    private static String expires(Answer answer) {
        Assessment assessment = SampleAnswers.coastal();
        for (QuestionId question : List.copyOf(assessment.answers().keySet())) {
            assessment = assessment.without(question);
        }
        return result(assessment.with(SampleAnswers.id("offences.stay"), answer))
                .get("observations")
                .get(0)
                .get("expires")
                .asString();
    }

    @Test
    void aFindingHasItsStateAndReasonAndAnOpenQuestionHasNone() {
        JsonNode result = result(SampleAnswers.coastal());
        assertThat(texts(result.get("findings"), "target", "status", "reason"))
                .contains("pass", "fail", "other")
                .hasSize(14);
        assertThat(texts(result.get("findings"), "target", "status", "remarks")).doesNotContain("No final answer");
    }

    @Test
    void aVoluntaryComparisonIsNoFinding() {
        assertThat(texts(result(SampleAnswers.voluntary()).path("findings"), "target", "target-id"))
                .doesNotContain("offences.smuggling");
    }

    @Test
    void everythingThatIsReferredToIsThere() {
        String results = results(SampleAnswers.coastal());
        JsonNode result = result(SampleAnswers.coastal());
        assertThat(texts(result.get("observations"), "uuid"))
                .doesNotHaveDuplicates()
                .containsAll(texts(result.get("findings").get(0).get("related-observations"), "observation-uuid"));
        JsonNode resources = JSON.readTree(results)
                .get("assessment-results")
                .get("back-matter")
                .get("resources");
        List<String> ids = texts(resources, "uuid");
        assertThat(ids).doesNotHaveDuplicates();
        for (JsonNode observation : result.get("observations")) {
            texts(observation.path("relevant-evidence"), "href")
                    .forEach(href -> assertThat(ids).contains(href.substring(1)));
        }
        JsonNode plan = JSON.readTree(plan(SampleAnswers.coastal())).get("assessment-plan");
        assertThat(plan.get("import-ssp").get("href").asString()).isIn("#" + ids.get(0));
        assertThat(JSON.readTree(results)
                        .get("assessment-results")
                        .get("import-ap")
                        .get("href")
                        .asString())
                .isEqualTo("./assessment.oscal-plan.json");
    }

    @ParameterizedTest
    @EnumSource(names = {"OSCAL_PLAN", "OSCAL_RESULTS"})
    void theNamesOfTheirPartsOutliveAChangeOfTheAnswers(ReportFormat format) {
        Assessment changed = SampleAnswers.coastal().without(SampleAnswers.id("sea.safety"));
        String before = ReportFormatTest.write(format, SampleAnswers.coastal(), false);
        String after = ReportFormatTest.write(format, changed, false);
        assertThat(uuids(after)).isSubsetOf(uuids(before));
    }

    private static List<String> uuids(String json) {
        return json.lines()
                .filter(line -> line.contains("\"uuid\""))
                .map(String::strip)
                .toList();
    }
}
