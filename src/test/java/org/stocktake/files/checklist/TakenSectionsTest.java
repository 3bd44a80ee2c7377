package org.stocktake.files.checklist;

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
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.model.Checklist;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.FactId;
import org.stocktake.model.Problem;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;
import org.stocktake.model.Source;

/** A checklist takes sections of another one, with all that they need, and says exactly why it cannot. */
final class TakenSectionsTest {
    private static final Path EXAMPLES = Path.of("src/examples");

    /** An own way from 1.0.0, in which the State was asked one question more. */
    private static final String MAP = """
            earlier-versions:
              - version: 1.0.0
                took: {kite-convention: 1.0.0}
                questions:
                  - {question: wind.felt, change: removed, because: Nobody feels it.}
            """;

    @TempDir
    Path folder;

    private Path annex;
    private Path kites;

    @BeforeEach
    void copy() throws IOException {
        annex = Files.copy(EXAMPLES.resolve("kite-annex.yaml"), folder.resolve("kite-annex.yaml"));
        kites = Files.copy(EXAMPLES.resolve("kite-convention.yaml"), folder.resolve("kite-convention.yaml"));
    }

    private static void change(Path file, String from, String to) throws IOException {
        String yaml = Files.readString(file);
        assertThat(yaml).contains(from);
        Files.writeString(file, yaml.replace(from, to));
    }

    private LoadResult<Checklist> read(Path file) throws IOException {
        return new ChecklistLibrary(List.of()).find(file.toString());
    }

    private Checklist good() throws IOException {
        LoadResult<Checklist> read = read(annex);
        assertThat(read.problems()).isEmpty();
        return read.found().orElseThrow();
    }

    private String faults() throws IOException {
        StringBuilder said = new StringBuilder();
        for (Problem problem : read(annex).problems()) {
            said.append(problem.where().line())
                    .append(' ')
                    .append(problem.kind().code());
            said.append(' ').append(problem.details().get(0)).append('\n');
        }
        return said.toString().strip();
    }

    @Test
    void aChecklistThatIsNotAtHandIsReportedWhereItIsNamed() throws IOException {
        Files.delete(kites);
        assertThat(faults()).isEqualTo("13 taken-not-at-hand kite-convention");
    }

    @Test
    void anotherVersionIsReportedWithTheFileThatHasIt() throws IOException {
        change(kites, "version: 1.1.0", "version: 1.2.0");
        assertThat(faults()).isEqualTo("14 taken-other-version kite-convention");
        assertThat(read(annex).problems().get(0).details().get(2)).isEqualTo("1.2.0 (" + kites + ")");
    }

    @Test
    void anInvalidOneIsReportedWithItsOwnProblems() throws IOException {
        change(kites, "source: knp, number: \"1\"", "source: kcp, number: \"1\"");
        List<Problem> problems = read(annex).problems();
        assertThat(problems).extracting(one -> one.kind().code()).containsExactly("taken-not-valid", "unknown-source");
        assertThat(problems).extracting(one -> one.where().file()).containsExactly("" + annex, "" + kites);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sections: [lines, crossing] | sections: [lines, crosing] | 15 taken-section-unknown crosing",
                "sections: [lines, crossing] | sections: [lines, crossing, lines] | 15 duplicate-id lines",
                "from: kite-convention | from: ../kite-convention | 13 bad-id ../kite-convention",
                "from: kite-convention | from: kite-convention.yaml | 13 bad-id kite-convention.yaml",
                "version: 1.1.0 | version: newest | 14 bad-version newest",
                "from: kite-convention | from: kite-annex | 13 takes-cycle kite-annex > kite-annex",
                "id: wind.measured | id: lines.sharp | 40 taken-id-differs lines.sharp",
                "id: provinces$    title | id: crossing$    title | 37 taken-id-differs crossing",
                "id: weather-service | id: police | 29 taken-id-differs police"
            })
    void whatCannotBeTakenIsReportedAtItsPlace(String from, String to, String problem) throws IOException {
        change(annex, from.replace('$', '\n'), to.replace('$', '\n'));
        assertThat(faults()).contains(problem);
    }

    @Test
    void oneChecklistIsTakenOnceAtATime() throws IOException {
        change(
                annex,
                "    sections: [lines, crossing]",
                "    sections: [lines]\n  - {from: kite-convention, version: 1.1.0, sections: [crossing]}");
        assertThat(faults()).isEqualTo("16 duplicate-id kite-convention");
    }

    @Test
    void aCircleOfChecklistsIsNamed() throws IOException {
        change(kites, "\nsources:", "\ntakes: [{from: kite-annex, version: 1.0.0, sections: [provinces]}]\nsources:");
        assertThat(faults()).contains("takes-cycle kite-annex > kite-convention > kite-annex");
    }

    @Test
    void aChainOfChecklistsHasAnEnd() throws IOException {
        String yaml = Files.readString(annex);
        int last = TakenSearch.CHAIN_MAX;
        for (int i = 0; i <= last; i++) {
            String own = yaml.replace("id: kite-annex", "id: annex-" + i);
            String next = own.replace("from: kite-convention", "from: annex-" + (i + 1))
                    .replace("version: 1.1.0", "version: 1.0.0");
            Files.writeString(folder.resolve("annex-" + i + ".yaml"), i == last ? own : next);
        }
        change(annex, "from: kite-convention", "from: annex-0");
        change(annex, "version: 1.1.0", "version: 1.0.0");
        assertThat(faults()).contains("takes-too-deep " + TakenSearch.CHAIN_MAX);
    }

    /** The same chain is too long whichever of its checklists is read first. */
    @ParameterizedTest
    @CsvSource({"chain-5, chain-0", "chain-0, chain-5"})
    void aChainIsAsLongWhicheverFileComesFirst(String first, String second) throws IOException {
        String yaml = Files.readString(annex);
        int last = TakenSearch.CHAIN_MAX - 1;
        for (int i = 0; i <= last; i++) {
            String own = yaml.replace("id: kite-annex", "id: chain-" + i);
            String next = own.replace("from: kite-convention", "from: chain-" + (i + 1))
                    .replace("version: 1.1.0", "version: 1.0.0");
            Files.writeString(folder.resolve("chain-" + i + ".yaml"), i == last ? own : next);
        }
        String from = "  - from: %s\n    version: 1.0.0\n    sections: []\n";
        change(
                annex,
                "  - from: kite-convention\n    version: 1.1.0\n    sections: [lines, crossing]\n",
                from.formatted(first) + from.formatted(second));
        assertThat(faults()).contains("takes-too-deep " + TakenSearch.CHAIN_MAX);
        assertThat(read(folder.resolve("chain-0.yaml")).problems()).isEmpty();
    }

    @Test
    void manyThatTakeEachOtherCostNoMoreThanTheirNumber() throws IOException {
        String head = "format: stocktake/checklist/1\nversion: 1.0.0\ntitle: One of many\nlanguage: en\n";
        int many = TakenSearch.CHAIN_MAX - 1;
        for (int i = 0; i < many; i++) {
            StringBuilder takes = new StringBuilder("takes:\n");
            takes.append("  - {from: kite-annex, version: 1.0.0, sections: [provinces]}\n");
            for (int j = i + 1; j < many; j++) {
                takes.append("  - {from: many-" + j + ", version: 1.0.0, sections: [provinces]}\n");
            }
            Files.writeString(folder.resolve("many-" + i + ".yaml"), head + "id: many-" + i + "\n" + takes);
        }
        List<String> asked = new ArrayList<>();
        TakenShelf files = new TakenShelf(List.of(folder));
        TakenSearch search = new TakenSearch(id -> {
            asked.add(id);
            return files.named(id);
        });
        Path first = folder.resolve("many-0.yaml");
        assertThat(ChecklistReader.read(first.toString(), Files.readAllBytes(first), search)
                        .problems())
                .isEmpty();
        assertThat(asked).doesNotHaveDuplicates().hasSize(many + 1);
    }

    @Test
    void sectionsComeInTheOrderNamedAndBeforeTheOwnOnes() throws IOException {
        change(annex, "[lines, crossing]", "[crossing, lines]");
        assertThat(good().sections()).extracting(Section::id).containsExactly("crossing", "lines", "provinces");
        Section.Home kiteConvention = new Section.Home("kite-convention", "1.1.0");
        assertThat(good().sections())
                .extracting(Section::home)
                .containsExactly(kiteConvention, kiteConvention, Section.Home.HERE);
    }

    @Test
    void whatTheQuestionsNeedComesToo() throws IOException {
        change(annex, "[lines, crossing]", "[lines]");
        change(annex, "provisions: [act-5, kc-4-1]", "provisions: [act-5]");
        Checklist checklist = good();
        assertThat(checklist.profile())
                .extracting(fact -> fact.id().value())
                .containsExactly("kite-party", "kite-since", "night-party", "declared", "terrain");
        assertThat(checklist.sources()).extracting(Source::id).containsExactly("kc", "act");
        assertThat(checklist.provisions())
                .extracting(provision -> provision.id().value())
                .containsExactly("kc-3-1", "kc-3-2", "kc-7", "kc-8", "kc-9", "act-4", "act-5");
        assertThat(checklist.vocabulary().needs()).hasSize(2);
        assertThat(checklist.asParty()).containsOnlyKeys(new FactId("kite-party"), new FactId("night-party"));
    }

    @Test
    void anOwnQuestionCanRestOnAProvisionOfTheOther() throws IOException {
        change(annex, "[lines, crossing]", "[]");
        assertThat(good().provisions()).extracting(Provision::number).containsExactly("4(1)", "4", "5");
        assertThat(good().fact(new FactId("terrain"))).isPresent();
    }

    @Test
    void aLinkToAQuestionThatIsNotTakenIsLeftOut() throws IOException {
        change(
                kites,
                "part-of: lines.sharp, ",
                "part-of: register.kept, contradicts: [{answers: [yes], answered: {register.kept: [no]}, because: Why.}], ");
        assertThat(seized().guidance().partOf()).isEmpty();
        assertThat(seized().contradicts()).isEmpty();
        change(annex, "[lines, crossing]", "[lines, register]");
        assertThat(seized().guidance().partOf()).isEqualTo("register.kept");
        assertThat(seized().contradicts()).hasSize(1);
    }

    private Question seized() throws IOException {
        return good().question(new QuestionId("lines.seized")).orElseThrow();
    }

    @Test
    void twoThatSayTheSameAreOne() throws IOException {
        change(annex, "agencies:\n", "agencies:\n  - id: police\n    label: Police\n");
        assertThat(good().vocabulary().agencies())
                .extracting(agency -> agency.id())
                .containsExactly("air", "police", "weather-service");
    }

    @Test
    void whatComesOverTwoWaysIsThereOnce() throws IOException {
        Path region = Files.writeString(folder.resolve("region.yaml"), """
                format: stocktake/checklist/1
                id: region
                version: 1.0.0
                title: A region
                language: en
                takes:
                  - {from: kite-annex, version: 1.0.0, sections: [lines, provinces]}
                  - {from: kite-convention, version: 1.1.0, sections: [lines, night]}
                """);
        LoadResult<Checklist> read = read(region);
        assertThat(read.problems()).isEmpty();
        assertThat(read.found().orElseThrow().sections())
                .extracting(section -> section.id() + " " + section.home().checklist())
                .containsExactly("lines kite-convention", "provinces kite-annex", "night kite-convention");
        assertThat(new ChecklistLibrary(List.of()).lint(region.toString()).problems())
                .isEmpty();
    }

    @Test
    void lintLeavesTheFaultsOfTheOtherToItsOwnLint() throws IOException {
        change(kites, "Does your law forbid lines that cut?", "Does your law forbid lines that cut");
        ChecklistLibrary library = new ChecklistLibrary(List.of());
        assertThat(library.lint(kites.toString()).problems()).hasSize(1);
        assertThat(library.lint(annex.toString()).problems()).isEmpty();
    }

    @Test
    void theFirstFileThatHasTheVersionIsTaken() throws IOException {
        Path newer = Files.createDirectory(folder.resolve("newer"));
        Files.writeString(
                newer.resolve("kite-convention.yaml"),
                Files.readString(kites).replace("version: 1.1.0", "version: 1.2.0"));
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.move(annex, own.resolve("kite-annex.yaml"));
        ChecklistLibrary library = new ChecklistLibrary(List.of(own, newer, folder));
        assertThat(library.findById("kite-annex").problems()).isEmpty();
    }

    @Test
    void theShippedChecklistCanBeTaken() throws IOException {
        Checklist shipped = new ChecklistLibrary(List.of())
                .findById("ctoc-cop-res-5-3")
                .found()
                .orElseThrow();
        String section = shipped.sections().get(0).id();
        Path national = Files.writeString(folder.resolve("national.yaml"), """
                format: stocktake/checklist/1
                id: national
                version: 1.0.0
                title: A national annex
                language: en
                takes: [{from: ctoc-cop-res-5-3, version: %s, sections: [%s]}]
                """.formatted(shipped.version(), section));
        LoadResult<Checklist> read = read(national);
        assertThat(read.problems()).isEmpty();
        assertThat(read.found().orElseThrow().questions().map(Question::id))
                .containsExactlyElementsOf(shipped.sections().get(0).questions().stream()
                        .map(Question::id)
                        .toList());
    }

    @Test
    void takenQuestionsGoThroughTheMapOfTheirOwnChecklist() throws IOException {
        change(annex, "version: 1.0.0", "version: 1.1.0");
        change(annex, "\nprovisions:\n", "\n" + MAP + "\nprovisions:\n");
        EarlierVersion way = good().earlierVersion("1.0.0").orElseThrow();
        assertThat(way.of(new QuestionId("lines.colour")).into()).containsExactly(new QuestionId("lines.visible"));
        assertThat(way.of(new QuestionId("crossing.told")).step()).isEqualTo(EarlierVersion.Step.MEANING_CHANGED);
        assertThat(way.of(new QuestionId("wind.felt")).step()).isEqualTo(EarlierVersion.Step.REMOVED);
        assertThat(new ChecklistLibrary(List.of()).lint(annex.toString()).problems())
                .isEmpty();
    }

    @Test
    void aTakenQuestionThatBecameOneThatIsNotTakenIsRemoved() throws IOException {
        change(annex, "version: 1.0.0", "version: 1.1.0");
        change(annex, "\nprovisions:\n", "\n" + MAP + "\nprovisions:\n");
        change(annex, "[lines, crossing]", "[crossing]");
        EarlierVersion way = good().earlierVersion("1.0.0").orElseThrow();
        assertThat(way.of(new QuestionId("lines.colour")).step()).isEqualTo(EarlierVersion.Step.REMOVED);
    }

    @Test
    void aMapOfItsOwnComesFirst() throws IOException {
        change(annex, "version: 1.0.0", "version: 1.1.0");
        change(
                annex,
                "\nprovisions:\n",
                "\n" + MAP + "      - {question: lines.colour, change: renamed, into: lines.sharp}\n\nprovisions:\n");
        assertThat(good().earlierVersion("1.0.0").orElseThrow().present(new QuestionId("lines.colour")))
                .contains(new QuestionId("lines.sharp"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kite-convention: 1.0.0 | kite-convention: 0.9.0 | taken-without-map kite-convention",
                "kite-convention: 1.0.0 | kite-convention: 1.2.0 | taken-without-map kite-convention",
                "kite-convention: 1.0.0 | kites: 1.0.0 | unknown-word kites",
                "{kite-convention: 1.0.0} | [{kite-convention: 1.0.0}] | wrong-shape took",
                "{kite-convention: 1.0.0} | 1.0.0 | wrong-shape took",
                "kite-convention: 1.0.0 | kite-convention: [1.0.0] | wrong-shape took",
                "kite-convention: 1.0.0 | kite-convention: newest | bad-version newest"
            })
    void aVersionThatWasNotTakenIsReported(String from, String to, String problem) throws IOException {
        change(annex, "version: 1.0.0", "version: 1.1.0");
        change(annex, "\nprovisions:\n", "\n" + MAP.replace(from, to) + "\nprovisions:\n");
        assertThat(faults().lines()).singleElement().asString().endsWith(problem);
    }

    @Test
    void whatAPartyIsInAnotherShapeIsReported() throws IOException {
        change(annex, "\nprovisions:\n", "\nas-party: [{kite-party: [no]}]\n\nprovisions:\n");
        assertThat(faults()).endsWith("wrong-shape as-party");
    }
}
