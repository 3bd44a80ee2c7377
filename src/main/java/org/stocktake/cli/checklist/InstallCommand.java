package org.stocktake.cli.checklist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.UserException;
import org.stocktake.cli.output.DocumentFile;
import org.stocktake.cli.output.EditorSchema;
import org.stocktake.files.checklist.ChecklistFolder;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.files.checklist.ChecklistSkeleton;
import org.stocktake.files.checklist.LintedChecklist;
import org.stocktake.files.io.Sha256;
import org.stocktake.model.Checklist;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.Problem;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.Section;

/**
 * The command that puts a checklist into the folder of the user, where every command finds it by its id. Lint must find
 * nothing, and the version must be higher than that of the checklist that is found now and of the file that is replaced,
 * and have a whole map from both.
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
        LintedChecklist linted = context.library().lint(file.value());
        if (!linted.problems().isEmpty()) {
            throw new UserException.InvalidInputException(linted.problems());
        }
        byte[] yaml = linted.yaml().orElseThrow();
        Checklist checklist = CommandContext.require(context.library().readElsewhere(Path.of(file.value()), yaml));
        Optional<Path> folder = context.userChecklists();
        if (folder.isEmpty()) {
            throw UserException.usage("install-nowhere");
        }
        Path target = folder.get().resolve(ChecklistSkeleton.fileName(checklist.id()));
        Optional<LintedChecklist> there =
                Files.exists(target) ? Optional.of(read(context, target.toString())) : Optional.empty();
        if (there.isPresent() && isSame(there.get(), yaml)) {
            context.note("command.checklist.installed-already", checklist.id(), checklist.version(), target);
            noteHidden(context, checklist.id(), target);
            return ExitCode.DONE;
        }
        if (there.isPresent()) {
            requireHigher(checklist, there.get().checklist(), target.toString());
            requireMap(context, linted, there.get().checklist(), target.toString());
        }
        requireHigherThanFound(context, checklist, linted);
        makeFolder(folder.get());
        if (there.isPresent()) {
            keepTaken(context, folder.get(), there.get());
        }
        write(context, target, there.flatMap(LintedChecklist::yaml), yaml);
        EditorSchema.CHECKLIST.offerBeside(target, context.pid());
        context.note("command.checklist.installed", checklist.id(), checklist.version(), target);
        noteHidden(context, checklist.id(), target);
        noteTaken(context, checklist);
        return ExitCode.DONE;
    }

    /** Keeps the version that is replaced, if another checklist takes parts of it, and names that one. */
    private static void keepTaken(CommandContext context, Path folder, LintedChecklist before)
            throws IOException, UserException {
        Optional<Checklist> replaced = before.checklist();
        if (replaced.isEmpty()) {
            return;
        }
        Section.Home home = new Section.Home(replaced.get().id(), replaced.get().version());
        Path earlier = ChecklistFolder.earlier(folder, home.checklist());
        Path kept = earlier.resolve(ChecklistSkeleton.fileName(home.version()));
        for (String other : context.library().ids()) {
            if (context.library().taken(other).contains(home)) {
                if (!Files.exists(kept)) {
                    makeFolder(earlier);
                    write(context, kept, Optional.empty(), before.yaml().orElseThrow());
                }
                context.note("command.checklist.install-kept", other, home.checklist(), home.version(), kept);
            }
        }
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

    /** Reads a checklist that is installed, valid or not; refuses a file that is no text. */
    private static LintedChecklist read(CommandContext context, String file) throws IOException, UserException {
        LintedChecklist read = context.library().lint(file);
        if (read.yaml().isEmpty()) {
            throw new UserException.InvalidInputException(read.problems());
        }
        return read;
    }

    private static boolean isSame(LintedChecklist there, byte[] yaml) {
        return Arrays.equals(there.yaml().orElseThrow(), yaml);
    }

    /** Makes the folder; names it as a whole, though one above it is the one that cannot be made. */
    private static void makeFolder(Path folder) throws UserException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UserException.CannotContinueException(
                    ExitCode.UNREADABLE, "install-no-folder", folder.toString());
        }
    }

    /** Says which file every command reads by that id, if it is not the installed one. */
    private static void noteHidden(CommandContext context, String id, Path target) throws IOException {
        Optional<Path> found = context.library().fileOf(id);
        if (found.isPresent() && !Files.isSameFile(found.get(), target)) {
            context.note("command.checklist.install-hidden", id, found.get());
        }
    }

    /**
     * Refuses a version that is not higher than the one that is found now, or has no whole map from it, unless they are the
     * same file.
     */
    private static void requireHigherThanFound(CommandContext context, Checklist checklist, LintedChecklist linted)
            throws IOException, UserException {
        Optional<Path> found = context.library().fileOf(checklist.id());
        if (found.isEmpty()) {
            Optional<Checklist> shipped =
                    context.library().findById(checklist.id()).found();
            requireHigher(checklist, shipped, ChecklistLibrary.Entry.BUILT_IN);
            requireMap(context, linted, shipped, ChecklistLibrary.Entry.BUILT_IN);
            return;
        }
        String name = found.get().toString();
        LintedChecklist there = read(context, name);
        if (!isSame(there, linted.yaml().orElseThrow())) {
            requireHigher(checklist, there.checklist(), name);
            requireMap(context, linted, there.checklist(), name);
        }
    }

    /** Refuses a map with a hole: the assessments of the version before could not be updated any more. */
    private static void requireMap(
            CommandContext context, LintedChecklist linted, Optional<Checklist> before, String origin)
            throws UserException {
        if (before.isEmpty()) {
            return;
        }
        List<Problem> problems = linted.problemsAgainst(before.get());
        if (!problems.isEmpty()) {
            context.note(
                    "command.checklist.install-map",
                    before.get().id(),
                    before.get().version(),
                    origin);
            throw new UserException.InvalidInputException(problems);
        }
    }

    private static void requireHigher(Checklist checklist, Optional<Checklist> there, String origin)
            throws UserException {
        if (there.isPresent() && EarlierVersion.compare(there.get().version(), checklist.version()) >= 0) {
            throw UserException.usage(
                    "install-not-higher",
                    checklist.id(),
                    checklist.version(),
                    there.get().version(),
                    origin);
        }
    }

    /** Writes the checklist, as a whole or not at all. An older version is replaced only if it is still what was read. */
    private static void write(CommandContext context, Path target, Optional<byte[]> there, byte[] yaml)
            throws IOException {
        String name = target.toString();
        try (DocumentFile document = there.isPresent()
                ? DocumentFile.openSource(name, Sha256.of(there.get()), context.pid())
                : DocumentFile.open(name, false, context.pid())) {
            document.bytes().write(yaml);
            document.keep();
        }
    }
}
