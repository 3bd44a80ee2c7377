package org.stocktake.cli.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.cli.CliRun;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.files.po.PoEntry;
import org.stocktake.files.po.PoFile;
import org.stocktake.files.po.PoParser;
import org.stocktake.files.po.PoWriter;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.model.Checklist;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;
import org.stocktake.model.Section;

/** A checklist goes to a translator and comes back. */
final class WordsCommandTest {
    private static final Path SAMPLE = Path.of("src/test/resources/transcripts/checklists/lighthouses.yaml");
    private static final String MARK = "§ ";

    @TempDir
    private Path folder;

    private Path checklist;
    private Path po;

    @BeforeEach
    void copyTheChecklist() throws IOException {
        checklist = Files.copy(SAMPLE, folder.resolve("lighthouses.yaml"));
        po = folder.resolve("fr.po");
    }

    private CliRun words(String... options) {
        List<String> args = new ArrayList<>(List.of("checklist", "words", checklist.toString(), "--lang", "fr"));
        args.addAll(List.of(options));
        return CliRun.with(args.toArray(new String[0]));
    }

    /** Translates every text by putting a mark before it, as a translator would in an editor. */
    private void translate() throws IOException, InvalidFileException {
        PoFile file = PoParser.read("fr.po", Files.readAllBytes(po));
        List<PoEntry> entries = file.entries().stream()
                .map(entry -> new PoEntry(
                        entry.context(),
                        entry.english(),
                        List.of(MARK + entry.english().get(0)),
                        new PoEntry.Remarks(List.of(), List.of(), false, List.of())))
                .toList();
        Map<String, String> header = new LinkedHashMap<>(file.header());
        header.put("Last-Translator", "A. B.");
        Files.writeString(po, PoWriter.write(new PoFile(header, List.of(), entries)));
    }

    private void outAndIn() throws IOException, InvalidFileException {
        assertThat(words("--to", po.toString()).code()).isZero();
        translate();
        assertThat(words("--from", po.toString(), "--force").code()).isZero();
    }

    private Checklist read(String language) throws IOException {
        return new ChecklistLibrary(List.of(folder))
                .in(language)
                .findById("lighthouses")
                .found()
                .orElseThrow();
    }

    @Test
    void oneDirectionIsNamed() {
        assertThat(words().err()).contains("--to", "--from");
        assertThat(words("--to", "a", "--from", "b").code()).isEqualTo(2);
    }

    @Test
    void theLanguageIsAnotherThanThatOfTheChecklist() {
        CliRun run = CliRun.with("checklist", "words", checklist.toString(), "--to", po.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--lang");
        assertThat(po).doesNotExist();
    }

    @Test
    void aFileOfAnotherLanguageIsNotTakenIn() throws IOException {
        words("--to", po.toString());
        Files.writeString(po, Files.readString(po).replace("Language: fr", "Language: es"));
        assertThat(words("--from", po.toString()).code()).isEqualTo(2);
        assertThat(folder.resolve("lighthouses.fr.yaml")).doesNotExist();
    }

    @Test
    void aFileThatIsNoPoIsRefusedWithItsLine() throws IOException {
        Files.writeString(po, "msgid \"a\"\nmsgstr b\n");
        CliRun run = words("--from", po.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("fr.po:2:1: not-po");
    }

    @Test
    void nothingIsReplacedUnasked() throws IOException, InvalidFileException {
        outAndIn();
        String before = Files.readString(folder.resolve("lighthouses.fr.yaml"));
        assertThat(words("--from", po.toString()).code()).isNotZero();
        assertThat(words("--to", po.toString()).code()).isNotZero();
        assertThat(folder.resolve("lighthouses.fr.yaml")).hasContent(before);
    }

    @Test
    void everyTextOfTheChecklistIsTranslatedAndNothingElse() throws IOException, InvalidFileException {
        outAndIn();
        Checklist english = read("en");
        Checklist french = read("fr");
        assertThat(french.heading().language()).isEqualTo("fr");
        assertThat(french.heading().translation()).contains(new Checklist.Translation(false, "A. B.", "en", List.of()));
        assertThat(texts(french)).allMatch(text -> text.isEmpty() || text.startsWith(MARK));
        assertThat(texts(french))
                .containsExactlyElementsOf(texts(english).stream()
                        .map(text -> text.isEmpty() ? text : MARK + text)
                        .toList());
        assertThat(french.questions().map(Question::id))
                .containsExactlyElementsOf(english.questions().map(Question::id).toList());
    }

    private static List<String> texts(Checklist checklist) {
        List<String> texts = new ArrayList<>(
                List.of(checklist.heading().title(), checklist.heading().about()));
        checklist.profile().forEach(fact -> {
            texts.addAll(List.of(fact.text(), fact.help()));
            fact.choices().forEach(choice -> texts.addAll(List.of(choice.label(), choice.because())));
        });
        checklist.sources().forEach(source -> texts.addAll(List.of(source.title(), source.shortTitle())));
        for (Section section : checklist.sections()) {
            texts.addAll(List.of(section.title(), section.intro()));
            for (Question question : section.questions()) {
                Question.Guidance guidance = question.guidance();
                texts.addAll(List.of(question.text(), guidance.shortText(), guidance.help(), guidance.action()));
                texts.addAll(guidance.evidence());
                texts.addAll(guidance.gaps());
                question.contradicts().forEach(other -> texts.add(other.because()));
            }
        }
        for (Provision provision : checklist.provisions()) {
            texts.addAll(List.of(provision.verb(), provision.asks()));
        }
        checklist.vocabulary().needs().forEach(need -> texts.addAll(List.of(need.label(), need.description())));
        checklist.vocabulary().agencies().forEach(agency -> texts.add(agency.label()));
        checklist.vocabulary().qualifiers().forEach(qualifier -> texts.add(qualifier.words()));
        return texts;
    }

    @Test
    void theWordsOfAQualifierCanBeOthersInOneProvision() throws IOException, InvalidFileException {
        words("--to", po.toString());
        String context = "msgctxt \"words/conv-2-2/within-means\"\nmsgid \"within available means\"\nmsgstr ";
        Files.writeString(po, Files.readString(po).replace(context + "\"\"", context + "\"selon ses moyens\""));
        words("--from", po.toString());
        Checklist french = read("fr");
        assertThat(french.vocabulary().qualifier("within-means", new ProvisionId("conv-2-2")))
                .isEqualTo("selon ses moyens");
        assertThat(french.vocabulary().qualifier("within-means")).isEqualTo("within available means");
    }

    @Test
    void aTextThatWasChangedIsEnglishAgainAndFuzzyForTheTranslator() throws IOException, InvalidFileException {
        outAndIn();
        Path earlier = Files.createDirectories(folder.resolve("earlier/lighthouses"));
        Files.copy(checklist, earlier.resolve("1.2.0.yaml"));
        String text = "Does your State have a coast?";
        Files.writeString(checklist, Files.readString(checklist).replace(text, "Has your State a coast?"));
        assertThat(read("fr").profile())
                .filteredOn(fact -> fact.id().value().equals("coast"))
                .allMatch(fact -> fact.text().equals("Has your State a coast?"));
        assertThat(words("--to", po.toString(), "--force").code()).isZero();
        assertThat(po)
                .content()
                .contains("#, fuzzy\n#| msgid \"" + text + "\"\nmsgctxt \"profile/coast/text\"\n"
                        + "msgid \"Has your State a coast?\"\nmsgstr \"" + MARK + text + "\"\n");
    }

    @Test
    void lintSaysWhatIsMissingStaleOrLeftOver() throws IOException, InvalidFileException {
        outAndIn();
        Path translation = folder.resolve("lighthouses.fr.yaml");
        assertThat(CliRun.with("checklist", "lint", translation.toString()).code())
                .isZero();
        Files.writeString(
                checklist,
                Files.readString(checklist)
                        .replace("Does your State have a coast?", "Has your State a coast?")
                        .replace("label: Lamps", "label: Lamps and bulbs")
                        .replace("id: transport\n", "id: traffic\n")
                        .replace("[transport]", "[traffic]"));
        CliRun run = CliRun.with("checklist", "lint", translation.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out())
                .contains("translation-missing", "agencies/traffic/label")
                .containsPattern("lighthouses\\.fr\\.yaml:\\d+:\\d+: translation-stale: The text 'profile/coast/text'")
                .containsPattern("translation-stale: The text 'needs/lamps/label'")
                .containsPattern("translation-of-nothing: .*'agencies/transport/label'");
    }

    @Test
    void aTranslationWithFaultsIsRefusedAndEnglishStillWorks() throws IOException, InvalidFileException {
        outAndIn();
        Path translation = folder.resolve("lighthouses.fr.yaml");
        Files.writeString(translation, Files.readString(translation).replace("status: draft", "status: fine"));
        String name = checklist.toString();
        assertThat(CliRun.with("checklist", "show", name, "--lang", "fr").code())
                .isEqualTo(3);
        assertThat(CliRun.with("checklist", "show", name).code()).isZero();
        assertThat(Files.readString(translation).getBytes(StandardCharsets.UTF_8))
                .isNotEmpty();
    }

    @Test
    void aSheetForLawyersHasTheTextsOfTheAuthor() throws IOException, InvalidFileException {
        outAndIn();
        Path sheet = folder.resolve("sheet.csv");
        assertThat(CliRun.with("checklist", "export", checklist.toString(), sheet.toString(), "--lang", "fr")
                        .code())
                .isZero();
        assertThat(sheet).content().doesNotContain(MARK);
    }

    @Test
    void theReportSaysThatTheTranslationIsNotAuthentic() throws IOException, InvalidFileException {
        outAndIn();
        CliRun run = CliRun.with(
                "report",
                "src/test/resources/transcripts/files/xa.yaml",
                "--checklist",
                checklist.toString(),
                "--format",
                "markdown=-",
                "--lang",
                "fr");
        assertThat(run.out()).contains("A. B.").contains(MARK);
    }
}
