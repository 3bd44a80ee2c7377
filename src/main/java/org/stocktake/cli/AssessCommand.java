package org.stocktake.cli;

import java.io.IOException;
import java.util.List;

final class AssessCommand extends ToolCommand {
    private final Given<String> file = arguments.optionalParameter("FILE");
    private final Given<Boolean> plain = arguments.flag("--plain");
    private final Given<List<String>> sections = arguments.words(List.of(), "ID", "--section");
    private final Given<List<String>> agencies = arguments.words(List.of(), "ID", "--agency");
    private final Given<List<String>> only = arguments.words(List.of(), "WHICH", "--only");
    private final Given<String> from = arguments.text("OLD", "--from");

    AssessCommand(Tool tool) {
        super(tool, "assess");
    }

    @Override
    ExitCode run(Tool tool) throws IOException, Refusal {
        SelectionWords selection = new SelectionWords(sections.value(), agencies.value(), only.value());
        return new Assess(tool, plain.value(), selection, new Proposals(tool, from.value())).run(file.value());
    }
}
