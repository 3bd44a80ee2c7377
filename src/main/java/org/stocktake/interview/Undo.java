package org.stocktake.interview;

/** Steps that changed the assessment are taken back, and forward again. */
final class Undo {
    private Undo() {}

    /** The assessment as it was before the last step, on the page where the step was taken. */
    static Interview back(Interview at) {
        return at.steps()
                .lastDone()
                .map(step -> at.at(step, at.steps().back(at.here()))
                        .saying(Paragraph.note(Phrase.of("interview.note.undone"))))
                .orElseGet(() -> at.refusing("interview.error.nothing-to-undo"));
    }

    /** The assessment as it was before the last step was taken back. */
    static Interview forward(Interview at) {
        return at.steps()
                .lastUndone()
                .map(step -> at.at(step, at.steps().forward(at.here()))
                        .saying(Paragraph.note(Phrase.of("interview.note.redone"))))
                .orElseGet(() -> at.refusing("interview.error.nothing-to-redo"));
    }
}
