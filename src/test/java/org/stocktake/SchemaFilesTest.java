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
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.cli.CliRun;
import org.stocktake.files.assessment.AssessmentReader;
import org.stocktake.files.brand.BrandReader;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.files.checklist.ChecklistSkeleton;
import org.stocktake.files.gate.GateFile;
import org.stocktake.model.Problem;
import org.stocktake.model.ProblemKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
            ProblemKind.UNKNOWN_CHECKLIST,
            ProblemKind.OTHER_CHECKLIST_VERSION,
            ProblemKind.NO_SUCH_PROVISION,
            ProblemKind.NO_DAY,
            ProblemKind.NO_DATE_FACT,
            ProblemKind.PROVISION_NOT_ASSESSABLE,
            ProblemKind.DUPLICATE_ID,
            ProblemKind.CONSIDERED_NOT_ALLOWED,
            ProblemKind.PERIOD_FROM_NO_DAY);

    /** The problems of a checklist that can be used: lint looks at the whole of it, or judges words. */
    private static final Set<ProblemKind> JUDGED = Set.of(
            ProblemKind.QUALIFIER_UNUSED,
            ProblemKind.FACT_UNUSED,
            ProblemKind.PROVISION_NOT_REACHED,
            ProblemKind.ADDRESSEE_BINDS_NOBODY,
            ProblemKind.OBLIGATION_SOFTENED,
            ProblemKind.QUALIFIED_WITHOUT_WORDS,
            ProblemKind.VERB_AND_FORCE,
            ProblemKind.UNREACHABLE_QUESTION,
            ProblemKind.OLD_ID_IN_USE,
            ProblemKind.QUESTION_MARK_MISSING);

    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private static final String ANSWERS = """
            format: stocktake/assessment/1
            checklist: {id: lighthouses, version: 1.2.0}
            state: XA
            period: {from: 2026-01-01, to: 2026-12-31}
            language: en
            depth: full
            profile: {party: yes, coast: yes}
            answers:
              register.kept: {answer: yes}
            end: assessment
            """;

    @TempDir
    Path folder;

    private static String made(String kind) {
        return CliRun.with("checklist", "schema", kind).out();
    }

    private static Schema schema(String kind) {
        return SCHEMAS.computeIfAbsent(
                kind,
                one -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(made(one)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"checklist", "assessment", "gate", "brand", "translation"})
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
        "brand, src/test/resources/transcripts/files/brand/brand.yaml"
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
        List<YamlMutations.Mutation> mutations = YamlMutations.of(file, number);
        assertThat(mutations).hasSizeGreaterThan(number / 2);
        assertThat(differing(kind, file, mutations)).isEmpty();
    }

    /** A word that is right elsewhere is the mistake that a list of words alone does not show. */
    @ParameterizedTest
    @CsvSource({
        "checklist, src/test/resources/update/beacons.yaml, 20",
        "assessment, src/test/resources/transcripts/files/xa.yaml, 10",
        "gate, src/test/resources/transcripts/files/gates/rules.yaml, 10",
    })
    void anotherWordOfTheSameListHasTheVerdictOfTheReader(String kind, Path file, int least) throws IOException {
        List<List<String>> words = new ArrayList<>();
        addWords(new JsonMapper().readTree(made(kind)), words);
        List<YamlMutations.Mutation> mutations = YamlMutations.ofWords(file, words);
        assertThat(mutations).hasSizeGreaterThan(least);
        assertThat(differing(kind, file, mutations)).isEmpty();
    }

    private static void addWords(JsonNode schema, List<List<String>> words) {
        List<String> list = new ArrayList<>();
        for (JsonNode word : schema.path("enum")) {
            if (word.isString()) {
                list.add(word.asString());
            }
        }
        words.add(list);
        schema.forEach(part -> addWords(part, words));
    }

    private List<String> differing(String kind, Path file, List<YamlMutations.Mutation> mutations) throws IOException {
        Schema schema = schema(kind);
        List<String> differing = new ArrayList<>();
        for (YamlMutations.Mutation mutation : mutations) {
            Path changed = folder.resolve(file.getFileName());
            Files.writeString(changed, mutation.json());
            List<ProblemKind> found = problems(kind, changed);
            List<?> refused = schema.validate(mutation.json(), InputFormat.JSON);
            boolean comparesIds = found.contains(ProblemKind.WRONG_INTO)
                    && mutation.about().endsWith(" reworded"); // 'into' can only be the id itself
            boolean countsDigits = mutation.about().endsWith(", number]")
                    && (found.contains(ProblemKind.BAD_COLOUR) || found.contains(ProblemKind.BAD_DATE));
            boolean isSeenHere = found.isEmpty() || (!LOOKED_UP.containsAll(found) && !comparesIds && !countsDigits);
            if (isSeenHere && found.isEmpty() != refused.isEmpty()) {
                differing.add(mutation.about() + ": reader " + found + ", schema " + refused);
            }
        }
        return differing;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{version: 1.0, questions: [{question: a, change: removed, into: b, because: Gone.}]}",
                "{version: 1.0, questions: [{question: a, change: removed, because: ''}]}",
                "{version: 1.0, questions: [{question: a, change: removed}]}",
                "{version: 1.0, questions: [{question: a, change: meaning-changed, into: lights.kept, because: ''}]}",
                "{version: 1.0, questions: [{question: a, change: split, into: [lights.kept], because: ''}]}",
                "{version: 1.0, questions: [{question: a, change: renamed, into: [b, c]}]}",
                "{version: 1.0, questions: [{question: a, change: renamed}]}",
                "{version: 1.0, questions: [{question: a, change: renamed, into: []}]}",
                "{version: 1.0, questions: [{question: a, change: meaning-changed, into: [b, c], because: More.}]}",
                "{version: 1.0, questions: [{question: a, change: changed, into: b}]}",
                "{version: 1.0, questions: [{question: a, change: split, into: [], because: Two.}]}",
                "{version: 1.0, questions: [{question: a, change: reworded, into: [a, b]}]}",
                "{version: 1.0, facts: [{fact: a, change: renamed}]}",
                "{version: 1.0, facts: [{fact: a, change: removed, into: b}]}",
                "{version: 1.0, facts: [{fact: a, change: split, into: b}]}",
            })
    void aMapThatLintRefusesIsRefusedInAnEditor(String map) throws IOException {
        Path file = Path.of("src/test/resources/update/beacons.yaml");
        String text = Files.readString(file);
        String before = text.substring(0, text.indexOf("earlier-versions:"));
        assertThat(refused("checklist", before + "earlier-versions: [" + map + "]\n"))
                .isTrue();
        assertThat(refused("checklist", before)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1234567, true", "123456, false", "12x, true"})
    void aNumberOfQuestionsHasAsManyDigitsAsTheReaderTakes(String number, boolean refused) throws IOException {
        String requests = "requests:\n  - {agency: transport, questions: %s, sent: 2026-11-01}\nend: assessment";
        assertThat(refused("assessment", ANSWERS.replace("end: assessment", requests.formatted(number))))
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({
        "from: 2026-01-01, from: 2026-13-01, true",
        "from: 2026-01-01, from: 2026-01-32, true",
        "from: 2026-01-01, from: 2026-02-30, true",
        "from: 2026-01-01, from: 0000-01-01, true",
        "from: 2026-01-01, from: 2024-02-29, false",
        "answer: yes, 'answer: yes, review-by: P', true",
        "answer: yes, 'answer: yes, evidence: [{title: T, date: 2026-01-01, review-by: P1Y6M}]', false",
        "answer: yes, 'answer: yes, review-by: 2027-04-31', true",
        "answer: yes, 'answer: yes, at: 2026-99-01T10:00:00Z', true",
        "answer: yes, 'answer: yes, at: 2026-11-01T24:00:00Z', true",
        "answer: yes, 'answer: yes, at: 2026-11-01T10:00:00Z', false",
    })
    void aDayOfNoCalendarIsRefusedInAnEditor(String from, String to, boolean refused) throws IOException {
        assertThat(ANSWERS).contains(from);
        assertThat(refused("assessment", ANSWERS.replace(from, to))).isEqualTo(refused);
    }

    /** Returns true if the schema refuses the file; the program itself must say the same. */
    private boolean refused(String kind, String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("beacons.yaml"), yaml);
        boolean refused = !schema(kind)
                .validate(YamlMutations.json(file), InputFormat.JSON)
                .isEmpty();
        List<ProblemKind> found = problems(kind, file);
        assertThat(!found.isEmpty()).as(found.toString()).isEqualTo(refused);
        return refused;
    }

    private static List<ProblemKind> problems(String kind, Path file) throws IOException {
        return all(kind, file).stream()
                .map(Problem::kind)
                .filter(problem -> !JUDGED.contains(problem) && problem != ProblemKind.EMBLEM_MISSING) // a picture
                .toList();
    }

    private static List<Problem> all(String kind, Path file) throws IOException {
        return switch (kind) {
            case "checklist" -> CHECKLISTS.lint(file.toString()).problems();
            case "assessment" -> new AssessmentReader(CHECKLISTS).read(file).problems();
            case "gate" -> GateFile.read(file, CHECKLISTS, "").problems();
            default -> BrandReader.read(file).problems();
        };
    }

    /** Marks in an editor the parts that lint misses in a question. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "evidence: [the law or order that sets the register up]~        action: | action:",
                "evidence: [the law or order that sets the register up] | evidence: []",
                "action: Set up the register by law.~        agencies: | agencies:",
                "action: Set up the register by law. | action: ''",
            })
    void aQuestionWithoutEvidenceOrANextStepIsMarked(String from, String to) throws IOException {
        String skeleton = ChecklistSkeleton.of("beacons");
        String changed = skeleton.replace(from.replace('~', '\n'), to);
        assertThat(changed).isNotEqualTo(skeleton);
        assertThat(refused("checklist", changed)).isTrue();
        assertThat(refused("checklist", skeleton)).isFalse();
    }

    /** An editor shows a sentence, not the pattern. */
    @ParameterizedTest
    @ValueSource(strings = {"checklist", "assessment", "gate", "brand", "translation"})
    void aTextOfAnotherFormIsToldInASentence(String kind) {
        List<String> bare = new ArrayList<>();
        addBarePatterns(new JsonMapper().readTree(made(kind)), bare);
        assertThat(bare).isEmpty();
    }

    private static void addBarePatterns(JsonNode schema, List<String> bare) {
        boolean isPattern = schema.path("pattern").isString();
        if (isPattern && !schema.path("patternErrorMessage").asString("").startsWith("Write ")) {
            bare.add(schema.path("pattern").asString());
        }
        schema.forEach(part -> addBarePatterns(part, bare));
    }

    @Test
    void aNewChecklistNamesTheSchemaBesideIt() throws IOException {
        CliRun.with("checklist", "new", "pearls", folder.toString());
        assertThat(folder.resolve("pearls.yaml"))
                .content()
                .startsWith("# yaml-language-server: $schema=checklist.schema.json\n");
        assertThat(folder.resolve("checklist.schema.json")).hasContent(made("checklist"));
    }

    /** A line that names a schema overrules the settings of an editor: it must find the schema. */
    @Test
    void aNewAssessmentNamesTheSchemaBesideIt() throws IOException {
        Path file = folder.resolve("xa.yaml");
        begin(file);
        assertThat(file).content().startsWith("# yaml-language-server: $schema=assessment.schema.json\nformat: ");
        assertThat(folder.resolve("assessment.schema.json")).hasContent(made("assessment"));
        assertThat(problems("assessment", file)).isEmpty();
    }

    @Test
    void aNewGateNamesTheSchemaBesideIt() throws IOException {
        Path file = folder.resolve("xa.yaml");
        begin(file);
        Path gate = folder.resolve("gate.yaml");
        assertThat(CliRun.with("gate", "init", file.toString(), "--gate", gate.toString())
                        .code())
                .isZero();
        assertThat(gate).content().startsWith("# yaml-language-server: $schema=gate.schema.json\nformat: ");
        assertThat(folder.resolve("gate.schema.json")).hasContent(made("gate"));
        assertThat(problems("gate", gate)).isEmpty();
    }

    /** An office goes on with a worksheet in yaml as with an assessment. */
    @Test
    void aWorksheetNamesTheSchemaBesideIt() throws IOException {
        Path file = folder.resolve("xa.yaml");
        Files.copy(Path.of("src/test/resources/transcripts/files/xa.yaml"), file);
        Path out = Files.createDirectory(folder.resolve("out"));
        CliRun split = CliRun.with("split", file.toString(), "--format", "yaml", "-o", out.toString());
        assertThat(split.code()).as(split.err()).isZero();
        Path schema = out.resolve("assessment.schema.json");
        assertThat(schema).hasContent(made("assessment"));
        try (Stream<Path> written = Files.list(out)) {
            assertThat(written.filter(path -> !path.equals(schema)))
                    .isNotEmpty()
                    .allSatisfy(path -> assertThat(path)
                            .content()
                            .startsWith("# yaml-language-server: $schema=assessment.schema.json\nformat: "));
        }
        assertThat(file).content().doesNotStartWith("# yaml-language-server");
    }

    @Test
    void aSchemaThatIsThereIsKept() throws IOException {
        Path schema = Files.writeString(folder.resolve("assessment.schema.json"), "{}");
        begin(folder.resolve("xa.yaml"));
        assertThat(schema).hasContent("{}");
    }

    @Test
    void aFileWithoutTheLineIsSavedWithoutIt() throws IOException {
        Path file = folder.resolve("xa.yaml");
        Files.copy(Path.of("src/test/resources/transcripts/files/xa.yaml"), file);
        assertThat(CliRun.with("set", file.toString(), "register.kept=no").code())
                .isZero();
        assertThat(file).content().startsWith("# The draft of the harbour office.\nformat: ");
        assertThat(folder.resolve("assessment.schema.json")).doesNotExist();
    }

    private static void begin(Path file) {
        assertThat(CliRun.with(
                                "assess",
                                "--new",
                                file.toString(),
                                "--checklist",
                                "lighthouses",
                                "--state",
                                "XA",
                                "--year",
                                "2026")
                        .code())
                .isZero();
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
