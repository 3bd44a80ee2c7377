package org.stocktake;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.cli.CliRun;
import org.stocktake.files.assessment.AssessmentReader;
import org.stocktake.files.brand.BrandReader;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.files.gate.GateFile;
import org.stocktake.model.Problem;
import org.stocktake.model.ProblemKind;

/** The schemas for editors are shipped as the program makes them, and judge as the readers do. */
final class SchemaFilesTest {
    private static final Path SHIPPED = Path.of("src/main/dist/schemas");
    private static final ChecklistLibrary CHECKLISTS = new ChecklistLibrary(
            List.of(Path.of("src/test/resources/transcripts/checklists"), Path.of("src/examples")));

    /** The problems that need a look at another place, at the disk or at a colour: no schema can find them. */
    private static final Set<ProblemKind> LOOKED_UP = Set.of(
            ProblemKind.UNKNOWN_FACT,
            ProblemKind.LATER_FACT,
            ProblemKind.UNKNOWN_CHOICE,
            ProblemKind.NO_SUCH_CHOICE,
            ProblemKind.UNKNOWN_PROVISION,
            ProblemKind.UNKNOWN_QUESTION,
            ProblemKind.UNKNOWN_QUALIFIER,
            ProblemKind.UNKNOWN_CLUSTER,
            ProblemKind.UNKNOWN_AGENCY,
            ProblemKind.UNKNOWN_ADDRESSEE,
            ProblemKind.UNKNOWN_SOURCE,
            ProblemKind.UNKNOWN_SECTION,
            ProblemKind.UNKNOWN_NEED,
            ProblemKind.NO_SUCH_PROVISION,
            ProblemKind.NO_DAY,
            ProblemKind.NO_DATE_FACT,
            ProblemKind.PROVISION_NOT_ASSESSABLE);

    @TempDir
    Path folder;

    private static String made(String kind) {
        return CliRun.with("checklist", "schema", kind).out();
    }

    private static Schema schema(String kind) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(made(kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"checklist", "assessment", "gate", "brand"})
    void theShippedSchemaIsTheOneThatTheProgramMakes(String kind) {
        Golden.check(SHIPPED, kind + ".schema.json", made(kind), System.getProperty("golden.update") != null);
    }

    @ParameterizedTest
    @CsvSource({
        "checklist, src/examples/kite-convention.yaml",
        "checklist, src/examples/kite-annex.yaml",
        "checklist, src/test/resources/transcripts/checklists/lighthouses.yaml",
        "checklist, checklists/ctoc-cop-res-5-3.yaml",
        "assessment, src/examples/xa-2026.yaml",
        "assessment, src/examples/xb-2026.yaml",
        "assessment, src/examples/xc-2026.yaml",
        "gate, src/test/resources/transcripts/files/gates/rules.yaml",
        "brand, src/test/resources/transcripts/files/brand/brand.yaml",
    })
    void whatIsValidIsValidInAnEditor(String kind, Path file) throws IOException {
        assertThat(schema(kind).validate(YamlMutations.json(file), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "checklist, src/examples/kite-convention.yaml, 180",
        "assessment, src/test/resources/transcripts/files/xa.yaml, 60",
        "gate, src/test/resources/transcripts/files/gates/rules.yaml, 40",
        "brand, src/test/resources/transcripts/files/brand/brand.yaml, 20",
    })
    void theVerdictIsThatOfTheReader(String kind, Path file, int number) throws IOException {
        Schema schema = schema(kind);
        List<String> differing = new ArrayList<>();
        List<YamlMutations.Mutation> mutations = YamlMutations.of(file, number);
        assertThat(mutations).hasSizeGreaterThan(number / 2);
        for (YamlMutations.Mutation mutation : mutations) {
            Path changed = folder.resolve(file.getFileName());
            Files.writeString(changed, mutation.json());
            List<ProblemKind> found = problems(kind, changed).stream()
                    .map(Problem::kind)
                    .filter(problem -> problem != ProblemKind.EMBLEM_MISSING) // a picture beside the original
                    .toList();
            List<?> refused = schema.validate(mutation.json(), InputFormat.JSON);
            boolean isSeenHere = found.isEmpty() || !LOOKED_UP.containsAll(found);
            if (isSeenHere && found.isEmpty() != refused.isEmpty()) {
                differing.add(mutation.about() + ": reader " + found + ", schema " + refused);
            }
        }
        assertThat(differing).isEmpty();
    }

    private static List<Problem> problems(String kind, Path file) throws IOException {
        return switch (kind) {
            case "checklist" -> CHECKLISTS.find(file.toString()).problems();
            case "assessment" -> new AssessmentReader(CHECKLISTS).read(file).problems();
            case "gate" -> GateFile.read(file, CHECKLISTS, "").problems();
            default -> BrandReader.read(file).problems();
        };
    }

    @Test
    void aNewChecklistNamesTheSchemaBesideIt() throws IOException {
        CliRun.with("checklist", "new", "pearls", folder.toString());
        assertThat(folder.resolve("pearls.yaml"))
                .content()
                .startsWith("# yaml-language-server: $schema=checklist.schema.json\n");
        assertThat(folder.resolve("checklist.schema.json")).hasContent(made("checklist"));
    }

    @Test
    void aLineForEditorsStaysWhereItIs() throws IOException {
        Path file = folder.resolve("xa.yaml");
        String line = "# yaml-language-server: $schema=schemas/assessment.schema.json\n";
        Files.writeString(file, line + Files.readString(Path.of("src/test/resources/transcripts/files/xa.yaml")));
        assertThat(CliRun.with("set", file.toString(), "register.kept=no").code())
                .isZero();
        assertThat(file).content().startsWith(line);
    }
}
