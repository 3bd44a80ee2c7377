package org.stocktake.files.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A worksheet that unpacks to very much is refused, or read, in a small heap: the limits bound the memory as well. */
final class WorksheetHeapProof {
    private static final String HEAP = "-Xmx192m";
    private static final String DOCUMENT = "word/document.xml";
    private static final String ANSWERS = "xl/worksheets/sheet2.xml";
    private static final int TEN_MILLIONS = 10_000_000;

    @TempDir
    private Path folder;

    private Path word;
    private Path excel;

    @BeforeEach
    void writesWorksheets() throws IOException {
        BlankWorksheets.write(folder);
        word = folder.resolve("a.docx");
        excel = folder.resolve("a.xlsx");
    }

    /** Returns a copy in which a piece stands many times before the end of an element of one part; it is never in memory as a whole. */
    private Path flooded(Path file, String part, String before, Piece piece) throws IOException {
        Path flooded = folder.resolve("flooded-" + piece.times() + "-" + file.getFileName());
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(flooded))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                int at = entry.getName().equals(part) ? text.indexOf(before) : text.length();
                write(out, text.substring(0, at));
                if (entry.getName().equals(part)) {
                    piece.writeTo(out);
                    write(out, text.substring(at));
                }
            }
        }
        return flooded;
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private record Piece(String open, int times, String close) {
        void writeTo(OutputStream out) throws IOException {
            for (String one : List.of(open, close)) {
                byte[] many = one.repeat(1_000).getBytes(StandardCharsets.UTF_8);
                for (int i = 0; i < times / 1_000; i++) {
                    out.write(many);
                }
            }
        }
    }

    private static List<String> reads(Path... files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                WorksheetReading.class.getName()));
        for (Path file : files) {
            command.add(file.toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> said = process.inputReader().lines().toList();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said.toString()).isZero();
        return said;
    }

    @Test
    void aHeapThatHoldsTheSampleReadsTheWorksheetsThemselves() throws IOException, InterruptedException {
        assertThat(reads(word, excel)).containsExactly("read", "read");
    }

    @Test
    void tenMillionRowsAreRefused() throws IOException, InterruptedException {
        assertThat(reads(
                        flooded(excel, ANSWERS, "</sheetData>", new Piece("<row/>", TEN_MILLIONS, "")),
                        flooded(word, DOCUMENT, "</w:body>", new Piece("<w:tr/>", TEN_MILLIONS, "")),
                        flooded(excel, ANSWERS, "</sheetData>", new Piece("<row/>", TEN_MILLIONS / 5, ""))))
                .containsOnly("WORKSHEET_TOO_LARGE");
    }

    @Test
    void cellsUpToTheLimitFit() throws IOException, InterruptedException {
        String cell = "<row><c t=\"inlineStr\"><is><t>x</t></is></c></row>";
        assertThat(reads(
                        flooded(excel, ANSWERS, "</sheetData>", new Piece(cell, 95_000, "")),
                        flooded(excel, ANSWERS, "</sheetData>", new Piece(cell, 105_000, ""))))
                .containsExactly("read", "WORKSHEET_TOO_LARGE");
    }

    @Test
    void paragraphsUpToTheLimitFit() throws IOException, InterruptedException {
        String paragraph = "<w:p><w:r><w:t>x</w:t></w:r></w:p>";
        assertThat(reads(
                        flooded(word, DOCUMENT, "</w:body>", new Piece(paragraph, 300_000, "")),
                        flooded(word, DOCUMENT, "</w:body>", new Piece(paragraph, 350_000, ""))))
                .containsExactly("read", "WORKSHEET_TOO_LARGE");
    }

    @Test
    void deepNestingIsRefused() throws IOException, InterruptedException {
        String open = "<w:tbl><w:tr><w:tc>";
        assertThat(reads(
                        flooded(word, DOCUMENT, "</w:body>", new Piece(open, 500_000, "</w:tc></w:tr></w:tbl>")),
                        flooded(excel, ANSWERS, "</sheetData>", new Piece("<row>", 1_000_000, "</row>"))))
                .containsOnly("WORKSHEET_TOO_LARGE");
    }
}
