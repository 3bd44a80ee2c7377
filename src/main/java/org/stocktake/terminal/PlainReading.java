package org.stocktake.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stocktake.interview.Command;
import org.stocktake.interview.Event;
import org.stocktake.interview.Field;
import org.stocktake.interview.Hint;
import org.stocktake.interview.Motion;
import org.stocktake.interview.Option;
import org.stocktake.interview.Phrase;
import org.stocktake.interview.View;

/** Asks for what a page takes, reads it, and turns it into events. */
final class PlainReading implements Field.Cases<List<Event>> {
    private static final String END_OF_TEXT = ".";
    private static final int PART_OF_LABEL_MIN = 3;

    private final BufferedReader in;
    private final PlainPage page;
    private final View view;

    PlainReading(BufferedReader in, PlainPage page, View view) {
        this.in = in;
        this.page = page;
        this.view = view;
    }

    private @Nullable String read() {
        try {
            return in.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Event> choices(Field.Choices field) {
        ask(field);
        String line = read();
        if (line == null) {
            return PlainInterview.ask(Command.INPUT_ENDED);
        }
        String answer = line.strip();
        if (answer.isEmpty()) {
            return field.many() || keeps(field).isPresent()
                    ? PlainInterview.ask(Motion.CONFIRM)
                    : List.of(refused(answer));
        }
        if (answer.equals("l") || answer.equals("list")) {
            page.options(view, true);
            return List.of();
        }
        return field.many() ? many(answer) : one(field, answer);
    }

    private void ask(Field.Choices field) {
        if (field.many()) {
            String ticked = field.options().stream()
                    .filter(option -> option.mark() == Option.Mark.TICKED)
                    .map(option -> page.said(option.label()))
                    .collect(Collectors.joining(", "));
            page.say(
                    "interview.plain.numbers",
                    ticked.isEmpty() ? page.said(Phrase.of("interview.plain.nothing")) : ticked);
            return;
        }
        keeps(field)
                .ifPresentOrElse(
                        option -> page.say("interview.plain.number-or-keep", firstLine(page.said(option.label()))),
                        () -> page.say("interview.plain.number"));
    }

    private static String firstLine(String label) {
        return label.lines().findFirst().orElse("");
    }

    /** What Enter alone takes: never an answer that is not recorded yet. */
    private static Optional<Option> keeps(Field.Choices field) {
        return field.options().stream()
                .skip(field.focus())
                .findFirst()
                .filter(option -> option.mark() == Option.Mark.NONE || option.mark() == Option.Mark.CHOSEN);
    }

    private static Event refused(String answer) {
        return new Event.Failed(Phrase.of("interview.plain.no-answer", answer));
    }

    private static List<Event> many(String answer) {
        Optional<List<Integer>> numbers = PlainCommands.numbers(answer);
        if (numbers.isEmpty()) {
            return PlainCommands.of(answer).orElseGet(() -> List.of(refused(answer)));
        }
        Set<Integer> ticks = new HashSet<>(numbers.get());
        ticks.remove(0);
        return List.of(new Event.Ticked(ticks), Event.of(Motion.CONFIRM));
    }

    private List<Event> one(Field.Choices field, String answer) {
        Optional<Integer> number = PlainCommands.number(answer);
        if (number.isPresent()) {
            return chosen(field, number.get());
        }
        int label = labelled(field, answer);
        if (label > 0) {
            return chosen(field, label);
        }
        return PlainCommands.of(answer)
                .orElseGet(() -> List.of(field.filter().possible() ? new Event.Written(answer) : refused(answer)));
    }

    /** A number that no line has is only refused; it must not confirm what has the focus. */
    private static List<Event> chosen(Field.Choices field, int number) {
        Event numbered = new Event.Numbered(number);
        return field.options().stream().anyMatch(option -> option.number() == number)
                ? List.of(numbered, Event.of(Motion.CONFIRM))
                : List.of(numbered);
    }

    /** The number of the only line that says that, or begins so; 0 when there is none. */
    private int labelled(Field.Choices field, String answer) {
        String sought = answer.toLowerCase(Locale.ROOT);
        List<String> labels = field.options().stream()
                .map(option -> page.said(option.label()).toLowerCase(Locale.ROOT))
                .toList();
        int exact = Math.max(labels.indexOf(sought), keys(field).indexOf(sought));
        if (exact >= 0 || sought.length() < PART_OF_LABEL_MIN || field.filter().possible()) {
            return exact < 0 ? 0 : field.options().get(exact).number();
        }
        int[] beginning = IntStream.range(0, labels.size())
                .filter(i -> labels.get(i).startsWith(sought))
                .toArray();
        return beginning.length == 1 ? field.options().get(beginning[0]).number() : 0;
    }

    /** The words of files: {@code unknown}, {@code not-applicable}, {@code full}. */
    private static List<String> keys(Field.Choices field) {
        return field.options().stream()
                .map(option -> option.label().key())
                .map(key -> key.substring(key.lastIndexOf('.') + 1))
                .toList();
    }

    @Override
    public List<Event> text(Field.Text field) {
        ask(field);
        String line = read();
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

    private void ask(Field.Text field) {
        String kind = field.manyLines() ? "interview.plain.lines" : "interview.plain.line";
        if (field.text().isEmpty()) {
            page.say(field.needed() ? needed(field) : kind);
        } else {
            page.say(kind + "-or-keep", field.text());
            if (field.manyLines()) {
                page.say("interview.as-is", field.text());
            }
        }
    }

    private String needed(Field.Text field) {
        if (!view.hints().contains(Hint.SKIP)) {
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
        String line = first;
        while (line != null && !line.strip().equals(END_OF_TEXT)) {
            Optional<List<Event>> command = command(line);
            if (command.isPresent()) {
                List<Event> events = new ArrayList<>();
                events.add(new Event.Written(String.join("\n", lines)));
                events.addAll(command.get());
                return events;
            }
            lines.add(line);
            line = read();
        }
        return lines.isEmpty() ? PlainInterview.ask(Motion.CONFIRM) : written(String.join("\n", lines));
    }

    /** A page that is read was said already; one goes on. */
    @Override
    public List<Event> reading(Field.Reading field) {
        return PlainInterview.ask(Motion.CONFIRM);
    }
}
