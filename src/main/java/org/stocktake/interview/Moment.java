package org.stocktake.interview;

import java.util.ArrayList;
import java.util.List;

/**
 * What the last event left to be said and done.
 *
 * @param unsaved what stands in the way of saving, until all is saved; empty when it is
 */
record Moment(List<Paragraph> said, Wants wants, End end, List<Paragraph> unsaved) {
    static final Moment QUIET = new Moment(List.of(), Wants.NOTHING, End.NOT_YET, List.of());

    Moment {
        said = List.copyOf(said);
        unsaved = List.copyOf(unsaved);
    }

    /** The moment at which the next event comes: nothing said, but what is not saved is not saved still. */
    Moment next() {
        return new Moment(List.of(), Wants.NOTHING, End.NOT_YET, unsaved);
    }

    Moment saying(Paragraph paragraph) {
        List<Paragraph> more = new ArrayList<>(said);
        more.add(paragraph);
        return new Moment(more, wants, end, unsaved);
    }

    Moment wanting(Wants other) {
        return new Moment(said, other, end, unsaved);
    }

    Moment ended(End how) {
        return new Moment(said, wants, how, unsaved);
    }

    /** What was said about saving before is said no more. */
    Moment unsaved(List<Paragraph> because) {
        List<Paragraph> others = new ArrayList<>(said);
        others.removeAll(unsaved);
        others.addAll(because);
        return new Moment(others, wants, end, because);
    }
}
