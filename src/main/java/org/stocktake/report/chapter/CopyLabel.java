package org.stocktake.report.chapter;

import org.stocktake.report.facts.CopyKind;
import org.stocktake.report.facts.Report;
import org.stocktake.text.Messages;

/**
 * The label by which a reader tells a copy with confidential answers from one without. It stands in the head of each
 * page, in the title and in the metadata.
 */
public final class CopyLabel {
    private CopyLabel() {}

    /** Returns the label of a report; empty when nothing in it is confidential and nothing is left out. */
    public static String of(Report report, Messages words) {
        return of(CopyKind.of(report), words);
    }

    /** Returns the label of a kind of copy; empty for a plain one. */
    static String of(CopyKind kind, Messages words) {
        return kind == CopyKind.PLAIN ? "" : words.say("report.copy." + kind.word());
    }
}
