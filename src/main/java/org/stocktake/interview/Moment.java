package org.stocktake.interview;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.interview.event.End;
import org.stocktake.interview.event.Wants;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.model.QuestionId;

/**
 * What the last event left to be said and done.
 *
 * @param unsaved what stands in the way of saving, until all is saved; empty when it is
 * @param closing the questions with whose answer their section was done, until that is said
 */
record Moment(List<Paragraph> said, Wants wants, End end, List<Paragraph> unsaved, List<QuestionId> closing) {
    static final Moment QUIET = new Moment(List.of(), Wants.NOTHING, End.NOT_YET, List.of(), List.of());

    Moment {
        said = List.copyOf(said);
        unsaved = List.copyOf(unsaved);
        closing = List.copyOf(closing);
    }

    /** The moment at which the next event comes: nothing said, but what is not saved is not saved still. */
    Moment next() {
        return new Moment(List.of(), Wants.NOTHING, End.NOT_YET, unsaved, closing);
    }

    Moment saying(Paragraph paragraph) {
        List<Paragraph> more = new ArrayList<>(said);
        more.add(paragraph);
        return new Moment(more, wants, end, unsaved, closing);
    }

    Moment closing(List<QuestionId> questions) {
        return new Moment(said, wants, end, unsaved, questions);
    }

    Moment wanting(Wants other) {
        return new Moment(said, other, end, unsaved, closing);
    }

    Moment ended(End how) {
        return new Moment(said, wants, how, unsaved, closing);
    }

    /** What was said about saving before is said no more. */
    Moment unsaved(List<Paragraph> because) {
        List<Paragraph> others = new ArrayList<>(said);
        others.removeAll(unsaved);
        others.addAll(because);
        return new Moment(others, wants, end, because, closing);
    }
}
