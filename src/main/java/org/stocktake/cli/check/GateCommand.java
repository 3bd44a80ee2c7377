package org.stocktake.cli.check;

import java.io.IOException;
import java.util.List;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.OutputOptions;
import org.stocktake.cli.command.UserException;
import picocli.CommandLine.Model.CommandSpec;

/** The command for the gate file, with its subcommands. */
public final class GateCommand {
    /** The gate file when none is named. */
    static final String FILE = "stocktake-gate.yaml";

    /** Builds the command with its two subcommands. */
    public static CommandSpec build(CommandContext context) {
        return CommandSpec.wrapWithoutInspection(new GateCommand())
                .name("gate")
                .addSubcommand("init", new Init(context).spec())
                .addSubcommand("accept", new Accept(context).spec());
    }

    private static final class Init extends BaseCommand {
        private final ArgumentValue<List<String>> paths = arguments.parameters("1..*", "PATH");
        private final ArgumentValue<String> gate = arguments.textOr(FILE, "FILE", "--gate");
        private final OutputOptions writing = new OutputOptions(arguments);

        Init(CommandContext context) {
            super(context, "init");
            arguments.also(gate, "-o", "--output");
        }

        @Override
        public ExitCode run(CommandContext context) throws IOException, UserException {
            return new FloorWriter(context, writing.isDry()).init(paths.value(), gate.value(), writing.mayOverwrite());
        }
    }

    private static final class Accept extends BaseCommand {
        private final ArgumentValue<List<String>> paths = arguments.parameters("1..*", "PATH");
        private final ArgumentValue<String> gate = arguments.textOr(FILE, "FILE", "--gate");
        private final ArgumentValue<Boolean> dryRun = arguments.flag("--dry-run");
        private final ArgumentValue<String> format = arguments.textOr("text", "FORMAT", "--format");

        Accept(CommandContext context) {
            super(context, "accept");
        }

        @Override
        public ExitCode run(CommandContext context) throws IOException, UserException {
            GateAcceptance acceptance = new GateAcceptance(context, gate.value());
            return acceptance.accept(paths.value(), format.value(), dryRun.value());
        }
    }
}
