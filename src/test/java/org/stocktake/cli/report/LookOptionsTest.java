package org.stocktake.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.OnlyInProofs;
import org.stocktake.cli.CliRun;
import org.stocktake.report.PdfChecks;

/** Questionnaires, summaries and comparisons have the look and the label of an office as a report has. */
final class LookOptionsTest {
    private static final String XA = "src/examples/xa-2026.yaml";
    private static final List<String> GUIDE = List.of("guide", "lighthouses", "--section", "lights");
    private static final List<String> SUMMARY = List.of("summary", XA, "src/examples/xb-2026.yaml");
    private static final List<String> COMPARE = List.of("compare", XA, XA);

    @TempDir
    Path folder;

    private String brand() throws IOException {
        Files.copy(
                Path.of("src/test/resources/transcripts/files/brand/arms.svg"),
                folder.resolve("arms.svg"),
                StandardCopyOption.REPLACE_EXISTING);
        return Files.writeString(folder.resolve("brand.yaml"), """
                        format: stocktake/brand/1
                        office: Ministry of XA
                        letterhead: |
                          Republic of XA
                        foot: 1 Harbour Street
                        emblem: arms.svg
                        emblem-text: The arms of XA
                        colours:
                          main: "#7A1F1F"
                        classification: For the minister
                        classification-redacted: For the public
                        foreword: |
                          Words of a report.
                        signatories:
                          - function: Minister of XA
                        """).toString();
    }

    private Path written(List<String> command, String format) throws IOException {
        Path file = folder.resolve("written." + format);
        String[] args = Stream.concat(
                        command.stream(), Stream.of("--brand", brand(), "--format", format + "=" + file, "--force"))
                .toArray(String[]::new);
        CliRun run = CliRun.with(args);
        assertThat(run.code()).as(run.err()).isZero();
        return file;
    }

    private static String label(List<String> command) {
        return command == SUMMARY ? "For the public" : "For the minister";
    }

    static Stream<List<String>> commands() {
        return Stream.of(GUIDE, SUMMARY, COMPARE);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aPageHasEverythingButTheForewordAndWhoSigns(List<String> command) throws IOException {
        assertThat(Files.readString(written(command, "html")))
                .contains("Republic of XA", "1 Harbour Street", "alt=\"The arms of XA\"", "--accent: #7A1F1F")
                .contains("<div class=\"copy\">" + label(command), "(" + label(command) + ")</title>")
                .doesNotContain("Words of a report", "Minister of XA");
    }

    static Stream<List<String>> documents() {
        return Stream.of(GUIDE, SUMMARY);
    }

    @OnlyInProofs
    @ParameterizedTest
    @MethodSource("documents")
    void thePdfHasFootAndLabelAndIsValid(List<String> command) throws IOException {
        Path file = written(command, "pdf");
        assertThat(PdfChecks.faults(Files.readAllBytes(file))).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(pdf.getNumberOfPages());
            assertThat(stripper.getText(pdf)).contains("1 Harbour Street", label(command));
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Ministry of XA");
            assertThat(pdf.getDocumentInformation().getTitle()).contains(label(command));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theWordFileHasTheEmblemTheFootAndTheOffice(List<String> command) throws IOException {
        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(written(command, "docx")))) {
            assertThat(word.getAllPictures()).hasSize(1);
            assertThat(word.getFooterList().get(0).getText()).contains("1 Harbour Street");
            assertThat(word.getProperties().getCoreProperties().getCreator()).isEqualTo("Ministry of XA");
            assertThat(word.getProperties().getCoreProperties().getTitle()).contains(label(command));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theWorkbookHasTheFootAndTheLabel(List<String> command) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(written(command, "xlsx")))) {
            workbook.sheetIterator().forEachRemaining(sheet -> {
                assertThat(sheet.getFooter().getCenter()).isEqualTo("1 Harbour Street");
                assertThat(sheet.getHeader().getCenter()).startsWith(label(command));
            });
        }
    }

    @Test
    void markdownHasTheLetterheadTheFootAndTheLabel() throws IOException {
        for (List<String> command : List.of(GUIDE, COMPARE)) {
            assertThat(Files.readString(written(command, "markdown")))
                    .startsWith("Republic of XA\n\n**For the minister**")
                    .contains("1 Harbour Street");
        }
    }

    @Test
    void jsonHasTheLabelAndNothingElse() throws IOException {
        for (List<String> command : List.of(SUMMARY, COMPARE)) {
            assertThat(Files.readString(written(command, "json")))
                    .contains("\"copy-label\" : \"" + label(command) + "\"")
                    .doesNotContain("Republic", "Ministry of XA");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide", "summary"})
    void aTemplateThatIsNoneIsRefused(String command) throws IOException {
        Path none = Files.writeString(folder.resolve("none.dotx"), "no file of Word");
        List<String> words = command.equals("guide") ? GUIDE : SUMMARY;
        CliRun run = CliRun.with(Stream.concat(
                        words.stream(),
                        Stream.of(
                                "--template",
                                none.toString(),
                                "-o",
                                folder.resolve("x.docx").toString()))
                .toArray(String[]::new));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("not-a-template");
    }

    @Test
    void aComparisonForATerminalHasNoLook() throws IOException {
        CliRun run = CliRun.with("compare", XA, XA, "--brand", brand());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--format html");
    }
}
