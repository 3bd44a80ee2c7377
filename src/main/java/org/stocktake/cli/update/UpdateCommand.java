package org.stocktake.cli.update;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FileArguments;
import org.stocktake.cli.command.FormatTarget;
import org.stocktake.cli.command.UpdateRun;
import org.stocktake.cli.command.UserException;

/** Updates assessments to the present version of their checklist. */
public final class UpdateCommand extends BaseCommand {
    private final ArgumentValue<List<String>> files = arguments.parameters("1..*", "PATH");
    private final ArgumentValue<Boolean> dryRun = arguments.flag("--dry-run");
    private final ArgumentValue<String> output = arguments.text("OUT", "-o", "--output");
    private final ArgumentValue<Boolean> force = arguments.flag("--force");

    public UpdateCommand(CommandContext context) {
        super(context, "update");
    }

    @Override
    public ExitCode run(CommandContext context) throws IOException, UserException {
        requireFitting();
        List<String> named = new ArrayList<>();
        for (String file : files.value()) {
            named.addAll(FileArguments.named(context, file));
        }
        List<String> all = FileArguments.distinct(named);
        if (all.size() > 1 && !output.value().isEmpty()) {
            throw UserException.usage("update-many-to-one", output.value());
        }
        UpdateRun run = new UpdateRun(context, dryRun.value(), output.value(), force.value());
        if (all.size() == 1) {
            run.update(all.get(0));
            return ExitCode.DONE;
        }
        return updateAll(context, run, all);
    }

    private void requireFitting() throws UserException {
        if (dryRun.value() && !output.value().isEmpty()) {
            throw UserException.usage("update-dry-run-output", output.value());
        }
        if (output.value().equals(FormatTarget.STANDARD_OUTPUT)) {
            throw UserException.usage("update-standard-output");
        }
        if (force.value() && output.value().isEmpty()) {
            throw UserException.usage("update-force-alone");
        }
    }

    /** Updates several files and counts them; the failure of one does not stop the others. */
    private ExitCode updateAll(CommandContext context, UpdateRun run, List<String> all) {
        ExitCode exit = ExitCode.DONE;
        int updated = 0;
        int refused = 0;
        for (String file : all) {
            try {
                updated += run.update(file) ? 1 : 0;
            } catch (IOException | UserException failure) {
                refused++;
                exit = exit.and(context.failures().tell(failure));
            }
        }
        String key = dryRun.value() ? "command.update.total.dry-run" : "command.update.total";
        context.note(key, all.size(), updated, all.size() - updated - refused, refused);
        return exit;
    }
}
