package org.stocktake.cli;

import java.io.IOException;
import java.util.List;
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

    @Option(names = "--section", paramLabel = "ID", split = ",", hideParamSyntax = true)
    List<String> sections = List.of();

    @Option(names = "--agency", paramLabel = "ID", split = ",", hideParamSyntax = true)
    List<String> agencies = List.of();

    @Option(names = "--only", paramLabel = "WHICH", split = ",", hideParamSyntax = true)
    List<String> only = List.of();

    @Option(names = "--from", paramLabel = "OLD")
    @Nullable
    String from;

    AssessCommand(Tool tool) {
        super(tool);
    }

    @Override
    ExitCode run(Tool tool) throws IOException, Refusal {
        return new Assess(tool, plain, new SelectionWords(sections, agencies, only), new Proposals(tool, from))
                .run(file == null ? "" : file);
    }
}
