package org.stocktake.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "report")
final class ReportCommand extends ToolCommand {
    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "FILE")
    List<String> files = List.of();

    @Option(names = "--format", paramLabel = "FORMAT[=FILE]", split = ",", hideParamSyntax = true)
    List<String> formats = List.of("html");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER|FILE")
    String output = "";

    @Option(names = "--redact")
    boolean redact;

    @Mixin
    Writing writing = new Writing();

    ReportCommand(Tool tool) {
        super(tool);
    }

    @Override
    ExitCode run(Tool tool) throws Refusal {
        ReportTargets targets = new ReportTargets(files, FormatChoice.read(formats, ""), output);
        return new Reports(tool, writing, redact).write(targets.plan());
    }
}
