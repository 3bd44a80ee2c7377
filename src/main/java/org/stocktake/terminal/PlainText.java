package org.stocktake.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stocktake.interview.Command;
import org.stocktake.interview.Event;
import org.stocktake.interview.Field;
import org.stocktake.interview.Hint;
import org.stocktake.interview.Motion;

/** Reads what a text takes. Letters are text there, so a command takes a colon. */
final class PlainText {
    private static final String END_OF_TEXT = ".";

    private final PlainInput in;
    private final PlainPage page;
    private final Session session;
    private final Field.Text field;

    PlainText(PlainInput in, PlainPage page, Session session, Field.Text field) {
        this.in = in;
        this.page = page;
        this.session = session;
        this.field = field;
    }

    List<Event> read() {
        ask();
        @Nullable String line = in.line();
        if (line == null) {
            return PlainInterview.ask(Command.INPUT_ENDED);
        }
        if (line.isBlank()) {
            return PlainInterview.ask(Motion.CONFIRM);
        }
        Optional<List<Event>> command = command(line);
        if (command.isPresent()) {
            return command.get();
        }
        return field.manyLines() ? lines(line) : written(line.strip());
    }

    private void ask() {
        String kind = field.manyLines() ? "interview.plain.lines" : "interview.plain.line";
        if (field.text().isEmpty()) {
            page.say(field.needed() ? needed() : kind);
        } else {
            page.say(kind + "-or-keep", field.text());
            if (field.manyLines()) {
                page.say("interview.as-is", field.text());
            }
        }
    }

    private String needed() {
        if (!session.now().view().hints().contains(Hint.SKIP)) {
            return field.manyLines() ? "interview.plain.lines-needed" : "interview.plain.line-needed";
        }
        return field.manyLines() ? "interview.plain.lines-or-skip" : "interview.plain.line-or-skip";
    }

    /** A line that is a colon and a command; {@code :e} erases the text. */
    private static Optional<List<Event>> command(String line) {
        String words = line.strip();
        if (!words.startsWith(":")) {
            return Optional.empty();
        }
        String word = words.substring(1);
        return word.equals("e") ? Optional.of(written("")) : PlainCommands.of(word);
    }

    private static List<Event> written(String text) {
        return List.of(new Event.Written(text), Event.of(Motion.CONFIRM));
    }

    /** Reads on until the single dot; a command before it keeps what was typed, and the end of the input confirms it. */
    private List<Event> lines(String first) {
        List<String> lines = new ArrayList<>();
        @Nullable String line = first;
        while (line != null && !line.strip().equals(END_OF_TEXT)) {
            Optional<List<Event>> command = command(line);
            if (command.isPresent()) {
                List<Event> events = new ArrayList<>();
                events.add(new Event.Written(String.join("\n", lines)));
                events.addAll(command.get());
                return events;
            }
            lines.add(line);
            line = in.line();
        }
        return lines.isEmpty() ? PlainInterview.ask(Motion.CONFIRM) : written(String.join("\n", lines));
    }
}
