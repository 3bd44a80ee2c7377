package org.stocktake.cli.checklist;

import java.io.IOException;
import java.util.List;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FormatWord;
import org.stocktake.cli.command.Given;
import org.stocktake.cli.command.Refusal;
import org.stocktake.cli.command.Tool;
import org.stocktake.cli.command.ToolCommand;
import org.stocktake.model.Checklist;
import org.stocktake.report.machine.ChecklistJson;
import picocli.CommandLine.Model.CommandSpec;

/** The command for those who write checklists, with its own. */
public final class ChecklistCommand {
    /** The command with its three. */
    public static CommandSpec build(Tool tool) {
        return CommandSpec.wrapWithoutInspection(new ChecklistCommand())
                .name("checklist")
                .addSubcommand("list", new ListCommand(tool).spec())
                .addSubcommand("show", new ShowOne(tool).spec())
                .addSubcommand("lint", new LintCommand(tool).spec());
    }

    private static final class ListCommand extends ToolCommand {
        private final Given<String> format = arguments.textOr(FormatWord.TEXT, "FORMAT", "--format");

        ListCommand(Tool tool) {
            super(tool, "list");
        }

        @Override
        public ExitCode run(Tool tool) throws IOException, Refusal {
            return ChecklistPages.list(tool, FormatWord.isJson(format.value()));
        }
    }

    private static final class ShowOne extends ToolCommand {
        private final Given<String> id = arguments.optionalParameter("ID|PATH");
        private final Given<Boolean> coverage = arguments.flag("--coverage");
        private final Given<String> format = arguments.textOr(FormatWord.TEXT, "FORMAT", "--format");

        ShowOne(Tool tool) {
            super(tool, "show");
        }

        @Override
        public ExitCode run(Tool tool) throws IOException, Refusal {
            if (FormatWord.isJson(format.value())) {
                Checklist checklist = tool.checklist(id.value());
                tool.out()
                        .print(
                                coverage.value()
                                        ? ChecklistJson.coverage(checklist)
                                        : ChecklistJson.contents(checklist));
                return ExitCode.DONE;
            }
            ChecklistPages pages = new ChecklistPages(tool, tool.checklist(id.value()));
            return coverage.value() ? pages.coverage() : pages.contents();
        }
    }

    private static final class LintCommand extends ToolCommand {
        private final Given<List<String>> paths = arguments.parameters("0..*", "PATH");
        private final Given<String> format = arguments.textOr(FormatWord.TEXT, "FORMAT", "--format");

        LintCommand(Tool tool) {
            super(tool, "lint");
        }

        @Override
        public ExitCode run(Tool tool) throws IOException, Refusal {
            return new Lint(tool, FormatWord.isJson(format.value())).run(paths.value());
        }
    }
}
