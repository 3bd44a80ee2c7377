package org.stocktake.report.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Turns the columns of tables round for a language that is written from right to left. The renderer places the cells of
 * a row from left to right, so the page has them in the reverse order, and the tags, which a screen reader follows, have
 * them in their own order again.
 */
final class PdfRightToLeft {
    private static final COSName ROW = COSName.getPDFName("TR");

    private PdfRightToLeft() {}

    /** Puts the cells of each row into the reverse order. */
    static void turnRows(Element root) {
        NodeList rows = root.getElementsByTagName("tr");
        for (int i = 0; i < rows.getLength(); i++) {
            Node row = rows.item(i);
            for (Node cell = row.getLastChild(); cell != null; ) {
                Node before = cell.getPreviousSibling();
                row.appendChild(cell);
                cell = before;
            }
        }
    }

    /** Puts the tags of the cells of each row back into their own order. */
    static void turnTagsBack(PDDocument pdf) {
        turnTagsBack(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
    }

    private static void turnTagsBack(COSDictionary tag) {
        COSBase kids = tag.getDictionaryObject(COSName.K);
        if (kids instanceof COSDictionary one && one.containsKey(COSName.S)) {
            turnTagsBack(one);
        }
        if (!(kids instanceof COSArray several)) {
            return;
        }
        if (ROW.equals(tag.getCOSName(COSName.S))) {
            List<COSBase> cells = new ArrayList<>(several.toList());
            Collections.reverse(cells);
            tag.setItem(COSName.K, new COSArray(cells));
        }
        for (int i = 0; i < several.size(); i++) {
            if (several.getObject(i) instanceof COSDictionary kid && kid.containsKey(COSName.S)) {
                turnTagsBack(kid);
            }
        }
    }
}
