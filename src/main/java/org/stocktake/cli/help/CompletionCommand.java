package org.stocktake.cli.help;

import java.util.List;
import java.util.Optional;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.UserException;
import org.stocktake.model.KebabCase;

/** Prints the script that makes a shell complete the words of this program. */
public final class CompletionCommand extends BaseCommand {
    /** The names of the shells. */
    static final List<String> SHELLS = KebabCase.words(Shell.class);

    private final ArgumentValue<String> shell = arguments.optionalParameter("SHELL");

    public CompletionCommand(CommandContext context) {
        super(context, "completion");
    }

    @Override
    public ExitCode run(CommandContext context) throws UserException {
        String named = shell.value().isEmpty() ? Shell.BASH.word() : shell.value();
        Optional<Shell> known = KebabCase.find(Shell.class, named);
        context.out()
                .print(known.orElseThrow(() -> UserException.usage("unknown-shell", named, SHELLS))
                        .script());
        return ExitCode.DONE;
    }
}
