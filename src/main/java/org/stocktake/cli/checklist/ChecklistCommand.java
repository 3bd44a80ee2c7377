package org.stocktake.cli.checklist;

import java.io.IOException;
import java.util.List;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FormatOption;
import org.stocktake.cli.command.FormatTarget;
import org.stocktake.cli.command.UserException;
import org.stocktake.model.Checklist;
import org.stocktake.report.machine.ChecklistJson;
import picocli.CommandLine.Model.CommandSpec;

/** The command for authors of checklists, with its subcommands. */
public final class ChecklistCommand {
    /** Builds the command with its subcommands. */
    public static CommandSpec build(CommandContext context) {
        return CommandSpec.wrapWithoutInspection(new ChecklistCommand())
                .name("checklist")
                .addSubcommand("new", new NewChecklistCommand(context).spec())
                .addSubcommand("list", new ListCommand(context).spec())
                .addSubcommand("show", new ShowOne(context).spec())
                .addSubcommand("lint", new LintCommand(context).spec())
                .addSubcommand("diff", new ChecklistDiffCommand(context).spec())
                .addSubcommand("walk", new WalkCommand(context).spec())
                .addSubcommand("test", new PersonaTestCommand(context).spec())
                .addSubcommand("schema", new SchemaCommand(context).spec())
                .addSubcommand("export", new ExportCommand(context).spec())
                .addSubcommand("import", new ImportCommand(context).spec())
                .addSubcommand("words", new WordsCommand(context).spec())
                .addSubcommand("install", new InstallCommand(context).spec());
    }

    private static final class ListCommand extends BaseCommand {
        private final ArgumentValue<String> format = arguments.textOr(FormatOption.TEXT, "FORMAT", "--format");

        ListCommand(CommandContext context) {
            super(context, "list");
        }

        @Override
        public ExitCode run(CommandContext context) throws IOException, UserException {
            return ChecklistPrinter.list(context, FormatOption.isJson(format.value()));
        }
    }

    private static final class ShowOne extends BaseCommand {
        private final ArgumentValue<String> id = arguments.optionalParameter("ID|PATH");
        private final ArgumentValue<Boolean> coverage = arguments.flag("--coverage");
        private final ArgumentValue<String> format = arguments.textOr(FormatOption.TEXT, "FORMAT", "--format");

        ShowOne(CommandContext context) {
            super(context, "show");
        }

        @Override
        public ExitCode run(CommandContext context) throws IOException, UserException {
            if (FormatOption.isJson(format.value())) {
                Checklist checklist = context.checklist(id.value());
                context.out()
                        .print(
                                coverage.value()
                                        ? ChecklistJson.coverage(checklist)
                                        : ChecklistJson.contents(checklist));
                return ExitCode.DONE;
            }
            ChecklistPrinter pages = new ChecklistPrinter(context, context.checklist(id.value()));
            return coverage.value() ? pages.coverage() : pages.contents();
        }
    }

    private static final class LintCommand extends BaseCommand {
        private final ArgumentValue<List<String>> paths = arguments.parameters("0..*", "PATH");
        private final ArgumentValue<String> against = arguments.text("ID|PATH", "--against");
        private final ArgumentValue<String> format = arguments.textOr(FormatOption.TEXT, "FORMAT", "--format");

        LintCommand(CommandContext context) {
            super(context, "lint");
        }

        @Override
        public ExitCode run(CommandContext context) throws IOException, UserException {
            return new LintRun(context, LintFormat.of(format.value()), against.value()).run(paths.value());
        }
    }

    private static final class PersonaTestCommand extends BaseCommand {
        private final ArgumentValue<String> checklist = arguments.parameter("CHECKLIST");
        private final ArgumentValue<List<String>> files = arguments.parameters("0..*", "FILE");
        private final ArgumentValue<List<String>> formats =
                arguments.words(List.of(FormatOption.TEXT), "FORMAT[=FILE]", "--format");
        private final ArgumentValue<Boolean> coverage = arguments.flag("--coverage");
        private final ArgumentValue<Boolean> required = arguments.flag("--require-coverage");
        private final ArgumentValue<Boolean> force = arguments.flag("--force");

        PersonaTestCommand(CommandContext context) {
            super(context, "test");
        }

        @Override
        public ExitCode run(CommandContext context) throws IOException, UserException {
            PersonaTestRun.Coverage branches = required.value()
                    ? PersonaTestRun.Coverage.REQUIRED
                    : coverage.value() ? PersonaTestRun.Coverage.SHOWN : PersonaTestRun.Coverage.NOT_SHOWN;
            return new PersonaTestRun(context, FormatTarget.read(formats.value(), ""), force.value(), branches)
                    .run(checklist.value(), files.value());
        }
    }
}
