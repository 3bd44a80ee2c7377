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
import org.stocktake.interview.view.PhraseText;
import org.stocktake.interview.view.View;

/** A page with a list. */
interface ListPage extends WizardPage {
    /** Every line, in order. */
    List<ListOption> options(Interview at);

    /** What Enter does with a line; its index counts among all lines. */
    Interview choose(int index, Interview at, Instant now);

    List<Phrase> heading(Interview at);

    List<Paragraph> body(Interview at);

    /** Whether several lines are ticked before Enter, which then calls {@link #choose} with none. */
    default boolean isMany(Interview at) {
        return false;
    }

    /** What is recorded when no line is ticked, in words; nothing where one line is chosen. */
    default Phrase withoutTicks() {
        return Phrase.NOTHING;
    }

    /** Whether that is recorded already, or proposed, so that one Enter says it. */
    default boolean standsWithoutTicks(Interview at) {
        return false;
    }

    /** Whether the list can be narrowed by typing. */
    default boolean isLong() {
        return false;
    }

    /**
     * What is said before Enter takes the line or the ticks as they are; empty when they leave no doubt. Nobody records
     * something by one Enter too many.
     */
    default Optional<Phrase> doubt(Interview at) {
        return Optional.empty();
    }

    /** The doubt about a first line that nobody chose; empty when one was, or when something is recorded. */
    default Optional<Phrase> doubtAboutFirst(boolean isRecorded, Interview at) {
        return isRecorded || !at.draftOf(this).equals(first(at))
                ? Optional.empty()
                : Optional.of(Phrase.of(
                        "interview.note.nothing-chosen",
                        options(at).get(at.draftOf(this).focus()).label()));
    }

    /** The stable names of the lines that can be ticked, in order; none where nothing ticked is kept. */
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

    /** With what is still there of the lines that were ticked. */
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

    /** What ticking a line does to the others. */
    default PageState tick(int index, PageState draft, Interview at) {
        return draft.toggled(index);
    }

    /** Whether what lies behind a line contains the words, although the line does not show it. */
    default boolean mentions(int index, String words, Interview at) {
        return false;
    }

    /** Whether the line can be chosen now; one that cannot is left out, and the others keep their numbers. */
    default boolean isOffered(int index, Interview at) {
        return true;
    }

    /** The indexes of the lines shown: all that are offered, or those of them that mention what was typed. */
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

    /** Whether the line, or the heading under which it stands, shows the words. */
    private static boolean shows(ListOption option, String words, Interview at) {
        PhraseText wording = at.setting().wording();
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
