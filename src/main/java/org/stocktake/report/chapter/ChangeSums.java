package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.finding.compare.QuestionChange;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.ChangesSince;
import org.stocktake.text.Messages;

/**
 * A sentence with the number of changes of each kind. For the kinds from worse to better it also says if there is
 * none. Shifts are not counted here: each has a line of its own.
 */
public final class ChangeSums {
    private ChangeSums() {}

    /** Returns the sentence. Where changes are left out, it does not say that there is none of a kind. */
    public static String of(ChangesSince since, Messages words) {
        Comparison comparison = since.comparison();
        boolean whole = since.leftOut().isEmpty();
        if (comparison.isUnchanged()) {
            String none = comparison.declarations().isEmpty()
                            && comparison.factsByChecklist().isEmpty()
                    ? "change.unchanged"
                    : "change.sums.none";
            return say(words, whole ? none : "change.unchanged.else");
        }
        List<String> sums = new ArrayList<>();
        List<String> none = new ArrayList<>();
        for (QuestionChange.Kind kind : QuestionChange.Kind.values()) {
            List<List<QuestionChange>> groups = kind.isShift() ? List.of() : comparison.groups(kind);
            for (List<QuestionChange> group : groups) {
                sums.add(say(words, "change.sum." + ChangeText.groupWord(group.get(0)), group.size()));
            }
            if (groups.isEmpty() && kind.compareTo(QuestionChange.Kind.BETTER) <= 0) {
                none.add(say(words, "change.none." + kind.word()));
            }
        }
        if (sums.isEmpty()) {
            return say(words, whole ? "change.sums.none" : "change.sums.none.else");
        }
        TextLine changed = TextLine.of(say(words, "change.sums", words.list(sums)));
        TextLine unchanged = TextLine.join(none.stream().map(TextLine::of).toList(), " ");
        return (whole ? changed.and(unchanged) : changed).text();
    }

    private static String say(Messages words, String key, Object... values) {
        return words.say("report." + key, values);
    }
}
