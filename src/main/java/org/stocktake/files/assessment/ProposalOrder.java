package org.stocktake.files.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Carryover;
import org.stocktake.model.Checklist;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.IdFormat;
import org.stocktake.model.QuestionId;

/**
 * Puts several answers that are proposed to one question into the order in which the last map names their questions. So
 * updates over two versions in turn end in the same order as one update over both.
 */
final class ProposalOrder {
    private final Checklist checklist;
    private final EarlierVersion way;
    private final List<QuestionId> order;

    ProposalOrder(Checklist checklist, EarlierVersion way) {
        this.checklist = checklist;
        this.way = way;
        EarlierVersion last = way.through().isEmpty()
                ? way
                : checklist
                        .earlierVersion(way.through().get(way.through().size() - 1))
                        .orElse(way);
        this.order = List.copyOf(last.questions().keySet());
    }

    Carryover sorted(Carryover carryover) {
        Carryover sorted = carryover;
        for (Map.Entry<QuestionId, List<CarriedAnswer>> entry :
                carryover.proposals().entrySet()) {
            List<CarriedAnswer> proposed = new ArrayList<>(entry.getValue());
            proposed.sort(Comparator.comparingInt(this::place));
            sorted = sorted.proposing(entry.getKey(), proposed);
        }
        return sorted;
    }

    /** Returns the place of the question in the map; one that the map does not name comes last. */
    private int place(CarriedAnswer proposed) {
        int place = order.size();
        if (IdFormat.isValid(proposed.from().id())) {
            QuestionId id = new QuestionId(proposed.from().id());
            EarlierVersion from =
                    checklist.earlierVersion(proposed.from().version()).orElse(way);
            for (QuestionId last : from.of(id).last(id)) {
                int named = order.indexOf(last);
                place = named < 0 ? place : Math.min(place, named);
            }
        }
        return place;
    }
}
