package org.stocktake.cli.answers;

import java.io.IOException;
import java.util.List;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.UserException;

public final class GetCommand extends BaseCommand {
    private final ArgumentValue<String> file = arguments.parameter("FILE");
    private final ArgumentValue<List<String>> questions = arguments.parameters("1..*", "QUESTION");
    private final ArgumentValue<String> format = arguments.textOr("text", "FORMAT", "--format");

    public GetCommand(CommandContext tool) {
        super(tool, "get");
    }

    @Override
    public ExitCode run(CommandContext tool) throws IOException, UserException {
        return new AnswerPrinter(tool, tool.read(file.value())).print(questions.value(), format.value());
    }
}
