package org.stocktake.interview.event;

import java.util.Set;
import org.stocktake.interview.view.Phrase;

/**
 * Something that the person did, or that the front end reports. An {@link EditKey} is interpreted by the page; a
 * {@link Command} can be given on every page.
 */
public sealed interface Event
        permits EditKey,
                Command,
                Event.Typed,
                Event.Pasted,
                Event.Numbered,
                Event.Ticked,
                Event.Written,
                Event.Placed,
                Event.Failed {
    /** Calls the case that this event is. */
    <R> R match(Cases<R> cases);

    /** Text typed on the keyboard. */
    record Typed(String text) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.typed(text);
        }
    }

    /** Text that was pasted; it never answers, however many lines it has. */
    record Pasted(String text) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.pasted(text);
        }
    }

    /** A number, or a digit of it: moves to the line that shows it, or ticks that line. */
    record Numbered(int number) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.numbered(number);
        }
    }

    /** All ticks of a list at once, as numbers from 1. */
    record Ticked(Set<Integer> numbers) implements Event {
        public Ticked {
            numbers = Set.copyOf(numbers);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ticked(numbers);
        }
    }

    /** The whole text at once: from an editor, or from a line. */
    record Written(String text) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.written(text);
        }
    }

    /** A new place of the caret, or of the first line shown on a page that is read. */
    record Placed(int place) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.placed(place);
        }
    }

    /** A message: the editor could not be started, a save failed. */
    record Failed(Phrase what) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.failed(what);
        }
    }

    /** One method a case. */
    interface Cases<R> {
        R moved(EditKey key);

        R asked(Command command);

        R typed(String text);

        R pasted(String text);

        R numbered(int number);

        R ticked(Set<Integer> numbers);

        R written(String text);

        R placed(int place);

        R failed(Phrase what);
    }
}
