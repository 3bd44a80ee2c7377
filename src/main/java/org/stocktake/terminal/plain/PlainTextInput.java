package org.stocktake.terminal.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.typed.HalfWidth;
import org.stocktake.terminal.InterviewSession;

/** Reads the input of a text. Letters are text there, so a command begins with a colon. */
final class PlainTextInput {
    /** A dot, or a Chinese full stop, alone on a line. */
    private static final Set<String> END_OF_TEXT = Set.of(".", "\u3002");

    private static final String ERASE = ":e";
    private static final String ADD = ":a";
    private static final String LINE = "interview.plain.line";

    private final PlainInput in;
    private final PlainPage page;
    private final InterviewSession session;
    private final PageField.Text field;

    PlainTextInput(PlainInput in, PlainPage page, InterviewSession session, PageField.Text field) {
        this.in = in;
        this.page = page;
        this.session = session;
        this.field = field;
    }

    List<Event> read() {
        ask();
        @Nullable String line = firstLine();
        if (line == null) {
            return PlainInterview.ask(Command.INPUT_ENDED);
        }
        if (line.isBlank()) {
            return PlainInterview.ask(EditKey.CONFIRM);
        }
        if (PlainCommands.isHelp(line.strip())) {
            return PlainInterview.ask(Command.HELP);
        }
        if (field.manyLines() && !field.text().isEmpty() && typed(line).equals(ADD)) {
            page.say("interview.plain.next-line", ending());
            return lines(field.text().lines().toList(), in.line());
        }
        Optional<List<Event>> command = command(line);
        if (command.isPresent()) {
            return command.get();
        }
        if (isNoCommand(line)) {
            return List.of(new Event.Failed(Phrase.of("interview.plain.no-command", line.strip())));
        }
        Optional<String> offer = offer(line);
        if (offer.isPresent()) {
            return written(offer.get());
        }
        if (field.isWhole(line)) {
            return written(line.strip()); // no dot has to follow
        }
        return field.manyLines() ? lines(List.of(), line) : written(line.strip());
    }

    /**
     * Returns the first line. A command without its colon is not taken for the text, unless it is typed a second time.
     */
    private @Nullable String firstLine() {
        @Nullable String line = in.line();
        while (line != null && isSlip(line)) {
            String slip = line.strip();
            page.say("interview.plain.slip", slip);
            line = in.line();
            if (line != null && line.strip().equals(slip)) {
                return line;
            }
        }
        return line;
    }

    /** Returns the text that a number takes; empty for a line that is no number of one. */
    private Optional<String> offer(String line) {
        List<String> texts = field.offers().texts();
        return PlainCommands.number(line)
                .filter(number -> number >= 1 && number <= texts.size())
                .map(number -> texts.get(number - 1));
    }

    private void ask() {
        page.offers(field.offers());
        if (field.text().isEmpty() && !field.empty().equals(Phrase.NOTHING)) {
            page.say("interview.plain.line-or-empty", page.said(field.empty()));
        } else if (field.text().isEmpty()) {
            page.say(field.needed() ? needed() : field.manyLines() ? "interview.plain.lines" : LINE, ending());
        } else if (field.manyLines()) {
            page.say(isProposed() ? "interview.plain.lines-or-proposed" : "interview.plain.lines-or-keep", ending());
            page.say("interview.as-is", field.taken());
        } else {
            page.say(isProposed() ? "interview.plain.line-or-proposed" : "interview.plain.line-or-keep", field.taken());
        }
    }

    /** Returns words for the end of a text of several lines: an empty line may be a part of a file. */
    private String ending() {
        return page.said(Phrase.of(in.isPerson() ? "interview.plain.ends" : "interview.plain.ends-file"));
    }

    private String needed() {
        if (!canSkip()) {
            return field.manyLines() ? "interview.plain.lines-needed" : "interview.plain.line-needed";
        }
        return field.manyLines() ? "interview.plain.lines-or-skip" : "interview.plain.line-or-skip";
    }

    private boolean canSkip() {
        return session.peek(PlainInterview.ask(Command.SKIP)).notices().stream()
                .noneMatch(notice -> notice.tone() == Paragraph.Tone.ERROR);
    }

    /** Returns true if an older assessment, or the checklist, proposes the text: nobody has recorded it yet. */
    private boolean isProposed() {
        return session.view().field() instanceof PageField.Form form
                && form.row().mark() == FormRow.Mark.PROPOSED;
    }

    /** Returns the events of a line with a colon and a command; {@code :e} erases the text. */
    private Optional<List<Event>> command(String line) {
        String words = typed(line);
        if (!words.startsWith(":")) {
            return Optional.empty();
        }
        return words.equals(ERASE) ? Optional.of(erased()) : PlainCommands.of(words);
    }

    /** Returns a line as a command is typed. */
    private static String typed(String line) {
        return HalfWidth.of(line).strip();
    }

    /** Returns true if it looks like a command and is none: a slip such as {@code :bakc} is no text for a report. */
    private static boolean isNoCommand(String line) {
        String words = typed(line);
        return words.startsWith(":")
                && words.length() > 1
                && (line.strip().startsWith(":") || words.chars().allMatch(c -> c < 0x80))
                && words.substring(1).chars().allMatch(Character::isLetter)
                && PlainCommands.of(words).isEmpty()
                && !words.equals(ERASE);
    }

    /** Erases the text without confirming, so that the next text typed is for this page. */
    private List<Event> erased() {
        page.say("interview.plain.erased");
        return List.of(new Event.Written(""));
    }

    /** Takes a text. If the page would refuse it, the text before stays, and Enter still takes that one. */
    private List<Event> written(String text) {
        List<Event> events = List.of(new Event.Written(text), EditKey.CONFIRM);
        return session.peek(events).notices().stream()
                .filter(notice -> notice.tone() == Paragraph.Tone.ERROR)
                .findFirst()
                .<List<Event>>map(error -> List.of(new Event.Failed(error.phrase())))
                .orElse(events);
    }

    /** Says how a command is typed, after one without its colon. */
    private void hint(String line) {
        if (isSlip(line)) {
            page.say("interview.plain.colon", line.strip());
        }
    }

    /**
     * Returns true for a command without its colon. A name such as Office begins with a capital letter; commands do
     * not.
     */
    private static boolean isSlip(String line) {
        return !typed(line).startsWith(":")
                && !PlainCommands.isHelp(line.strip())
                && line.equals(line.toLowerCase(Locale.ROOT))
                && PlainCommands.of(line).isPresent();
    }

    /**
     * Reads lines until a line with only a dot, or an empty line of a person. Each line is kept at once, in case the
     * program is ended from outside. A command before that, or the end of the input, keeps the lines without confirming
     * them.
     *
     * @param begun the lines that are there already
     */
    private List<Event> lines(List<String> begun, @Nullable String first) {
        List<String> lines = new ArrayList<>(begun);
        @Nullable String line = first;
        while (line != null && !isEnd(line)) {
            Optional<List<Event>> command = command(line);
            if (command.isPresent()) {
                return after(lines, command.get());
            }
            if (isNoCommand(line)) {
                page.say("interview.plain.no-command", line.strip());
            } else {
                lines.add(line);
                session.on(new Event.Written(String.join("\n", lines)));
                session.keepTyped();
                session.forceTypedNowAndThen();
                hint(line);
            }
            page.say("interview.plain.next-line", ending());
            line = in.line();
        }
        if (line == null) {
            return PlainInterview.ask(Command.INPUT_ENDED);
        }
        return lines.isEmpty() ? PlainInterview.ask(EditKey.CONFIRM) : written(String.join("\n", lines));
    }

    private boolean isEnd(String line) {
        return END_OF_TEXT.contains(typed(line)) || (line.isBlank() && in.isPaused());
    }

    private static List<Event> after(List<String> lines, List<Event> command) {
        List<Event> events = new ArrayList<>();
        events.add(new Event.Written(String.join("\n", lines)));
        events.addAll(command);
        return events;
    }
}
