package org.stocktake.report.facts;

import org.stocktake.model.Answer;
import org.stocktake.model.KebabCase;

/** What an answer says about help from outside. */
public enum HelpStatement {
    /** It says that none is needed. */
    NONE_NEEDED,
    /** It asks for some. */
    ASKED_FOR,
    /** It says nothing of it, which does not mean that none is needed. */
    NOT_STATED;

    static HelpStatement in(Answer answer) {
        if (answer.noHelp()) {
            return NONE_NEEDED;
        }
        return answer.needs().isEmpty() ? NOT_STATED : ASKED_FOR;
    }

    /** The last part of the key of its words. */
    public String word() {
        return KebabCase.of(this);
    }
}
