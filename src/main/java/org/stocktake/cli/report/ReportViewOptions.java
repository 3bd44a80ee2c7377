package org.stocktake.cli.report;

import java.util.Arrays;
import java.util.List;
import org.stocktake.cli.command.UserException;
import org.stocktake.model.Checklist;
import org.stocktake.model.KebabCase;
import org.stocktake.report.facts.Grouping;
import org.stocktake.report.facts.ReportView;

/**
 * The view of a report that the user asked for.
 *
 * @param by the order of the findings
 * @param asParty true to add what the State would owe as a party
 * @param brief true for the pages for those who decide, without the rest
 */
record ReportViewOptions(Grouping by, boolean asParty, boolean brief) {
    /** Returns the options as typed, or refuses a word that names no order. */
    static ReportViewOptions read(String by, boolean asParty, boolean brief) throws UserException {
        List<String> words =
                Arrays.stream(Grouping.values()).map(Grouping::word).toList();
        return new ReportViewOptions(
                KebabCase.find(Grouping.class, by).orElseThrow(() -> UserException.usage("unknown-group", by, words)),
                asParty,
                brief);
    }

    /** Returns the view, or refuses what the checklist of the assessment does not have. */
    ReportView in(Checklist checklist) throws UserException {
        if (by == Grouping.CLUSTER && checklist.vocabulary().clusters().isEmpty()) {
            throw UserException.usage("no-clusters", checklist.id());
        }
        if (asParty && checklist.asParty().isEmpty()) {
            throw UserException.usage("no-as-party", checklist.id());
        }
        return new ReportView(by, asParty, brief);
    }

    /** Returns the words by which a report with this view differs from the usual one; empty for the usual one. */
    String mark() {
        String grouped = by == Grouping.SECTION ? "" : " by " + by.word();
        return grouped + (asParty ? " as party" : "") + (brief ? " brief" : "");
    }
}
