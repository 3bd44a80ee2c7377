package org.stocktake.interview;

import java.util.Set;

/** Something that the person did, or that the world answers. */
public sealed interface Event {
    /** Calls the case that this event is. */
    <R> R match(Cases<R> cases);

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

    /** The number of a line of the list, from 1: moves there, or ticks it. */
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
    record Moved(int place) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.moved(place);
        }
    }

    /** Something to tell: the editor could not be started, a save failed. */
    record Failed(Phrase what) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.failed(what);
        }
    }

    static Event of(Command command) {
        return new Asked(command);
    }

    /** One method a case. */
    interface Cases<R> {
        R asked(Command command);

        R typed(String text);

        R pasted(String text);

        R numbered(int number);

        R ticked(Set<Integer> numbers);

        R written(String text);

        R moved(int place);

        R failed(Phrase what);
    }
}
