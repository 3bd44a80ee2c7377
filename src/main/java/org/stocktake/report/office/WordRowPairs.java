package org.stocktake.report.office;

import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/** Keeps the first two rows of a table with its head, and its last two together, so that no page has one row alone. */
final class WordRowPairs {
    private WordRowPairs() {}

    /** Keeps the rows that stay on one page; a longer row may be split. */
    static void keep(CTTbl table) {
        List<CTRow> rows = table.getTrList();
        int last = rows.size() - 1;
        for (int i = 0; i < last; i++) {
            boolean inPair = i <= 1 || i == last - 1;
            if (inPair && isWhole(rows.get(i)) && isWhole(rows.get(i + 1))) {
                WordRuns.keepWithNext(firstParagraph(rows.get(i)));
            }
        }
    }

    private static CTP firstParagraph(CTRow row) {
        return row.getTcArray(0).getPArray(0);
    }

    private static boolean isWhole(CTRow row) {
        return row.isSetTrPr() && row.getTrPr().sizeOfCantSplitArray() > 0;
    }
}
