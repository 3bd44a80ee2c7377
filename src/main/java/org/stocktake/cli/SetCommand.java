package org.stocktake.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

final class SetCommand extends ToolCommand {
    private final Given<String> file = arguments.parameter("FILE");
    private final Given<List<String>> assignments = arguments.parameters("0..*", "QUESTION=ANSWER");
    private final Given<String> from = arguments.text("FILE.csv", "--from");
    private final Given<Boolean> dryRun = arguments.flag("--dry-run");

    SetCommand(Tool tool) {
        super(tool, "set");
    }

    @Override
    ExitCode run(Tool tool) throws IOException, Refusal {
        List<Assignment> all = new ArrayList<>();
        WrongAssignments wrong = new WrongAssignments();
        if (!from.value().isEmpty()) {
            all.addAll(AnswersCsv.read(from.value(), wrong));
        }
        for (String typed : assignments.value()) {
            all.add(Assignment.typed(typed));
        }
        if (all.isEmpty() && wrong.isEmpty()) {
            throw Refusal.usage("nothing-to-set");
        }
        return new SetAnswers(tool, tool.read(file.value())).run(all, wrong, dryRun.value());
    }
}
