package org.stocktake.terminal.plain;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.typed.Digits;
import org.stocktake.terminal.InterviewSession;

/** Reads the input of a list: numbers, labels, words to search for, commands. */
final class PlainListInput {
    private static final int PART_OF_LABEL_MIN = 3;
    private static final Set<ListOption.Mark> ENTERED =
            EnumSet.complementOf(EnumSet.of(ListOption.Mark.OPEN, ListOption.Mark.TICKED, ListOption.Mark.UNTICKED));
    private static final Set<String> LISTING = Set.of("l", "list");

    private final PlainInput in;
    private final PlainPage page;
    private final InterviewSession session;
    private final PageField.Choices field;

    PlainListInput(PlainInput in, PlainPage page, InterviewSession session, PageField.Choices field) {
        this.in = in;
        this.page = page;
        this.session = session;
        this.field = field;
    }

    /** Returns the events; none when there was only something to show. */
    List<Event> read() {
        ask();
        return in.answered(this::taken);
    }

    private List<Event> taken(String answer) {
        if (answer.isEmpty()) {
            return field.many() ? keepsTicks() : enter();
        }
        if (LISTING.contains(PlainCommands.withoutColon(answer))) {
            page.lines(field.options());
            return List.of();
        }
        return field.many() ? many(answer) : one(answer);
    }

    /**
     * Takes the ticks, or no tick if that is recorded; otherwise skips, so that nothing is recorded that nobody said.
     */
    private List<Event> keepsTicks() {
        return ticked().isEmpty() && !field.noneStands() ? PlainInterview.ask(Command.SKIP) : ticks(ticked());
    }

    private List<Event> enter() {
        return keeps().isPresent()
                ? PlainInterview.ask(EditKey.CONFIRM)
                : List.of(new Event.Failed(Phrase.of("interview.plain.nothing-typed")));
    }

    private void ask() {
        if (field.many()) {
            String ticked = ticked(field.options());
            String none = page.said(field.none());
            if (ticked.isEmpty()) {
                page.say(field.noneStands() ? "interview.plain.numbers-or-none" : "interview.plain.numbers", none);
            } else {
                page.say("interview.plain.numbers-or-keep", ticked, none);
            }
            return;
        }
        keeps().ifPresentOrElse(
                        option -> page.say(keptBy(option), firstLine(page.said(option.label()))),
                        () -> page.say("interview.plain.number"));
    }

    private static String keptBy(ListOption option) {
        return option.mark() == ListOption.Mark.PROPOSED
                ? "interview.plain.number-or-proposed"
                : "interview.plain.number-or-keep";
    }

    private String ticked(List<ListOption> options) {
        return page.said(Phrase.enumerated(options.stream()
                .filter(option -> option.mark() == ListOption.Mark.TICKED)
                .map(ListOption::label)
                .toList()));
    }

    /** Returns the numbers of the lines ticked now. */
    private Set<Integer> ticked() {
        return field.options().stream()
                .filter(option -> option.mark() == ListOption.Mark.TICKED)
                .map(option -> Integer.valueOf(option.number()))
                .collect(Collectors.toSet());
    }

    private static String firstLine(String label) {
        return label.lines().findFirst().orElse("");
    }

    /** Returns the line that Enter alone takes: never an answer that is neither recorded nor proposed. */
    private Optional<ListOption> keeps() {
        return field.options().stream()
                .skip(field.focus())
                .findFirst()
                .filter(option -> ENTERED.contains(option.mark()));
    }

    private static Event refused(String answer) {
        return new Event.Failed(Phrase.of("interview.plain.no-answer", answer));
    }

    private List<Event> many(String answer) {
        Optional<List<Integer>> numbers = PlainCommands.numbers(answer);
        if (numbers.isPresent()) {
            Set<Integer> ticks = new HashSet<>(numbers.get());
            ticks.remove(0);
            return ticks(ticks);
        }
        return PlainCommands.of(answer).orElseGet(() -> search(answer));
    }

    /** Takes these ticks and says their names, because one line may exclude the others. */
    private List<Event> ticks(Set<Integer> numbers) {
        Event ticked = new Event.Ticked(numbers);
        String labels = ticked(session.peek(List.of(ticked)).field().options());
        if (!labels.isEmpty() && areThere(numbers)) {
            page.say("interview.plain.chosen", labels);
        } else if (numbers.isEmpty()) {
            page.say("interview.plain.chosen-none", page.said(field.none()));
        }
        return List.of(ticked, EditKey.CONFIRM);
    }

    private boolean areThere(Set<Integer> numbers) {
        return numbers()
                .toList()
                .containsAll(numbers.stream().map(String::valueOf).toList());
    }

    private List<Event> one(String answer) {
        Optional<Integer> number = PlainCommands.number(answer);
        if (number.isPresent()) {
            return chosen(number.get());
        }
        int line = labelled(Digits.latin(answer));
        if (line >= 0) {
            String shown = field.options().get(line).number();
            return shown.indexOf('.') < 0 && !shown.isBlank()
                    ? chosen(Integer.parseInt(shown))
                    : List.of(new Event.Placed(line), EditKey.CONFIRM);
        }
        return PlainCommands.of(answer)
                .orElseGet(() -> field.filter().possible() ? sought(answer) : List.of(refused(answer)));
    }

    /** Goes to the question of a number that no line has; else shows the lines that contain the words. */
    private List<Event> sought(String answer) {
        return PlainCommands.toQuestion(answer).orElseGet(() -> search(answer));
    }

    /** Shows the lines that contain the words. The list stays whole, so that the numbers stay the same. */
    private List<Event> search(String words) {
        List<ListOption> found = found(words);
        if (found.isEmpty()) {
            return List.of(new Event.Failed(Phrase.of("interview.error.empty-list")));
        }
        page.say(
                "interview.plain.found",
                String.valueOf(found.size()),
                String.valueOf(field.options().size()));
        page.lines(found);
        return List.of();
    }

    private List<ListOption> found(String words) {
        if (field.filter().possible()) {
            return session.peek(List.of(new Event.Written(words))).field().options();
        }
        return field.options().stream()
                .filter(option -> option.label().mentions(words))
                .toList();
    }

    /**
     * Chooses the line of a number. A number that no line has is only refused; it must not confirm the line in focus.
     */
    private List<Event> chosen(int number) {
        Event numbered = new Event.Numbered(number);
        boolean isRefused = session.peek(List.of(numbered)).notices().stream()
                .anyMatch(said -> said.tone() == Paragraph.Tone.ERROR);
        if (isRefused || number == 0 || numbers().anyMatch(of -> of.matches(number + "([.].*)?"))) {
            return isRefused ? List.of(numbered) : List.of(numbered, EditKey.CONFIRM);
        }
        return List.of(new Event.Failed(Phrase.of("interview.error.number-shown")));
    }

    private Stream<String> numbers() {
        return field.options().stream().map(ListOption::number);
    }

    /** Returns the place of the only line with that number or label, or that begins so; -1 when there is none. */
    private int labelled(String answer) {
        String sought = answer.toLowerCase(Locale.ROOT);
        List<String> labels = field.options().stream()
                .map(option -> page.said(option.label()).toLowerCase(Locale.ROOT))
                .toList();
        int exact = Stream.of(numbers().toList(), labels, keys())
                .mapToInt(names -> names.indexOf(sought))
                .max()
                .orElse(-1);
        if (exact >= 0 || field.filter().possible()) {
            return exact;
        }
        int[] beginning = IntStream.range(0, labels.size())
                .filter(i -> begins(labels.get(i), sought))
                .toArray();
        return beginning.length == 1 ? beginning[0] : -1;
    }

    /** Returns true if a label begins with a whole word, or with at least three letters of one. */
    private static boolean begins(String label, String sought) {
        return label.startsWith(sought)
                && (sought.length() >= PART_OF_LABEL_MIN
                        || label.length() == sought.length()
                        || !Character.isLetter(label.charAt(sought.length())));
    }

    /** Returns the words used in files: {@code unknown}, {@code not-applicable}, {@code full}. */
    private List<String> keys() {
        return field.options().stream()
                .map(option -> option.label().key())
                .map(key -> key.substring(key.lastIndexOf('.') + 1))
                .toList();
    }
}
