package org.stocktake.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The command for those who write checklists, with its own. */
final class ChecklistCommand {
    /** The command with its three. */
    static CommandSpec build(Tool tool) {
        return CommandSpec.wrapWithoutInspection(new ChecklistCommand())
                .name("checklist")
                .addSubcommand("list", new ListCommand(tool).spec())
                .addSubcommand("show", new ShowOne(tool).spec())
                .addSubcommand("lint", new LintCommand(tool).spec());
    }

    private static final class ListCommand extends ToolCommand {
        ListCommand(Tool tool) {
            super(tool, "list");
        }

        @Override
        ExitCode run(Tool tool) throws IOException {
            return ChecklistPages.list(tool);
        }
    }

    private static final class ShowOne extends ToolCommand {
        private final Given<String> id = arguments.optionalParameter("ID|PATH");
        private final Given<Boolean> coverage = arguments.flag("--coverage");

        ShowOne(Tool tool) {
            super(tool, "show");
        }

        @Override
        ExitCode run(Tool tool) throws IOException, Refusal {
            ChecklistPages pages = new ChecklistPages(tool, tool.checklist(id.value()));
            return coverage.value() ? pages.coverage() : pages.contents();
        }
    }

    private static final class LintCommand extends ToolCommand {
        private final Given<List<String>> paths = arguments.parameters("0..*", "PATH");

        LintCommand(Tool tool) {
            super(tool, "lint");
        }

        @Override
        ExitCode run(Tool tool) throws IOException, Refusal {
            return Lint.run(tool, paths.value());
        }
    }
}
