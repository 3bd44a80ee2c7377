package org.stocktake.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.cli.CliRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The annex of evidence tells what became of the documents since they were cited. */
final class DocumentStatesTest {
    private static final Path FIXTURES = Path.of("src/test/resources/transcripts/files");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void copyTheFixture() throws IOException {
        file = folder.resolve("cited.yaml");
        Files.copy(FIXTURES.resolve(".draft/cited.yaml"), file);
        Files.createDirectory(folder.resolve("documents"));
        for (String name : List.of("documents/act.txt", "documents/register.txt")) {
            Files.copy(FIXTURES.resolve(".draft").resolve(name), folder.resolve(name));
        }
    }

    private String report(String format) {
        CliRun run = CliRun.with("report", file.toString(), "--format", format + "=-");
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "markdown"})
    void theAnnexSaysWhatIsMissingAndWhatWasChanged(String format) {
        String annex = report(format);
        assertThat(annex).contains("changed since it was cited", "missing");
        assertThat(annex).as("nothing to look at").doesNotContain("as it was cited");
    }

    @Test
    void jsonHasAStateForEachDocument() {
        JsonNode evidence = new JsonMapper().readTree(report("json")).path("evidence");
        List<String> states = new ArrayList<>();
        evidence.forEach(one ->
                states.add(one.path("file").asString() + " " + one.path("state").asString()));
        assertThat(states)
                .containsExactly(
                        "documents/act.txt changed",
                        "documents/register.txt not-recorded",
                        "documents/plan.txt missing");
    }

    @Test
    void oscalHasItAsAProperty() throws IOException {
        CliRun.with("report", file.toString(), "--format", "oscal", "-o", folder + "/out/");
        assertThat(Files.readString(folder.resolve("out/cited.oscal-results.json")))
                .contains("document-state");
    }

    @Test
    void aDocumentThatIsAsItWasCitedIsNotMarked() throws IOException {
        Files.writeString(folder.resolve("documents/act.txt"), "abc");
        assertThat(report("html")).doesNotContain("changed since it was cited");
    }

    @Test
    void aReportOfAnAssessmentWithoutDocumentsSaysNothingOfThem() {
        CliRun run = CliRun.with("report", FIXTURES.resolve("xa.yaml").toString(), "--format", "json=-");
        assertThat(new JsonMapper().readTree(run.out()).path("evidence").path(0).has("state"))
                .isFalse();
    }

    @Test
    void aStateOfTheAnnexOfACopyTellsNothingOfConfidentialAnswers() throws IOException {
        String text = Files.readString(file);
        Files.writeString(
                file, text.replace("answer: partly   # to be confirmed", "answer: partly\n    confidential: yes"));
        CliRun run = CliRun.with("report", file.toString(), "--redact", "--format", "markdown=-");
        assertThat(run.out()).doesNotContain("plan.txt");
    }
}
