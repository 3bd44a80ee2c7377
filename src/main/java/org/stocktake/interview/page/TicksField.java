package org.stocktake.interview.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stocktake.interview.Interview;
import org.stocktake.interview.PageState;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Phrase;

/**
 * A choice of several lines in a row of a form.
 *
 * @param lines the lines that can be ticked
 * @param ticked the names of those that are recorded, or proposed
 * @param none what is recorded without a tick, and whether it stands
 * @param taking records the names of the ticked lines
 */
record TicksField(Row.Place row, List<Line> lines, List<String> ticked, None none, RowField.Taking<List<String>> taking)
        implements RowField.InList {
    /**
     * A line that can be ticked.
     *
     * @param alone true if no other line can be ticked with it
     */
    record Line(String name, Phrase label, boolean alone) {}

    TicksField {
        lines = List.copyOf(lines);
        ticked = List.copyOf(ticked);
    }

    /** Returns what is recorded, or proposed, in words. */
    Phrase said() {
        return none.stands()
                ? none.words()
                : Phrase.joined(lines.stream()
                        .filter(line -> ticked.contains(line.name))
                        .map(Line::label)
                        .toList());
    }

    @Override
    public boolean isLong() {
        return true;
    }

    @Override
    public Optional<None> withoutTicks() {
        return Optional.of(none);
    }

    @Override
    public List<ListOption> options(Interview at) {
        PageState draft = at.draftOf(page());
        return IntStream.range(0, lines.size())
                .mapToObj(i -> ListOption.tick(lines.get(i).label, draft.ticks().contains(i)))
                .toList();
    }

    @Override
    public PageState tick(int index, PageState draft) {
        Set<Integer> ticks = new TreeSet<>(draft.ticks());
        if (!ticks.remove(index)) {
            boolean alone = lines.get(index).alone;
            ticks.removeIf(other -> alone || lines.get(other).alone);
            ticks.add(index);
        }
        return draft.ticks(ticks);
    }

    private Set<Integer> indexes(List<String> names) {
        return IntStream.range(0, lines.size())
                .filter(i -> names.contains(lines.get(i).name))
                .boxed()
                .collect(Collectors.toSet());
    }

    private List<String> names(Set<Integer> ticks) {
        return ticks.stream()
                .sorted()
                .filter(i -> i < lines.size())
                .map(i -> lines.get(i).name)
                .toList();
    }

    @Override
    public PageState opened(Interview at) {
        return PageState.ticked(indexes(ticked));
    }

    @Override
    public Interview choose(int index, Interview at) {
        return row.after(taking.take(names(at.draftOf(page()).ticks()), at), at);
    }

    /** Records the ticks if there are any: that nothing applies is said by Enter only. */
    @Override
    public Interview settled(Interview at) {
        List<String> names = names(at.draftOf(page()).ticks());
        return names.isEmpty() ? at : taking.take(names, at);
    }

    @Override
    public String kept(PageState draft) {
        return String.join("\n", names(draft.ticks()));
    }

    @Override
    public PageState again(String kept, Interview at) {
        return opened(at).ticks(indexes(kept.lines().toList()));
    }
}
