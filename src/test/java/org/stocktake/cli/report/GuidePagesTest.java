package org.stocktake.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.cli.CliRun;

/** The pages of a questionnaire are full: a question goes on over the end of a page, and none is left half empty. */
final class GuidePagesTest {
    /** The page is 842 points high, and its foot begins 43 above the end. */
    private static final float FOOT = 799;

    /** More than a row of a form is high. */
    private static final float WHITE_MAX = 130;

    @TempDir
    Path folder;

    private Path guide(String format) {
        Path file = folder.resolve("guide." + format);
        CliRun run = CliRun.with("guide", "ctoc-cop-res-5-3", "--section", "2", "--format", format + "=" + file);
        assertThat(run.code()).as(run.err()).isZero();
        return file;
    }

    /** Finds where the lowest text of each page stands. */
    private static final class LowestText extends PDFTextStripper {
        private float lowest;

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            for (TextPosition position : positions) {
                lowest = position.getY() < FOOT ? Math.max(lowest, position.getY()) : lowest;
            }
        }

        static List<Float> of(PDDocument document) throws IOException {
            List<Float> all = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                LowestText text = new LowestText();
                text.setStartPage(page);
                text.setEndPage(page);
                text.getText(document);
                all.add(text.lowest);
            }
            return all;
        }
    }

    @Test
    void noPageOfThePdfButTheLastEndsWhite() throws IOException {
        try (PDDocument document = Loader.loadPDF(guide("pdf").toFile())) {
            List<Float> lowest = LowestText.of(document);
            assertThat(lowest).hasSizeGreaterThan(5);
            assertThat(lowest.subList(0, lowest.size() - 1)).allMatch(end -> end > FOOT - WHITE_MAX);
        }
    }

    @Test
    void anAnswerToTickStandsInTheLineOfItsBox() throws IOException {
        try (PDDocument document = Loader.loadPDF(guide("pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("[ \\u00A0]+", " "))
                    .contains("Yes Partly No Not applicable Not known");
        }
    }

    @Test
    void inWordNoMoreThanTwoParagraphsBelowAHeadingAreKeptTogetherWithTheRoomToWrite() throws IOException {
        try (InputStream in = Files.newInputStream(guide("docx"));
                XWPFDocument document = new XWPFDocument(in)) {
            int together = 0;
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                boolean isText = !String.valueOf(paragraph.getStyle()).matches("(Heading|Caption).*");
                together = isText
                                && paragraph.getCTP().isSetPPr()
                                && paragraph.getCTP().getPPr().isSetKeepNext()
                        ? together + 1
                        : 0;
                assertThat(together).as(paragraph.getText()).isLessThanOrEqualTo(2);
            }
        }
    }
}
