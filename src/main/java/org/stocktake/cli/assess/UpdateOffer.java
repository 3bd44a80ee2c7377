package org.stocktake.cli.assess;

import java.io.BufferedReader;
import java.io.IOException;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.StandardStreams;
import org.stocktake.cli.command.UpdateRun;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.assessment.OutdatedAssessment;
import org.stocktake.model.Problem;

/** Offers a person to update an assessment of an earlier version before the interview goes on. A script is refused. */
final class UpdateOffer {
    private final CommandContext context;
    private final BufferedReader in;

    UpdateOffer(CommandContext context, BufferedReader in) {
        this.context = context;
        this.in = in;
    }

    /** Reads the assessment, if the person agrees after an update of its file. */
    AssessmentDocument read(String file) throws IOException, UserException {
        try {
            return context.read(file);
        } catch (UserException.InvalidInputException refused) {
            if (!OutdatedAssessment.isOnlyFault(refused.problems()) || !context.mayAsk() || !agrees(file, refused)) {
                throw refused;
            }
        }
        new UpdateRun(context, false, "", false).update(file);
        return context.read(file);
    }

    private boolean agrees(String file, UserException.InvalidInputException outdated) throws IOException {
        Problem version = outdated.problems().get(0);
        context.err()
                .println(context.say(
                        "command.assess.outdated",
                        file,
                        version.details().get(0),
                        version.details().get(1)));
        return StandardStreams.isYes(in.readLine());
    }
}
