package org.stocktake.finding;

import java.util.List;
import org.stocktake.model.Checklist;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;

/** The questions that assess each provision of a checklist, in the order of the checklist. */
public record ProvisionCoverage(List<Row> rows) {
    public ProvisionCoverage {
        rows = List.copyOf(rows);
    }

    /** A provision with the questions that assess it; see-also is no assessment. */
    public record Row(Provision provision, List<Question> questions) {
        public Row {
            questions = List.copyOf(questions);
        }

        /** Returns true if a State can be asked about the provision and no question does. */
        public boolean isMissed() {
            return provision.isAssessable() && questions.isEmpty();
        }
    }

    public static ProvisionCoverage of(Checklist checklist) {
        return new ProvisionCoverage(checklist.provisions().stream()
                .map(provision -> new Row(
                        provision,
                        checklist
                                .questions()
                                .filter(question -> question.provisions().contains(provision.id()))
                                .toList()))
                .toList());
    }

    /** The provisions with a force that no question reaches. */
    public List<Provision> missed() {
        return rows.stream().filter(Row::isMissed).map(Row::provision).toList();
    }
}
