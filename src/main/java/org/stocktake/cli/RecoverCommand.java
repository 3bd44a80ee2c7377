package org.stocktake.cli;

import java.io.IOException;

final class RecoverCommand extends ToolCommand {
    private final Given<String> file = arguments.parameter("FILE");
    private final Given<String> restore = arguments.text("N", "--restore");
    private final Given<Boolean> dryRun = arguments.flag("--dry-run");
    private final Given<String> format = arguments.textOr(FormatWord.TEXT, "FORMAT", "--format");

    RecoverCommand(Tool tool) {
        super(tool, "recover");
    }

    @Override
    ExitCode run(Tool tool) throws IOException, Refusal {
        Recover recover = new Recover(tool, file.value(), dryRun.value());
        return FormatWord.isJson(format.value()) ? recover.list() : recover.run(restore.value());
    }
}
