package org.stocktake.text;

import java.util.List;
import org.stocktake.model.Checklist;
import org.stocktake.model.Provision;

/** Cites provisions, such as {@code Protocol, article 6(1)(a)} or {@code Resolution 5/3, paragraph 1}. */
public final class Citation {
    private Citation() {}

    public static String of(Messages words, Checklist checklist, Provision provision) {
        var source = checklist.sourceOf(provision);
        String unit = provision.isNumbered() ? source.unit().word() : "named";
        return words.say("citation." + unit, source.shortTitle(), provision.number());
    }

    /** Returns the citations of all provisions, in order, separated by semicolons. */
    public static String of(Messages words, Checklist checklist, List<Provision> provisions) {
        StringBuilder all = new StringBuilder();
        for (Provision provision : provisions) {
            all.append(all.length() == 0 ? "" : "; ").append(of(words, checklist, provision));
        }
        return all.toString();
    }
}
