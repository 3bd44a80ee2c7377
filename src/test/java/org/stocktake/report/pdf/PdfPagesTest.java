package org.stocktake.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.stocktake.model.brand.Brand;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Document;
import org.stocktake.report.document.FileMetadata;
import org.stocktake.report.document.TextLine;
import org.stocktake.text.Messages;

/** No page of a PDF is left empty for what would fit on it. */
final class PdfPagesTest {
    private static List<String> pages(List<Chapter> chapters) throws IOException {
        Document document = Document.of(
                "en",
                new Document.Title("Kind", "Title", List.of("A line"), ""),
                new Document.Furniture("Skip", "Contents", "Page", "Program", Messages.in("en"), Brand.NONE),
                chapters);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FileMetadata metadata = new FileMetadata("Title", "Program", LocalDate.of(2026, 11, 28));
        PdfLayout.write(document, metadata, "ab".repeat(32), List.of(), out);
        List<String> pages = new ArrayList<>();
        try (PDDocument read = Loader.loadPDF(out.toByteArray())) {
            for (int page = 1; page <= read.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(read));
            }
        }
        return pages;
    }

    private static Chapter chapter(String id, Block block) {
        return new Chapter(id, "Chapter " + id, List.of(block), List.of());
    }

    private static Block table(int lines) {
        String all = IntStream.rangeClosed(1, lines)
                .mapToObj(line -> "row line " + line + ".")
                .collect(Collectors.joining("\n"));
        return new Block.Table(
                "Caption",
                List.of("One", "Two"),
                List.of(30, 70),
                List.of(
                        List.of(TextLine.of("first"), TextLine.of(all)),
                        List.of(TextLine.of("last"), TextLine.of(""))));
    }

    @Test
    void aRowOfManyLinesBeginsWhereTheRowsBeforeItEnd() throws IOException {
        List<String> pages =
                pages(List.of(chapter("a", Block.Paragraph.of("Before.\n".repeat(30))), chapter("b", table(40))));
        String page = pages.stream()
                .filter(text -> text.contains("row line 1."))
                .findFirst()
                .orElseThrow();
        assertThat(page).contains("Before.").doesNotContain("row line 40.");
    }

    @Test
    void aSentenceThatEndsInAColonAndTheHeadOfATableAreNotTheLastOfAPage() throws IOException {
        for (int lines = 44; lines <= 64; lines++) {
            Block before = Block.Paragraph.of("Before.\n".repeat(lines).strip());
            Block list = new Block.Bullets(List.of(TextLine.of("an item")));
            Chapter listed = new Chapter(
                    "a", "Chapter a", List.of(before, Block.Paragraph.of("These are left:"), list), List.of());
            Chapter told = new Chapter("b", "Chapter b", List.of(before, table(5)), List.of());
            assertThat(pages(List.of(listed)))
                    .as("%s lines", lines)
                    .noneMatch(page -> page.contains("These are left:") && !page.contains("an item"));
            assertThat(pages(List.of(told)))
                    .as("%s lines", lines)
                    .noneMatch(page -> page.contains("Caption") && !page.contains("row line 1."));
        }
    }

    @Test
    void theContentsFollowOnTheFirstPageWhereThereIsRoom() throws IOException {
        List<Chapter> chapters =
                List.of(chapter("a", Block.Paragraph.of("Before.")), chapter("b", Block.Paragraph.of("After.")));
        assertThat(pages(chapters)).hasSize(1).allMatch(page -> page.indexOf("Contents") < page.indexOf("After."));
    }
}
