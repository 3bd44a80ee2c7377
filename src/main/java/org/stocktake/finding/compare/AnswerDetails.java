package org.stocktake.finding.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Figure;

/** The details of an answer besides its kind, by the keys of the assessment file. */
final class AnswerDetails {
    private AnswerDetails() {}

    /**
     * Returns the keys that differ, in the order of the file; without author, time, review day and the internal note.
     */
    static List<String> differing(Optional<Answer> before, Optional<Answer> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return List.of();
        }
        Answer was = before.get();
        Answer is = after.get();
        List<String> keys = new ArrayList<>();
        addIf(was.confidential() != is.confidential(), "confidential", keys);
        for (AnswerTextField text : AnswerTextField.values()) {
            if (text == AnswerTextField.MISSING) {
                List<Figure> counted = FigureChange.undated(was.figures());
                addIf(!counted.equals(FigureChange.undated(is.figures())), "figures", keys);
            }
            boolean none = text == AnswerTextField.CHALLENGES && was.noChallenges() != is.noChallenges();
            addIf(none || (isTold(text) && !was.text(text).equals(is.text(text))), text.key(), keys);
        }
        addIf(was.noHelp() != is.noHelp() || !was.needs().equals(is.needs()), "needs", keys);
        addIf(!was.actions().equals(is.actions()), "actions", keys);
        return keys;
    }

    private static void addIf(boolean differs, String key, List<String> keys) {
        if (differs) {
            keys.add(key);
        }
    }

    /** Returns true if the text is part of the State's statement. */
    static boolean isTold(AnswerTextField text) {
        return switch (text) {
            case REASON,
                    DECISION,
                    WAITING_FOR,
                    QUALIFIER,
                    MEASURES,
                    PRACTICE,
                    MISSING,
                    CHALLENGES,
                    NOTE,
                    GOOD_PRACTICE,
                    OBSERVATIONS -> true;
            case INTERNAL_NOTE, BY, AT, REVIEW_BY -> false;
        };
    }
}
