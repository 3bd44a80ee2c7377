package org.stocktake.cli.checklist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.UserException;
import org.stocktake.cli.output.DocumentFile;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.files.checklist.ChecklistSkeleton;
import org.stocktake.files.io.Sha256;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.files.yaml.StrictUtf8;
import org.stocktake.model.Checklist;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.Problem;
import org.stocktake.model.ProblemKind;

/**
 * The command that puts a checklist into the folder of the user, where every command finds it by its id. Lint must find
 * nothing, and the version must be higher than that of the checklist that is found now and of the file that is replaced.
 */
final class InstallCommand extends BaseCommand {
    private final ArgumentValue<String> file = arguments.parameter("FILE");

    InstallCommand(CommandContext context) {
        super(context, "install");
    }

    @Override
    public ExitCode run(CommandContext context) throws IOException, UserException {
        if (!ChecklistLibrary.isPath(file.value())) {
            throw UserException.usage("install-path", file.value());
        }
        List<Problem> problems = context.library().lint(file.value());
        if (!problems.isEmpty()) {
            throw new UserException.InvalidInputException(problems);
        }
        Checklist checklist = CommandContext.require(context.library().findElsewhere(Path.of(file.value())));
        byte[] yaml = bytes(file.value());
        Optional<Path> folder = context.userChecklists();
        if (folder.isEmpty()) {
            throw UserException.usage("install-nowhere");
        }
        Path target = folder.get().resolve(ChecklistSkeleton.fileName(checklist.id()));
        if (Files.exists(target) && Sha256.of(bytes(target.toString())).equals(Sha256.of(yaml))) {
            context.note("command.checklist.installed-already", checklist.id(), checklist.version(), target);
            noteHidden(context, checklist.id(), target);
            return ExitCode.DONE;
        }
        if (Files.exists(target)) {
            requireHigher(checklist, context.library().find(target.toString()), target.toString());
        }
        requireHigherThanFound(context, checklist, yaml);
        Files.createDirectories(folder.get());
        write(context, target, yaml);
        context.note("command.checklist.installed", checklist.id(), checklist.version(), target);
        noteHidden(context, checklist.id(), target);
        noteTaken(context, checklist);
        return ExitCode.DONE;
    }

    /** Names the checklists that take parts of the version before, and cannot be read without it. */
    private static void noteTaken(CommandContext context, Checklist checklist) throws IOException {
        for (String other : context.library().ids()) {
            for (Problem problem : context.library().findById(other).problems()) {
                if (problem.kind() == ProblemKind.TAKEN_OTHER_VERSION
                        && problem.details().get(0).equals(checklist.id())) {
                    context.note(
                            "command.checklist.install-taken",
                            other,
                            checklist.id(),
                            problem.details().get(1));
                }
            }
        }
    }

    /** Says which file every command reads by that id, if it is not the installed one. */
    private static void noteHidden(CommandContext context, String id, Path target) throws IOException {
        Optional<Path> found = context.library().fileOf(id);
        if (found.isPresent() && !Files.isSameFile(found.get(), target)) {
            context.note("command.checklist.install-hidden", id, found.get());
        }
    }

    /** Refuses a version that is not higher than the one that is found now, unless they are the same file. */
    private static void requireHigherThanFound(CommandContext context, Checklist checklist, byte[] yaml)
            throws IOException, UserException {
        String id = checklist.id();
        if (!isSame(context, id, yaml)) {
            Optional<Path> found = context.library().fileOf(id);
            String origin = found.map(Path::toString).orElse(ChecklistLibrary.Entry.BUILT_IN);
            requireHigher(checklist, context.library().findById(id), origin);
        }
    }

    private static void requireHigher(Checklist checklist, LoadResult<Checklist> there, String origin)
            throws UserException {
        Optional<Checklist> found = there.found();
        if (found.isPresent() && EarlierVersion.compare(found.get().version(), checklist.version()) >= 0) {
            throw UserException.usage(
                    "install-not-higher",
                    checklist.id(),
                    checklist.version(),
                    found.get().version(),
                    origin);
        }
    }

    private static boolean isSame(CommandContext context, String id, byte[] yaml) throws IOException, UserException {
        Optional<Path> found = context.library().fileOf(id);
        return found.isPresent() && Sha256.of(bytes(found.get().toString())).equals(Sha256.of(yaml));
    }

    private static byte[] bytes(String name) throws IOException, UserException {
        try {
            return StrictUtf8.bytes(Path.of(name), name);
        } catch (InvalidFileException refused) {
            throw new UserException.InvalidInputException(List.of(refused.problem()));
        }
    }

    /** Writes the checklist, as a whole or not at all. An older version is replaced only if it is still what was read. */
    private static void write(CommandContext context, Path target, byte[] yaml) throws IOException, UserException {
        String name = target.toString();
        try (DocumentFile document = Files.exists(target)
                ? DocumentFile.openSource(name, Sha256.of(bytes(name)), context.pid())
                : DocumentFile.open(name, false, context.pid())) {
            document.bytes().write(yaml);
            document.keep();
        }
    }
}
