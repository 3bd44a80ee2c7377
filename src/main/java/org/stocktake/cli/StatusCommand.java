package org.stocktake.cli;

import java.io.IOException;
import org.stocktake.files.assessment.AssessmentDocument;

final class StatusCommand extends ToolCommand {
    private final Given<String> file = arguments.parameter("FILE");
    private final Given<String> due = arguments.textOr(StatusPage.AHEAD, "PERIOD", "--due");
    private final Given<String> format = arguments.textOr(FormatWord.TEXT, "FORMAT", "--format");

    StatusCommand(Tool tool) {
        super(tool, "status");
    }

    @Override
    ExitCode run(Tool tool) throws IOException, Refusal {
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
