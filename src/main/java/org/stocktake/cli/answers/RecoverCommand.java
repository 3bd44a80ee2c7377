package org.stocktake.cli.answers;

import java.io.IOException;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FormatWord;
import org.stocktake.cli.command.Given;
import org.stocktake.cli.command.Refusal;
import org.stocktake.cli.command.Tool;
import org.stocktake.cli.command.ToolCommand;

public final class RecoverCommand extends ToolCommand {
    private final Given<String> file = arguments.parameter("FILE");
    private final Given<String> restore = arguments.text("N", "--restore");
    private final Given<Boolean> dryRun = arguments.flag("--dry-run");
    private final Given<String> format = arguments.textOr(FormatWord.TEXT, "FORMAT", "--format");

    public RecoverCommand(Tool tool) {
        super(tool, "recover");
    }

    @Override
    public ExitCode run(Tool tool) throws IOException, Refusal {
        Recover recover = new Recover(tool, file.value(), dryRun.value());
        return FormatWord.isJson(format.value()) ? recover.list() : recover.run(restore.value());
    }
}
