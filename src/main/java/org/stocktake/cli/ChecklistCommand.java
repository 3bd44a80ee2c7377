package org.stocktake.cli;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "checklist")
final class ChecklistCommand {
    /** The command with its three. */
    static CommandLine build(Tool tool) {
        return new CommandLine(new ChecklistCommand())
                .addSubcommand(new ListCommand(tool))
                .addSubcommand(new ShowOne(tool))
                .addSubcommand(new LintCommand(tool));
    }

    @Command(name = "list")
    static final class ListCommand extends ToolCommand {
        ListCommand(Tool tool) {
            super(tool);
        }

        @Override
        ExitCode run(Tool tool) throws IOException {
            return ChecklistPages.list(tool);
        }
    }

    @Command(name = "show")
    static final class ShowOne extends ToolCommand {
        @Parameters(arity = "0..1", paramLabel = "ID|PATH", descriptionKey = "ID|PATH")
        @Nullable
        String id;

        @Option(names = "--coverage")
        boolean coverage;

        ShowOne(Tool tool) {
            super(tool);
        }

        @Override
        ExitCode run(Tool tool) throws IOException, Refusal {
            ChecklistPages pages = new ChecklistPages(tool, tool.checklist(id));
            return coverage ? pages.coverage() : pages.contents();
        }
    }

    @Command(name = "lint")
    static final class LintCommand extends ToolCommand {
        @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "PATH")
        List<String> paths = List.of();

        LintCommand(Tool tool) {
            super(tool);
        }

        @Override
        ExitCode run(Tool tool) throws IOException, Refusal {
            return Lint.run(tool, paths);
        }
    }
}
