package org.stocktake.cli.command;

import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.model.Assessment;
import org.stocktake.model.QuestionId;

/** The answers to an earlier version of the checklist that waited to be confirmed, and gave way to another answer. */
public final class ReplacedProposals {
    private ReplacedProposals() {}

    /** Tells each question whose proposals gave way in the changed assessment, and where they are kept. */
    public static void tell(CommandContext context, AssessmentDocument document, Assessment changed) {
        for (QuestionId question : changed.replacedSince(document.assessment())) {
            context.note(
                    "command.set.replaced",
                    document.checklist().numberOrId(question),
                    context.program(),
                    context.typed(document.path()));
        }
    }
}
