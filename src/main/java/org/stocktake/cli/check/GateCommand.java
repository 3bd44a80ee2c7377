package org.stocktake.cli.check;

import java.io.IOException;
import java.util.List;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.Given;
import org.stocktake.cli.command.Refusal;
import org.stocktake.cli.command.Tool;
import org.stocktake.cli.command.ToolCommand;
import org.stocktake.cli.command.Writing;
import picocli.CommandLine.Model.CommandSpec;

/** The command for the gate file, with its own. */
public final class GateCommand {
    /** The gate file when none is named. */
    static final String FILE = "stocktake-gate.yaml";

    /** The command with its two. */
    public static CommandSpec build(Tool tool) {
        return CommandSpec.wrapWithoutInspection(new GateCommand())
                .name("gate")
                .addSubcommand("init", new Init(tool).spec())
                .addSubcommand("accept", new Accept(tool).spec());
    }

    private static final class Init extends ToolCommand {
        private final Given<List<String>> paths = arguments.parameters("1..*", "PATH");
        private final Given<String> output = arguments.textOr(FILE, "FILE", "-o", "--output");
        private final Writing writing = new Writing(arguments);

        Init(Tool tool) {
            super(tool, "init");
        }

        @Override
        public ExitCode run(Tool tool) throws IOException, Refusal {
            return new GateFloor(tool, writing.isDry()).init(paths.value(), output.value(), writing.mayOverwrite());
        }
    }

    private static final class Accept extends ToolCommand {
        private final Given<List<String>> paths = arguments.parameters("1..*", "PATH");
        private final Given<String> gate = arguments.textOr(FILE, "FILE", "--gate");
        private final Given<Boolean> dryRun = arguments.flag("--dry-run");
        private final Given<String> format = arguments.textOr("text", "FORMAT", "--format");

        Accept(Tool tool) {
            super(tool, "accept");
        }

        @Override
        public ExitCode run(Tool tool) throws IOException, Refusal {
            GateAcceptance acceptance = new GateAcceptance(tool, gate.value());
            return acceptance.accept(paths.value(), format.value(), dryRun.value());
        }
    }
}
