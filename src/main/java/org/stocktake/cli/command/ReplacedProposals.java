package org.stocktake.cli.command;

import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.model.Assessment;
import org.stocktake.model.FactId;
import org.stocktake.model.QuestionId;

/** The answers and facts of an earlier version of the checklist that waited to be confirmed, and gave way to others. */
public final class ReplacedProposals {
    private ReplacedProposals() {}

    /** Tells each question, and each fact, whose proposals gave way in the changed assessment, and where they are kept. */
    public static void tell(CommandContext context, AssessmentDocument document, Assessment changed) {
        for (QuestionId question : changed.replacedSince(document.assessment())) {
            tell(context, document, document.checklist().numberOrId(question));
        }
        for (FactId fact : changed.factsReplacedSince(document.assessment())) {
            tell(context, document, "profile." + fact);
        }
    }

    private static void tell(CommandContext context, AssessmentDocument document, String name) {
        context.note("command.set.replaced", name, context.program(), context.typed(document.path()));
    }
}
