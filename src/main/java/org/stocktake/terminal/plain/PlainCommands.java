package org.stocktake.terminal.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.model.typed.Digits;
import org.stocktake.model.typed.HalfWidth;

/** Commands as words and letters. */
final class PlainCommands {
    /** Number of a question, as in reports, or of a section: {@code 4.2}, {@code 4}. */
    private static final Pattern PLACE = Pattern.compile("[0-9]{1,2}(\\.[0-9]{1,3})?");

    private static final Map<String, Command> COMMANDS = Map.ofEntries(
            Map.entry("b", Command.BACK),
            Map.entry("back", Command.BACK),
            Map.entry("s", Command.SKIP),
            Map.entry("skip", Command.SKIP),
            Map.entry("n", Command.NEXT_OPEN),
            Map.entry("next", Command.NEXT_OPEN),
            Map.entry("g", Command.GO_TO),
            Map.entry("go", Command.GO_TO),
            Map.entry("go to", Command.GO_TO),
            Map.entry("r", Command.REVIEW),
            Map.entry("review", Command.REVIEW),
            Map.entry("c", Command.COMPLETENESS),
            Map.entry("complete", Command.COMPLETENESS),
            Map.entry("u", Command.UNDO),
            Map.entry("undo", Command.UNDO),
            Map.entry("redo", Command.REDO),
            Map.entry("m", Command.MENU),
            Map.entry("menu", Command.MENU),
            Map.entry("q", Command.LEAVE_NOW),
            Map.entry("quit", Command.LEAVE_NOW),
            Map.entry("leave", Command.LEAVE_NOW),
            Map.entry("save", Command.LEAVE_NOW),
            Map.entry("?", Command.HELP),
            Map.entry("\u061F", Command.HELP),
            Map.entry("\uFF1F", Command.HELP),
            Map.entry("help", Command.HELP),
            Map.entry("glossary", Command.GLOSSARY),
            Map.entry("sections", Command.SECTIONS),
            Map.entry("depth", Command.DEPTH),
            Map.entry("facts", Command.PROFILE),
            Map.entry("profile", Command.PROFILE),
            Map.entry("declarations", Command.DECLARATIONS),
            Map.entry("office", Command.OFFICE),
            Map.entry("consulted", Command.CONSULTED),
            Map.entry("note", Command.NOTE),
            Map.entry("good practice", Command.GOOD_PRACTICE),
            Map.entry("observations", Command.OBSERVATIONS),
            Map.entry("figures", Command.FIGURES),
            Map.entry("internal", Command.INTERNAL_NOTE),
            Map.entry("confidential", Command.CONFIDENTIAL),
            Map.entry("review by", Command.REVIEW_BY));

    private PlainCommands() {}

    /**
     * Returns the events of a command word, with the number of a question after {@code g}; empty when it is none. A
     * colon before it is always allowed.
     */
    static Optional<List<Event>> of(String line) {
        String words = withoutColon(line).toLowerCase(Locale.ROOT);
        Optional<List<Event>> plain = Optional.ofNullable(COMMANDS.get(words)).map(command -> List.<Event>of(command));
        return plain.or(() -> goTo(words));
    }

    static String withoutColon(String line) {
        String words = HalfWidth.of(line).strip();
        return words.startsWith(":") ? words.substring(1).strip() : words;
    }

    /** Returns true for a single question mark, which nobody means as an answer. */
    static boolean isHelp(String text) {
        return text.length() == 1 && COMMANDS.get(text) == Command.HELP;
    }

    private static Optional<List<Event>> goTo(String words) {
        return Stream.of("go to ", "go ", "g ")
                .filter(words::startsWith)
                .findFirst()
                .flatMap(lead -> toQuestion(words.substring(lead.length())));
    }

    /** Returns the events that go to the question of a number, or to the first one of a section. */
    static Optional<List<Event>> toQuestion(String number) {
        String place = Digits.latin(HalfWidth.of(number)).replace('\u3002', '.');
        String question = place.indexOf('.') < 0 ? place + "." : place;
        return PLACE.matcher(place).matches()
                ? Optional.of(List.of(Command.GO_TO, new Event.Written(question), EditKey.CONFIRM))
                : Optional.empty();
    }

    /** Returns the number in a line, in digits of any script. */
    static Optional<Integer> number(String text) {
        String digits = Digits.latin(text.strip());
        boolean number =
                !digits.isEmpty() && digits.length() <= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    /** Returns the numbers of a line such as {@code 1,3,7}; empty when it holds anything else. */
    static Optional<List<Integer>> numbers(String line) {
        List<Integer> numbers = new ArrayList<>();
        List<String> parts = Stream.of(HalfWidth.of(line).split("[,;\\s\u060C\u061B\u3001]+", -1))
                .filter(part -> !part.isEmpty())
                .toList();
        for (String part : parts) {
            Optional<Integer> number = number(part);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            numbers.add(number.get());
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(numbers);
    }
}
