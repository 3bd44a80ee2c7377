package org.stocktake.cli.answers;

import java.io.IOException;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FormatOption;
import org.stocktake.cli.command.OpeningNotes;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.assessment.AssessmentDocument;

/** Prints the progress of an assessment. */
public final class StatusCommand extends BaseCommand {
    private final ArgumentValue<String> file = arguments.parameter("FILE");
    private final ArgumentValue<String> due = arguments.textOr(StatusPrinter.AHEAD, "PERIOD", "--due");
    private final ArgumentValue<String> format = arguments.textOr(FormatOption.TEXT, "FORMAT", "--format");

    public StatusCommand(CommandContext context) {
        super(context, "status");
    }

    @Override
    public ExitCode run(CommandContext context) throws IOException, UserException {
        boolean json = FormatOption.isJson(format.value());
        AssessmentDocument document = context.read(file.value());
        StatusPrinter page = new StatusPrinter(context, document, due.value());
        ExitCode exit = json ? page.json(file.value()) : page.print();
        new OpeningNotes(context, document)
                .changed()
                .ifPresent(remark -> context.note(remark.key(), remark.values().toArray()));
        return exit;
    }
}
