package org.stocktake.cli.check;

import java.io.IOException;
import java.util.List;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FormatChoice;
import org.stocktake.cli.command.Given;
import org.stocktake.cli.command.PeriodWord;
import org.stocktake.cli.command.Refusal;
import org.stocktake.cli.command.Tool;
import org.stocktake.cli.command.ToolCommand;

public final class CheckCommand extends ToolCommand {
    private final Given<List<String>> paths = arguments.parameters("1..*", "PATH");
    private final Given<String> gate = arguments.text("FILE", "--gate");
    private final Given<String> baseline = arguments.text("FILE|git:REV", "--baseline");
    private final Given<List<String>> require = arguments.words(List.of(), "WHAT", "--require");
    private final Given<List<String>> failOn = arguments.words(List.of(), "OUTCOME[:FORCE]", "--fail-on");
    private final Given<List<String>> atMost = arguments.words(List.of(), "OUTCOME[:FORCE]=N", "--at-most");
    private final Given<String> due = arguments.text("PERIOD", "--due");
    private final Given<List<String>> formats = arguments.words(List.of("text"), "FORMAT[=FILE]", "--format");
    private final Given<Boolean> force = arguments.flag("--force");

    public CheckCommand(Tool tool) {
        super(tool, "check");
    }

    @Override
    public ExitCode run(Tool tool) throws IOException, Refusal {
        Check.Options options = new Check.Options(
                GateWords.read(require.value(), failOn.value(), atMost.value()),
                gate.value(),
                baseline.value(),
                PeriodWord.read(due.value()),
                force.value());
        return new Check(tool, options).run(paths.value(), FormatChoice.read(formats.value(), ""));
    }
}
