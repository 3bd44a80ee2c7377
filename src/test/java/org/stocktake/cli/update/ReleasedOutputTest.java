package org.stocktake.cli.update;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.cli.CliRun;
import org.stocktake.report.promise.ClosedSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The output for other programs has all that it ever had, as src/docs/stability.md promises: a reader that was made for
 * that of then reads that of today. New keys and columns come, and none goes.
 */
final class ReleasedOutputTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path RELEASED = Path.of("src/test/resources/released");
    private static final Path ANSWERS = RELEASED.resolve("assessment-1/lighthouses-1.2.0-sent.yaml");
    private static final String LIGHTS =
            RELEASED.resolve("checklist-1/lighthouses.yaml").toString();
    private static final Path EARLIER =
            Path.of("src/test/resources/transcripts/files/.earlier/checklists/lighthouses.yaml");

    @TempDir
    Path folder;

    private static List<String> files(String part) throws IOException {
        try (Stream<Path> files = Files.list(RELEASED.resolve(part))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    static List<String> documents() throws IOException {
        assertThat(files("json")).hasSameSizeAs(ClosedSchema.names());
        return files("json");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theSchemaOfTodayStillHasEveryKeyAndWordOfThen(String name) throws IOException {
        JsonNode schema =
                JSON.readTree(Files.readString(ClosedSchema.FOLDER.resolve(name.replace(".json", ".schema.json"))));
        closeWithoutRequired(schema);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(Files.readString(RELEASED.resolve("json").resolve(name)), InputFormat.JSON))
                .isEmpty();
    }

    /** A key that comes may be required: a file of then does not have it, and nobody reads that file with it. */
    private static void closeWithoutRequired(JsonNode schema) {
        if (schema instanceof ObjectNode part && part.path("properties").isObject()) {
            part.put("additionalProperties", false);
        }
        if (schema instanceof ObjectNode part && part.path("required").isArray()) {
            part.remove("required");
        }
        schema.forEach(ReleasedOutputTest::closeWithoutRequired);
    }

    @ParameterizedTest
    @CsvSource({
        "check, check FILE --format json",
        "compare, compare FILE AFTER --format json",
        "evidence, evidence FILE --format json",
        "explain, explain register.kept FILE --format json",
        "get, get FILE register.kept profile.coast --format json",
        "recover, recover FILE --format json",
        "report, report FILE --format json=-",
        "show, show FILE --format json",
        "status, status FILE --format json",
        "summary, summary FILE --format json=-",
        "gate-accept, gate accept AFTER --gate GATE --format json",
        "checklist-list, checklist list --format json",
        "checklist-show, checklist show CHECKLIST --format json",
        "checklist-coverage, checklist show CHECKLIST --coverage --format json",
        "checklist-walk, checklist walk CHECKLIST --format json",
        "checklist-test, checklist test CHECKLIST PERSONAS --format json",
        "checklist-diff, checklist diff EARLIER CHECKLIST --format json",
        "lint, checklist lint CHECKLIST --format json",
    })
    void aCommandWritesEveryKeyThatItWrote(String name, String command) throws IOException {
        Path file = Files.copy(ANSWERS, folder.resolve("lighthouses.yaml"));
        Path after = Files.copy(ANSWERS, folder.resolve("after.yaml"));
        Path gate = folder.resolve("gate.yaml");
        CliRun.with("gate", "init", file.toString(), "--gate", gate.toString(), "--checklist", LIGHTS);
        CliRun.with("set", after.toString(), "register.kept=no", "lights.fog-horns=yes", "--checklist", LIGHTS);
        List<String> args = new ArrayList<>();
        for (String word : command.split(" ", -1)) {
            args.add(
                    switch (word) {
                        case "FILE" -> file.toString();
                        case "AFTER" -> after.toString();
                        case "GATE" -> gate.toString();
                        case "CHECKLIST" -> LIGHTS;
                        case "EARLIER" -> EARLIER.toString();
                        case "PERSONAS" ->
                            RELEASED.resolve("persona-tests-1/lighthouses.test.yaml")
                                    .toString();
                        default -> word;
                    });
        }
        if (!command.startsWith("checklist")) {
            args.addAll(List.of("--checklist", LIGHTS));
        }
        CliRun run = CliRun.with(args.toArray(String[]::new));
        assertThat(keys(run.out()))
                .as(run.err())
                .containsAll(keys(Files.readString(RELEASED.resolve("json").resolve(name + ".json"))));
    }

    private static Set<String> keys(String json) {
        Set<String> keys = new TreeSet<>();
        addKeys(JSON.readTree(json), "", keys);
        return keys;
    }

    private static void addKeys(JsonNode node, String way, Set<String> keys) {
        for (var entry : node.properties()) {
            String key = way + "/" + entry.getKey();
            keys.add(key + " " + entry.getValue().getNodeType());
            addKeys(entry.getValue(), key, keys);
        }
        if (node.isArray()) {
            node.forEach(item -> addKeys(item, way + "[]", keys));
        }
    }

    private Path written() throws IOException {
        Path file = Files.copy(ANSWERS, folder.resolve("lighthouses.yaml"));
        Path out = folder.resolve("out");
        CliRun report = CliRun.with(
                "report", file.toString(), "--checklist", LIGHTS, "--format", "csv,oscal", "-o", out.toString());
        assertThat(report.code()).as(report.err()).isZero();
        return out;
    }

    @Test
    void columnsOfATableAreAddedAtTheEnd() throws IOException {
        Path out = written();
        for (String name : files("csv")) {
            String then = Files.readString(RELEASED.resolve("csv").resolve(name));
            String now = Files.readString(out.resolve(name));
            if (name.endsWith(".csv")) {
                assertThat(now.lines().findFirst().orElseThrow())
                        .as(name)
                        .startsWith(then.lines().findFirst().orElseThrow());
            } else {
                assertThat(keys(now)).as(name).containsAll(keys(then));
            }
        }
    }

    @Test
    void theOscalOfThenHasNoKeyThatIsGone() throws IOException {
        Path out = written();
        for (String name : files("oscal")) {
            assertThat(keys(Files.readString(out.resolve(name))))
                    .as(name)
                    .containsAll(keys(Files.readString(RELEASED.resolve("oscal").resolve(name))));
        }
    }

    @Test
    void aTableThatComesBackIsTakenIn() throws IOException {
        Path file = Files.copy(ANSWERS, folder.resolve("lighthouses.yaml"));
        CliRun merge = CliRun.with(
                "merge",
                file.toString(),
                RELEASED.resolve("csv/lighthouses.csv").toString(),
                "--checklist",
                LIGHTS);
        assertThat(merge.code()).as(merge.out() + merge.err()).isZero();
    }
}
