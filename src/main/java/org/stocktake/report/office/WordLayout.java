package org.stocktake.report.office;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Document;
import org.stocktake.text.Words;

/** The document as a Word file (Office Open XML), to edit, to circulate and to sign. */
public final class WordLayout {
    private final XWPFDocument file;
    private final CTBody body;
    private final WordPlaces places = new WordPlaces();
    private final WordLine lines;

    private WordLayout(XWPFDocument file) {
        this.file = file;
        this.body = file.getDocument().getBody();
        this.lines = new WordLine(file, places);
    }

    /**
     * Writes the file and leaves the stream open.
     *
     * @param described what the file says of itself
     * @param words for what only paper needs: page numbers and signatures
     */
    public static void write(Document document, OfficeFile described, Words words, OutputStream out)
            throws IOException {
        XWPFDocument file = WordParts.empty(document.language());
        new WordLayout(file).add(document, words);
        described.write(file, out);
    }

    private void add(Document document, Words words) {
        new WordCover(body, words).add(document.title());
        WordContents.add(body, document, places);
        document.chapters().forEach(chapter -> add(chapter, 1));
        WordPage.set(file, document, words);
    }

    private void add(Chapter chapter, int level) {
        CTP heading = WordLine.styled(body.addNewP(), "Heading" + level);
        if (WordNumber.isIn(chapter.title())) {
            heading.getPPr().addNewNumPr().addNewNumId().setVal(BigInteger.ZERO);
        }
        lines.place(heading, chapter.id(), chapter.title());
        WordBlocks blocks = new WordBlocks(body, lines, level + 1);
        chapter.blocks().forEach(block -> block.match(blocks));
        chapter.parts().forEach(part -> add(part, level + 1));
    }
}
