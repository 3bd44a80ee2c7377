package org.stocktake.cli.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FormatChoice;
import org.stocktake.cli.command.Given;
import org.stocktake.cli.command.Refusal;
import org.stocktake.cli.command.SelectionWords;
import org.stocktake.cli.command.Tool;
import org.stocktake.cli.command.ToolCommand;
import org.stocktake.cli.command.Writing;

public final class GuideCommand extends ToolCommand {
    private final Given<String> checklist = arguments.optionalParameter("ID|PATH");
    private final Given<List<String>> sections = arguments.words(List.of(), "ID", "--section");
    private final Given<List<String>> agencies = arguments.words(List.of(), "ID", "--agency");
    private final Given<String> depth = arguments.textOr("full", "DEPTH", "--depth");
    private final Given<List<String>> formats = arguments.words(List.of("docx"), "FORMAT[=FILE]", "--format");
    private final Given<String> output = arguments.text("FOLDER|FILE", "-o", "--output");
    private final Given<List<String>> fonts = arguments.words(List.of(), "FILE", "--font");
    private final Writing writing = new Writing(arguments);

    public GuideCommand(Tool tool) {
        super(tool, "guide");
    }

    @Override
    public ExitCode run(Tool tool) throws IOException, Refusal {
        SelectionWords selection = new SelectionWords(sections.value(), agencies.value(), List.of());
        MadeTargets targets = new MadeTargets(FormatChoice.read(formats.value(), ""), output.value());
        List<Path> files = fonts.value().stream().map(Path::of).toList();
        return new Guides(tool, writing, targets, files).write(checklist.value(), selection, depth.value());
    }
}
