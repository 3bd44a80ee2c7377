package org.stocktake.interview.page;

import java.util.EnumSet;
import java.util.List;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Page;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.view.KeyHint;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.KebabCase;

/**
 * All commands as a list, for keyboards that cannot type their keys: the same lines on every page. One that needs an
 * answer says so where there is none.
 */
record MenuPage(Page about) implements ListPage {
    private static final List<Command> ALL = List.copyOf(EnumSet.range(Command.BACK, Command.LEAVE));

    @Override
    public boolean isOverlay() {
        return true;
    }

    @Override
    public PageText text(Interview at) {
        return PageText.of(Phrase.of("interview.menu"));
    }

    @Override
    public boolean isOffered(int index, Interview at) {
        return at.isBegun() || ALL.get(index).needs() == Command.Needs.NOTHING;
    }

    /** Returns lines that close the menu and carry out the command on the page beneath. */
    @Override
    public List<Line> lines(Interview at) {
        return ALL.stream()
                .map(command -> line(
                        Phrase.of("interview.menu." + KebabCase.of(command)),
                        there -> GlobalCommands.carryOut(command, there.closed())))
                .toList();
    }

    @Override
    public List<KeyHint> hints(Interview at) {
        return List.of(KeyHint.CHOOSE, KeyHint.BACK, KeyHint.HELP, KeyHint.LEAVE);
    }

    @Override
    public Page subject() {
        return about;
    }
}
