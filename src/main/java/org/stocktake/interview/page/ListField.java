package org.stocktake.interview.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Page;
import org.stocktake.interview.PageState;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.view.PhraseLookup;

/** A list of lines, on a page of its own or in a row of a form. Enter comes to {@link ListInput}. */
interface ListField {
    /** Returns the page on which the list stands; its draft is that of the page. */
    Page page();

    /** Returns every line, in order. */
    List<ListOption> options(Interview at);

    /** Takes the line on Enter; its index counts among all lines. Of a list of ticks, takes the ticks. */
    Interview choose(int index, Interview at, Instant now);

    /** Returns true if several lines are ticked before Enter; {@link #choose} then reads the ticks. */
    default boolean isMany(Interview at) {
        return false;
    }

    /** Returns what is recorded when no line is ticked, in words; {@link Phrase#NOTHING} where one line is chosen. */
    default Phrase withoutTicks() {
        return Phrase.NOTHING;
    }

    /** Returns true if that is recorded already, or proposed, so that one Enter confirms it. */
    default boolean standsWithoutTicks(Interview at) {
        return false;
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
        return Optional.empty();
    }

    /** Returns the doubt about a first line that nobody chose; empty when one was, or when something is recorded. */
    default Optional<Phrase> doubtAboutFirst(boolean isRecorded, Interview at) {
        PageState draft = at.draftOf(page());
        return isRecorded || draft.isTouched()
                ? Optional.empty()
                : Optional.of(Phrase.of(
                        "interview.note.nothing-chosen",
                        options(at).get(draft.focus()).label()));
    }

    /** Ticks a line, or removes its tick; may change other ticks. */
    default PageState tick(int index, PageState draft, Interview at) {
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
        return shown(options(at), at);
    }

    private List<Integer> shown(List<ListOption> options, Interview at) {
        String words = at.draftOf(page()).writing().text();
        return IntStream.range(0, options.size())
                .filter(i -> isOffered(i, at))
                .filter(i -> words.isEmpty() || mentions(i, words, at) || shows(options.get(i), words, at))
                .boxed()
                .toList();
    }

    /** Returns true if the line, or the heading above it, shows the words. */
    private static boolean shows(ListOption option, String words, Interview at) {
        PhraseLookup wording = at.config().wording();
        return option.label().mentions(words)
                || option.group().mentions(words)
                || Phrase.asIs(wording.say(option.label())).mentions(words)
                || Phrase.asIs(wording.say(option.group())).mentions(words);
    }

    /** Returns the list as it is shown. */
    default PageField field(Interview at) {
        PageState draft = at.draftOf(page());
        List<ListOption> options = options(at);
        List<Integer> shown = shown(options, at);
        int focus = Math.min(draft.focus(), Math.max(0, shown.size() - 1));
        return new PageField.Choices(
                shown.stream().map(i -> options.get(i).numbered(i + 1)).toList(),
                focus,
                isMany(at),
                new PageField.Filter(draft.writing().text(), draft.filtering(), isLong()),
                isMany(at) ? draft.ticks().size() : 0,
                withoutTicks(),
                standsWithoutTicks(at));
    }
}
