package org.stocktake.interview.page;

import org.stocktake.interview.Interview;
import org.stocktake.interview.PageState;
import org.stocktake.interview.UndoHistory;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Paragraph;

/**
 * The rule about digits. On the closed page of a question a digit begins the text of the row to which one moved, else it
 * opens the answers at its line. In the open row of a short list it takes its line at once; after another digit it only
 * moves. What comes right after a digit that took a line and led on answers and skips nothing that was not seen.
 */
public final class DigitRule {
    private static final int ONE_DIGIT_MAX = 9;
    /** Stands below the page while the digits of one number are typed, of which the first took the answer. */
    private static final Paragraph DIGITS = Paragraph.note("interview.note.digits");

    private DigitRule() {}

    /** Takes a digit on a question of which no row is open; only a choice between two comes before its answers. */
    static Interview onQuestion(int number, QuestionPage page, Interview at) {
        boolean isText = page.row(page.cursor(at), at)
                .flatMap(Row::field)
                .filter(TextField.class::isInstance)
                .isPresent();
        if (isText) {
            return new FormInput(page, at).typed(String.valueOf(number));
        }
        String row = at.draftOf(page).row().name();
        String chosen = row.equals(ConflictRow.NAME) ? row : QuestionPage.ANSWER;
        int offered = page.row(chosen, at)
                .flatMap(Row::field)
                .map(field -> field.input(at).options().size())
                .orElse(0);
        return number < 1 || number > offered
                ? at.refusing("interview.error.number", offered)
                : at.draftOn(page, PageState.EMPTY.openAt(chosen).atLine(number, number - 1));
    }

    /** Returns true if a digit takes its line of a list, or ticks it, without Enter. */
    static boolean takes(int digit, ListField list, Interview at) {
        int before = at.draftOf(list.page()).number();
        boolean isOneDigit = list.options(at).size() <= ONE_DIGIT_MAX;
        return isOneDigit && (list.isMany() || list instanceof RowField && (before == 0 || before == digit));
    }

    /**
     * Takes the event right after a digit that took a line and led on: an Enter or another digit may follow it out of
     * habit. A year typed on a list of answers or of a fact can be undone at once.
     *
     * @param quiet the interview without the notices of the digit
     */
    public static Interview after(Event event, Interview at, Interview quiet) {
        boolean isTyped = at.notices().contains(DIGITS);
        if (event == Command.UNDO && isTyped) {
            return UndoHistory.undo(quiet);
        }
        Interview after = at.page().on(event, quiet);
        if (event == EditKey.CONFIRM && !isTyped && !opens(at, after)) {
            return at.byNumber(false).telling("interview.note.by-number");
        }
        if (event instanceof Event.Numbered && answersNext(at, after)) {
            return at.byNumber(false).telling("interview.note.second-digit");
        }
        return isDigitTyped(event, at, after) ? after.byNumber(true).saying(DIGITS) : after;
    }

    /** Returns true if a digit answered the question to which the digit before it led. */
    private static boolean answersNext(Interview at, Interview after) {
        return at.page()
                .question()
                .filter(id -> at.answerTo(id).isEmpty() && after.answerTo(id).isPresent())
                .isPresent();
    }

    /** Returns true if Enter there does no more than open a page of a list that can be searched, or a closed row. */
    private static boolean opens(Interview at, Interview after) {
        PageField field = at.page().view(at).field();
        boolean isListOfPages =
                field instanceof PageField.Choices list && list.filter().possible();
        boolean isClosedRow =
                field instanceof PageField.Form form && form.input().isEmpty();
        return (isListOfPages || isClosedRow) && after.assessment().equals(at.assessment());
    }

    /** Returns true for a further digit, which stands in the text of the part that the answer opened. */
    private static boolean isDigitTyped(Event event, Interview at, Interview after) {
        return event instanceof Event.Typed typed
                && typed.text().matches("\\p{Nd}")
                && (at.page() instanceof QuestionPage || at.page() instanceof FactsPage)
                && after.page().equals(at.page())
                && after.draft().isTouched()
                && after.draft().writing().text().endsWith(typed.text());
    }
}
