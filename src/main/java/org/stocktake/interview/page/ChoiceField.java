package org.stocktake.interview.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.interview.Interview;
import org.stocktake.interview.PageState;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Phrase;

/**
 * A choice of one line in a row of a form.
 *
 * @param chosen index of the line that is recorded; -1 when none is
 * @param proposed index of the line that is proposed; -1 when none is
 * @param taking records the line of an index
 */
record ChoiceField(Row.Place row, List<Phrase> labels, int chosen, int proposed, RowField.Taking<Integer> taking)
        implements RowField.InList {
    ChoiceField {
        labels = List.copyOf(labels);
    }

    @Override
    public List<ListOption> options(Interview at) {
        List<ListOption> options = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            options.add(
                    i == proposed && chosen < 0
                            ? ListOption.proposed(labels.get(i))
                            : ListOption.choice(labels.get(i), i == chosen));
        }
        return options;
    }

    @Override
    public Optional<Phrase> doubt(Interview at) {
        return doubtAboutFirst(chosen >= 0 || proposed >= 0, at);
    }

    @Override
    public PageState opened(Interview at) {
        return PageState.focused(Math.max(chosen, chosen < 0 ? proposed : -1));
    }

    @Override
    public Interview choose(int index, Interview at, Instant now) {
        return row.after(taking.take(index, at, now), at, now);
    }

    /** Leaves the row without a choice. */
    @Override
    public Interview settled(Interview at, Instant now) {
        return at;
    }

    @Override
    public String kept(PageState draft) {
        return "";
    }

    @Override
    public PageState again(String kept, Interview at) {
        return opened(at);
    }
}
