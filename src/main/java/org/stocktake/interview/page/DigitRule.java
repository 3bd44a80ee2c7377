package org.stocktake.interview.page;

import org.stocktake.interview.Interview;
import org.stocktake.interview.UndoHistory;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Paragraph;

/**
 * The rule about digits. On a closed row with a text a digit begins the text; on one with a list it opens the list at
 * its line, and elsewhere on a question the answers. In the open row of a short list it takes its line at once; after
 * another digit it only moves. What comes right after a digit that took a line and led on answers and skips nothing
 * that was not seen.
 */
public final class DigitRule {
    private static final int ONE_DIGIT_MAX = 9;
    /** Stands below the page while the digits of one number are typed, of which the first took the answer. */
    private static final Paragraph DIGITS = Paragraph.note("interview.note.digits");

    private static final String TAKEN = "interview.note.number-taken";

    private DigitRule() {}

    /** Takes a digit on a closed row without a text: opens its list at that line; an action has no use for it. */
    static Interview onClosed(int number, Row row, FormInput form) {
        return row.field()
                .filter(RowField.InList.class::isInstance)
                .map(list -> onList(number, (RowField.InList) list, form.at()))
                .orElseGet(() -> form.typed(String.valueOf(number)));
    }

    private static Interview onList(int number, RowField.InList list, Interview at) {
        Interview opened = at.with(list.opened(at).openAt(list.row().name()));
        if (list.isMany()) {
            return list.on(new Event.Numbered(number), opened);
        }
        int line = number == 0 ? list.zero() + 1 : number;
        int offered = list.options(at).size();
        return line < 1 || line > offered
                ? at.refusing("interview.error.number", offered)
                : opened.with(opened.draft().atLine(line, line - 1));
    }

    /** Returns true if a digit takes its line of a list, or ticks it, without Enter. */
    static boolean takes(int digit, ListField list, Interview at) {
        int before = at.draftOf(list.page()).number();
        boolean isOneDigit = list.options(at).size() <= ONE_DIGIT_MAX;
        return isOneDigit && (list.isMany() || (list instanceof RowField && (before == 0 || before == digit)));
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
        boolean isWord = at.draft().asked().equals(PageInput.WORD);
        if (event == EditKey.CONFIRM && isWord) {
            return quiet.with(quiet.draft().asking("")).telling(TAKEN);
        }
        Interview after = at.page().on(event, quiet);
        if (after.draft().asked().equals(PageInput.WORD)) {
            return after.byNumber(true).telling(TAKEN);
        }
        if (event == EditKey.CONFIRM && !isTyped && !opens(at, after)) {
            boolean isPageOfChoices = at.page() instanceof ListPage;
            Interview there = at.byNumber(false);
            return isPageOfChoices ? there : there.telling("interview.note.by-number");
        }
        if (event instanceof Event.Numbered && answersNext(at, after)) {
            return at.byNumber(false).telling("interview.note.second-digit");
        }
        if (event instanceof Event.Numbered && at.page() instanceof FactsPage facts && after.isStepAfter(at)) {
            return after.telling(
                    "interview.note.second-fact", facts.named(at.draft().row().name(), at));
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
