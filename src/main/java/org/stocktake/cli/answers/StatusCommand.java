package org.stocktake.cli.answers;

import java.io.IOException;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FormatWord;
import org.stocktake.cli.command.Given;
import org.stocktake.cli.command.OpeningRemarks;
import org.stocktake.cli.command.Refusal;
import org.stocktake.cli.command.Tool;
import org.stocktake.cli.command.ToolCommand;
import org.stocktake.files.assessment.AssessmentDocument;

public final class StatusCommand extends ToolCommand {
    private final Given<String> file = arguments.parameter("FILE");
    private final Given<String> due = arguments.textOr(StatusPage.AHEAD, "PERIOD", "--due");
    private final Given<String> format = arguments.textOr(FormatWord.TEXT, "FORMAT", "--format");

    public StatusCommand(Tool tool) {
        super(tool, "status");
    }

    @Override
    public ExitCode run(Tool tool) throws IOException, Refusal {
        boolean json = FormatWord.isJson(format.value());
        AssessmentDocument document = tool.read(file.value());
        StatusPage page = new StatusPage(tool, document, due.value());
        ExitCode exit = json ? page.json(file.value()) : page.print();
        new OpeningRemarks(tool, document)
                .changed()
                .ifPresent(remark -> tool.note(remark.key(), remark.values().toArray()));
        return exit;
    }
}
