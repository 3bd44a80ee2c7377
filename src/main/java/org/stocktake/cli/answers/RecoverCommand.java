package org.stocktake.cli.answers;

import java.io.IOException;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FormatOption;
import org.stocktake.cli.command.UserException;

public final class RecoverCommand extends BaseCommand {
    private final ArgumentValue<String> file = arguments.parameter("FILE");
    private final ArgumentValue<String> restore = arguments.text("N", "--restore");
    private final ArgumentValue<Boolean> dryRun = arguments.flag("--dry-run");
    private final ArgumentValue<String> format = arguments.textOr(FormatOption.TEXT, "FORMAT", "--format");

    public RecoverCommand(CommandContext tool) {
        super(tool, "recover");
    }

    @Override
    public ExitCode run(CommandContext tool) throws IOException, UserException {
        RecoverActions recover = new RecoverActions(tool, file.value(), dryRun.value());
        return FormatOption.isJson(format.value()) ? recover.list() : recover.run(restore.value());
    }
}
