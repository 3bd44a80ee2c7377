package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.YamlMutations;
import org.stocktake.cli.CliRun;

/** The server behind most editors completes, explains and marks with the schemas of this program. */
final class LanguageServerProof {
    private static final Path MODULES = Path.of("target/proof/node_modules").toAbsolutePath();
    private static final String SCRIPT =
            Path.of("src/test/resources/proof/editor.mjs").toAbsolutePath().toString();
    private static final String BEGUN = "begun.yaml";
    private static final String KITES = "kites.yaml";
    private static final String CONDITION = "condition.yaml";

    @TempDir
    static Path folder;

    /** The changed files, by the mutation that they have. */
    private static final Map<String, String> ABOUT = new HashMap<>();

    /** The changed files that a validator of JSON refuses with the schema; SchemaFilesTest holds it to the readers. */
    private static final Set<String> REFUSED = new HashSet<>();

    private static List<String[]> said = List.of();

    @BeforeAll
    static void opensAllFilesInTheServer() throws IOException {
        for (String kind : List.of("checklist", "assessment", "gate", "brand")) {
            Files.writeString(
                    folder.resolve(kind + ".schema.json"),
                    CliRun.with("checklist", "schema", kind).out());
        }
        mutate("checklist", Path.of("src/examples/kite-convention.yaml"), 180);
        mutate("assessment", Path.of("src/test/resources/transcripts/files/xa.yaml"), 60);
        mutate("gate", Path.of("src/test/resources/transcripts/files/gates/rules.yaml"), 40);
        mutate("brand", Path.of("src/test/resources/transcripts/files/brand/brand.yaml"), 20);
        Files.writeString(
                folder.resolve(KITES),
                modeline("checklist") + Files.readString(Path.of("src/examples/kite-convention.yaml")));
        Files.writeString(folder.resolve(BEGUN), modeline("assessment") + "format: stocktake/assessment/1\n\n");
        Files.writeString(
                folder.resolve(CONDITION),
                modeline("checklist") + "sections:\n  - questions:\n      - when: \n        depth: full\n"
                        + "      - when: {n}\n        depth: full\n      - when: {party: []}\n");
        String out = ProcessRun.of(List.of(
                        "node",
                        SCRIPT,
                        MODULES.toString(),
                        folder.toString(),
                        "hover:" + KITES + ":8:1",
                        "complete:" + BEGUN + ":2:0",
                        "complete:" + CONDITION + ":3:14",
                        "complete:" + CONDITION + ":5:16",
                        "complete:" + CONDITION + ":7:23"))
                .within(1)
                .go()
                .succeeded()
                .out();
        said = out.lines().map(line -> line.split("\t", -1)).toList();
    }

    private static String modeline(String kind) {
        return "# yaml-language-server: $schema=" + kind + ".schema.json\n";
    }

    private static void mutate(String kind, Path file, int number) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(folder.resolve(kind + ".schema.json")));
        int count = 0;
        for (YamlMutations.Mutation mutation : YamlMutations.of(file, number)) {
            String name = kind + "-" + count++ + ".yaml";
            Files.writeString(folder.resolve(name), modeline(kind) + mutation.json());
            ABOUT.put(name, mutation.about());
            if (!schema.validate(mutation.json(), InputFormat.JSON).isEmpty()) {
                REFUSED.add(name);
            }
        }
    }

    private static List<String[]> of(String what) {
        return said.stream().filter(line -> line[0].equals(what)).toList();
    }

    @Test
    void itMarksWhatTheSchemaRefuses() {
        List<String> differing = new ArrayList<>();
        int compared = 0;
        for (String[] line : of("marked")) {
            if (ABOUT.containsKey(line[1])) {
                compared++;
                boolean isMarked = !line[2].equals("0");
                if (isMarked != REFUSED.contains(line[1])) {
                    differing.add(ABOUT.get(line[1]) + ": " + String.join(" ", line));
                }
            }
        }
        assertThat(compared).isGreaterThan(250);
        assertThat(REFUSED).hasSizeGreaterThan(100);
        assertThat(differing).isEmpty();
    }

    @Test
    void itMarksNothingInAValidFile() {
        assertThat(of("marked")).anySatisfy(line -> assertThat(line).containsExactly("marked", KITES, "0"));
    }

    @Test
    void itExplainsAKey() {
        assertThat(of("hover"))
                .singleElement()
                .satisfies(line -> assertThat(line[2]).isNotBlank());
    }

    @Test
    void itOffersTheKeys() {
        assertThat(offered(BEGUN))
                .singleElement()
                .satisfies(offer -> assertThat(offer.split(" ")).contains("state", "period", "answers"));
    }

    /** Where it begins, a form to fill in; in braces, the keys; the ids of a fact are known to lint alone. */
    @Test
    void itOffersTheFormsOfACondition() {
        assertThat(offered(CONDITION)).hasSize(3);
        assertThat(offered(CONDITION).get(0)).contains("fact: [value]", "not: condition");
        assertThat(offered(CONDITION).get(1)).contains("not all any");
        assertThat(offered(CONDITION).get(2)).doesNotContain("true", "false");
    }

    private static List<String> offered(String file) {
        return of("complete").stream()
                .filter(line -> line[1].equals(file))
                .map(line -> line[2])
                .toList();
    }
}
