package org.stocktake.interview;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a list does with an event. */
record ListKeys(ListPage page, Interview at, Instant now) implements Event.Cases<Interview> {
    private static final int PAGE_LINES = 10;

    @Override
    public Interview asked(Command command) {
        return switch (command) {
            case UP -> focus(focused() - 1);
            case DOWN -> focus(focused() + 1);
            case PAGE_UP -> focus(focused() - PAGE_LINES);
            case PAGE_DOWN -> focus(focused() + PAGE_LINES);
            case HOME -> focus(0);
            case END -> focus(Integer.MAX_VALUE);
            case CONFIRM -> confirm();
            case TICK -> page.isMany(at) ? tick(focused()) : focus(focused());
            case TICK_ALL -> page.isMany(at) ? tickAll() : elsewhere(command);
            case FILTER -> page.isLong() ? at.with(draft().filtering(true)) : elsewhere(command);
            case BACK -> draft().filtering() ? at.with(draft().filtering(false)) : elsewhere(command);
            case ERASE_BEFORE -> draft().filtering() ? filter(draft().writing().eraseBefore()) : elsewhere(command);
            case LEFT,
                    RIGHT,
                    NEW_LINE,
                    ERASE_AFTER,
                    HELP,
                    MENU,
                    SKIP,
                    GO_TO,
                    REVIEW,
                    COMPLETENESS,
                    UNDO,
                    REDO,
                    NEXT_OPEN,
                    EDITOR,
                    LEAVE,
                    LEAVE_NOW,
                    INTERRUPT,
                    END_OR_ERASE,
                    INPUT_ENDED,
                    REDRAW,
                    DEPTH,
                    PROFILE,
                    OFFICE,
                    SECTIONS,
                    GLOSSARY,
                    NOTE,
                    INTERNAL_NOTE,
                    REVIEW_BY,
                    CONFIDENTIAL -> elsewhere(command);
        };
    }

    @Override
    public Interview typed(String text) {
        return draft().filtering()
                ? filter(draft().writing().insert(Writing.clean(text, false)))
                : at.refusing("interview.error.key", text);
    }

    @Override
    public Interview pasted(String text) {
        return draft().filtering() ? typed(text) : at.refusing("interview.error.pasted-on-list");
    }

    @Override
    public Interview numbered(int number) {
        int lines = page.shown(at).size();
        if (number < 1 || number > lines) {
            return lines == 0
                    ? at.refusing("interview.error.empty-list")
                    : at.refusing("interview.error.number", String.valueOf(lines));
        }
        if (page.isMany(at)) {
            return tick(number - 1);
        }
        // Digits typed one after the other make one number, where the list has such a line: 4 and 6 are 46.
        int joined = draft().number() * 10 + number;
        return at.with(draft().atLine(joined <= lines ? joined : number));
    }

    @Override
    public Interview ticked(Set<Integer> numbers) {
        if (!page.isMany(at)) {
            return at.refusing("interview.error.nothing-here");
        }
        List<Integer> shown = page.shown(at);
        if (numbers.stream().anyMatch(number -> number < 1 || number > shown.size())) {
            return at.refusing("interview.error.number", String.valueOf(shown.size()));
        }
        Draft ticked = draft().ticks(Set.of());
        for (int number : numbers.stream().sorted().toList()) {
            ticked = page.tick(shown.get(number - 1), ticked, at);
        }
        return at.with(ticked);
    }

    /** Narrows the list to the words. */
    @Override
    public Interview written(String text) {
        return page.isLong()
                ? filter(Writing.of(Writing.clean(text, false)))
                : at.refusing("interview.error.not-a-text");
    }

    @Override
    public Interview moved(int place) {
        return focus(place);
    }

    @Override
    public Interview failed(Phrase what) {
        return at.saying(Paragraph.error(what));
    }

    private Interview elsewhere(Command command) {
        return Commands.carryOut(command, at, now);
    }

    private Draft draft() {
        return at.draftOf(page);
    }

    private int focused() {
        return Math.min(draft().focus(), Math.max(0, page.shown(at).size() - 1));
    }

    private Interview focus(int index) {
        int last = Math.max(0, page.shown(at).size() - 1);
        return at.with(draft().focus(Math.max(0, Math.min(last, index))));
    }

    private Interview filter(Writing words) {
        return at.with(draft().filtering(true).with(words).focus(0));
    }

    private Interview confirm() {
        List<Integer> shown = page.shown(at);
        if (page.isMany(at)) {
            return page.choose(focused(), at, now);
        }
        Interview settled = at.with(draft().focus(focused()));
        return shown.isEmpty()
                ? at.refusing("interview.error.empty-list")
                : page.choose(shown.get(focused()), settled, now);
    }

    private Interview tick(int line) {
        List<Integer> shown = page.shown(at);
        if (shown.isEmpty()) {
            return at.refusing("interview.error.empty-list");
        }
        return at.with(page.tick(shown.get(line), draft().focus(line), at));
    }

    private Interview tickAll() {
        int lines = page.options(at).size();
        boolean all = draft().ticks().size() == lines;
        Set<Integer> every = IntStream.range(0, lines).boxed().collect(Collectors.toSet());
        Draft ticked = draft().ticks(Set.of());
        for (int line : all ? Set.<Integer>of() : every) {
            ticked = page.tick(line, ticked, at);
        }
        return at.with(ticked);
    }
}
