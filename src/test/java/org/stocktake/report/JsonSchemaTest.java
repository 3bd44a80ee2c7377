package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.model.Assessment;
import org.stocktake.model.Depth;
import org.stocktake.report.promise.ClosedSchema;

/** The report follows the published schema and has no key that the schema does not define. */
final class JsonSchemaTest {
    private static final Path SCHEMA = Path.of("src/main/resources/org/stocktake/report/machine/report.schema.json");

    static List<String> faults(String json) {
        return ClosedSchema.faults("report", json);
    }

    private static String json(Assessment assessment, boolean redact) {
        return ReportFormatTest.write(ReportFormat.JSON, assessment, redact);
    }

    @Test
    void describesTheReports() throws IOException {
        assertThat(faults(json(SampleAnswers.coastal(), false))).isEmpty();
        assertThat(faults(json(SampleAnswers.coastal(), true))).isEmpty();
        assertThat(faults(json(SampleAnswers.voluntary(), true))).isEmpty();
        assertThat(faults(json(Assessment.begin(SampleAnswers.coastal().subject(), Depth.FULL), false)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xa", "xb", "xc"})
    void describesTheReportsOfTheSamples(String sample) throws IOException {
        assertThat(faults(new String(
                        ExampleAssessments.bytes(ReportFormat.JSON, sample), java.nio.charset.StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void aFactThatNobodyKnowsIsStatedWithoutAValueAndOneThatWasNotAskedIsNot() throws IOException {
        Assessment sample = SampleAnswers.coastal();
        String json = json(sample.withProfile(sample.profile().withNotKnown(SmallChecklist.COAST)), false);
        assertThat(json.replaceAll("\\s+", "")).contains("{\"id\":\"coast\",\"values\":[]}");
        assertThat(faults(json)).isEmpty();
        assertThat(json(sample.withProfile(sample.profile().with(SmallChecklist.COAST, List.of())), false))
                .doesNotContain("\"id\" : \"coast\"");
    }

    @Test
    void findsAKeyThatIsMissingAndOneThatIsUnknown() throws IOException {
        String json = json(SampleAnswers.coastal(), false);
        assertThat(faults(json.replace("\"redacted\" : false,", ""))).isNotEmpty();
        assertThat(faults(json.replace("\"redacted\"", "\"shortened\""))).isNotEmpty();
        assertThat(faults(json.replace("\"outcome\" : \"gap\"", "\"outcome\" : \"bad\"")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "\"redacted\" : ~ \"contacts\" : {\"focal-point\": \"x\"}, \"redacted\" :",
                "\"confidential\" : ~ \"internal-note\" : \"x\", \"confidential\" :",
                "\"https://laws.example ~ \"javascript:alert(1)//",
                "\"due\" : \"2027-06-30\" ~ \"due\" : \"soon\"",
            })
    void refusesWhatMustNotLeaveAndWhatIsNoLinkAndNoDay(String from, String to) throws IOException {
        String json = json(SampleAnswers.coastal(), false);
        assertThat(json).contains(from);
        assertThat(faults(json.replace(from, to))).isNotEmpty();
    }

    @Test
    void everyKeyIsInThePageThatDescribesThem() throws IOException {
        String page = Files.readString(Path.of("src/docs/report-json.md"));
        assertThat(Files.readString(SCHEMA)
                        .lines()
                        .filter(line -> line.matches(" {4}\"[a-z-]+\": \\{"))
                        .map(line -> line.replaceAll(".*\"([a-z-]+)\".*", "$1"))
                        .filter(key -> !key.matches(
                                "day|question-id|finding|answer|action|figure|provision|exhibit|change|side|shift")))
                .isNotEmpty()
                .allMatch(key -> page.contains("`" + key + "`"));
    }
}
