package org.stocktake.interview.event;

import java.util.Set;
import org.stocktake.interview.view.Phrase;

/** Something that the person did, or that the world answers. */
public sealed interface Event {
    /** Calls the case that this event is. */
    <R> R match(Cases<R> cases);

    /** A key that belongs to the page. */
    record Moved(EditKey motion) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.moved(motion);
        }
    }

    /** A key or a word that asks for something. */
    record Asked(Command command) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.asked(command);
        }
    }

    /** Text from the keyboard. */
    record Typed(String text) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.typed(text);
        }
    }

    /** Text that was pasted: it never answers, however many lines it has. */
    record Pasted(String text) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.pasted(text);
        }
    }

    /** The number that a line of the list shows, or a digit of it: moves there, or ticks it. */
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

    /** The caret, or the first line shown of a page that is read, moves there. */
    record Placed(int place) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.placed(place);
        }
    }

    /** Something to tell: the editor could not be started, a save failed. */
    record Failed(Phrase what) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.failed(what);
        }
    }

    /** A key or a word: {@link EditKey} is for the page, {@link Command} can be asked for on every page. */
    sealed interface Press permits EditKey, Command {
        /** Returns the event that it is. */
        Event event();
    }

    static Event of(Press press) {
        return press.event();
    }

    /** One method a case. */
    interface Cases<R> {
        R moved(EditKey motion);

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
