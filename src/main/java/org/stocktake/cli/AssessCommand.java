package org.stocktake.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "assess")
final class AssessCommand extends ToolCommand {
    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "FILE")
    @Nullable
    String file;

    @Option(names = "--plain")
    boolean plain;

    AssessCommand(Tool tool) {
        super(tool);
    }

    @Override
    ExitCode run(Tool tool) throws IOException, Refusal {
        return new Assess(tool, plain).run(file == null ? "" : file);
    }
}
