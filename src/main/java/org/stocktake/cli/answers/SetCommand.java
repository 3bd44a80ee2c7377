package org.stocktake.cli.answers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.model.Carryover;

/** Sets answers and facts from the command line or from a spreadsheet. */
public final class SetCommand extends BaseCommand {
    private final ArgumentValue<String> file = arguments.parameter("FILE");
    private final ArgumentValue<List<String>> assignments = arguments.parameters("0..*", "QUESTION=ANSWER");
    private final ArgumentValue<String> from = arguments.text("FILE.csv", "--from");
    private final ArgumentValue<String> by = arguments.text("OFFICE", "--by");
    private final ArgumentValue<Boolean> dryRun = arguments.flag("--dry-run");

    public SetCommand(CommandContext context) {
        super(context, "set");
    }

    @Override
    public ExitCode run(CommandContext context) throws IOException, UserException {
        if (from.value().isEmpty() && assignments.value().isEmpty()) {
            throw UserException.usage("nothing-to-set");
        }
        AssessmentDocument document = context.read(file.value());
        List<Assignment> all = new ArrayList<>();
        AssignmentProblems wrong = new AssignmentProblems();
        Optional<EarlierRows> earlier = Optional.empty();
        if (!from.value().isEmpty()) {
            AnswersCsvReader.Table table = AnswersCsvReader.read(from.value(), document, context.words(), wrong);
            all.addAll(table.assignments());
            earlier = Optional.of(table.earlier());
        }
        for (String typed : assignments.value()) {
            all.add(Assignment.typed(typed));
        }
        Carryover proposals = Carryover.NONE;
        if (earlier.isPresent()) {
            proposals = earlier.get().proposals(context, document);
            earlier.get().tell(context, from.value());
        }
        AnswerEditor.SetOptions how = new AnswerEditor.SetOptions(by.value().strip(), dryRun.value(), proposals);
        ExitCode exit = new AnswerEditor(context, document).run(all, wrong, how);
        boolean areLost = earlier.isPresent() && earlier.get().areLost();
        return exit.and(areLost ? ExitCode.INCOMPLETE : ExitCode.DONE);
    }
}
