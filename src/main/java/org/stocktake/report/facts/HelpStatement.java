package org.stocktake.report.facts;

import org.stocktake.model.Answer;
import org.stocktake.model.KebabCase;

/** The statement of an answer about help from outside. */
public enum HelpStatement {
    /** It says that no help is needed. */
    NONE_NEEDED,
    /** It asks for help. */
    ASKED_FOR,
    /** It does not mention help, which does not mean that none is needed. */
    NOT_STATED;

    static HelpStatement in(Answer answer) {
        if (answer.noHelp()) {
            return NONE_NEEDED;
        }
        return answer.needs().isEmpty() ? NOT_STATED : ASKED_FOR;
    }

    /** Returns the last part of its message key. */
    public String word() {
        return KebabCase.of(this);
    }
}
