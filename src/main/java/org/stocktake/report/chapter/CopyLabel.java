package org.stocktake.report.chapter;

import org.stocktake.model.brand.Brand;
import org.stocktake.report.facts.ComparisonSubject;
import org.stocktake.report.facts.CopyKind;
import org.stocktake.report.facts.Report;
import org.stocktake.text.Messages;

/**
 * The label by which a reader tells a copy with confidential answers from one without. It stands in the head of each
 * page, in the title and in the metadata.
 */
public final class CopyLabel {
    private CopyLabel() {}

    /**
     * Returns the label of a report: the classification of the office if it has one, else whether the copy is
     * confidential. A redacted copy always says that it is one. Empty when there is nothing to say.
     */
    public static String of(Report report, Messages words) {
        return of(CopyKind.of(report), report.origin().brand(), words);
    }

    /** Returns the label of a comparison, by the same rule. */
    public static String of(ComparisonSubject comparison) {
        return of(CopyKind.of(comparison.since()), comparison.brand(), comparison.words());
    }

    private static String of(CopyKind kind, Brand brand, Messages words) {
        String classification = kind == CopyKind.REDACTED ? brand.redacted() : brand.classification();
        if (classification.isEmpty()) {
            return of(kind, words);
        }
        return kind == CopyKind.REDACTED
                ? words.say("report.copy.classified", classification, of(kind, words))
                : classification;
    }

    /** Returns the label of a kind of copy; empty for a plain one. */
    private static String of(CopyKind kind, Messages words) {
        return kind == CopyKind.PLAIN ? "" : words.say("report.copy." + kind.word());
    }
}
