package org.stocktake.interview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.PageField;
import org.stocktake.model.QuestionId;

/**
 * The hand of an official who gives each part of an answer once, with Enter after it. It counts the pages that it saw
 * and the keys that it pressed; the letters of a text are not counted.
 */
final class InterviewHand {
    private static final int KEYS_MAX = 100;
    private static final String ROW = "interview.row.";
    /** Texts written in the rows of that name; in any other row, Enter alone is pressed. */
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("set-up.state", "XA"),
            Map.entry("set-up.office", "Ministry of Justice"),
            Map.entry("measures", "Producing is punished. Possession is not."),
            Map.entry("evidence", "Law on Migration Offences"),
            Map.entry("evidence.reference", "s. 9"),
            Map.entry("evidence.date", "3 June 2011"),
            Map.entry("evidence.link", "https://laws.example/xa/14-2011"),
            Map.entry("evidence.file", "law.pdf"),
            Map.entry("practice", "Eleven convictions."),
            Map.entry("missing", "Possession of a false document."),
            Map.entry("challenges", "A bill lapsed with the dissolution of Parliament."),
            Map.entry("actions", "Add possession to s. 9."),
            Map.entry("actions.owner", "Ministry of the Interior"),
            Map.entry("actions.due", "31.3.2027"));

    /** Keys that take a law and an obstacle given before, and the office and the day of the step before. */
    private static final Map<String, List<Event>> GIVEN_BEFORE = Map.of(
            "evidence",
            List.of(new Event.Typed("1"), EditKey.CONFIRM),
            "challenges",
            List.of(new Event.Typed("1"), EditKey.CONFIRM),
            "actions.owner",
            List.of(EditKey.CONFIRM),
            "actions.due",
            List.of(EditKey.CONFIRM));

    private final List<Page> seen = new ArrayList<>();
    private Interview interview;
    private Instant now = Instant.parse("2026-11-25T10:00:00Z");
    private int keys;

    InterviewHand(Interview first) {
        this.interview = first;
        seen.add(first.page());
    }

    Interview interview() {
        return interview;
    }

    /** Returns the number of keys pressed since the count began. */
    int keys() {
        return keys;
    }

    /** Returns the pages seen since the count began, in order; a page that was shown twice stands there twice. */
    List<Page> seen() {
        return seen;
    }

    /** Begins to count with the page that is shown. */
    void count() {
        seen.clear();
        seen.add(interview.page());
        keys = 0;
    }

    void press(Event... presses) {
        for (Event press : presses) {
            key(press);
        }
    }

    /** Presses a key for each digit. */
    void digits(int number) {
        String.valueOf(number).chars().forEach(digit -> key(new Event.Numbered(digit - '0')));
    }

    private void key(Event event) {
        keys++;
        on(event);
    }

    private void on(Event event) {
        now = now.plusSeconds(1);
        interview = InterviewFlow.on(interview, event, now);
        if (!interview.page().equals(seen.get(seen.size() - 1))) {
            seen.add(interview.page());
        }
    }

    /** Returns the rows of the page; none on a page without rows. */
    List<FormRow> rows() {
        return form().map(PageField.Form::rows).orElse(List.of());
    }

    private Optional<PageField.Form> form() {
        return InterviewFlow.view(interview).field() instanceof PageField.Form form
                ? Optional.of(form)
                : Optional.empty();
    }

    /**
     * Fills in rows until another question is shown, or none.
     *
     * @param again true to take what was given before instead of typing it
     */
    void answer(QuestionId id, int number, boolean again) {
        while (interview.page().question().equals(Optional.of(id))) {
            fillIn(number, again ? GIVEN_BEFORE : Map.of());
        }
    }

    /** Fills in State, year, depth, office and facts, until a question is shown. */
    void begin() {
        while (interview.page().question().isEmpty()) {
            fillIn(1, Map.of());
        }
    }

    /** Gives what the row in focus asks for, and presses Enter. */
    private void fillIn(int number, Map<String, List<Event>> before) {
        Optional<PageField.Form> form = form();
        String row = form.map(PageField.Form::row)
                .map(FormRow::label)
                .map(label -> label.key().replace(ROW, ""))
                .orElse("");
        if (keys > KEYS_MAX) {
            throw new AssertionError("still at " + interview.page() + ", row " + row + ": " + interview.notices());
        }
        boolean isList = form.flatMap(PageField.Form::input)
                .filter(PageField.Choices.class::isInstance)
                .isPresent();
        if (before.containsKey(row)) {
            Objects.requireNonNull(before.get(row)).forEach(this::key);
            return;
        }
        if (TEXTS.containsKey(row)) {
            on(new Event.Typed(TEXTS.get(row)));
        } else if (row.equals("fact")) {
            fact(form.orElseThrow());
            return;
        } else if (row.equals("needs")) {
            press(EditKey.TICK);
            digits(3);
            press(EditKey.TICK);
        } else if (isList) {
            digits(row.equals("qualifier") ? 1 : number);
            return;
        }
        press(EditKey.CONFIRM);
    }

    /** Says yes to a fact; no to reservations, which would have to be listed. */
    private void fact(PageField.Form form) {
        PageField input = form.input().orElseThrow();
        if (!(input instanceof PageField.Choices choices)) {
            on(new Event.Typed("17 October 2004"));
            press(EditKey.CONFIRM);
        } else if (choices.many()) {
            press(EditKey.TICK, EditKey.CONFIRM);
        } else {
            boolean reservations = form.row().label().values().toString().contains("reservation");
            digits(reservations ? 2 : 1);
        }
    }
}
