package org.stocktake.cli.check;

import java.io.IOException;
import java.util.List;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FormatTarget;
import org.stocktake.cli.command.PeriodOption;
import org.stocktake.cli.command.UserException;

/** Checks assessments against a gate. */
public final class CheckCommand extends BaseCommand {
    private final ArgumentValue<List<String>> paths = arguments.parameters("1..*", "PATH");
    private final ArgumentValue<String> gate = arguments.text("FILE", "--gate");
    private final ArgumentValue<String> baseline = arguments.text("FILE|git:REV", "--baseline");
    private final ArgumentValue<List<String>> require = arguments.words(List.of(), "WHAT", "--require");
    private final ArgumentValue<List<String>> failOn = arguments.words(List.of(), "OUTCOME[:FORCE]", "--fail-on");
    private final ArgumentValue<List<String>> atMost = arguments.words(List.of(), "OUTCOME[:FORCE]=N", "--at-most");
    private final ArgumentValue<String> due = arguments.text("PERIOD", "--due");
    private final ArgumentValue<List<String>> formats = arguments.words(List.of("text"), "FORMAT[=FILE]", "--format");
    private final ArgumentValue<Boolean> force = arguments.flag("--force");

    public CheckCommand(CommandContext context) {
        super(context, "check");
    }

    @Override
    public ExitCode run(CommandContext context) throws IOException, UserException {
        CheckRun.Options options = new CheckRun.Options(
                GateOptions.read(require.value(), failOn.value(), atMost.value()),
                gate.value(),
                baseline.value(),
                PeriodOption.read(due.value()),
                force.value());
        return new CheckRun(context, options).run(paths.value(), FormatTarget.read(formats.value(), ""));
    }
}
