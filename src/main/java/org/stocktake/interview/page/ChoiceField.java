package org.stocktake.interview.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stocktake.interview.Interview;
import org.stocktake.interview.PageState;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Phrase;

/**
 * A choice of one line in a row of a form.
 *
 * @param chosen index of the line that is recorded; -1 when none is
 * @param proposed index of the line that is proposed; -1 when none is
 * @param zero index of the line that 0 names; -1 when none has that name
 * @param taking records the line of an index
 */
record ChoiceField(
        Row.Place row, List<Phrase> labels, int chosen, int proposed, int zero, RowField.Taking<Integer> taking)
        implements RowField.InList {
    ChoiceField {
        labels = List.copyOf(labels);
    }

    /** A choice in which every line has its number alone. */
    ChoiceField(Row.Place row, List<Phrase> labels, int chosen, int proposed, RowField.Taking<Integer> taking) {
        this(row, labels, chosen, proposed, -1, taking);
    }

    @Override
    public List<ListOption> options(Interview at) {
        return IntStream.range(0, labels.size()).mapToObj(this::option).toList();
    }

    private ListOption option(int i) {
        return i == proposed && chosen < 0
                ? ListOption.proposed(labels.get(i))
                : ListOption.choice(labels.get(i), i == chosen);
    }

    /** Doubts the first line if nobody chose it and nothing is recorded. */
    @Override
    public Optional<Phrase> doubt(Interview at) {
        PageState draft = at.draftOf(page());
        return chosen >= 0 || proposed >= 0 || draft.isTouched()
                ? Optional.empty()
                : Optional.of(Phrase.of("interview.note.nothing-chosen", labels.get(draft.focus())));
    }

    @Override
    public PageState opened(Interview at) {
        return PageState.focused(Math.max(chosen, chosen < 0 ? proposed : -1));
    }

    @Override
    public PageState recorded(Interview at) {
        return opened(at).openAt(row.name());
    }

    @Override
    public Interview choose(int index, Interview at) {
        return row.after(taking.take(index, at), at);
    }
}
