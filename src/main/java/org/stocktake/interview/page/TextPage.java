package org.stocktake.interview.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.stocktake.interview.Interview;
import org.stocktake.interview.PageState;
import org.stocktake.interview.TextBuffer;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.KeyHint;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.view.View;
import org.stocktake.model.IsoDates;

/** A page with a text. Enter comes to {@link TextInput}, which calls {@link #accept}. */
interface TextPage extends WizardPage {
    /** Returns the text that is recorded; empty when there is none. */
    String recorded(Interview at);

    /** Takes the text on Enter. */
    Interview accept(String text, Interview at, Instant now);

    List<Phrase> heading(Interview at);

    List<Paragraph> body(Interview at);

    boolean hasManyLines();

    /** Returns true if Enter refuses an empty text and says what is missing. */
    default boolean isNeeded() {
        return false;
    }

    /** Returns the input that is a complete answer by itself; empty when there is none. */
    default String whole() {
        return "";
    }

    /** Returns what Enter records when nothing is typed, in words; {@link Phrase#NOTHING} when nothing is recorded. */
    default Phrase recordedEmpty() {
        return Phrase.NOTHING;
    }

    @Override
    default PageState first(Interview at) {
        return PageState.written(recorded(at));
    }

    @Override
    default View view(Interview at) {
        TextBuffer writing = at.draftOf(this).writing();
        PageField field = new PageField.Text(
                writing.text(), writing.caret(), hasManyLines(), isNeeded(), whole(), recordedEmpty());
        return new View(heading(at), body(at), field, List.of(), hints(at));
    }

    private List<KeyHint> hints(Interview at) {
        List<KeyHint> hints = new ArrayList<>();
        boolean isFilled = !at.draftOf(this).writing().text().isEmpty();
        boolean isFilledIn = isFilled && at.history().isUntouched(this);
        hints.add(KeyHint.NEXT);
        if (isFilledIn) {
            hints.add(hasManyLines() ? KeyHint.APPEND : KeyHint.REPLACE);
        } else if (hasManyLines()) {
            hints.add(KeyHint.NEW_LINE);
        }
        hints.addAll(List.of(KeyHint.BACK, KeyHint.HELP, KeyHint.LEAVE, KeyHint.MENU));
        if (isFilled && !isFilledIn) {
            hints.add(KeyHint.ERASE_LINE);
        }
        hints.add(KeyHint.SKIP);
        if (hasManyLines()) {
            hints.add(KeyHint.EDITOR);
        }
        hints.add(KeyHint.GO_TO);
        return hints;
    }

    @Override
    default Interview on(Event event, Interview at, Instant now) {
        return event.match(new TextInput(this, at, now));
    }

    /**
     * Refuses a text that is no date: says which year, month or day does not exist.
     *
     * @param otherwise the message for a text that is not spelled as a date
     */
    default Interview refusingDate(String text, String otherwise, Interview at) {
        return switch (IsoDates.lacking(text)) {
            case NOTHING -> at.refusing(otherwise, text);
            case YEAR -> at.refusing("interview.error.no-year", text, text.substring(0, 4));
            case MONTH -> at.refusing("interview.error.no-month", text, String.valueOf(IsoDates.month(text)));
            case DAY ->
                at.refusing(
                        "interview.error.no-day",
                        text,
                        Phrase.of("report.month." + IsoDates.month(text)),
                        text.substring(0, 4),
                        String.valueOf(IsoDates.dayOfMonth(text)));
        };
    }
}
