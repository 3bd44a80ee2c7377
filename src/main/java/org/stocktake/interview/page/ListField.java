package org.stocktake.interview.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Page;
import org.stocktake.interview.PageState;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.view.Phrase.PhraseLookup;
import org.stocktake.model.typed.Digits;

/** A list of lines, on a page of its own or in a row of a form. Enter comes to {@link ListInput}. */
interface ListField {
    Pattern NUMBER = Pattern.compile("[0-9]{1,2}\\.[0-9]{0,3}");

    /** Returns the page on which the list stands; its draft is that of the page. */
    Page page();

    List<ListOption> options(Interview at);

    /** Takes the line on Enter; its index counts among all lines. Of a list of ticks, takes the ticks. */
    Interview choose(int index, Interview at);

    /**
     * Record that Enter makes when no line is ticked.
     *
     * @param words what it means
     * @param stands true if it is recorded already, or proposed, so that one Enter confirms it
     * @param doubt the note that is said before it is recorded; {@link Phrase#NOTHING} if there is none
     */
    record None(Phrase words, boolean stands, Phrase doubt) {}

    /** Returns what is recorded when no line is ticked; empty where one line is chosen. */
    default Optional<None> withoutTicks() {
        return Optional.empty();
    }

    /** Returns the index of the line that 0 names, which says that none of the others is right; -1 if there is none. */
    default int zero() {
        return -1;
    }

    /** Returns true if several lines are ticked before Enter; {@link #choose} then reads the ticks. */
    default boolean isMany() {
        return withoutTicks().isPresent();
    }

    /** Returns the state of the list with the cursor where it stands before anything is moved. */
    default PageState recorded(Interview at) {
        return at.draftOf(page());
    }

    /** Returns true if the list can be narrowed by typing. */
    default boolean isLong() {
        return false;
    }

    /**
     * Returns a reason to doubt the line or the ticks, said before Enter takes them; empty when there is none. Nobody
     * records something by one Enter too many.
     */
    default Optional<Phrase> doubt(Interview at) {
        boolean isTicked = !at.draftOf(page()).ticks().isEmpty();
        return withoutTicks()
                .filter(none -> !isTicked && !none.stands)
                .map(None::doubt)
                .filter(doubt -> !doubt.equals(Phrase.NOTHING));
    }

    /** Ticks a line, or removes its tick; may change other ticks. */
    default PageState tick(int index, PageState draft) {
        return draft.toggled(index);
    }

    /** Returns true if something that the line does not show contains the words, such as the answer. */
    default boolean mentions(int index, String words, Interview at) {
        return false;
    }

    /** Returns true if the line can be chosen now; others are left out, and the rest keep their numbers. */
    default boolean isOffered(int index, Interview at) {
        return true;
    }

    /** Returns the indexes of the lines shown: all that are offered, or those of them that mention what was typed. */
    default List<Integer> shown(Interview at) {
        return shown(numbered(at), at);
    }

    /** Finds by a number, also one of which the last digits are still to be typed, the questions of that number alone. */
    private List<Integer> shown(List<ListOption> options, Interview at) {
        String words = at.draftOf(page()).writing().text();
        Optional<String> number = questionNumber(at);
        return IntStream.range(0, options.size())
                .filter(i -> isOffered(i, at))
                .filter(i -> number.isEmpty()
                        ? words.isEmpty() || mentions(i, words, at) || shows(options.get(i), words, at)
                        : options.get(i).number().startsWith(number.get()))
                .boxed()
                .toList();
    }

    /** Returns the number of a question that narrows the list, such as 4.2 or 4.; empty when words do, or nothing. */
    default Optional<String> questionNumber(Interview at) {
        return Optional.of(Digits.latin(at.draftOf(page()).writing().text().strip()))
                .filter(typed -> NUMBER.matcher(typed).matches());
    }

    /** Returns the lines with their numbers: of a question its own; others count on behind those of the sections. */
    default List<ListOption> numbered(Interview at) {
        List<ListOption> options = options(at);
        boolean isOfQuestions =
                options.stream().anyMatch(option -> !option.number().isEmpty());
        int last = isOfQuestions ? at.checklist().sections().size() : 0;
        List<ListOption> numbered = new ArrayList<>();
        for (ListOption option : options) {
            numbered.add(option.number().isEmpty() ? option.numbered(String.valueOf(++last)) : option);
        }
        return numbered;
    }

    /** Returns true if the line, or the heading above it, shows the words. */
    private static boolean shows(ListOption option, String words, Interview at) {
        PhraseLookup wording = at.config().wording();
        return option.label().mentions(words)
                || option.group().mentions(words)
                || Phrase.asIs(wording.say(option.label())).mentions(words)
                || Phrase.asIs(wording.say(option.group())).mentions(words);
    }

    default PageField field(Interview at) {
        PageState draft = at.draftOf(page());
        List<ListOption> options = numbered(at);
        List<Integer> shown = shown(options, at);
        int focus = Math.min(draft.focus(), Math.max(0, shown.size() - 1));
        Phrase zero = zero() < 0 ? Phrase.NOTHING : options.get(zero()).label();
        return new PageField.Choices(
                shown.stream().map(options::get).toList(),
                focus,
                isMany(),
                new PageField.Filter(draft.writing().text(), draft.filtering(), isLong()),
                isMany() ? draft.ticks().size() : 0,
                withoutTicks().map(None::words).orElse(zero),
                withoutTicks().map(None::stands).orElse(false));
    }
}
