package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.Cases;
import org.stocktake.report.OfficeFileContent;

/**
 * LibreOffice opens the files and shows all their content: the reports of the three samples as a text and as a
 * workbook, of two of them in the proofs; the questionnaire as both, and the summary. All are written once and opened by
 * three processes, one for each kind of copy.
 */
final class OfficeProof {
    private static final Pattern WORDS = Pattern.compile("(?U)\\s+");

    /** The characters that draw a bar, and the joiners between marks. */
    private static final Pattern DRAWN = Pattern.compile("[\\u00A0\\u200A\\u200B]+");

    private static final String QUESTIONNAIRE = "ctoc-cop-res-5-3-guide-maritime";

    @TempDir
    static Path folder;

    static Stream<String> states() {
        return Cases.oneIn(2, 2, Stream.of("xa", "xb", "xc"));
    }

    @BeforeAll
    static void writesAndConverts() throws IOException {
        List<String> texts = new ArrayList<>();
        List<String> workbooks = new ArrayList<>();
        for (String state : states().toList()) {
            Files.copy(
                    ProcessRun.APPLICATION.resolve("examples/" + state + "-2026.yaml"),
                    folder.resolve(state + ".yaml"));
            ProcessRun.stocktake("report", state + ".yaml", "--format", "docx,xlsx", "--today", "2026-11-25")
                    .in(folder)
                    .go()
                    .succeeded();
            texts.add(state + ".docx");
            workbooks.add(state + ".xlsx");
        }
        ProcessRun.stocktake("guide", "--agency", "maritime", "--format", "docx,xlsx", "-o", folder.toString())
                .in(folder)
                .go()
                .succeeded();
        ProcessRun.stocktake(
                        "summary",
                        ProcessRun.APPLICATION.resolve("examples").toString(),
                        "--format",
                        "xlsx",
                        "-o",
                        folder + "/")
                .in(folder)
                .go()
                .succeeded();
        texts.add(QUESTIONNAIRE + ".docx");
        texts.add(brief("xa", "ru"));
        texts.add(brief("xc", "en"));
        convert("pdf", "texts", texts);
        convert("pdf", "tables", List.of(QUESTIONNAIRE + ".xlsx", "summary.xlsx"));
        convert("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", "sheets", workbooks);
    }

    private static String brief(String state, String language) throws IOException {
        String name = "brief-" + state + ".docx";
        ProcessRun.stocktake(
                        "report",
                        ProcessRun.APPLICATION
                                .resolve("examples/" + state + "-2026.yaml")
                                .toString(),
                        "--brief",
                        "--lang",
                        language,
                        "--format",
                        "docx=" + name,
                        "--today",
                        "2026-11-25")
                .in(folder)
                .go()
                .succeeded();
        return name;
    }

    private static void convert(String to, String into, List<String> files) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                folder.resolve(into).toString()));
        command.addAll(files);
        ProcessRun.Said said = ProcessRun.of(command).in(folder).within(10).go().succeeded();
        assertThat(said.err()).doesNotContainIgnoringCase("error", "corrupt");
    }

    /**
     * Returns the text without white space and hyphens, in small letters: LibreOffice drops hyphens at line ends, and
     * some headings are shown in capitals.
     */
    private static String squeezed(String text) {
        return text.replaceAll("(?U)[\\s\\u2060-]+", "").toLowerCase(Locale.ROOT);
    }

    /**
     * Returns true if the text is there. The end of a page, or a label beside it, may come between two of its words
     * once; so of the groups of three words only those around two such places may be missing, and no single word.
     */
    private static boolean isOn(String pages, String text) {
        List<String> words = WORDS.splitAsStream(text)
                .map(OfficeProof::squeezed)
                .filter(word -> !word.isEmpty() && !word.equals(">"))
                .toList();
        int apart = 0;
        for (int i = 0; i + 3 <= words.size(); i++) {
            apart += pages.contains(String.join("", words.subList(i, i + 3))) ? 0 : 1;
        }
        return apart <= 4 && words.stream().allMatch(pages::contains);
    }

    @ParameterizedTest
    @MethodSource("states")
    void everyParagraphOfTheWordFileIsOnThePages(String state) throws IOException {
        Path file = folder.resolve(state + ".docx");
        Path copy = folder.resolve("texts").resolve(state + ".pdf");
        String pages = squeezed(ProcessRun.of(List.of("pdftotext", copy.toString(), "-"))
                .go()
                .succeeded()
                .out());
        List<String> missing = new ArrayList<>();
        for (String paragraph :
                OfficeFileContent.ofWord(Files.readAllBytes(file)).lines().toList()) {
            String text = paragraph.replaceFirst("^[A-Za-z0-9]*: ", "");
            for (String piece : DRAWN.splitAsStream(text).toList()) {
                if (!isOn(pages, piece)) {
                    missing.add(piece);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    /** The first page, and the findings, what works and what helps, the map, and the steps. */
    @ParameterizedTest
    @CsvSource({"xa, 5", "xc, 3"})
    void aBriefHasNoMorePagesInWordThanWereLookedAt(String state, int pages) throws IOException {
        Path copy = folder.resolve("texts").resolve("brief-" + state + ".pdf");
        assertThat(ProcessRun.of(List.of("pdfinfo", copy.toString()))
                        .go()
                        .succeeded()
                        .out())
                .containsPattern("Pages: +" + pages + "\\n");
    }

    @ParameterizedTest
    @MethodSource("states")
    void everyCellOfTheWorkbookIsRead(String state) throws IOException {
        Path file = folder.resolve(state + ".xlsx");
        StringBuilder read = new StringBuilder();
        try (Stream<Path> sheets = Files.list(folder.resolve("sheets"))) {
            for (Path sheet : sheets.filter(one -> one.getFileName().toString().matches(state + "-.*\\.csv"))
                    .toList()) {
                read.append(Files.readString(sheet).replace("\"\"", "\"")).append('\n');
            }
        }
        String cells = squeezed(read.toString());
        List<String> missing = new ArrayList<>();
        for (String cell : OfficeFileContent.ofWorkbook(Files.readAllBytes(file))
                .split("\n(?=[A-Z][A-Za-z ]* [A-Z]+[0-9]+: )", -1)) {
            String text = cell.replaceFirst("^[A-Za-z ]* [A-Z]+[0-9]+: ", "");
            if (!cells.contains(squeezed(text))) {
                missing.add(cell);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void theQuestionnaireAndTheSummaryOpen() throws IOException {
        for (String copy :
                List.of("texts/" + QUESTIONNAIRE + ".pdf", "tables/" + QUESTIONNAIRE + ".pdf", "tables/summary.pdf")) {
            assertThat(Files.size(folder.resolve(copy))).as(copy).isGreaterThan(5_000);
        }
    }
}
