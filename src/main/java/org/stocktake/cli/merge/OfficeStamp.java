package org.stocktake.cli.merge;

import java.util.Optional;
import org.stocktake.finding.merge.AnswerBase;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;

/** Puts the office, and the time, on each answer of which more changed since the worksheet was made. */
final class OfficeStamp {
    private final String office;
    private final String agency;
    private final String at;
    private boolean isAgencyUsed;

    /**
     * @param office the office that answered; empty if nobody wrote one
     * @param agency the agency that was asked: it stands for the office where nobody wrote one
     * @param at ISO 8601 instant
     */
    OfficeStamp(String office, String agency, String at) {
        this.office = office;
        this.agency = agency;
        this.at = at;
    }

    /**
     * Returns the answer with the office that gave it; the same answer if it says what it said before.
     *
     * @param base what the answer said when the worksheet was made
     */
    Answer on(Answer answer, String base) {
        AnswerBase sent = AnswerBase.read(base);
        if (sent.saysSame(Optional.of(answer))) {
            return answer;
        }
        boolean asked = office.isEmpty() && !sent.isSignedAnew(answer);
        isAgencyUsed |= asked;
        String named = asked ? agency : office;
        Answer signed = named.isEmpty() ? answer : answer.with(AnswerTextField.BY, named);
        return signed.text(AnswerTextField.AT).isEmpty() ? signed.with(AnswerTextField.AT, at) : signed;
    }

    /** Returns true if the agency stands on an answer. */
    boolean isAgencyUsed() {
        return isAgencyUsed;
    }
}
