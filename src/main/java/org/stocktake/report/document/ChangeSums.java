package org.stocktake.report.document;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Change;
import org.stocktake.finding.Comparison;
import org.stocktake.text.Words;

/** How many questions became what, in one sentence. */
public final class ChangeSums {
    private ChangeSums() {}

    public static String of(Comparison comparison, Words words) {
        List<String> sums = new ArrayList<>();
        for (Change.Kind kind : Change.Kind.values()) {
            int number = comparison.of(kind).size();
            if (number > 0) {
                sums.add(words.say("report.change.sum." + kind.word(), number));
            }
        }
        return words.say(sums.isEmpty() ? "report.change.unchanged" : "report.change.sums", String.join(", ", sums));
    }
}
