package org.stocktake.cli.answers;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FormatOption;
import org.stocktake.cli.command.LockTakeover;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.assessment.OutdatedAssessment;
import org.stocktake.files.store.Backup;
import org.stocktake.files.store.Backups;
import org.stocktake.files.store.Recovery;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.model.typed.HalfWidth;

/** Shows the versions of an assessment that are kept beside it, and puts the chosen one in its place. */
public final class RecoverCommand extends BaseCommand {
    private final ArgumentValue<String> file = arguments.parameter("FILE");
    private final ArgumentValue<String> restore = arguments.text("N", "--restore");
    private final ArgumentValue<Boolean> dryRun = arguments.flag("--dry-run");
    private final ArgumentValue<String> format = arguments.textOr(FormatOption.TEXT, "FORMAT", "--format");

    public RecoverCommand(CommandContext context) {
        super(context, "recover");
    }

    @Override
    public ExitCode run(CommandContext context) throws IOException, UserException {
        boolean json = FormatOption.isJson(format.value());
        Path path = Path.of(file.value());
        Backups kept = Backups.beside(path);
        List<Backup> copies = existing(kept, path);
        if (json) {
            context.out().print(new BackupListing(context, file.value()).of(kept, copies));
            return ExitCode.DONE;
        }
        BufferedReader in = reader(context);
        if (!restore.value().isEmpty()) {
            return restore(copies, restore.value(), in, context);
        }
        new BackupPrinter(context, file.value()).print(kept, copies);
        if (copies.isEmpty()) {
            return ExitCode.DONE;
        }
        if (!context.mayAsk()) {
            context.note("command.recover.next", context.typed(path));
            return ExitCode.DONE;
        }
        String answer = ask(in, context);
        return answer.isEmpty() ? ExitCode.DONE : restore(copies, answer, in, context);
    }

    private static BufferedReader reader(CommandContext context) {
        return context.world().streams().lineReader();
    }

    private List<Backup> existing(Backups kept, Path path) throws IOException {
        List<Backup> copies = kept.all();
        if (copies.isEmpty() && !Files.exists(path)) {
            throw new NoSuchFileException(file.value());
        }
        return copies;
    }

    private String ask(BufferedReader in, CommandContext context) throws IOException {
        context.out().println();
        context.out().print(context.say("command.recover.ask", file.value()) + " ");
        context.out().flush();
        String line = in.readLine();
        return line == null ? "" : HalfWidth.of(line).strip();
    }

    private ExitCode restore(List<Backup> copies, String chosen, BufferedReader in, CommandContext context)
            throws IOException, UserException {
        Backup copy = numbered(copies, chosen, context);
        byte[] bytes = copy.bytes();
        LoadResult<AssessmentDocument> read = context.reader().read(copy.path().toString(), bytes);
        if (OutdatedAssessment.isOnlyFault(read.problems())) {
            CommandContext.require(context.reader().readOutdated(copy.path(), bytes));
        } else {
            CommandContext.require(read);
        }
        if (dryRun.value()) {
            context.note("command.recover.would", file.value(), chosen);
            return ExitCode.DONE;
        }
        Recovery.Restored restored =
                new LockTakeover(context, in).orAsk(claim -> Recovery.restore(Path.of(file.value()), bytes, claim));
        context.note("command.recover.restored", file.value(), chosen);
        restored.aside().ifPresent(aside -> context.note("command.recover.kept-aside", inItsFolder(aside)));
        if (!restored.saved().folderForced()) {
            context.note("interview.note.unconfirmed", file.value());
        }
        return ExitCode.DONE;
    }

    private static String inItsFolder(Path kept) {
        Path folder = kept.resolveSibling("").getFileName();
        return folder + "/" + kept.getFileName();
    }

    private Backup numbered(List<Backup> copies, String chosen, CommandContext context) throws UserException {
        for (int number = 1; number <= copies.size(); number++) {
            if (chosen.equals(Integer.toString(number))) {
                return copies.get(number - 1);
            }
        }
        throw UserException.usage("no-such-copy", chosen, context.typed(Path.of(file.value())));
    }
}
