package org.stocktake.interview.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stocktake.interview.Interview;
import org.stocktake.interview.PageState;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.KeyHint;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.view.PhraseLookup;
import org.stocktake.interview.view.View;

/** A page with a list. Enter comes to {@link ListInput}, which calls {@link #choose}. */
interface ListPage extends WizardPage {
    /** Returns every line, in order. */
    List<ListOption> options(Interview at);

    /** Takes the line on Enter; its index counts among all lines. */
    Interview choose(int index, Interview at, Instant now);

    List<Phrase> heading(Interview at);

    List<Paragraph> body(Interview at);

    /**
     * Returns true if several lines are ticked before Enter; {@link #choose} then reads the ticks and not its index.
     */
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
        return isRecorded || !at.draftOf(this).equals(first(at))
                ? Optional.empty()
                : Optional.of(Phrase.of(
                        "interview.note.nothing-chosen",
                        options(at).get(at.draftOf(this).focus()).label()));
    }

    /** Returns the stable names of the lines that can be ticked, in order; none where ticks are not kept. */
    default List<String> names(Interview at) {
        return List.of();
    }

    @Override
    default String kept(PageState draft, Interview at) {
        List<String> names = names(at);
        return draft.ticks().stream()
                .sorted()
                .filter(i -> i < names.size())
                .map(names::get)
                .collect(Collectors.joining("\n"));
    }

    /** Ticks the lines that were kept and still exist. */
    @Override
    default PageState again(String kept, Interview at) {
        List<String> names = names(at);
        return PageState.ticked(
                kept.lines().map(names::indexOf).filter(i -> i >= 0).collect(Collectors.toSet()));
    }

    @Override
    default Phrase saidAgain() {
        return Phrase.of("interview.note.half-ticked");
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
        String words = at.draftOf(this).writing().text();
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

    @Override
    default PageState first(Interview at) {
        return PageState.EMPTY;
    }

    @Override
    default View view(Interview at) {
        PageState draft = at.draftOf(this);
        List<ListOption> options = options(at);
        List<Integer> shown = shown(options, at);
        int focus = Math.min(draft.focus(), Math.max(0, shown.size() - 1));
        PageField.Filter filter = new PageField.Filter(draft.writing().text(), draft.filtering(), isLong());
        PageField field = new PageField.Choices(
                shown.stream().map(i -> options.get(i).numbered(i + 1)).toList(),
                focus,
                isMany(at),
                filter,
                isMany(at) ? draft.ticks().size() : 0,
                withoutTicks(),
                standsWithoutTicks(at));
        return new View(heading(at), body(at), field, List.of(), hints(at));
    }

    default List<KeyHint> hints(Interview at) {
        if (isMany(at)) {
            return List.of(
                    KeyHint.NEXT,
                    KeyHint.TICK,
                    KeyHint.BACK,
                    KeyHint.HELP,
                    KeyHint.LEAVE,
                    KeyHint.MENU,
                    KeyHint.SKIP,
                    KeyHint.GO_TO);
        }
        return isLong()
                ? List.of(KeyHint.CHOOSE, KeyHint.BACK, KeyHint.FILTER, KeyHint.HELP, KeyHint.LEAVE, KeyHint.MENU)
                : List.of(
                        KeyHint.NEXT,
                        KeyHint.BACK,
                        KeyHint.HELP,
                        KeyHint.LEAVE,
                        KeyHint.MENU,
                        KeyHint.SKIP,
                        KeyHint.GO_TO);
    }

    @Override
    default Interview on(Event event, Interview at, Instant now) {
        return event.match(new ListInput(this, at, now));
    }
}
