package org.stocktake.cli.assess;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.finding.Findings;
import org.stocktake.finding.Outcome;
import org.stocktake.finding.QuestionSelection;
import org.stocktake.interview.Interview;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.QuestionId;
import org.stocktake.terminal.SessionResult;

/** Prints the end of an interview: which file has the answers, and how to go on. */
final class AssessSummary {
    private final CommandContext context;
    private final String file;
    private final ResumeCommand goOn;

    /** @param file empty when nothing was saved */
    AssessSummary(CommandContext context, String file, ResumeCommand goOn) {
        this.context = context;
        this.file = file;
        this.goOn = goOn;
    }

    ExitCode tell(SessionResult ending) throws UserException {
        return switch (ending.how()) {
            case LEFT, ELSEWHERE -> saved(ExitCode.DONE);
            case INTERRUPTED -> saved(ExitCode.INTERRUPTED);
            case CLOSED -> saved(ExitCode.HANG_UP);
            case INPUT_ENDED -> inputEnded(ending.last());
            case GAVE_UP ->
                throw file.isEmpty() ? UserException.usage("gave-up-early") : UserException.usage("gave-up", file);
            case SAVE_FAILED ->
                throw new UserException.CannotContinueException(ExitCode.UNREADABLE, "save-failed", typed());
        };
    }

    /** Prints the end after a signal while the interview had the screen. */
    void closedFromOutside() {
        saved(ExitCode.INTERRUPTED);
    }

    /** Prints the end after a signal while lines were read. */
    void endedFromOutside() {
        if (context.world().streams().terminal()) {
            // The terminal has written ^C on the line.
            context.err().println();
            context.note("command.assess.begun-line");
        }
        saved(ExitCode.INTERRUPTED);
    }

    private ExitCode saved(ExitCode exit) {
        if (file.isEmpty()) {
            context.note("command.assess.nothing");
        } else {
            String program = context.program();
            context.note(
                    "command.assess.saved",
                    Path.of(file).toAbsolutePath().normalize(),
                    program + " " + goOn.words(file),
                    program + " " + goOn.report(file));
        }
        return exit;
    }

    /** Ends after the last line of input. A person may stop at any time; a script learns what it left open. */
    private ExitCode inputEnded(Interview last) throws UserException {
        boolean person = context.world().streams().terminal();
        if (file.isEmpty() && !person) {
            throw new UserException.CannotContinueException(ExitCode.INCOMPLETE, "input-ended-early");
        }
        saved(ExitCode.DONE);
        int open = last.progress().asked() - last.progress().answered();
        if (person || (last.isBegun() && open == 0)) {
            return ExitCode.DONE;
        }
        throw new UserException.CannotContinueException(
                ExitCode.INCOMPLETE, "input-ended", context.words().count("command.count.questions", open), typed());
    }

    private String typed() {
        return file.isEmpty() ? "" : context.typed(Path.of(file));
    }

    /** Does the work of --no-input: asks nothing, and names the selected questions that are open. */
    static ExitCode withoutInput(CommandContext context, AssessmentDocument document, QuestionSelection selection)
            throws UserException {
        Checklist checklist = document.checklist();
        Assessment assessment = document.assessment();
        Findings findings = Findings.of(checklist, assessment, context.today());
        Set<QuestionId> selected = selection.of(findings);
        List<String> open = findings.all().stream()
                .filter(finding -> selected.contains(finding.question().id()))
                .filter(finding -> finding.outcome() == Outcome.OPEN)
                .map(finding -> checklist.numberOf(finding.question()))
                .toList();
        if (!open.isEmpty()) {
            throw new UserException.CannotContinueException(
                    ExitCode.INCOMPLETE, "not-answered", open, context.typed(document.path()));
        }
        return ExitCode.DONE;
    }
}
