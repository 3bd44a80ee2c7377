package org.stocktake.model;

/**
 * An answer from an earlier version of the checklist. It is no answer to a question of the present version.
 *
 * @param answer as it was given then; its needs and its qualifier may be unknown to the present version
 */
public record CarriedAnswer(Origin from, Answer answer) {
    /**
     * The place where something stood before an update.
     *
     * @param id of the question or fact, in the earlier version
     * @param version the earlier version of the checklist
     * @param because the reason why it could not stay, one or two sentences; empty when none was given
     * @param text the question as it was asked in that version; empty if the checklist does not say it
     */
    public record Origin(String id, String version, String because, String text) {}

    /** Returns true if an answer says all that this one says, and nothing else; who gave it and when does not matter. */
    public boolean isConfirmedBy(Answer given) {
        return unsigned(given).equals(unsigned(answer));
    }

    private static Answer unsigned(Answer given) {
        return given.with(AnswerTextField.BY, "").with(AnswerTextField.AT, "");
    }
}
