package org.stocktake.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.cli.CliRun;

/** The pages for those who decide are full: only the last one may be short. */
final class BriefPagesTest {
    /** The first and the last line of a page without its head and foot, in points of A4. */
    private static final float TOP = 45;

    private static final float BOTTOM = 799;

    private static final Path SAMPLES = Path.of("src/examples");

    private static final float FILLED_MIN = 0.75f;

    /** More than the sentence below a table. */
    private static final float LAST_MIN = 0.1f;

    private static final String BRAND = """
            format: stocktake/brand/1
            office: Ministry of Justice
            letterhead: |
              Republic
              Ministry of Justice
            foot: 1 Harbour Street
            classification: Official - Sensitive
            foreword: |
              This report says how our State carries out the resolution. It was prepared by a group of eleven offices.

              We thank all who answered. All offices read the report before it was signed, and each of them agreed to what it
              says of its own work. What is missing stands beside what works. The steps have an owner and a day. We will say
              next year which of them are done, and which are not. Whoever can help finds what is needed, and by whom, on
              the pages that follow.
            signatories:
              - name: A. Person
                function: Minister of Justice
              - function: Minister of the Interior
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"xa, false", "xa, true", "xb, false", "xb, true", "xc, false", "xc, true"})
    void eachPageOfTheBriefIsFull(String sample, boolean branded) throws IOException {
        assertFilled(sample, branded, "--brief");
    }

    @ParameterizedTest
    @CsvSource({"xa, false", "xa, true", "xb, false", "xb, true", "xc, false", "xc, true"})
    void eachPageOfTheFirstPartOfAReportIsFull(String sample, boolean branded) throws IOException {
        assertFilled(sample, branded, "--force");
    }

    /** The words on what changed and a foreword move the tables down. */
    @Test
    void eachPageOfABriefThatTellsWhatChangedIsFull() throws IOException {
        String answers = Files.readString(SAMPLES.resolve("xa-2026.yaml"));
        Path earlier = Files.writeString(
                folder.resolve("earlier.yaml"),
                answers.replace("from: 2026-01-01\n  to: 2026-12-31", "from: 2024-01-01\n  to: 2024-12-31")
                        .replace("answer: partly", "answer: yes"));
        assertFilled("xa", true, "--brief", "--no-redact", "--since", earlier.toString());
    }

    /** The words of Russian are longer, so that the heat map has more lines. */
    @Test
    void eachPageOfABriefInRussianIsFull() throws IOException {
        assertFilled("xa", false, "--brief", "--no-redact", "--lang", "ru");
    }

    private void assertFilled(String sample, boolean branded, String... options) throws IOException {
        Path pdf = folder.resolve("report.pdf");
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--format", "pdf=" + pdf));
        if (branded) {
            Path brand = Files.writeString(folder.resolve("brand.yaml"), BRAND);
            all.addAll(List.of("--brand", brand.toString()));
        }
        CliRun.on(SAMPLES.resolve(sample + "-2026.yaml"), "report", all.toArray(new String[0]));
        List<Float> filled = filled(pdf);
        assertThat(filled).hasSizeGreaterThan(1);
        assertThat(filled.subList(0, filled.size() - 1))
                .as("how full each page is but the cover and the last: %s", filled)
                .allMatch(page -> page >= FILLED_MIN);
        assertThat(filled.get(filled.size() - 1))
                .as("the last page: %s", filled)
                .isGreaterThan(LAST_MIN);
    }

    /** Returns how far down each page of the first part has text, without the cover. */
    private static List<Float> filled(Path pdf) throws IOException {
        List<Float> filled = new ArrayList<>();
        try (PDDocument report = Loader.loadPDF(pdf.toFile())) {
            for (int page = 2; page <= report.getNumberOfPages(); page++) {
                List<TextPosition> letters = new ArrayList<>();
                PDFTextStripper reader = new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition letter) {
                        letters.add(letter);
                        super.processTextPosition(letter);
                    }
                };
                reader.setStartPage(page);
                reader.setEndPage(page);
                if (reader.getText(report).lines().anyMatch(line -> line.equals("Contents"))) {
                    break;
                }
                float last = (float) letters.stream()
                        .mapToDouble(TextPosition::getYDirAdj)
                        .filter(y -> y < BOTTOM)
                        .max()
                        .orElse(TOP);
                filled.add((last - TOP) / (BOTTOM - TOP));
            }
        }
        return filled;
    }
}
