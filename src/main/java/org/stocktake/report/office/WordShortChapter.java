package org.stocktake.report.office;

import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/** Keeps a short chapter on one page: the last page of a brief does not hold one table alone. */
final class WordShortChapter {
    /** The number of rows of all tables together, with their heads, that take less than half a page. */
    private static final int ROWS_MAX = 12;

    private final CTBody body;
    private final int paragraphs;
    private final int tables;

    private WordShortChapter(CTBody body) {
        this.body = body;
        this.paragraphs = body.sizeOfPArray();
        this.tables = body.sizeOfTblArray();
    }

    /** Marks the place where the chapter begins. */
    static WordShortChapter beginning(CTBody body) {
        return new WordShortChapter(body);
    }

    /** Keeps what has been added since then together, if it is short. */
    void end() {
        List<CTTbl> added = body.getTblList().subList(tables, body.sizeOfTblArray());
        if (added.stream().mapToInt(CTTbl::sizeOfTrArray).sum() <= ROWS_MAX) {
            added.forEach(table -> table.getTrList()
                    .forEach(row -> WordRuns.keepWithNext(row.getTcArray(0).getPArray(0))));
            List<CTP> lines = body.getPList().subList(paragraphs, body.sizeOfPArray() - 1);
            lines.forEach(WordRuns::keepWithNext);
        }
    }
}
