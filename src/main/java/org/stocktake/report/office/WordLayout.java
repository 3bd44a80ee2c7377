package org.stocktake.report.office;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Document;
import org.stocktake.report.document.FileMetadata;
import org.stocktake.text.Messages;

/** Writes a document as a Word file (Office Open XML), to edit, to circulate and to sign. */
public final class WordLayout {
    /** The number of chapters that begin on a new page. So the first chapter is a page of its own, for the minister. */
    private static final int ON_THEIR_OWN_PAGES = 2;

    private final XWPFDocument file;
    private final CTBody body;
    private final WordBookmarks places = new WordBookmarks();
    private final WordRuns lines;

    private WordLayout(XWPFDocument file) {
        this.file = file;
        this.body = file.getDocument().getBody();
        this.lines = new WordRuns(file, places);
    }

    /**
     * Writes the file with a table for signatures on its cover, and leaves the stream open.
     *
     * @param words the words for page numbers and signatures
     */
    public static void writeToSign(Document document, FileMetadata metadata, Messages words, OutputStream out)
            throws IOException {
        XWPFDocument file = WordTemplate.empty(document.language());
        WordLayout layout = new WordLayout(file);
        WordCover cover = new WordCover(layout.body, words);
        cover.add(document.title());
        cover.sign();
        layout.add(document, words);
        OfficeFileWriter.write(file, metadata, out);
    }

    /**
     * Writes the file and leaves the stream open.
     *
     * @param words the words for page numbers
     */
    public static void write(Document document, FileMetadata metadata, Messages words, OutputStream out)
            throws IOException {
        XWPFDocument file = WordTemplate.empty(document.language());
        WordLayout layout = new WordLayout(file);
        new WordCover(layout.body, words).add(document.title());
        layout.add(document, words);
        OfficeFileWriter.write(file, metadata, out);
    }

    private void add(Document document, Messages words) {
        WordTableOfContents.add(body, document, places);
        for (int i = 0; i < document.chapters().size(); i++) {
            CTP heading = add(document.chapters().get(i), 1);
            if (i < ON_THEIR_OWN_PAGES) {
                heading.getPPr().addNewPageBreakBefore();
            }
        }
        WordPageSetup.set(file, document, words);
    }

    private CTP add(Chapter chapter, int level) {
        CTP heading = WordRuns.styled(body.addNewP(), "Heading" + level);
        if (WordHeadingNumbers.isIn(chapter.title())) {
            heading.getPPr().addNewNumPr().addNewNumId().setVal(BigInteger.ZERO);
        }
        lines.place(heading, chapter.id(), chapter.title());
        WordBlocks blocks = new WordBlocks(body, lines, level + 1);
        chapter.blocks().forEach(block -> block.match(blocks));
        if (!chapter.parts().isEmpty()) {
            blocks.keepIntroduction();
        }
        chapter.parts().forEach(part -> add(part, level + 1));
        return heading;
    }
}
