package org.stocktake.cli.answers;

import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.MomentText;
import org.stocktake.cli.output.TextPrinter;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.model.Assessment;
import org.stocktake.text.StateNames;

/** Prints the State, the checklist, the period and the depth of an assessment at the top of a listing. */
final class AssessmentHeader {
    private AssessmentHeader() {}

    static void print(TextPrinter page, CommandContext context, AssessmentDocument document) {
        Assessment assessment = document.assessment();
        Assessment.Subject subject = assessment.subject();
        page.heading(StateNames.in(context.words().language()).name(subject.state()));
        page.text(0, document.checklist().heading().title());
        page.text(
                0,
                context.say(
                        "command.subject",
                        document.checklist().id(),
                        document.checklist().version(),
                        MomentText.day(subject.period().from(), context.words()),
                        MomentText.day(subject.period().to(), context.words()),
                        context.say("command.depth." + assessment.depth().word())));
        if (!assessment.consulted().isEmpty()) {
            page.text(0, context.say("command.consulted", context.words().parts(assessment.consulted())));
        }
    }
}
