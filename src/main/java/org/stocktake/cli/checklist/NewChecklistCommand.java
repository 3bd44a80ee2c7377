package org.stocktake.cli.checklist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.UserException;
import org.stocktake.cli.output.DocumentFile;
import org.stocktake.cli.output.EditorSchema;
import org.stocktake.files.checklist.ChecklistSkeleton;
import org.stocktake.text.ShellQuote;

/** The command that writes the checklist with which an author begins. It never replaces a file. */
final class NewChecklistCommand extends BaseCommand {
    private final ArgumentValue<String> id = arguments.parameter("ID");
    private final ArgumentValue<String> file = arguments.optionalParameter("FILE");

    NewChecklistCommand(CommandContext context) {
        super(context, "new");
    }

    @Override
    public ExitCode run(CommandContext context) throws IOException, UserException {
        if (!ChecklistSkeleton.isPossibleId(id.value())) {
            throw UserException.usage("bad-checklist-id", id.value());
        }
        Path path = target();
        String skeleton = ChecklistSkeleton.of(id.value());
        try (DocumentFile document = DocumentFile.open(path.toString(), false, context.pid())) {
            document.writer().print(skeleton);
            document.keep();
        }
        String typed = ShellQuote.file(path.toString());
        if (EditorSchema.CHECKLIST.putBeside(path, context.pid())) {
            context.note("command.checklist.new", path, typed, context.program());
        } else {
            Path schema = EditorSchema.CHECKLIST.beside(path);
            String kept = ShellQuote.file(schema.toString());
            context.note("command.checklist.new-kept", path, typed, context.program(), schema, kept);
        }
        return ExitCode.DONE;
    }

    /** Returns the file to write: in the folder that is named, else beside the present ones. */
    private Path target() throws UserException {
        String name = ChecklistSkeleton.fileName(id.value());
        Path given = Path.of(file.value().isEmpty() ? name : file.value());
        Path path = Files.isDirectory(given) ? given.resolve(name) : given;
        if (!path.endsWith(name)) {
            throw UserException.usage("new-checklist-name", path.toString(), name);
        }
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw UserException.usage("new-checklist-exists", path.toString());
        }
        return path;
    }
}
