package org.stocktake.interview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.view.View;

/** Drives an interview with the actions of a user, one second for each step. */
public final class InterviewDriver {
    private static final int ARROWS_MAX = 200;

    private Interview interview;
    private Instant now = Instant.parse("2026-11-25T10:00:00Z");

    private InterviewDriver(Interview first) {
        this.interview = first;
    }

    public static InterviewDriver from(Interview first) {
        return new InterviewDriver(first);
    }

    /** Returns a new assessment of full depth for a coastal party, at its first question. */
    public static InterviewDriver atFirstQuestion() {
        return from(InterviewFlow.begin(InterviewSamples.setting()))
                .write("NO")
                .press(EditKey.CONFIRM)
                .choose(2)
                .write("Ministry of Justice")
                .choose(1)
                .write("2004-01-28")
                .press(Command.SKIP)
                .choose(1)
                .press(EditKey.CONFIRM);
    }

    /** Returns a half-completed assessment, resumed at its next question. */
    public static InterviewDriver resumed() {
        return from(InterviewFlow.resume(InterviewSamples.setting(), InterviewSamples.halfDone(), List.of()))
                .press(EditKey.CONFIRM);
    }

    public Interview interview() {
        return interview;
    }

    public View view() {
        return InterviewFlow.view(interview);
    }

    public InterviewDriver on(Event event) {
        now = now.plusSeconds(1);
        interview = InterviewFlow.on(interview, event, now);
        return this;
    }

    public InterviewDriver press(Event... presses) {
        for (Event press : presses) {
            on(press);
        }
        return this;
    }

    public InterviewDriver write(String text) {
        return on(new Event.Written(text)).press(EditKey.CONFIRM);
    }

    public InterviewDriver type(String text) {
        return on(new Event.Typed(text));
    }

    /** Takes the line of a number: by its digit alone where that is enough, and looks at what it opened. */
    public InterviewDriver choose(int number) {
        on(new Event.Numbered(number));
        if (!interview.isByNumber()) {
            return press(EditKey.CONFIRM);
        }
        interview = interview.byNumber(false);
        return this;
    }

    /** Goes to the question of that place among those asked, by its number. */
    public InterviewDriver goTo(int place) {
        press(Command.GO_TO);
        String number = interview.checklist().numberOf(interview.asked().get(place - 1));
        return on(new Event.Written(number)).press(EditKey.CONFIRM);
    }

    /** Takes the line of a list at that place. */
    public InterviewDriver take(int place) {
        return on(new Event.Placed(place - 1)).press(EditKey.CONFIRM);
    }

    /** Moves the cursor by arrows to the row of that name; a row that it comes to is closed. */
    public InterviewDriver to(String row) {
        if (isReached(row, EditKey.DOWN) || isReached(row, EditKey.UP)) {
            return this;
        }
        throw new AssertionError("no row " + row + " on " + interview.page());
    }

    private boolean isReached(String row, EditKey arrow) {
        for (int i = 0; i < ARROWS_MAX && !row().equals(row); i++) {
            press(arrow);
        }
        return row().equals(row);
    }

    /** Moves to the row of that name and presses Enter there. */
    public InterviewDriver edit(String row) {
        return row().equals(row) && isOpen() ? this : to(row).press(EditKey.CONFIRM);
    }

    /** Returns the name of the row that has the cursor; empty on a page without rows. */
    public String row() {
        return interview.draft().row().name();
    }

    /** Returns true if the row with the cursor takes input. */
    public boolean isOpen() {
        return form().flatMap(PageField.Form::input).isPresent();
    }

    /** Returns the name of the row that takes input; empty when none does. */
    public String open() {
        return isOpen() ? row() : "";
    }

    private Optional<PageField.Form> form() {
        return view().field() instanceof PageField.Form form ? Optional.of(form) : Optional.empty();
    }

    /** Returns the rows of the form; none on other pages. */
    public List<FormRow> rows() {
        return form().map(PageField.Form::rows).orElse(List.of());
    }

    /** Returns the labels of the rows: the end of their key, the fact, or {@code evidence 2} of several items. */
    public List<String> labels() {
        return rows().stream().map(InterviewDriver::label).toList();
    }

    private static String label(FormRow row) {
        Phrase label = row.label();
        return switch (label.key()) {
            case "interview.row.fact" -> words(label.values().get(1));
            case "interview.row.item" ->
                words(label.values().get(0)) + " " + label.values().get(1);
            default -> end(label.key());
        };
    }

    private static String words(Object value) {
        return value instanceof Phrase phrase ? end(text(phrase)) : String.valueOf(value);
    }

    private static String end(String key) {
        return key.replaceFirst("^interview[.]row[.]", "");
    }

    /** Returns the first row with that label, such as {@code measures}. */
    public FormRow shown(String label) {
        return rows().stream()
                .filter(row -> label(row).equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + label + " among " + labels()));
    }

    /** Returns what the first row with that label says: its words, or the key of its phrase. */
    public String says(String label) {
        return text(shown(label).value());
    }

    public FormRow.Mark mark(String label) {
        return shown(label).mark();
    }

    /** Returns the texts that can be taken instead of typing. */
    public List<String> offers() {
        return form().flatMap(PageField.Form::input)
                .filter(PageField.Text.class::isInstance)
                .map(input -> ((PageField.Text) input).offers().texts())
                .orElse(List.of());
    }

    /** Returns the keys of what is asked: by the row that is open, if it asks something of its own, else by the page. */
    public List<String> asked() {
        List<String> row =
                isOpen() ? questions(rows().get(form().orElseThrow().focus()).prompt()) : List.of();
        return row.isEmpty() ? questions(view().body()) : row;
    }

    private static List<String> questions(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.tone() == Paragraph.Tone.QUESTION)
                .map(paragraph -> text(paragraph.phrase()))
                .toList();
    }

    public List<String> said() {
        return view().notices().stream()
                .map(paragraph -> paragraph.phrase().key())
                .toList();
    }

    /** Returns the position, such as {@code 3/5}. */
    public String position() {
        List<Phrase> heading = view().heading();
        List<Object> values = heading.get(heading.size() - 1).values();
        return values.size() < 2 ? "" : values.get(0) + "/" + values.get(1);
    }

    public String text() {
        return interview.draft().writing().text();
    }

    private static String text(Phrase phrase) {
        List<Object> values = phrase.values();
        return switch (phrase.key()) {
            case "interview.as-is" -> String.valueOf(values.get(0));
            case "interview.row.item.parts" -> text((Phrase) values.get(0)) + ", " + text((Phrase) values.get(1));
            default -> phrase.key();
        };
    }
}
