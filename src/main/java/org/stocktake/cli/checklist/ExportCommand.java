package org.stocktake.cli.checklist;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.DocumentOutput;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.OutputOptions;
import org.stocktake.cli.command.UserException;
import org.stocktake.cli.output.DocumentMark;
import org.stocktake.model.Checklist;
import org.stocktake.report.csv.CsvLayout;
import org.stocktake.report.document.FileMetadata;
import org.stocktake.report.lawyer.LawyerSheets;
import org.stocktake.report.office.WorkbookContent;
import org.stocktake.report.office.WorkbookLayout;

/** The command that writes a checklist as a sheet, on which lawyers read and change its questions. */
final class ExportCommand extends BaseCommand {
    private final ArgumentValue<String> id = arguments.parameter("CHECKLIST");
    private final ArgumentValue<String> file = arguments.parameter("SHEET");
    private final OutputOptions writing = new OutputOptions(arguments);

    ExportCommand(CommandContext context) {
        super(context, "export");
    }

    @Override
    public ExitCode run(CommandContext context) throws IOException, UserException {
        String name = file.value().toLowerCase(Locale.ROOT);
        boolean workbook = name.endsWith(".xlsx");
        if (!workbook && !name.endsWith(".csv")) {
            throw UserException.usage("export-format", file.value());
        }
        Checklist checklist = CommandContext.require(context.library().find(context.checklistName(id.value())));
        Optional<String> tooLong = LawyerSheets.tooLongForACell(checklist);
        if (workbook && tooLong.isPresent()) {
            throw UserException.usage("export-cell", tooLong.get());
        }
        FileMetadata metadata = new FileMetadata(
                checklist.heading().title(),
                context.say("report.footer", context.world().machine().version()),
                context.today());
        DocumentOutput.Content content =
                workbook ? out -> workbook(checklist, metadata, context, out) : out -> csv(checklist, context, out);
        new DocumentOutput(workbook ? "xlsx" : "csv", !workbook, DocumentMark.NONE, content)
                .write(context, writing, file.value());
        return ExitCode.DONE;
    }

    private static void workbook(Checklist checklist, FileMetadata metadata, CommandContext context, OutputStream out)
            throws IOException {
        WorkbookContent sheets = WorkbookContent.of(LawyerSheets.of(checklist, context.words()));
        WorkbookLayout.write(sheets, metadata, context.words(), out);
    }

    private static void csv(Checklist checklist, CommandContext context, OutputStream out) throws IOException {
        String table = CsvLayout.of(LawyerSheets.questions(checklist, context.words()));
        out.write(table.getBytes(StandardCharsets.UTF_8));
    }
}
