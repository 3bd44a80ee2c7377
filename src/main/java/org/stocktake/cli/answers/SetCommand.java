package org.stocktake.cli.answers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.Given;
import org.stocktake.cli.command.Refusal;
import org.stocktake.cli.command.Tool;
import org.stocktake.cli.command.ToolCommand;

public final class SetCommand extends ToolCommand {
    private final Given<String> file = arguments.parameter("FILE");
    private final Given<List<String>> assignments = arguments.parameters("0..*", "QUESTION=ANSWER");
    private final Given<String> from = arguments.text("FILE.csv", "--from");
    private final Given<Boolean> dryRun = arguments.flag("--dry-run");

    public SetCommand(Tool tool) {
        super(tool, "set");
    }

    @Override
    public ExitCode run(Tool tool) throws IOException, Refusal {
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
