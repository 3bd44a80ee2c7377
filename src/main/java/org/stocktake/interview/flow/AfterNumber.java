package org.stocktake.interview.flow;

import org.stocktake.interview.Interview;
import org.stocktake.interview.UndoHistory;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.page.FactsPage;
import org.stocktake.interview.page.QuestionPage;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Paragraph;

/**
 * Takes the event right after a digit that took a line and led on. An Enter or another digit that follows it out of habit
 * answers and skips nothing that was not seen, and a year on a list of answers or of a fact can be undone at once.
 */
final class AfterNumber {
    /** Stands below the page while the digits of one number are typed, of which the first took the answer. */
    private static final Paragraph DIGITS = Paragraph.note("interview.note.digits");

    private AfterNumber() {}

    /** @param quiet the interview without the notices of the digit */
    static Interview on(Event event, Interview at, Interview quiet) {
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
