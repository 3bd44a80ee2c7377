package org.stocktake.cli.merge;

import java.io.IOException;
import java.util.List;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.assessment.AssessmentDocument;

/** Merges what other offices answered into an assessment, question by question. */
public final class MergeCommand extends BaseCommand {
    private static final int VERSIONS = 3;

    private final ArgumentValue<List<String>> files = arguments.parameters("1..*", "FILE");
    private final ArgumentValue<String> by = arguments.text("OFFICE", "--by");
    private final ArgumentValue<Boolean> keep = arguments.flag("--keep");
    private final ArgumentValue<Boolean> take = arguments.flag("--take");
    private final ArgumentValue<Boolean> dryRun = arguments.flag("--dry-run");
    private final ArgumentValue<Boolean> git = arguments.flag("--git");

    public MergeCommand(CommandContext context) {
        super(context, "merge");
    }

    @Override
    public ExitCode run(CommandContext context) throws IOException, UserException {
        List<String> named = files.value();
        if (!git.value()) {
            return worksheets(context, named);
        }
        if (keep.value() || take.value() || dryRun.value() || !by.value().isEmpty()) {
            throw UserException.usage("merge-git-options");
        }
        if (named.size() < VERSIONS || named.size() > VERSIONS + 1) {
            throw UserException.usage("merge-git-files");
        }
        String name = named.size() > VERSIONS ? named.get(VERSIONS) : named.get(1);
        return new GitMergeDriver(context, name).run(named.get(0), named.get(1), named.get(2));
    }

    /** Merges the worksheets behind the first file into it. */
    private ExitCode worksheets(CommandContext context, List<String> named) throws IOException, UserException {
        if (named.size() < 2) {
            throw UserException.usage("nothing-to-merge");
        }
        ConflictQuestions conflicts = new ConflictQuestions(context, keep.value(), take.value());
        AssessmentDocument document = context.read(named.get(0));
        if (document.assessment().coordination().worksheet().isPresent()) {
            throw UserException.usage("merge-into-worksheet", named.get(0));
        }
        return new ReturnRun(context, document, conflicts)
                .run(named.subList(1, named.size()), new ReturnReader(context, document, by.value()), dryRun.value());
    }
}
