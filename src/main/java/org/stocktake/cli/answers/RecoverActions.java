package org.stocktake.cli.answers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.LockTakeover;
import org.stocktake.cli.command.StandardStreams;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.store.Backup;
import org.stocktake.files.store.Backups;
import org.stocktake.files.store.Recovery;
import org.stocktake.files.yaml.LoadResult;

/** Shows what is kept beside an assessment, and puts the version that is chosen in its place. */
final class RecoverActions {
    private final CommandContext tool;
    private final String file;
    private final boolean dryRun;
    private final BufferedReader in;

    RecoverActions(CommandContext tool, String file, boolean dryRun) {
        this.tool = tool;
        this.file = file;
        this.dryRun = dryRun;
        StandardStreams streams = tool.world().streams();
        this.in = new BufferedReader(new InputStreamReader(streams.in(), streams.charset()));
    }

    /** @param chosen the number of a copy; empty to be shown all, and asked */
    ExitCode run(String chosen) throws IOException, UserException {
        Backups kept = Backups.beside(Path.of(file));
        List<Backup> copies = existing(kept);
        if (!chosen.isEmpty()) {
            return restore(copies, chosen);
        }
        new BackupPrinter(tool, file).print(kept, copies);
        if (copies.isEmpty()) {
            return ExitCode.DONE;
        }
        if (!tool.mayAsk()) {
            tool.note("command.recover.next", tool.typed(Path.of(file)));
            return ExitCode.DONE;
        }
        String answer = ask();
        return answer.isEmpty() ? ExitCode.DONE : restore(copies, answer);
    }

    /** Lists all for a program, and asks nothing. */
    ExitCode list() throws IOException, UserException {
        Backups kept = Backups.beside(Path.of(file));
        tool.out().print(new BackupListing(tool, file).of(kept, existing(kept)));
        return ExitCode.DONE;
    }

    private List<Backup> existing(Backups kept) throws IOException {
        List<Backup> copies = kept.all();
        if (copies.isEmpty() && !Files.exists(Path.of(file))) {
            throw new NoSuchFileException(file);
        }
        return copies;
    }

    private String ask() throws IOException {
        tool.out().println();
        tool.out().print(tool.say("command.recover.ask", file) + " ");
        tool.out().flush();
        String line = in.readLine();
        return line == null ? "" : line.strip();
    }

    private ExitCode restore(List<Backup> copies, String chosen) throws IOException, UserException {
        Backup copy = numbered(copies, chosen);
        byte[] bytes = copy.bytes();
        LoadResult<AssessmentDocument> read = tool.reader().read(copy.path().toString(), bytes);
        CommandContext.require(read);
        if (dryRun) {
            tool.note("command.recover.would", file, chosen);
            return ExitCode.DONE;
        }
        Recovery.Restored restored =
                new LockTakeover(tool, in).orAsk(claim -> Recovery.restore(Path.of(file), bytes, claim));
        tool.note("command.recover.restored", file, chosen);
        restored.aside().ifPresent(aside -> tool.note("command.recover.kept-aside", inItsFolder(aside)));
        if (!restored.saved().folderForced()) {
            tool.note("interview.note.unconfirmed", file);
        }
        return ExitCode.DONE;
    }

    private static String inItsFolder(Path kept) {
        Path folder = kept.resolveSibling("").getFileName();
        return folder + "/" + kept.getFileName();
    }

    private Backup numbered(List<Backup> copies, String chosen) throws UserException {
        for (int number = 1; number <= copies.size(); number++) {
            if (chosen.equals(Integer.toString(number))) {
                return copies.get(number - 1);
            }
        }
        throw UserException.usage("no-such-copy", chosen, tool.typed(Path.of(file)));
    }
}
