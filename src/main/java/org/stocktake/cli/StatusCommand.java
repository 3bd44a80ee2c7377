package org.stocktake.cli;

import java.io.IOException;
import org.stocktake.files.AssessmentDocument;

final class StatusCommand extends ToolCommand {
    private final Given<String> file = arguments.parameter("FILE");

    StatusCommand(Tool tool) {
        super(tool, "status");
    }

    @Override
    ExitCode run(Tool tool) throws IOException, Refusal {
        AssessmentDocument document = tool.read(file.value());
        ExitCode exit = new StatusPage(tool, document).print();
        new OpeningRemarks(tool, document)
                .changed()
                .ifPresent(remark -> tool.note(remark.key(), remark.values().toArray()));
        return exit;
    }
}
