package org.stocktake.cli.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FormatTarget;
import org.stocktake.cli.command.OutputOptions;
import org.stocktake.cli.command.SelectionOptions;
import org.stocktake.cli.command.UserException;

public final class GuideCommand extends BaseCommand {
    private final ArgumentValue<String> checklist = arguments.optionalParameter("ID|PATH");
    private final ArgumentValue<List<String>> sections = arguments.words(List.of(), "ID", "--section");
    private final ArgumentValue<List<String>> agencies = arguments.words(List.of(), "ID", "--agency");
    private final ArgumentValue<String> depth = arguments.textOr("full", "DEPTH", "--depth");
    private final ArgumentValue<List<String>> formats = arguments.words(List.of("docx"), "FORMAT[=FILE]", "--format");
    private final ArgumentValue<String> output = arguments.text("FOLDER|FILE", "-o", "--output");
    private final ArgumentValue<List<String>> fonts = arguments.words(List.of(), "FILE", "--font");
    private final OutputOptions writing = new OutputOptions(arguments);

    public GuideCommand(CommandContext tool) {
        super(tool, "guide");
    }

    @Override
    public ExitCode run(CommandContext tool) throws IOException, UserException {
        SelectionOptions selection = new SelectionOptions(sections.value(), agencies.value(), List.of());
        OutputTargets targets = new OutputTargets(FormatTarget.read(formats.value(), ""), output.value());
        List<Path> files = fonts.value().stream().map(Path::of).toList();
        return new GuideWriter(tool, writing, targets, files).write(checklist.value(), selection, depth.value());
    }
}
