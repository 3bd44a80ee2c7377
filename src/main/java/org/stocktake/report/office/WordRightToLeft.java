package org.stocktake.report.office;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.stocktake.text.TextDirection;

/**
 * Sets a Word file from right to left: its pages, tables, paragraphs, and the runs whose letters run so. A paragraph
 * whose direction is set, such as an answer in English, keeps it, and so does one that has Latin letters only. Source:
 * ISO/IEC 29500-1, 17.3.1.6 (bidi), 17.3.2.30 (rtl), 17.4.1 (bidiVisual), 17.6.1 (bidi of a section).
 */
final class WordRightToLeft {
    private static final String NAMED = "declare namespace w='" + WordElements.NAMESPACE + "' .//w:";

    /** The styles of lines that the program writes, and that Word writes anew when it updates the contents. */
    private static final Set<String> OWN_LINES = Set.of("TOCHeading", "TOC1", "TOC2", "Header", "Footer");

    private WordRightToLeft() {}

    /** Sets the styles whose paragraphs have the direction of the document, whatever letter they begin with. */
    static void set(CTStyles styles) {
        styles.getStyleList().stream()
                .filter(style -> OWN_LINES.contains(style.getStyleId()))
                .forEach(style -> (style.isSetPPr() ? style.getPPr() : style.addNewPPr()).addNewBidi());
    }

    static void set(XWPFDocument file) {
        set(file.getDocument());
        for (POIXMLDocumentPart part : file.getRelations()) { // the lists of headers have none that is new
            if (part instanceof XWPFHeaderFooter headerOrFooter) {
                set(headerOrFooter._getHdrFtr());
            }
        }
    }

    private static void set(XmlObject part) {
        named(part, "sectPr", CTSectPr.class).filter(it -> !it.isSetBidi()).forEach(CTSectPr::addNewBidi);
        named(part, "tbl", CTTbl.class)
                .map(table -> table.getTblPr() == null ? table.addNewTblPr() : table.getTblPr())
                .forEach(properties -> properties.addNewBidiVisual());
        named(part, "p", CTP.class)
                .filter(it -> !(it.isSetPPr() && it.getPPr().isSetBidi()) && !runsLeftToRight(it))
                .forEach(paragraph -> (paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr()).addNewBidi());
        named(part, "r", CTR.class)
                .filter(run -> TextDirection.runsRightToLeft(text(run)))
                .map(run -> run.isSetRPr() ? run.getRPr() : run.addNewRPr())
                .filter(properties -> properties.sizeOfRtlArray() == 0)
                .forEach(properties -> properties.addNewRtl());
    }

    private static boolean runsLeftToRight(CTP paragraph) {
        StringBuilder text = new StringBuilder();
        named(paragraph, "r", CTR.class).forEach(run -> text.append(text(run)));
        return TextDirection.beginsLeftToRight(text.toString())
                && !TextDirection.runsRightToLeft(text.toString())
                && !(paragraph.isSetPPr()
                        && paragraph.getPPr().isSetPStyle()
                        && OWN_LINES.contains(paragraph.getPPr().getPStyle().getVal()));
    }

    private static String text(CTR run) {
        StringBuilder text = new StringBuilder();
        for (CTText piece : run.getTList()) {
            text.append(piece.getStringValue());
        }
        return text.toString();
    }

    private static <T extends XmlObject> Stream<T> named(XmlObject part, String name, Class<T> kind) {
        return List.of(part.selectPath(NAMED + name)).stream().map(kind::cast);
    }
}
