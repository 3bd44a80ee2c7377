package org.stocktake.cli.assess;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.UserException;
import org.stocktake.interview.HalfTypedText;
import org.stocktake.interview.InterviewConfig;
import org.stocktake.model.Assessment;
import org.stocktake.text.StateNames;

/**
 * Begins the file of an assessment without an interview, for scripts. No file that exists is touched. The office is kept
 * beside the file, as the interview keeps it.
 */
record NewAssessment(CommandContext context, ResumeCommand goOn) {
    /** @param file empty to call it after State, checklist and year */
    ExitCode begin(String file, NewAssessmentOptions options, PrefillSource proposals)
            throws IOException, UserException {
        InterviewConfig config = proposals.in(new InterviewConfig(
                proposals.checklist(), StateNames.in(context.words().language()).reader(), context.today()));
        goOn.selection().in(config.checklist());
        Assessment first = options.read(config, context.words());
        proposals.requireSameState(config, first);
        String name = file.isEmpty() ? AssessmentAutosave.proposed(first.subject()) : file;
        try (AssessmentAutosave begun = AssessmentAutosave.ofNew(name, context.me(), config.checklist())) {
            begun.save(first);
            begun.keep(HalfTypedText.ofOffice(goOn.office()));
        } catch (FileAlreadyExistsException there) {
            throw new UserException.CannotContinueException(
                    ExitCode.UNREADABLE, "begun-already", name, context.typed(Path.of(name)));
        }
        tell(first, name);
        return ExitCode.DONE;
    }

    private void tell(Assessment first, String name) {
        Assessment.Subject subject = first.subject();
        context.note(
                "command.assess.begun",
                StateNames.in(context.words().language()).name(subject.state()),
                context.words().day(subject.period().from()),
                context.words().day(subject.period().to()),
                context.say("command.depth." + first.depth().word()),
                Path.of(name).toAbsolutePath().normalize(),
                context.program() + " " + goOn.words(name));
    }
}
