package org.stocktake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.OnlyInProofs;
import org.stocktake.report.promise.ClosedSchema;

/** The JSON of the commands follows the schemas that are shipped, and has no key that they do not define. */
final class ListingSchemaTest {
    private static final String XA = "src/examples/xa-2026.yaml";
    private static final String XB = "src/examples/xb-2026.yaml";
    private static final String LIGHTS = "src/test/resources/transcripts/checklists/lighthouses.yaml";

    private static final String BEACONS = "src/test/resources/update/beacons.yaml";
    private static final String BEACONS_OLD = "src/test/resources/update/first/beacons.yaml";

    @TempDir
    Path folder;

    private static List<String> faults(String schema, String json) {
        return ClosedSchema.faults(schema, json);
    }

    private static String json(String... command) {
        String written = CliRun.with(command).out();
        assertThat(written).startsWith("{");
        return written;
    }

    static Stream<List<String>> commands() {
        return Stream.of(
                List.of("status", "status", XA, "--due", "P5Y", "--format", "json"),
                List.of("status", "status", XB, "--format", "json"),
                List.of("show", "show", XA, "--format", "json"),
                List.of("get", "get", XA, "15.5", "profile.coast", "consulted", "declaration", "--format", "json"),
                List.of("show", "show", XA, "15.5", "--format", "json"),
                List.of("explain", "explain", "15.5", "--checklist", "ctoc-cop-res-5-3", "--format", "json"),
                List.of("explain", "explain", "15.5", XA, "--format", "json"),
                List.of("explain", "explain", "2.2", XB, "--format", "json"),
                List.of("evidence", "evidence", XA, "--format", "json"),
                List.of("doctor", "doctor", "--format", "json"),
                List.of("version", "--version", "--format", "json"),
                List.of("recover", "recover", XA, "--format", "json"),
                List.of("checklist-list", "checklist", "list", "--format", "json"),
                List.of("checklist-show", "checklist", "show", LIGHTS, "--format", "json"),
                List.of("checklist-show", "checklist", "show", "ctoc-cop-res-5-3", "--format", "json"),
                List.of("checklist-coverage", "checklist", "show", LIGHTS, "--coverage", "--format", "json"),
                List.of("lint", "checklist", "lint", LIGHTS, "--format", "json"),
                List.of("checklist-walk", "checklist", "walk", LIGHTS, "--profile", "party=no", "--format", "json"),
                List.of("checklist-diff", "checklist", "diff", BEACONS_OLD, BEACONS, "--format", "json"),
                List.of("checklist-walk", "checklist", "walk", LIGHTS, "--depth", "core", "--format", "json"),
                List.of("compare", "compare", XA, XA, "--format", "json"),
                List.of("summary", "summary", "src/examples", "--format", "json=-"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void describesWhatTheCommandWrites(List<String> command) throws IOException {
        String json = json(command.subList(1, command.size()).toArray(String[]::new));
        assertThat(faults(command.get(0), json)).isEmpty();
    }

    @OnlyInProofs
    @Test
    void describesAnswersOfEveryKindAndWhatChangedBetweenThem() throws IOException {
        Path before = Files.copy(Path.of(XA), folder.resolve("before.yaml"));
        Path after = Files.copy(Path.of(XA), folder.resolve("after.yaml"));
        for (String set : List.of(
                "15.1=no",
                "15.2=partly",
                "2.1=unknown",
                "3.1=later",
                "4.1=withheld",
                "2.2=waiting",
                "2.2.waiting-for=Court")) {
            assertThat(CliRun.with("set", after.toString(), set).code()).as(set).isIn(0, 3);
        }
        String compared = json("compare", before.toString(), after.toString(), "--format", "json");
        assertThat(compared).contains("\"worse\"");
        assertThat(faults("compare", compared)).isEmpty();
        for (String command : List.of("status", "show", "evidence", "recover")) {
            assertThat(faults(command, json(command, after.toString(), "--format", "json")))
                    .as(command)
                    .isEmpty();
        }
    }

    @Test
    void describesTheFloorsThatAreAccepted() throws IOException {
        Path file = Files.copy(Path.of(XA), folder.resolve("xa.yaml"));
        String gate = folder.resolve("gate.yaml").toString();
        assertThat(CliRun.with("gate", "init", file.toString(), "--gate", gate).code())
                .isZero();
        assertThat(CliRun.with("set", file.toString(), "15.1=no").code()).isZero();
        String accepted = json("gate", "accept", file.toString(), "--gate", gate, "--format", "json");
        assertThat(accepted).contains("\"worse\"");
        assertThat(faults("gate-accept", accepted)).isEmpty();
    }

    @Test
    void describesTheProblemsOfChecklists() throws IOException {
        Path lights = Files.writeString(
                folder.resolve("lights.yaml"), Files.readString(Path.of(LIGHTS)).replace("depth: core", "depth: deep"));
        assertThat(faults("lint", json("checklist", "test", LIGHTS, "--format", "json")))
                .isNotEmpty();
        assertThat(faults("checklist-test", json("checklist", "test", LIGHTS, "--format", "json")))
                .isEmpty();
        assertThat(faults(
                        "lint",
                        CliRun.with("checklist", "lint", lights.toString(), "--format", "json")
                                .out()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "show, '\"counts\" :', '\"internal-note\" : \"x\", \"counts\" :'",
        "status, '\"asked\" :', '\"contacts\" : {}, \"asked\" :'",
        "evidence, '\"citations\" : [', '\"citations\" : [ {\"title\": \"x\", \"link\": \"javascript:x\", \"questions\": [\"a.b\"]},'",
        "evidence, '\"citations\" : [', '\"citations\" : [ {\"title\": \"x\", \"review-by\": \"soon\", \"questions\": [\"a.b\"]},'",
    })
    void refusesWhatMustNotLeave(String command, String from, String to) throws IOException {
        String json = json(command, XA, "--format", "json");
        assertThat(faults(command, json)).isEmpty();
        int at = json.indexOf(from);
        assertThat(at).isPositive();
        assertThat(faults(command, json.substring(0, at) + to + json.substring(at + from.length())))
                .isNotEmpty();
    }

    @Test
    void everyListingHasASchemaAndThePageNamesIt() throws IOException {
        String pages = Files.readString(Path.of("src/docs/listings-json.md"))
                + Files.readString(Path.of("src/docs/compare-json.md"))
                + Files.readString(Path.of("src/docs/summary-json.md"));
        try (Stream<Path> files = Files.list(ClosedSchema.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".schema.json", ""))
                            .filter(name -> !List.of("report", "check", "get").contains(name)))
                    .hasSize(17)
                    .allMatch(name -> pages.contains("stocktake/" + name + "/1"));
        }
    }
}
