package org.stocktake.files.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.files.Fixtures;
import org.stocktake.files.yaml.Loaded;
import org.stocktake.files.yaml.Node;
import org.stocktake.files.yaml.Problems;
import org.stocktake.files.yaml.Refused;
import org.stocktake.files.yaml.StrictText;
import org.stocktake.files.yaml.Tree;
import org.stocktake.model.Checklist;
import org.stocktake.model.FactId;
import org.stocktake.model.Force;
import org.stocktake.model.Problem;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/** Where checklists are found, and that the compiled form says the same as the YAML. */
final class ChecklistLibraryTest {
    private static Checklist good(Loaded<Checklist> loaded) {
        return loaded.match(checklist -> checklist, problems -> {
            throw new AssertionError(problems.toString());
        });
    }

    @Test
    void everythingInTheFileReachesTheChecklist() throws IOException {
        Checklist checklist = good(Fixtures.library().find("small"));
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

    @Test
    void theCompiledFormSaysTheSame() throws IOException, Refused {
        theCompiledFormSaysTheSame(Fixtures.CHECKLIST);
    }

    @Test
    void theCompiledFormOfTheShippedOneSaysTheSame() throws IOException, Refused {
        theCompiledFormSaysTheSame(Path.of("checklists/ctoc-cop-res-5-3.yaml"));
    }

    private static void theCompiledFormSaysTheSame(Path file) throws IOException, Refused {
        byte[] yaml = Files.readAllBytes(file);
        ChecklistJson apart = ChecklistJson.of(Tree.mapping(StrictText.of("c.yaml", yaml), new Problems()));
        Node.Mapping guidance = written(apart.guidance().get());
        ChecklistJson compiled = new ChecklistJson(written(apart.checklist()), () -> guidance);
        Checklist fromYaml = read(ChecklistReader.read("c.yaml", yaml));
        Checklist fromJson = read(ChecklistReader.read(compiled));
        assertThat(fromJson)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*\\.guide")
                .isEqualTo(fromYaml);
        assertThat(fromJson.questions().map(Question::guidance))
                .containsExactlyElementsOf(
                        fromYaml.questions().map(Question::guidance).toList());
    }

    private static Node.Mapping written(Node.Mapping tree) throws Refused {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChecklistJson.write(tree, out);
        return ChecklistJson.read("c.json", new ByteArrayInputStream(out.toByteArray()));
    }

    private static Checklist read(Loaded<ReadChecklist> loaded) {
        return loaded.match(ReadChecklist::checklist, problems -> {
            throw new AssertionError(problems.toString());
        });
    }

    /** What only the guidance says must not be read, and paid for, before somebody asks. */
    @Test
    void theGuidanceOfTheCompiledFormIsReadWhenSomebodyAsks() throws IOException, Refused {
        byte[] yaml = Files.readAllBytes(Fixtures.CHECKLIST);
        ChecklistJson apart = ChecklistJson.of(Tree.mapping(StrictText.of("c.yaml", yaml), new Problems()));
        Checklist checklist = read(ChecklistReader.read(new ChecklistJson(apart.checklist(), () -> {
            throw new IllegalStateException("the guidance was read");
        })));
        assertThat(checklist.questions()).isNotEmpty();
        assertThatThrownBy(() -> checklist.questions().map(Question::guidance).toList())
                .hasMessage("the guidance was read");
    }

    /** One letter changed leaves the length as it was. */
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
        assertThat(Stamp.of(new byte[] {1, 2, 3}))
                .isEqualTo("3 55bc801d f130f21e")
                .isNotEqualTo(Stamp.of(new byte[] {1, 2, 4}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"a\"", "{\"a\":"})
    void aDamagedCompiledFormIsRefused(String json) {
        assertThatThrownBy(
                        () -> ChecklistJson.read("j", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theFirstFolderThatHasItWins(@TempDir Path first) throws IOException {
        String yaml = Files.readString(Fixtures.CHECKLIST);
        Files.writeString(first.resolve("small.yaml"), yaml.replace("1.10", "2.0"));
        Files.writeString(first.resolve("small.fr.yaml"), "a translation");
        ChecklistLibrary library = new ChecklistLibrary(List.of(first.resolve("none"), first, Fixtures.CHECKLISTS));
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
        assertThat(good(new ChecklistLibrary(List.of()).find(Fixtures.CHECKLIST.toString()))
                        .id())
                .isEqualTo("small");
    }

    @ParameterizedTest
    @ValueSource(strings = {"smal", "..", "", "SMALL", "sma ll", "%2e%2e"})
    void anIdThatIsNotThereIsAProblemAndNoPath(String id) throws IOException {
        assertThat(Fixtures.lines(Fixtures.library().find(id).problems())).containsExactly("0:0: unknown-checklist");
        assertThat(Fixtures.lines(Fixtures.library().lint(id))).containsExactly("0:0: unknown-checklist");
    }

    @Test
    void aMistypedIdIsSuggested() throws IOException {
        Problem problem = Fixtures.library().find("smal").problems().get(0);
        assertThat(problem.details().get(1)).isEqualTo("small");
    }

    @Test
    void aPathThatIsNotThereIsAMatterOfTheDisk() {
        assertThatThrownBy(() -> Fixtures.library().find("./none.yaml")).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aFileUnderAnotherNameIsRefusedById(@TempDir Path folder) throws IOException {
        Files.copy(Fixtures.CHECKLIST, folder.resolve("other.yaml"));
        ChecklistLibrary library = new ChecklistLibrary(List.of(folder));
        assertThat(Fixtures.lines(library.find("other").problems())).containsExactly("0:0: id-is-not-file-name");
        assertThat(library.list()).extracting(ChecklistLibrary.Entry::title).contains("");
    }

    @Test
    void theBuildCompilesEveryChecklistAndStopsAtAnInvalidOne(@TempDir Path to) throws IOException {
        ChecklistCompiler.main(Fixtures.CHECKLISTS.toString(), to.toString());
        assertThat(Files.readString(to.resolve("index.txt"))).isEqualTo("small\n");
        assertThat(to.resolve("small.json")).exists();
        assertThatThrownBy(() -> ChecklistCompiler.main(Fixtures.FOLDER + "/checklist-faults", to.toString()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("assesses-a-definition.yaml:156:22: provision-not-assessable: ");
    }
}
