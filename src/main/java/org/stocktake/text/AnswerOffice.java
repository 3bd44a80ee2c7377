package org.stocktake.text;

import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.IsoDates;

/** Names the office that gave an answer, and the day, beside the answer of another office. */
public final class AnswerOffice {
    private AnswerOffice() {}

    /** Returns the names in a text of a file with the sign of the language between them; a single name as it is. */
    public static String names(String offices, Messages words) {
        return words.parts(AnswerTextField.offices(offices));
    }

    /** Returns the name of the office; of one that is not named, the words for that. */
    public static String of(Answer answer, Messages words) {
        String office = answer.text(AnswerTextField.BY);
        return office.isEmpty() ? words.say("interview.conflict.nobody") : names(office, words);
    }

    /** Returns the name and, if it is known, the day. */
    public static String withDay(Answer answer, Messages words) {
        String day = IsoDates.dayOf(answer.text(AnswerTextField.AT));
        String office = of(answer, words);
        return day.isEmpty() ? office : words.say("interview.conflict.who", office, words.day(day));
    }
}
