package org.stocktake.cli.command;

import java.io.IOException;
import java.util.List;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.store.AssessmentFile;
import org.stocktake.finding.signoff.SignOffState;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Assessment;
import org.stocktake.report.chapter.SignOffText;

/** Saves an assessment that a command changed, and tells what a person has to know of the save. */
public final class ChangedAssessment {
    private ChangedAssessment() {}

    /**
     * Requires that the assessment can be saved, before files are written that it is to remember.
     *
     * @throws IOException if its folder cannot be written to, or another process works on it
     */
    public static void requireSavable(CommandContext context, AssessmentDocument document) throws IOException {
        AssessmentFile.open(document, context.me()).close();
    }

    /**
     * Saves it in the place of the document.
     *
     * @throws IOException if it cannot be saved, somebody else holds the file, or it was changed since it was read
     */
    public static void save(CommandContext context, AssessmentDocument document, Assessment changed)
            throws IOException {
        try (AssessmentFile file = AssessmentFile.open(document, context.me())) {
            for (Phrase remark : new OpeningNotes(context, document).of(file)) {
                context.note(remark.key(), remark.values().toArray());
            }
            if (!file.save(changed.inOrderOf(document.checklist())).folderForced()) {
                context.note("interview.note.unconfirmed", file.path());
            }
            if (file.isReordered()) {
                context.note("interview.note.reordered", document.path());
            }
        }
        tellVoid(context, document, changed);
    }

    /**
     * Tells each approval that held in the document, and does not hold in the changed assessment. One that was taken away
     * or given again is told by its command.
     */
    public static void tellVoid(CommandContext context, AssessmentDocument document, Assessment changed) {
        List<SignOffState> before = SignOffState.all(document.checklist(), document.assessment());
        List<SignOffState> after = SignOffState.all(document.checklist(), changed);
        SignOffText text = new SignOffText(context.words(), document.checklist());
        for (SignOffState state : after) {
            boolean held =
                    before.stream().anyMatch(one -> one.holds() && one.signOff().equals(state.signOff()));
            if (held && !state.holds()) {
                context.note(
                        "report.check.sign-off-void",
                        state.signOff().office(),
                        context.words().day(state.day()),
                        text.sections(state),
                        text.differences(state));
            }
        }
    }
}
