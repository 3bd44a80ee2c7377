package org.stocktake.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "explain")
final class ExplainCommand extends ToolCommand {
    @Parameters(index = "0", paramLabel = "QUESTION", descriptionKey = "QUESTION")
    String question = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", descriptionKey = "FILE")
    @Nullable
    String file;

    ExplainCommand(Tool tool) {
        super(tool);
    }

    @Override
    ExitCode run(Tool tool) throws IOException, Refusal {
        return file == null
                ? new ExplainPage(tool, tool.checklist(null)).question(question)
                : ExplainFile.print(tool, question, tool.read(file));
    }
}
