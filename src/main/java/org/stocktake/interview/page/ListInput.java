package org.stocktake.interview.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stocktake.interview.Interview;
import org.stocktake.interview.PageState;
import org.stocktake.interview.TextBuffer;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;

/** Input in a list: turns Enter, keys, digits and typed words into the next interview. */
record ListInput(ListField list, Interview at, Instant now) implements Event.Cases<Interview> {
    private static final int PAGE_LINES = 10;
    private static final int ONE_DIGIT_MAX = 9;
    private static final String ENTER = "enter";

    @Override
    public Interview moved(EditKey key) {
        return switch (key) {
            case UP -> focus(focused() - 1);
            case DOWN -> focus(focused() + 1);
            case PAGE_UP -> focus(focused() - PAGE_LINES);
            case PAGE_DOWN -> focus(focused() + PAGE_LINES);
            case HOME -> focus(0);
            case END -> focus(Integer.MAX_VALUE);
            case CONFIRM -> confirm();
            case TICK -> list.isMany(at) ? tick(focused()) : focus(focused());
            case TICK_ALL -> list.isMany(at) ? tickAll() : GlobalCommands.refuse(key, at);
            case FILTER -> list.isLong() ? at.with(draft().filtering(true)) : GlobalCommands.refuse(key, at);
            case ERASE_BEFORE ->
                draft().filtering() ? filter(draft().writing().eraseBefore()) : GlobalCommands.refuse(key, at);
            case ERASE_WORD ->
                draft().filtering() ? filter(draft().writing().eraseWordBefore()) : GlobalCommands.refuse(key, at);
            // While the list is being narrowed, also by no words yet, nothing is undone.
            case ERASE_LINE ->
                draft().filtering() || !draft().writing().text().isEmpty()
                        ? filter(TextBuffer.EMPTY)
                        : asked(Command.UNDO);
            case RESTORE -> asked(Command.REDO);
            case LEFT, RIGHT, NEW_LINE, ERASE_AFTER, END_OR_ERASE, EDITOR -> GlobalCommands.refuse(key, at);
        };
    }

    /** Carries out a command; Back first ends the narrowing of the list. */
    @Override
    public Interview asked(Command command) {
        return command == Command.BACK && draft().filtering()
                ? at.with(draft().filtering(false))
                : GlobalCommands.carryOut(command, at, now);
    }

    @Override
    public Interview typed(String text) {
        if (text.equals(" ") && list.isMany(at)) {
            return draft().writing().text().isEmpty() ? moved(EditKey.TICK) : tickFound();
        }
        if (text.equals(".") && draft().number() > 0 && list.isLong()) {
            return filter(TextBuffer.of(draft().number() + text)); // 4 and .10 are the question 4.10
        }
        return draft().filtering() || list.isLong()
                ? filter(draft().writing().insert(TextBuffer.clean(text, false)))
                : GlobalCommands.letter(text, list.page(), at, now);
    }

    @Override
    public Interview pasted(String text) {
        return draft().filtering() ? typed(text) : at.refusing("interview.error.pasted-on-list");
    }

    /**
     * Joins digits to one number, where the list has such a line: 4 and 6 are 46. In a list of ticks whose lines all
     * have one digit it ticks at once.
     */
    @Override
    public Interview numbered(int number) {
        if (number == 0 && draft().number() == 0 && list.isMany(at)) {
            return none();
        }
        List<Integer> shown = list.shown(at);
        int joined = draft().number() * 10 + number;
        int line = shown.contains(joined - 1) ? joined : number;
        int place = shown.indexOf(line - 1);
        if (place < 0) {
            return noSuchNumber(shown);
        }
        if (!list.isMany(at)) {
            return at.with(draft().atLine(line, place));
        }
        return list.options(at).size() <= ONE_DIGIT_MAX
                ? tick(place)
                : at.with(draft().atLine(line, place)).saying(Paragraph.note(Phrase.of("interview.note.number-moves")));
    }

    /** Takes 0 as "no line applies", as plain mode does; Enter then records it. */
    private Interview none() {
        return at.with(draft().ticks(Set.of()).asking(ENTER))
                .saying(Paragraph.note(Phrase.of("interview.note.none", list.withoutTicks())));
    }

    private Interview noSuchNumber(List<Integer> shown) {
        if (shown.isEmpty()) {
            return at.refusing("interview.error.empty-list");
        }
        int lines = list.options(at).size();
        return shown.size() == lines
                ? at.refusing("interview.error.number", String.valueOf(lines))
                : at.refusing("interview.error.number-shown");
    }

    @Override
    public Interview ticked(Set<Integer> numbers) {
        if (!list.isMany(at)) {
            return at.refusing("interview.error.nothing-here");
        }
        List<Integer> shown = list.shown(at);
        if (numbers.stream().anyMatch(number -> !shown.contains(number - 1))) {
            return noSuchNumber(shown);
        }
        PageState ticked = draft().ticks(Set.of());
        for (int number : numbers.stream().sorted().toList()) {
            ticked = list.tick(number - 1, ticked, at);
        }
        // "None" was said explicitly: no question back.
        return at.with(numbers.isEmpty() ? ticked.asking(ENTER) : ticked);
    }

    /** Narrows the list to the words. */
    @Override
    public Interview written(String text) {
        return list.isLong()
                ? filter(TextBuffer.of(TextBuffer.clean(text, false)))
                : at.refusing("interview.error.not-a-text");
    }

    @Override
    public Interview placed(int place) {
        return focus(place);
    }

    @Override
    public Interview failed(Phrase what) {
        return at.saying(Paragraph.error(what));
    }

    private PageState draft() {
        return at.draftOf(list.page());
    }

    private int focused() {
        return Math.min(draft().focus(), Math.max(0, list.shown(at).size() - 1));
    }

    private Interview focus(int index) {
        int last = Math.max(0, list.shown(at).size() - 1);
        return at.with(draft().focus(Math.max(0, Math.min(last, index))));
    }

    private Interview filter(TextBuffer words) {
        return at.with(draft().filtering(true).with(words).focus(0));
    }

    /**
     * Enter: takes the line or the ticks. If there is a reason to doubt, says it first, and the second Enter takes
     * them.
     */
    private Interview confirm() {
        if (list.isMany(at) && draft().number() > 0) {
            return tickNumbered();
        }
        if (isUnticked()) {
            return tickFirst();
        }
        Optional<Phrase> doubt = draft().asked().equals(ENTER) ? Optional.empty() : list.doubt(at);
        return doubt.map(phrase -> at.with(draft().asking(ENTER)).saying(Paragraph.note(phrase)))
                .orElseGet(this::choose);
    }

    /**
     * Returns true if somebody moved through the lines and ticked none: Enter may be meant to tick the line at the
     * cursor.
     */
    private boolean isUnticked() {
        return list.isMany(at)
                && draft().ticks().isEmpty()
                && !draft().asked().equals(ENTER)
                && !at.history().isUntouched(list.page());
    }

    private Interview tickFirst() {
        List<Integer> shown = list.shown(at);
        return shown.isEmpty()
                ? at.refusing("interview.error.empty-list")
                : at.refusing(
                        "interview.error.tick-first",
                        list.options(at).get(shown.get(focused())).label(),
                        list.withoutTicks());
    }

    /** Ticks the line found, and says its name: a space typed as a part of the words must not tick unseen. */
    private Interview tickFound() {
        List<Integer> shown = list.shown(at);
        if (shown.isEmpty()) {
            return at.refusing("interview.error.empty-list");
        }
        return tickNaming(shown.get(focused()), "interview.note.found-ticked", "interview.note.found-unticked");
    }

    /** Ticks the line whose number was typed before Enter; the next Enter goes on. */
    private Interview tickNumbered() {
        return tickNaming(draft().number() - 1, "interview.note.number-ticked", "interview.note.number-unticked");
    }

    /** Ticks the line at the cursor, or removes its tick, and says its name. */
    private Interview tickNaming(int index, String ticked, String unticked) {
        Interview changed = tick(focused());
        boolean isTicked = changed.draftOf(list.page()).ticks().contains(index);
        return changed.saying(Paragraph.note(Phrase.of(
                isTicked ? ticked : unticked, list.options(at).get(index).label())));
    }

    private Interview choose() {
        List<Integer> shown = list.shown(at);
        if (list.isMany(at)) {
            return list.choose(focused(), at, now);
        }
        Interview settled = at.with(draft().focus(focused()));
        return shown.isEmpty()
                ? at.refusing("interview.error.empty-list")
                : list.choose(shown.get(focused()), settled, now);
    }

    private Interview tick(int line) {
        List<Integer> shown = list.shown(at);
        if (shown.isEmpty()) {
            return at.refusing("interview.error.empty-list");
        }
        return at.with(list.tick(shown.get(line), draft().focus(line), at));
    }

    private Interview tickAll() {
        int lines = list.options(at).size();
        boolean all = draft().ticks().size() == lines;
        Set<Integer> every = IntStream.range(0, lines).boxed().collect(Collectors.toSet());
        PageState ticked = draft().ticks(Set.of());
        for (int line : all ? Set.<Integer>of() : every) {
            ticked = list.tick(line, ticked, at);
        }
        return at.with(ticked);
    }
}
