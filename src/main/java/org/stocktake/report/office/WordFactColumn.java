package org.stocktake.report.office;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.stocktake.report.document.LineWidth;

/** The column of the labels before their texts in a Word file: as wide as its longest label. */
public final class WordFactColumn {
    /** The style of a labelled line. */
    static final String STYLE = "Fact";

    /** The style of labelled lines whose labels are all short, which leaves more of the line to the texts. */
    static final String SHORT = "FactShort";

    /** The end of the name of the style for a further line below a labelled one. */
    static final String MORE = "More";

    /** The width for short labels in twentieths of a point, as the style has it. */
    private static final long NARROW = 1_758;

    /** The width in twentieths of a point, as the style has it: most labels fit. */
    private static final long USUAL = 2_381;

    /** The most that is left of the line for labels; a longer one runs into its text. */
    private static final long WIDEST = 3_800;

    private static final long GAP = 150;

    /** The size of the type of a label, in twentieths of a point. */
    private static final long TYPE = 200;

    private WordFactColumn() {}

    /** Widens the column for the labels of the file, if one of them is longer than usual. */
    public static void fit(XWPFDocument file, List<String> labels) {
        long widest = USUAL;
        for (String label : labels) {
            long needed = needed(label);
            widest = needed <= WIDEST ? Math.max(widest, needed) : widest;
        }
        if (widest > USUAL) {
            widen(file, STYLE, widest);
            widen(file, STYLE + MORE, widest);
        }
    }

    /** Returns true if the label fits into the narrower column. */
    static boolean isShort(String label) {
        return needed(label) <= NARROW;
    }

    private static long needed(String label) {
        return LineWidth.bold(label) * TYPE / 1_000 + GAP;
    }

    /** Moves what the style has at the usual place; a template of an office can have another one. */
    private static void widen(XWPFDocument file, String name, long width) {
        XWPFStyle style = file.getStyles().getStyle(name);
        if (style == null || !style.getCTStyle().isSetPPr()) {
            return;
        }
        CTPPrGeneral properties = style.getCTStyle().getPPr();
        if (properties.isSetTabs()) {
            for (CTTabStop tab : properties.getTabs().getTabList()) {
                tab.setPos(moved(tab.getPos(), width));
            }
        }
        if (properties.isSetInd()) {
            CTInd indent = properties.getInd();
            if (indent.isSetLeft()) {
                indent.setLeft(moved(indent.getLeft(), width));
            }
            if (indent.isSetHanging()) {
                indent.setHanging(moved(indent.getHanging(), width));
            }
        }
    }

    private static Object moved(Object twentieths, long width) {
        boolean isUsual = twentieths instanceof BigInteger number && number.longValue() == USUAL;
        return isUsual ? BigInteger.valueOf(width) : twentieths;
    }
}
