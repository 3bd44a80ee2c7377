package org.stocktake.cli.update;

import java.io.IOException;
import java.util.List;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FormatTarget;
import org.stocktake.cli.command.UpdateRun;
import org.stocktake.cli.command.UserException;

/** Updates assessments to the present version of their checklist. */
public final class UpdateCommand extends BaseCommand {
    private final ArgumentValue<List<String>> files = arguments.parameters("1..*", "FILE");
    private final ArgumentValue<Boolean> dryRun = arguments.flag("--dry-run");
    private final ArgumentValue<String> output = arguments.text("OUT", "-o", "--output");
    private final ArgumentValue<Boolean> force = arguments.flag("--force");

    public UpdateCommand(CommandContext context) {
        super(context, "update");
    }

    @Override
    public ExitCode run(CommandContext context) throws IOException, UserException {
        List<String> named = files.value();
        if (named.size() > 1 && !output.value().isEmpty()) {
            throw UserException.usage("update-many-to-one", output.value());
        }
        if (dryRun.value() && !output.value().isEmpty()) {
            throw UserException.usage("update-dry-run-output", output.value());
        }
        if (output.value().equals(FormatTarget.STANDARD_OUTPUT)) {
            throw UserException.usage("update-standard-output");
        }
        if (force.value() && output.value().isEmpty()) {
            throw UserException.usage("update-force-alone");
        }
        UpdateRun run = new UpdateRun(context, dryRun.value(), output.value(), force.value());
        ExitCode exit = ExitCode.DONE;
        for (String file : named) {
            exit = exit.and(named.size() == 1 ? run.update(file) : told(context, run, file));
        }
        return exit;
    }

    /** Updates one of several files; the failure of one does not stop the others. */
    private static ExitCode told(CommandContext context, UpdateRun run, String file) {
        try {
            return run.update(file);
        } catch (IOException | UserException failure) {
            return context.failures().tell(failure);
        }
    }
}
