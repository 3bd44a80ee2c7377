package org.stocktake.files.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.Cases;
import org.stocktake.OnlyInProofs;
import org.stocktake.files.FileFixtures;
import org.stocktake.files.yaml.CompactTree;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.StrictUtf8;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.files.yaml.YamlParser;
import org.stocktake.model.Checklist;
import org.stocktake.model.FactId;
import org.stocktake.model.Force;
import org.stocktake.model.Problem;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;

/** The search for checklists; a compiled checklist equals its YAML. */
final class ChecklistLibraryTest {
    /** The fields that are read only when somebody asks. */
    private static final String LATE = ".*guide|.*worded";

    private static Checklist good(LoadResult<Checklist> loaded) {
        return loaded.found()
                .orElseThrow(() -> new AssertionError(loaded.problems().toString()));
    }

    @Test
    void everythingInTheFileReachesTheChecklist() throws IOException {
        Checklist checklist = good(FileFixtures.library().find("small"));
        assertThat(checklist.version()).isEqualTo("1.10");
        assertThat(checklist.provision(new ProvisionId("treaty-2")).force()).contains(Force.CONSIDER);
        assertThat(checklist.provision(new ProvisionId("treaty-3")).whyNotAssessed())
                .isEqualTo("It is a definition.");
        assertThat(checklist.fact(new FactId("role")).orElseThrow().choices()).hasSize(3);
        assertThat(checklist
                        .question(new QuestionId("laws.sea"))
                        .orElseThrow()
                        .guidance()
                        .partOf())
                .isEqualTo("laws.offence");
        assertThat(checklist.vocabulary().needs()).hasSize(2);
    }

    /** A file that cannot be read has no version, so that none is newer. */
    @Test
    void noVersionIsNewerThanNone(@TempDir Path folder) throws IOException {
        Path later = Files.createDirectory(folder.resolve("later"));
        for (Path each : List.of(folder, later)) {
            Files.copy(FileFixtures.CHECKLIST, each.resolve("small.yaml"));
        }
        ChecklistLibrary library = new ChecklistLibrary(List.of(folder, later));
        assertThat(library.newerBehind("small", "1.9")).isPresent();
        assertThat(library.newerBehind("small", "1.10")).isEmpty();
        assertThat(library.newerBehind("small", "")).isEmpty();
    }

    @Test
    void theCompiledFormSaysTheSame() throws IOException, InvalidFileException {
        theCompiledFormSaysTheSame(FileFixtures.CHECKLIST);
    }

    @OnlyInProofs
    @Test
    void theCompiledFormOfTheShippedOneSaysTheSame() throws IOException, InvalidFileException {
        theCompiledFormSaysTheSame(Path.of("checklists/ctoc-cop-res-5-3.yaml"));
    }

    private static void theCompiledFormSaysTheSame(Path file) throws IOException, InvalidFileException {
        byte[] yaml = Files.readAllBytes(file);
        CompiledChecklist apart =
                CompiledChecklist.of(YamlParser.mapping(StrictUtf8.of("c.yaml", yaml), new ProblemCollector()));
        YamlNode.Mapping guidance = written(apart.guidance().get());
        YamlNode.Mapping versions = written(apart.versions().get());
        CompiledChecklist compiled = new CompiledChecklist(written(apart.checklist()), () -> guidance, () -> versions);
        Checklist fromYaml = read(ChecklistReader.read("c.yaml", yaml));
        Checklist fromTree = read(ChecklistReader.read(compiled));
        assertThat(fromTree)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(LATE + "|earlierVersions|sections|provisions")
                .isEqualTo(fromYaml);
        same(
                fromTree.sections().stream().map(ChecklistLibraryTest::head),
                fromYaml.sections().stream().map(ChecklistLibraryTest::head));
        same(fromTree.questions(), fromYaml.questions());
        same(fromTree.provisions().stream(), fromYaml.provisions().stream());
        assertThat(fromTree.earlierVersions()).isEqualTo(fromYaml.earlierVersions());
        assertThat(fromTree.questions().map(Question::guidance))
                .containsExactlyElementsOf(
                        fromYaml.questions().map(Question::guidance).toList());
        assertThat(wordings(fromTree)).containsExactlyElementsOf(wordings(fromYaml));
    }

    private static String head(Section section) {
        return section.id()
                + section.title()
                + section.intro()
                + section.questions().size();
    }

    private static void same(Stream<?> found, Stream<?> expected) {
        assertThat(Cases.oneIn(9, found).toList())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(LATE)
                .isEqualTo(Cases.oneIn(9, expected).toList());
    }

    private static List<Provision.Wording> wordings(Checklist checklist) {
        return checklist.provisions().stream()
                .map(provision -> provision.worded().get())
                .toList();
    }

    private static YamlNode.Mapping written(YamlNode.Mapping tree) throws InvalidFileException {
        return CompactTree.read("c.tree", CompactTree.write(tree));
    }

    private static Checklist read(LoadResult<ChecklistReader.Located> loaded) {
        return loaded.found()
                .map(ChecklistReader.Located::checklist)
                .orElseThrow(() -> new AssertionError(loaded.problems().toString()));
    }

    /** Reading the guidance takes time, so it waits until the guidance is used. */
    @Test
    void theGuidanceOfTheCompiledFormIsReadWhenSomebodyAsks() throws IOException, InvalidFileException {
        byte[] yaml = Files.readAllBytes(FileFixtures.CHECKLIST);
        CompiledChecklist apart =
                CompiledChecklist.of(YamlParser.mapping(StrictUtf8.of("c.yaml", yaml), new ProblemCollector()));
        Checklist checklist = read(ChecklistReader.read(new CompiledChecklist(
                apart.checklist(),
                () -> {
                    throw new IllegalStateException("the guidance was read");
                },
                () -> {
                    throw new IllegalStateException("the earlier versions were read");
                })));
        assertThat(checklist.questions()).isNotEmpty();
        assertThatThrownBy(() -> checklist.questions().map(Question::guidance).toList())
                .hasMessage("the guidance was read");
        assertThatThrownBy(() -> wordings(checklist)).hasMessage("the guidance was read");
        assertThatThrownBy(checklist::earlierVersions).hasMessage("the earlier versions were read");
    }

    /** Changes one letter, which keeps the length of the file. */
    @Test
    void aFileThatIsNotTheOneCompiledIsReadAsItIs(@TempDir Path folder) throws IOException {
        String id = "ctoc-cop-res-5-3";
        String yaml = Files.readString(Path.of("checklists", id + ".yaml"));
        Files.writeString(folder.resolve(id + ".yaml"), yaml.replaceFirst("title: \"R", "title: \"S"));
        assertThat(good(new ChecklistLibrary(List.of(folder)).find(id))
                        .heading()
                        .title())
                .startsWith("S");
    }

    @Test
    void aStampTellsBytesOfOneLengthApart() {
        assertThat(ShippedChecklists.stamp(new byte[] {1, 2, 3}))
                .isEqualTo("3 55bc801d f130f21e")
                .isNotEqualTo(ShippedChecklists.stamp(new byte[] {1, 2, 4}));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "1:a",
                "{+1:a",
                "{+1:a1:b}}",
                "{+1:a2:b}",
                "{=0;1:a}",
                "{+1:a1:b=1;1:c}",
                "{+1:ax:b}",
                "{+1:a-1:b}",
                "{+1:a9999999999:b}",
                "{+1:a1b}"
            })
    void aDamagedCompiledFormIsRefused(String written) {
        assertThatThrownBy(() -> CompactTree.read("t", written)).isInstanceOf(InvalidFileException.class);
    }

    @Test
    void aCompactTreeHasEveryCharacterOfItsTexts() throws IOException, InvalidFileException {
        String yaml = "a: \"1:}]{[=0;+\"\nb: [\"\\U0001F600 x\", {a: \"\", c: \"1\\n2\"}, []]\nc: {}\n";
        YamlNode.Mapping tree = YamlParser.mapping(
                StrictUtf8.of("c.yaml", yaml.getBytes(StandardCharsets.UTF_8)), new ProblemCollector());
        String written = CompactTree.write(tree);
        assertThat(written).isEqualTo("{+1:a10:1:}]{[=0;++1:b[4:\uD83D\uDE00 x{=0;0:+1:c3:1\n2}[]]=2;{}}");
        assertThat(CompactTree.write(CompactTree.read("c.tree", written))).isEqualTo(written);
    }

    @Test
    void theFirstFolderThatHasItWins(@TempDir Path first) throws IOException {
        String yaml = Files.readString(FileFixtures.CHECKLIST);
        Files.writeString(first.resolve("small.yaml"), yaml.replace("1.10", "2.0"));
        Files.writeString(first.resolve("small.fr.yaml"), "a translation");
        ChecklistLibrary library = new ChecklistLibrary(List.of(first.resolve("none"), first, FileFixtures.CHECKLISTS));
        assertThat(good(library.find("small")).version()).isEqualTo("2.0");
        assertThat(library.list())
                .contains(new ChecklistLibrary.Entry(
                        "small",
                        "2.0",
                        "A small checklist",
                        first.resolve("small.yaml").toString()));
        assertThat(library.list()).extracting(ChecklistLibrary.Entry::id).doesNotContain("small.fr");
    }

    @Test
    void aPathIsRead() throws IOException {
        assertThat(good(new ChecklistLibrary(List.of()).find(FileFixtures.CHECKLIST.toString()))
                        .id())
                .isEqualTo("small");
    }

    @ParameterizedTest
    @ValueSource(strings = {"smal", "..", "", "SMALL", "sma ll", "%2e%2e"})
    void anIdThatIsNotThereIsAProblemAndNoPath(String id) throws IOException {
        assertThat(FileFixtures.lines(FileFixtures.library().find(id).problems()))
                .containsExactly("0:0: unknown-checklist");
        assertThat(FileFixtures.lines(FileFixtures.library().lint(id).problems()))
                .containsExactly("0:0: unknown-checklist");
    }

    @Test
    void aMistypedIdIsSuggested() throws IOException {
        Problem problem = FileFixtures.library().find("smal").problems().get(0);
        assertThat(problem.details().get(1)).isEqualTo("small");
    }

    @Test
    void aPathThatIsNotThereIsAMatterOfTheDisk() {
        assertThatThrownBy(() -> FileFixtures.library().find("./none.yaml")).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aFileUnderAnotherNameIsRefusedById(@TempDir Path folder) throws IOException {
        Files.copy(FileFixtures.CHECKLIST, folder.resolve("other.yaml"));
        ChecklistLibrary library = new ChecklistLibrary(List.of(folder));
        assertThat(FileFixtures.lines(library.find("other").problems())).containsExactly("2:5: id-is-not-file-name");
        assertThat(library.list()).extracting(ChecklistLibrary.Entry::title).contains("");
    }

    @Test
    void theBuildCompilesEveryChecklistAndStopsAtAnInvalidOne(@TempDir Path to) throws IOException {
        ChecklistCompiler.main(FileFixtures.CHECKLISTS.toString(), to.toString());
        assertThat(Files.readString(to.resolve("index.txt"))).isEqualTo("small\n");
        assertThat(to.resolve("small.tree")).exists();
        assertThatThrownBy(() -> ChecklistCompiler.main(FileFixtures.FOLDER + "/checklist-faults", to.toString()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("assesses-a-definition.yaml:156:22: provision-not-assessable: ");
    }
}
