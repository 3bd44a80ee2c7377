package org.stocktake.report.office;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Document;
import org.stocktake.report.document.LineWidth;

/**
 * Adds the table of contents: a field that Word updates with page numbers when it opens the file. Until then, and in
 * programs that do not update it, it lists every chapter without page numbers, which are known only after page layout.
 */
final class WordTableOfContents {
    /** The width of a number that fits before the tab, in thousandths of the size of the type; an annex has a longer one. */
    private static final int NUMBER_MAX = 2_700;

    /** The height of a line in Chinese, in twentieths of a point. */
    private static final int CHINESE_LINE = 250;

    private final WordBookmarks places;
    private final CTSdtContentBlock content;

    private WordTableOfContents(WordBookmarks places, CTSdtContentBlock content) {
        this.places = places;
        this.content = content;
    }

    static void add(CTBody body, Document document, WordBookmarks places) {
        CTSdtBlock block = body.addNewSdt();
        var gallery = block.addNewSdtPr().addNewDocPartObj();
        gallery.addNewDocPartGallery().setVal("Table of Contents");
        gallery.addNewDocPartUnique();
        WordTableOfContents contents = new WordTableOfContents(places, block.addNewSdtContent());
        contents.add(document.furniture().contents(), document.parts());
    }

    /** Sets the height of the lines, so that those of Chinese, which are higher, do not run on to a second page. */
    static void tighten(CTStyles styles) {
        for (CTStyle style : styles.getStyleList()) {
            if (style.getStyleId().equals("TOC1") || style.getStyleId().equals("TOC2")) {
                CTSpacing spacing = style.getPPr().getSpacing();
                spacing.setLine(BigInteger.valueOf(CHINESE_LINE));
                spacing.setLineRule(STLineSpacingRule.EXACT);
            }
        }
    }

    private void add(String title, List<Document.Part> parts) {
        CTP last = WordRuns.styled(content.addNewP(), "TOCHeading");
        WordRuns.text(last.addNewR(), "", title);
        int chapters = 0;
        for (Document.Part part : parts) {
            for (Chapter chapter : part.chapters()) {
                CTP entry = WordRuns.styled(content.addNewP(), "TOC1");
                if (chapters == 0) {
                    begin(entry);
                }
                entry(entry, number(chapter, WordHeadingNumbers.of(chapters)), chapter);
                last = entry;
                for (int j = 0; j < chapter.listedParts().size(); j++) {
                    Chapter inner = chapter.listedParts().get(j);
                    boolean counted = WordHeadingNumbers.isCounted(chapter);
                    String number = counted ? number(inner, WordHeadingNumbers.of(chapters, j)) : "";
                    last = WordRuns.styled(content.addNewP(), "TOC2");
                    entry(last, number, inner);
                }
                chapters++;
            }
        }
        // In the last paragraph: one of its own could stand alone on a page.
        fieldChar(last.addNewR(), STFldCharType.END);
    }

    private static String number(Chapter chapter, String automatic) {
        return chapter.number().isEmpty() ? automatic : chapter.number();
    }

    private static void begin(CTP paragraph) {
        fieldChar(paragraph.addNewR(), STFldCharType.BEGIN).setDirty(true);
        instruction(paragraph.addNewR(), " TOC \\o \"1-2\" \\h \\z ");
        fieldChar(paragraph.addNewR(), STFldCharType.SEPARATE);
    }

    private void entry(CTP paragraph, String number, Chapter chapter) {
        CTHyperlink link = paragraph.addNewHyperlink();
        link.setAnchor(places.name(chapter.id()));
        link.setHistory(true);
        if (LineWidth.of(number) > NUMBER_MAX) {
            WordRuns.text(link.addNewR(), "", chapter.heading());
            return;
        }
        boolean numbered = chapter.hasNumberInTitle();
        WordRuns.text(link.addNewR(), "", numbered ? "" : number);
        link.addNewR().addNewTab();
        WordRuns.text(link.addNewR(), "", chapter.title());
    }

    private static CTFldChar fieldChar(CTR run, STFldCharType.Enum type) {
        CTFldChar mark = run.addNewFldChar();
        mark.setFldCharType(type);
        return mark;
    }

    private static void instruction(CTR run, String field) {
        var text = run.addNewInstrText();
        text.setStringValue(field);
        text.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
    }
}
