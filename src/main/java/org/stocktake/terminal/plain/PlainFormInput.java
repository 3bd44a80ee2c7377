package org.stocktake.terminal.plain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Phrase;

/** Reads the input of a form whose rows are all closed: the number or the label of a row opens it. */
final class PlainFormInput {
    private final PlainInput in;
    private final PlainPage page;
    private final PageField.Form field;

    PlainFormInput(PlainInput in, PlainPage page, PageField.Form field) {
        this.in = in;
        this.page = page;
        this.field = field;
    }

    List<Event> read() {
        ask();
        return in.answered(this::taken);
    }

    private List<Event> taken(String answer) {
        if (answer.isEmpty()) {
            return PlainInterview.ask(EditKey.CONFIRM);
        }
        Optional<Integer> number = PlainCommands.number(answer);
        if (number.isPresent()) {
            return numbered(number.get());
        }
        // A label can begin with the word of a command, as "Next step" does.
        return PlainCommands.of(answer).orElseGet(() -> labelled(answer));
    }

    /** Says what Enter alone does, which depends on the row in focus. */
    private void ask() {
        String key = field.row().mark() == FormRow.Mark.PROPOSED
                ? "interview.plain.row-or-confirm"
                : "interview.plain.row-or-open";
        page.say(key, page.name(field.row()));
    }

    private List<Event> numbered(int number) {
        int first = field.number(0);
        int last = field.number(field.rows().size() - 1);
        return number < first || number > last
                ? List.of(new Event.Failed(Phrase.of("interview.error.number", String.valueOf(last))))
                : opened(number - first);
    }

    private List<Event> labelled(String answer) {
        String sought = answer.toLowerCase(Locale.ROOT);
        List<String> names = field.rows().stream()
                .map(row -> page.name(row).toLowerCase(Locale.ROOT))
                .toList();
        int[] found = IntStream.range(0, names.size())
                .filter(i -> names.get(i).equals(sought))
                .toArray();
        if (found.length == 0) {
            found = IntStream.range(0, names.size())
                    .filter(i -> names.get(i).startsWith(sought))
                    .toArray();
        }
        return found.length == 1
                ? opened(found[0])
                : List.of(new Event.Failed(Phrase.of("interview.plain.no-answer", answer)));
    }

    private static List<Event> opened(int index) {
        return List.of(new Event.Placed(index), EditKey.CONFIRM);
    }
}
