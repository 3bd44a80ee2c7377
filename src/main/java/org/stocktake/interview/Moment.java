package org.stocktake.interview;

import java.util.ArrayList;
import java.util.List;

/** What the last event left to be said and done. */
record Moment(List<Paragraph> said, Wants wants, End end) {
    static final Moment QUIET = new Moment(List.of(), Wants.NOTHING, End.NOT_YET);

    Moment {
        said = List.copyOf(said);
    }

    Moment saying(Paragraph paragraph) {
        List<Paragraph> more = new ArrayList<>(said);
        more.add(paragraph);
        return new Moment(more, wants, end);
    }

    Moment wanting(Wants other) {
        return new Moment(said, other, end);
    }

    Moment ended(End how) {
        return new Moment(said, wants, how);
    }
}
