package org.stocktake.report.office;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.stocktake.model.brand.Brand;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Document;
import org.stocktake.report.document.FileMetadata;
import org.stocktake.text.Messages;

/** Writes a document as a Word file (Office Open XML), to edit, to circulate and to sign. */
public final class WordLayout {
    private final XWPFDocument file;
    private final CTBody body;
    private final WordBookmarks places = new WordBookmarks();
    private final WordRuns lines;

    private WordLayout(XWPFDocument file, Document document) {
        this.file = file;
        this.body = file.getDocument().getBody();
        this.lines = new WordRuns(
                file, places, document.languages(), document.furniture().colon());
    }

    /**
     * Writes the file and leaves the stream open.
     *
     * @param words the words for page numbers
     */
    public static void write(Document written, FileMetadata metadata, Messages words, OutputStream out)
            throws IOException {
        Document document = written.marked();
        Brand brand = document.brand();
        XWPFDocument file = WordTemplate.of(document.language(), brand);
        WordLayout layout = new WordLayout(file, document);
        WordLetterhead.add(file, brand);
        new WordCover(layout.body).add(document.title());
        WordBlocks blocks = new WordBlocks(layout.body, layout.lines, 2, WordBlocks.LARGE_TEXT);
        document.title().cover().forEach(block -> block.match(blocks));
        layout.add(document, words);
        OfficeFileWriter.write(file, metadata, out);
    }

    private void add(Document document, Messages words) {
        boolean listed = false;
        for (Document.Part part : document.parts()) {
            boolean brief = part.kind() == Document.PartKind.BRIEF;
            if (!brief && !listed) {
                WordTableOfContents.add(body, document, places);
                listed = true;
            }
            for (int i = 0; i < part.chapters().size(); i++) {
                boolean first = i == 0;
                if (first && !part.title().isEmpty()) {
                    CTP title = WordRuns.styled(body.addNewP(), "PartTitle");
                    WordRuns.text(title.addNewR(), "", part.title());
                }
                WordShortChapter chapter = WordShortChapter.beginning(body);
                CTP heading = add(part.chapters().get(i), 1, true, brief ? WordBlocks.LARGE_TEXT : "TableText");
                if (brief && i == part.chapters().size() - 1) {
                    chapter.end();
                }
                if (first && part.title().isEmpty()) {
                    heading.getPPr().addNewPageBreakBefore();
                }
            }
        }
        WordFactColumn.fit(file, labels());
        WordPageSetup.set(file, document, words);
    }

    /** Returns the labels of all labelled lines. */
    private List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (CTP line : body.getPList()) {
            if (line.isSetPPr()
                    && line.getPPr().isSetPStyle()
                    && WordFactColumn.STYLE.equals(line.getPPr().getPStyle().getVal())) {
                line.getRArray(0).getTList().forEach(text -> labels.add(text.getStringValue()));
            }
        }
        return labels;
    }

    private CTP add(Chapter chapter, int level, boolean counted, String text) {
        CTP heading = WordRuns.styled(body.addNewP(), "Heading" + level);
        WordRuns.keepWithNext(heading); // the style of a template may not say so
        boolean numbered = counted && WordHeadingNumbers.isCounted(chapter);
        if (!numbered) {
            heading.getPPr().addNewNumPr().addNewNumId().setVal(BigInteger.ZERO);
        }
        lines.place(heading, chapter.id(), numbered ? chapter.title() : chapter.heading());
        WordBlocks blocks = new WordBlocks(body, lines, level + 1, text);
        if (chapter.namesItsBlock()) {
            blocks.leaveOutCaptions();
        }
        chapter.blocks().forEach(block -> block.match(blocks));
        if (!chapter.parts().isEmpty()) {
            blocks.keepBeginning();
        }
        for (Chapter part : chapter.parts()) {
            CTP inner = add(part, level + 1, numbered, text);
            if (!chapter.isListed(part)) {
                inner.getPPr().getPStyle().setVal("UnlistedHeading");
            }
        }
        return heading;
    }
}
