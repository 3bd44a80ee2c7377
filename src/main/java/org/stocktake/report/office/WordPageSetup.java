package org.stocktake.report.office;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.stocktake.finding.worksheet.LamAlefMarks;
import org.stocktake.report.document.Document;
import org.stocktake.report.document.LineWidth;
import org.stocktake.text.Messages;

/**
 * Sets up the pages: A4, header, footer and page number. The cover has none of the last three. What a template of the
 * office has of these stays.
 */
public final class WordPageSetup {
    private static final BigInteger A4_WIDTH = BigInteger.valueOf(11_906);
    private static final BigInteger A4_HEIGHT = BigInteger.valueOf(16_838);
    private static final BigInteger MARGIN = BigInteger.valueOf(1_134);
    private static final BigInteger FOOT = BigInteger.valueOf(907);
    private static final BigInteger EDGE = BigInteger.valueOf(567);

    /** The space above the head of a page that has a mark in a line of its own, which takes none of the text's. */
    private static final BigInteger MARKED_EDGE = BigInteger.valueOf(340);

    /** The size of the type at the head and the foot, and the least between two texts there, in twentieths of a point. */
    private static final int TYPE = 170;

    private static final int GAP = 300;

    private WordPageSetup() {}

    public static void set(XWPFDocument file, Document document, Messages words) {
        @Nullable XWPFHeaderFooterPolicy there = file.getHeaderFooterPolicy();
        boolean headed = there != null && there.getDefaultHeader() != null;
        boolean footed = there != null && there.getDefaultFooter() != null;
        boolean first = there != null && there.getFirstPageHeader() != null;
        XWPFHeader header = file.createHeader(HeaderFooterType.DEFAULT);
        mark(header, document.title());
        if (!headed) {
            head(header.createParagraph().getCTP(), document);
        }
        if (!footed) {
            foot(file.createFooter(HeaderFooterType.DEFAULT).createParagraph().getCTP(), document, words);
        }
        // A header for the first page also says in the section that the first page has its own.
        XWPFHeader cover = file.createHeader(HeaderFooterType.FIRST);
        mark(cover, document.title());
        if (!first) {
            cover.createParagraph();
            file.createFooter(HeaderFooterType.FIRST).createParagraph();
        }
        CTBody body = file.getDocument().getBody();
        CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        if (section.isSetPgSz()) {
            WordTableWidths.fit(body, section);
        } else {
            size(section, document.title().mark().isEmpty() ? EDGE : MARKED_EDGE);
        }
        if (document.runsRightToLeft()) {
            WordRightToLeft.set(file);
        }
    }

    private static void head(CTP head, Document document) {
        WordRuns.styled(head, "Header");
        String subject = document.title().main();
        String kind = headKind(document);
        WordRuns.text(head.addNewR(), "", LamAlefMarks.inDocument(subject));
        if (!kind.isEmpty()) {
            part(head, subject, kind);
            WordRuns.text(head.addNewR(), "", kind);
        }
    }

    /** Returns the kind of document at the head of a page; none where only a second line has room for it and the foot has it. */
    private static String headKind(Document document) {
        String kind = document.title().kicker();
        boolean isInFoot = document.brand().foot().isEmpty();
        String subject = document.title().main();
        return isInFoot && isOneLine(subject) && !fits(width(subject), kind) ? "" : kind;
    }

    /** Returns true if the head of a page has room for the text on one line. */
    public static boolean isOneLine(String text) {
        return width(text) <= WordTable.TEXT_WIDTH;
    }

    /** Returns the whole text at the head of a page. */
    public static String head(Document document) {
        return document.title().main() + headKind(document);
    }

    private static void foot(CTP foot, Document document, Messages words) {
        WordRuns.styled(foot, "Footer");
        String left = foot(document, words);
        WordRuns.text(foot.addNewR(), "", LamAlefMarks.inDocument(left));
        part(foot, left, page(words));
        number(foot, words.say("report.page", "\u0000PAGE\u0000", "\u0000NUMPAGES\u0000"));
    }

    /** Parts what stands at the left from what stands at the right; where the last line has no room for both, it breaks it. */
    private static void part(CTP line, String left, String right) {
        if (fits(width(left) % WordTable.TEXT_WIDTH, right)) {
            line.addNewR().addNewTab();
        } else {
            line.addNewR().addNewBr();
        }
    }

    /** Returns the longest number of a page, in words. */
    private static String page(Messages words) {
        return words.say("report.page", "000", "000");
    }

    private static boolean fits(int used, String right) {
        return used + GAP + width(right) <= WordTable.TEXT_WIDTH;
    }

    private static int width(String text) {
        return LineWidth.of(text) * TYPE / 1_000;
    }

    /**
     * Returns the line of the office; without one, the kind of document and its subject. Where they have no room beside the
     * page number it is the kind alone, because the head of the page has both.
     */
    public static String foot(Document document, Messages words) {
        String foot = document.brand().foot();
        if (!foot.isEmpty()) {
            return foot;
        }
        String kind = document.title().kicker();
        return kind.isEmpty() || fits(width(document.name()), page(words)) ? document.name() : kind;
    }

    private static void mark(XWPFHeader header, Document.Title title) {
        if (!title.mark().isEmpty()) {
            CTP mark = WordRuns.styled(header.createParagraph().getCTP(), "CopyMark");
            WordRuns.text(mark.addNewR(), "", title.mark());
        }
    }

    private static void size(CTSectPr section, BigInteger header) {
        CTPageSz size = section.addNewPgSz();
        size.setW(A4_WIDTH);
        size.setH(A4_HEIGHT);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(MARGIN);
        margins.setBottom(FOOT);
        margins.setLeft(MARGIN);
        margins.setRight(MARGIN);
        margins.setHeader(header);
        margins.setFooter(EDGE);
        margins.setGutter(BigInteger.ZERO);
    }

    /** Adds the sentence of the page number, with a Word field in place of each value. */
    private static void number(CTP foot, String sentence) {
        String[] pieces = sentence.split("\u0000", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i % 2 == 0) {
                WordRuns.text(foot.addNewR(), "", pieces[i]);
            } else {
                var field = foot.addNewFldSimple();
                field.setInstr(pieces[i]);
                WordRuns.text(field.addNewR(), "", "1");
            }
        }
    }
}
