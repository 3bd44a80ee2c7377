package org.stocktake.cli.checklist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.UserException;
import org.stocktake.cli.output.DocumentFile;
import org.stocktake.cli.output.EditorSchema;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.files.checklist.ChecklistReader;
import org.stocktake.files.checklist.ChecklistSkeleton;
import org.stocktake.files.edit.ChecklistEditor;
import org.stocktake.files.edit.UnfaithfulTextException;
import org.stocktake.files.io.Sha256;
import org.stocktake.files.sheet.ChecklistDraft;
import org.stocktake.files.sheet.LawyerImport;
import org.stocktake.files.sheet.LawyerTable;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.files.yaml.StrictUtf8;
import org.stocktake.finding.sheet.LawyerColumn;
import org.stocktake.model.Checklist;
import org.stocktake.model.Problem;
import org.stocktake.model.Section;
import org.stocktake.report.escape.FormulaGuard;
import org.stocktake.text.ShellQuote;

/**
 * The command that takes a sheet of lawyers back into a checklist, or makes a new checklist from a sheet. Lint looks at
 * the result before it is written, and nothing is written that has a new problem.
 */
final class ImportCommand extends BaseCommand {
    private final ArgumentValue<String> sheet = arguments.parameter("SHEET");
    private final ArgumentValue<String> file = arguments.parameter("FILE");
    private final ArgumentValue<Boolean> remove = arguments.flag("--remove");
    private final ArgumentValue<Boolean> dryRun = arguments.flag("--dry-run");

    ImportCommand(CommandContext context) {
        super(context, "import");
    }

    @Override
    public ExitCode run(CommandContext context) throws IOException, UserException {
        Path path = Path.of(file.value());
        String id = idOf(path);
        if (!ChecklistLibrary.isPath(file.value()) || !ChecklistSkeleton.isPossibleId(id)) {
            throw UserException.usage("import-path", file.value());
        }
        LawyerTable table =
                CommandContext.require(LawyerTable.read(Path.of(sheet.value()), context.words(), FormulaGuard::undone));
        if (!table.others().isEmpty()) {
            context.note("command.import.others", context.words().list(table.others()));
        }
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            change(context, path, table);
        } else {
            create(context, path, table);
        }
        return ExitCode.DONE;
    }

    private static String idOf(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.endsWith(".yaml") ? name.substring(0, name.length() - ".yaml".length()) : "";
    }

    private void create(CommandContext context, Path path, LawyerTable table) throws IOException, UserException {
        List<String> order = ChecklistReader.questionKeys();
        List<LawyerColumn> left = ChecklistDraft.notRead(table);
        if (!left.isEmpty()) {
            context.note("command.import.not-in-new", keys(left, context));
        }
        String yaml = CommandContext.require(ChecklistDraft.of(idOf(path), table, order));
        requireClean(new SheetProblems(path, yaml, table)
                .placed(context.library().lint(path, utf8(yaml)).problems()));
        if (!dryRun.value()) {
            try (DocumentFile document = DocumentFile.open(path.toString(), false, context.pid())) {
                document.bytes().write(utf8(yaml));
                document.keep();
            }
            EditorSchema.CHECKLIST.putBeside(path, context.pid());
        }
        String questions =
                context.words().count("command.import.questions", table.rows().size());
        String key = dryRun.value() ? "command.import.would-make" : "command.import.made";
        context.note(key, path, questions, ShellQuote.file(path.toString()), context.program());
    }

    private static String keys(List<LawyerColumn> columns, CommandContext context) {
        return context.words().list(columns.stream().map(LawyerColumn::key).toList());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void requireClean(List<Problem> problems) throws UserException {
        if (!problems.isEmpty()) {
            throw new UserException.InvalidInputException(problems);
        }
    }

    private void change(CommandContext context, Path path, LawyerTable table) throws IOException, UserException {
        byte[] before = bytes(path);
        Checklist checklist = CommandContext.require(context.library().find(file.value()));
        LawyerImport.Result result = CommandContext.require(LawyerImport.of(checklist, table));
        List<String> removed = remove.value() ? result.missing() : List.of();
        String text = new String(before, StandardCharsets.UTF_8);
        String edited =
                edited(checklist, text, new ChecklistEditor.Edits(result.changes(), result.additions(), removed));
        ChecklistLibrary library = context.library();
        List<Problem> added = SheetProblems.added(
                library.lint(path, before).problems(),
                library.lint(path, utf8(edited)).problems());
        requireClean(new SheetProblems(path, edited, table).placed(added));
        tell(context, result);
        int told = new ToldCells(context, checklist).tell(result.rows());
        if (edited.equals(text)) {
            context.note(told == 0 ? "command.import.same" : "command.import.same.told", path);
            return;
        }
        if (!dryRun.value()) {
            try (DocumentFile document = DocumentFile.openSource(path.toString(), Sha256.of(before), context.pid())) {
                document.bytes().write(utf8(edited));
                document.keep();
            }
        }
        context.note(
                dryRun.value() ? "command.import.would" : "command.import.done",
                path,
                result.changes().size(),
                result.additions().size(),
                removed.size());
    }

    private static byte[] bytes(Path path) throws IOException, UserException {
        try {
            return StrictUtf8.bytes(path, path.toString());
        } catch (InvalidFileException refused) {
            throw new UserException.InvalidInputException(List.of(refused.problem()));
        }
    }

    private String edited(Checklist checklist, String text, ChecklistEditor.Edits edits) throws UserException {
        try {
            return ChecklistEditor.apply(text, edits, ChecklistReader.questionKeys());
        } catch (UnfaithfulTextException style) {
            for (Section section : checklist.sections()) {
                if (isEmptied(section, edits.removed())) {
                    throw UserException.usage("import-empties-section", file.value(), section.id());
                }
            }
            throw UserException.usage("import-in-place", file.value());
        }
    }

    private static boolean isEmptied(Section section, List<String> removed) {
        return !section.questions().isEmpty()
                && section.questions().stream()
                        .allMatch(question -> removed.contains(question.id().value()));
    }

    private void tell(CommandContext context, LawyerImport.Result result) {
        if (!result.unmarked().isEmpty()) {
            context.note("command.import.unmarked", context.words().list(result.unmarked()));
        }
        for (Map.Entry<String, List<LawyerColumn>> change : result.columns().entrySet()) {
            context.out()
                    .println(context.say("command.import.changed", change.getKey(), keys(change.getValue(), context)));
        }
        result.additions()
                .forEach(addition ->
                        context.out().println(context.say("command.import.added", addition.id(), addition.section())));
        for (String missing : result.missing()) {
            String key = remove.value() ? "command.import.removed" : "command.import.missing";
            context.out().println(context.say(key, missing));
        }
    }
}
