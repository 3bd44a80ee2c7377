package org.stocktake.cli.checklist;

import java.io.IOException;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FormatOption;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.files.edit.VersionMapDraft;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.finding.version.Compatibility;
import org.stocktake.finding.version.VersionDiff;
import org.stocktake.model.Checklist;
import org.stocktake.report.machine.VersionDiffJson;

/** The command that compares two versions of a checklist, and drafts the map between them. */
final class ChecklistDiffCommand extends BaseCommand {
    private final ArgumentValue<String> before = arguments.parameter("OLD");
    private final ArgumentValue<String> after = arguments.parameter("NEW");
    private final ArgumentValue<Boolean> map = arguments.flag("--map");
    private final ArgumentValue<String> failOn = arguments.text("EFFECT", "--fail-on");
    private final ArgumentValue<String> format = arguments.textOr(FormatOption.TEXT, "FORMAT", "--format");

    ChecklistDiffCommand(CommandContext context) {
        super(context, "diff");
    }

    @Override
    public ExitCode run(CommandContext context) throws IOException, UserException {
        boolean json = FormatOption.isJson(format.value());
        if (json && map.value()) {
            throw UserException.usage("diff-map-format", format.value());
        }
        Compatibility bar = bar();
        VersionDiff diff = compared(context);
        if (map.value()) {
            context.out().print(VersionMapDraft.of(diff));
        } else if (json) {
            context.out().print(VersionDiffJson.of(diff));
        } else {
            new VersionDiffPrinter(context, diff).print();
        }
        return !failOn.value().isEmpty() && diff.effect().compareTo(bar) >= 0 ? ExitCode.GATE : ExitCode.DONE;
    }

    private Compatibility bar() throws UserException {
        for (Compatibility effect : Compatibility.values()) {
            if (effect != Compatibility.COMPATIBLE && effect.word().equals(failOn.value())) {
                return effect;
            }
        }
        if (!failOn.value().isEmpty()) {
            throw UserException.usage("unknown-effect", failOn.value());
        }
        return Compatibility.BREAKING;
    }

    private VersionDiff compared(CommandContext context) throws IOException, UserException {
        ChecklistLibrary library = context.library();
        Checklist old = CommandContext.require(library.find(before.value()));
        LoadResult<Checklist> whole = library.find(after.value());
        LoadResult<Checklist> read = whole.problems().isEmpty() ? whole : library.findWithoutMaps(after.value());
        if (!read.problems().isEmpty()) {
            CommandContext.require(whole);
        }
        Checklist present = CommandContext.require(read);
        if (!old.id().equals(present.id())) {
            throw UserException.usage("other-checklists", old.id(), present.id());
        }
        if (!whole.problems().isEmpty()) {
            context.note("command.diff.without-maps", after.value());
        }
        return VersionDiff.of(old, present);
    }
}
