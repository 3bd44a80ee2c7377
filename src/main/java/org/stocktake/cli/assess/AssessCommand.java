package org.stocktake.cli.assess;

import java.io.IOException;
import java.util.List;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.Given;
import org.stocktake.cli.command.Refusal;
import org.stocktake.cli.command.SelectionWords;
import org.stocktake.cli.command.Tool;
import org.stocktake.cli.command.ToolCommand;

public final class AssessCommand extends ToolCommand {
    private final Given<String> file = arguments.optionalParameter("FILE");
    private final Given<Boolean> plain = arguments.flag("--plain");
    private final Given<List<String>> sections = arguments.words(List.of(), "ID", "--section");
    private final Given<List<String>> agencies = arguments.words(List.of(), "ID", "--agency");
    private final Given<List<String>> only = arguments.words(List.of(), "WHICH", "--only");
    private final Given<String> from = arguments.text("OLD", "--from");

    public AssessCommand(Tool tool) {
        super(tool, "assess");
    }

    @Override
    public ExitCode run(Tool tool) throws IOException, Refusal {
        SelectionWords selection = new SelectionWords(sections.value(), agencies.value(), only.value());
        return new Assess(tool, plain.value(), selection, new Proposals(tool, from.value())).run(file.value());
    }
}
