package org.stocktake.interview.page;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Page;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.view.KeyHint;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.KebabCase;

/** All commands as a list, for keyboards that cannot type their keys. */
record MenuPage(Page about) implements ListPage {
    private static final List<Command> ALWAYS = List.of(Command.BACK, Command.SKIP, Command.HELP, Command.GLOSSARY);
    private static final List<Command> BEGUN = List.of(
            Command.NEXT_OPEN,
            Command.GO_TO,
            Command.SECTIONS,
            Command.REVIEW,
            Command.COMPLETENESS,
            Command.UNDO,
            Command.REDO,
            Command.DEPTH,
            Command.PROFILE,
            Command.OFFICE,
            Command.CONSULTED,
            Command.DECLARATIONS);
    private static final List<Command> ANSWERED = List.of(
            Command.NOTE,
            Command.INTERNAL_NOTE,
            Command.CONFIDENTIAL,
            Command.REVIEW_BY,
            Command.FIGURES,
            Command.GOOD_PRACTICE,
            Command.OBSERVATIONS);
    /** All commands, so that each has the same number on every page. */
    private static final List<Command> ALL = Stream.of(ALWAYS, BEGUN, ANSWERED, List.of(Command.LEAVE))
            .flatMap(List::stream)
            .toList();

    @Override
    public boolean isOverlay() {
        return true;
    }

    @Override
    public List<Phrase> heading(Interview at) {
        return List.of(Phrase.of("interview.menu"));
    }

    @Override
    public List<Paragraph> body(Interview at) {
        return List.of();
    }

    @Override
    public List<ListOption> options(Interview at) {
        return ALL.stream()
                .map(command -> ListOption.line(Phrase.of("interview.menu." + KebabCase.of(command))))
                .toList();
    }

    @Override
    public boolean isOffered(int index, Interview at) {
        Command command = ALL.get(index);
        return (!BEGUN.contains(command) || at.isBegun())
                && (!ANSWERED.contains(command)
                        || about.question().flatMap(at::answerTo).isPresent());
    }

    /** Closes the menu and carries out the command on the page beneath. */
    @Override
    public Interview choose(int index, Interview at, Instant now) {
        return GlobalCommands.carryOut(ALL.get(index), at.forget(this).closed(), now);
    }

    @Override
    public List<KeyHint> hints(Interview at) {
        return List.of(KeyHint.CHOOSE, KeyHint.BACK, KeyHint.HELP, KeyHint.LEAVE);
    }

    @Override
    public Page subject() {
        return about;
    }

    @Override
    public Interview skip(Interview at) {
        return Navigation.back(at);
    }
}
