package org.stocktake.report.office;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.w3c.dom.Element;

/** Fits the tables to the page of a template. */
final class WordTableWidths {
    private static final List<String> MEASURED = List.of("gridCol", "tcW", "tblW");

    private WordTableWidths() {}

    /** Makes each table as wide as the text of the page, with the same shares of its columns. */
    static void fit(CTBody body, CTSectPr section) {
        if (!section.isSetPgMar()) {
            return;
        }
        CTPageMar margins = section.getPgMar();
        long width = number(section.getPgSz().getW()) - number(margins.getLeft()) - number(margins.getRight());
        for (Element element : WordElements.named(body.getDomNode(), MEASURED)) {
            String before = element.getAttributeNS(WordElements.NAMESPACE, "w");
            String unit = element.getAttributeNS(WordElements.NAMESPACE, "type");
            if (width > 0 && !before.isEmpty() && !unit.equals("pct")) {
                long fitted = Long.parseLong(before) * width / WordTable.TEXT_WIDTH;
                element.setAttributeNS(WordElements.NAMESPACE, "w:w", Long.toString(fitted));
            }
        }
    }

    private static long number(Object twentieths) {
        return twentieths instanceof BigInteger number ? number.longValue() : 0;
    }
}
