package org.stocktake.cli.checklist;

import java.io.IOException;
import java.util.List;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FormatOption;
import org.stocktake.cli.command.UserException;
import org.stocktake.model.Checklist;
import org.stocktake.report.machine.ChecklistJson;
import picocli.CommandLine.Model.CommandSpec;

/** The command for authors of checklists, with its subcommands. */
public final class ChecklistCommand {
    /** Builds the command with its three subcommands. */
    public static CommandSpec build(CommandContext tool) {
        return CommandSpec.wrapWithoutInspection(new ChecklistCommand())
                .name("checklist")
                .addSubcommand("list", new ListCommand(tool).spec())
                .addSubcommand("show", new ShowOne(tool).spec())
                .addSubcommand("lint", new LintCommand(tool).spec());
    }

    private static final class ListCommand extends BaseCommand {
        private final ArgumentValue<String> format = arguments.textOr(FormatOption.TEXT, "FORMAT", "--format");

        ListCommand(CommandContext tool) {
            super(tool, "list");
        }

        @Override
        public ExitCode run(CommandContext tool) throws IOException, UserException {
            return ChecklistPrinter.list(tool, FormatOption.isJson(format.value()));
        }
    }

    private static final class ShowOne extends BaseCommand {
        private final ArgumentValue<String> id = arguments.optionalParameter("ID|PATH");
        private final ArgumentValue<Boolean> coverage = arguments.flag("--coverage");
        private final ArgumentValue<String> format = arguments.textOr(FormatOption.TEXT, "FORMAT", "--format");

        ShowOne(CommandContext tool) {
            super(tool, "show");
        }

        @Override
        public ExitCode run(CommandContext tool) throws IOException, UserException {
            if (FormatOption.isJson(format.value())) {
                Checklist checklist = tool.checklist(id.value());
                tool.out()
                        .print(
                                coverage.value()
                                        ? ChecklistJson.coverage(checklist)
                                        : ChecklistJson.contents(checklist));
                return ExitCode.DONE;
            }
            ChecklistPrinter pages = new ChecklistPrinter(tool, tool.checklist(id.value()));
            return coverage.value() ? pages.coverage() : pages.contents();
        }
    }

    private static final class LintCommand extends BaseCommand {
        private final ArgumentValue<List<String>> paths = arguments.parameters("0..*", "PATH");
        private final ArgumentValue<String> format = arguments.textOr(FormatOption.TEXT, "FORMAT", "--format");

        LintCommand(CommandContext tool) {
            super(tool, "lint");
        }

        @Override
        public ExitCode run(CommandContext tool) throws IOException, UserException {
            return new LintRun(tool, FormatOption.isJson(format.value())).run(paths.value());
        }
    }
}
