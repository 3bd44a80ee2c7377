package org.stocktake.interview.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Page;
import org.stocktake.interview.PageState;
import org.stocktake.interview.TextBuffer;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Phrase;

/** Input in a list: turns Enter, keys, digits and typed words into the next interview. */
record ListInput(ListField list, Interview at) implements PageInput {
    private static final String ENTER = "enter";

    @Override
    public Page page() {
        return list.page();
    }

    @Override
    public int place() {
        return Math.min(draft().focus(), last());
    }

    @Override
    public PageState back() {
        return list.recorded(at);
    }

    private int last() {
        return Math.max(0, list.shown(at).size() - 1);
    }

    @Override
    public Interview placed(int place) {
        int there = Math.max(0, Math.min(last(), place));
        return at.with(there == place() ? draft().asking("") : draft().focus(there));
    }

    @Override
    public Interview other(EditKey key) {
        boolean isFiltering = draft().filtering();
        TextBuffer words = draft().writing();
        return switch (key) {
            case TICK -> list.isMany() ? tick() : refused(key);
            case TICK_ALL -> list.isMany() ? tickAll() : refused(key);
            case FILTER -> list.isLong() ? at.with(draft().filtering(true)) : stroke();
            case ERASE_BEFORE -> isFiltering ? filter(words.eraseBefore()) : refused(key);
            case ERASE_WORD -> isFiltering ? filter(words.eraseWordBefore()) : refused(key);
            // While the list is being narrowed, also by no words yet, nothing is undone.
            case ERASE_LINE -> isFiltering || !words.text().isEmpty() ? filter(TextBuffer.EMPTY) : asked(Command.UNDO);
            case RESTORE -> asked(Command.REDO);
            case UP, DOWN, LEFT, RIGHT, PAGE_UP, PAGE_DOWN, HOME, END, CONFIRM -> refused(key);
            case NEW_LINE, ERASE_AFTER, END_OR_ERASE, EDITOR -> refused(key);
        };
    }

    /** Carries out a command; Back first ends the narrowing of the list. */
    @Override
    public Interview asked(Command command) {
        return command == Command.BACK && draft().filtering()
                ? at.with(draft().filtering(false))
                : PageInput.super.asked(command);
    }

    @Override
    public Interview typed(String text) {
        if (text.equals(" ") && list.isMany() && draft().writing().text().isEmpty()) {
            return tick();
        }
        if (text.equals(".") && draft().number() > 0 && list.isLong()) {
            return filter(TextBuffer.of(draft().number() + text)); // 4 and .10 are the question 4.10
        }
        return draft().filtering() || (list.isLong() && !MOVES.containsKey(text))
                ? filter(draft().writing().insert(TextBuffer.clean(text, false)))
                : PageInput.super.typed(text);
    }

    @Override
    public Interview pasted(String text) {
        return draft().filtering() ? typed(text) : PageInput.super.pasted(text);
    }

    /**
     * Joins digits to one number, where the list has such a line: 4 and 6 are 46. Digits that no line has, as of a year,
     * are taken for a word and choose nothing.
     */
    @Override
    public Interview line(int number) {
        if (number == 0 && draft().number() == 0 && list.isMany()) {
            return none();
        }
        if (number == 0 && draft().number() == 0 && list.zero() >= 0) {
            return numbered(list.zero() + 1);
        }
        List<Integer> shown = list.shown(at);
        int joined = draft().number() * 10 + number;
        int line = place(joined, shown) < 0 ? number : joined;
        int place = place(line, shown);
        if (!list.isMany() && list.isLong() && draft().number() > 0 && line != joined) {
            return filter(TextBuffer.of(String.valueOf(joined))); // no line begins so: none is left to be opened
        }
        if (place < 0) {
            boolean isYear = draft().number() > 0 && !list.isLong();
            Interview there = isYear ? at.with(wordBegun()) : at;
            return new ListInput(list, there).noSuchNumber(shown);
        }
        if (!DigitRule.takes(number, list, at)) {
            Interview there = at.with(draft().atLine(line, place));
            return list.isMany() ? there.telling("interview.note.number-moves", line) : there;
        }
        return list.isMany()
                ? new ListInput(list, placed(place)).tick()
                : list.choose(shown.get(place), at.with(draft().focus(place))).byNumber(true);
    }

    /**
     * Returns the place of the line of that number, else of the first question of that section, else of a question or
     * another line whose number begins so, because its next digit is still to come; -1 if there is none.
     */
    private int place(int number, List<Integer> shown) {
        List<ListOption> options = list.numbered(at);
        List<String> numbers =
                shown.stream().map(index -> options.get(index).number()).toList();
        String digits = String.valueOf(number);
        return Stream.<Predicate<String>>of(
                        digits::equals,
                        of -> of.startsWith(digits + "."),
                        of -> of.matches(digits + "[0-9]*[.].*"),
                        of -> of.startsWith(digits))
                .flatMap(fits -> numbers.stream().filter(fits).limit(1))
                .findFirst()
                .map(numbers::indexOf)
                .orElse(-1);
    }

    /** Takes 0 as "no line applies", as plain mode does; Enter then records it. */
    private Interview none() {
        return at.with(draft().ticks(Set.of()).asking(ENTER)).telling("interview.note.none", withoutTicks());
    }

    private Phrase withoutTicks() {
        return list.withoutTicks().map(ListField.None::words).orElse(Phrase.NOTHING);
    }

    private Interview noSuchNumber(List<Integer> shown) {
        if (shown.isEmpty()) {
            return at.refusing("interview.error.no-line");
        }
        List<ListOption> lines = list.numbered(at);
        String last = lines.get(lines.size() - 1).number();
        return shown.size() == lines.size() && last.equals(String.valueOf(lines.size()))
                ? at.refusing("interview.error.number", last)
                : at.refusing("interview.error.number-shown");
    }

    @Override
    public Interview ticked(Set<Integer> numbers) {
        if (!list.isMany()) {
            return PageInput.super.ticked(numbers);
        }
        List<Integer> shown = list.shown(at);
        if (numbers.stream().anyMatch(number -> !shown.contains(number - 1))) {
            return noSuchNumber(shown);
        }
        PageState ticked = ticking(numbers.stream().mapToInt(number -> number - 1));
        // "None" was said explicitly: no question back.
        return at.with(numbers.isEmpty() ? ticked.asking(ENTER) : ticked);
    }

    /** Returns the draft with these lines ticked, and no other. */
    private PageState ticking(IntStream indexes) {
        PageState ticked = draft().ticks(Set.of());
        for (int index : indexes.sorted().toArray()) {
            ticked = list.tick(index, ticked);
        }
        return ticked;
    }

    /** Narrows the list to the words. */
    @Override
    public Interview written(String text) {
        return list.isLong() ? filter(TextBuffer.of(TextBuffer.clean(text, false))) : PageInput.super.written(text);
    }

    private PageState draft() {
        return at.draftOf(list.page());
    }

    private Interview filter(TextBuffer words) {
        return at.with(draft().filtering(true).with(words).focus(0));
    }

    /** Takes the line or the ticks. If there is a reason to doubt, says it first, and the second Enter takes them. */
    @Override
    public Interview confirm() {
        boolean isMany = list.isMany();
        boolean isAsked = draft().asked().equals(ENTER);
        if (isMany && (draft().number() > 0 || !draft().writing().text().isEmpty())) {
            return tickNaming();
        }
        // Somebody moved through the lines and ticked none: Enter may be meant to tick the line at the cursor.
        if (isMany && draft().ticks().isEmpty() && !isAsked && !at.history().isUntouched(page())) {
            return onLine(index -> at.refusing("interview.error.tick-first", label(index), withoutTicks()));
        }
        Optional<Phrase> doubt = isAsked ? Optional.empty() : list.doubt(at);
        return doubt.map(phrase -> at.with(draft().asking(ENTER)).telling(phrase))
                .orElseGet(this::choose);
    }

    private Interview choose() {
        return list.isMany()
                ? list.choose(place(), at)
                : onLine(index -> list.choose(index, at.with(draft().focus(place()))));
    }

    /** Takes the line at the cursor by its index among all lines; refuses where no line is shown. */
    private Interview onLine(IntFunction<Interview> taking) {
        List<Integer> shown = list.shown(at);
        return shown.isEmpty() ? at.refusing("interview.error.no-line") : taking.apply(shown.get(place()));
    }

    private Phrase label(int index) {
        return list.options(at).get(index).label();
    }

    private Interview tick() {
        return onLine(index -> at.with(list.tick(index, draft().focus(place()))));
    }

    /**
     * Ticks the line that was found by its number or by words, or removes its tick, and says its name: nothing is ticked
     * unseen. All lines are shown again.
     */
    private Interview tickNaming() {
        return onLine(index -> {
            PageState ticked = list.tick(index, draft().filtering(false)).focus(index);
            boolean isTicked = ticked.ticks().contains(index);
            return at.with(ticked)
                    .telling(isTicked ? "interview.note.ticked" : "interview.note.unticked", label(index));
        });
    }

    private Interview tickAll() {
        int lines = list.options(at).size();
        return at.with(ticking(draft().ticks().size() == lines ? IntStream.empty() : IntStream.range(0, lines)));
    }
}
