package org.stocktake.interview.event;

import java.util.Set;
import org.stocktake.interview.view.Phrase;

/** Something that the person did, or that the front end reports. */
public sealed interface Event {
    /** Calls the case that this event is. */
    <R> R match(Cases<R> cases);

    /** A key that the page interprets. */
    record Moved(EditKey key) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.moved(key);
        }
    }

    /** A command, given by a key or a word. */
    record Asked(Command command) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.asked(command);
        }
    }

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

    /** A key or a word: {@link EditKey} is for the page, {@link Command} can be given on every page. */
    sealed interface Press permits EditKey, Command {
        Event event();
    }

    static Event of(Press press) {
        return press.event();
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
