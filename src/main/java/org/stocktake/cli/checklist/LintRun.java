package org.stocktake.cli.checklist;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.UserException;
import org.stocktake.model.Problem;
import org.stocktake.report.machine.ChecklistJson;
import org.stocktake.text.ProblemText;

/** Reports every problem of checklists. */
final class LintRun {
    private final CommandContext context;
    private final boolean json;
    private final List<ChecklistJson.Linted> linted = new ArrayList<>();

    LintRun(CommandContext context, boolean json) {
        this.context = context;
        this.json = json;
    }

    ExitCode run(List<String> given) throws IOException, UserException {
        List<String> paths = given.isEmpty() ? List.of(context.checklistName("")) : given;
        ExitCode exit = ExitCode.DONE;
        for (String path : paths) {
            exit = exit.and(one(path));
        }
        if (json) {
            context.out().print(ChecklistJson.lint(linted, context.words()));
        }
        return exit;
    }

    private ExitCode one(String path) {
        try {
            List<Problem> problems = context.library().lint(path);
            linted.add(new ChecklistJson.Linted(path, problems));
            if (!json) {
                print(path, problems);
            }
            return problems.isEmpty() ? ExitCode.DONE : ExitCode.INVALID;
        } catch (IOException e) {
            return context.failures().tell(e);
        }
    }

    private void print(String path, List<Problem> problems) {
        problems.forEach(problem -> context.out().println(ProblemText.say(context.words(), problem)));
        if (problems.isEmpty()) {
            context.out().println(context.say("command.lint.good", path));
        }
    }
}
