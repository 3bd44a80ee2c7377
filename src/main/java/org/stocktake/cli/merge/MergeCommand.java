package org.stocktake.cli.merge;

import java.io.IOException;
import java.util.List;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.UserException;

/** Merges what other offices answered into an assessment, question by question. */
public final class MergeCommand extends BaseCommand {
    private static final int VERSIONS = 3;

    private final ArgumentValue<List<String>> files = arguments.parameters("1..*", "FILE");
    private final ArgumentValue<Boolean> git = arguments.flag("--git");

    public MergeCommand(CommandContext context) {
        super(context, "merge");
    }

    @Override
    public ExitCode run(CommandContext context) throws IOException, UserException {
        List<String> named = files.value();
        if (!git.value()) {
            throw UserException.usage("merge-without-git");
        }
        if (named.size() < VERSIONS || named.size() > VERSIONS + 1) {
            throw UserException.usage("merge-git-files");
        }
        String name = named.size() > VERSIONS ? named.get(VERSIONS) : named.get(1);
        return new GitMergeDriver(context, name).run(named.get(0), named.get(1), named.get(2));
    }
}
