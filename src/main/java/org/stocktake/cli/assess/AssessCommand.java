package org.stocktake.cli.assess;

import java.io.IOException;
import java.util.List;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.SelectionOptions;
import org.stocktake.cli.command.UserException;

/** Holds the interview on a new or an existing assessment. */
public final class AssessCommand extends BaseCommand {
    private final ArgumentValue<String> file = arguments.optionalParameter("FILE");
    private final ArgumentValue<Boolean> plain = arguments.flag("--plain");
    private final ArgumentValue<List<String>> sections = arguments.words(List.of(), "ID", "--section");
    private final ArgumentValue<List<String>> agencies = arguments.words(List.of(), "ID", "--agency");
    private final ArgumentValue<List<String>> only = arguments.words(List.of(), "WHICH", "--only");
    private final ArgumentValue<String> from = arguments.text("OLD", "--from");

    public AssessCommand(CommandContext context) {
        super(context, "assess");
    }

    @Override
    public ExitCode run(CommandContext context) throws IOException, UserException {
        SelectionOptions selection = new SelectionOptions(sections.value(), agencies.value(), only.value());
        return new AssessSession(context, plain.value(), selection, new PrefillSource(context, from.value()))
                .run(file.value());
    }
}
