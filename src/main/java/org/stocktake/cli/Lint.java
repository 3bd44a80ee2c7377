package org.stocktake.cli;

import java.io.IOException;
import java.util.List;
import org.stocktake.model.Problem;
import org.stocktake.text.ProblemText;

/** Says everything that is wrong with checklists, at once. */
final class Lint {
    private Lint() {}

    static ExitCode run(Tool tool, List<String> given) throws IOException, Refusal {
        List<String> paths = given.isEmpty() ? List.of(tool.checklistName("")) : given;
        ExitCode exit = ExitCode.DONE;
        for (String path : paths) {
            exit = exit.and(one(tool, path));
        }
        return exit;
    }

    private static ExitCode one(Tool tool, String path) {
        try {
            List<Problem> problems = tool.library().lint(path);
            problems.forEach(problem -> tool.out().println(ProblemText.say(tool.words(), problem)));
            if (problems.isEmpty()) {
                tool.out().println(tool.say("command.lint.good", path));
            }
            return problems.isEmpty() ? ExitCode.DONE : ExitCode.INVALID;
        } catch (IOException e) {
            return tool.failures().tell(e);
        }
    }
}
