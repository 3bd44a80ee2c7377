package org.stocktake.cli.help;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FormatOption;
import org.stocktake.cli.command.UserException;
import org.stocktake.cli.output.TextPrinter;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.terminal.wrap.DisplayWidth;
import org.stocktake.text.Messages;

/** Prints the versions, the terminal and the folders that the report of a fault needs, and nothing personal. */
public final class DoctorCommand extends BaseCommand {
    private final ArgumentValue<String> format = arguments.textOr(FormatOption.TEXT, "FORMAT", "--format");

    public DoctorCommand(CommandContext context) {
        super(context, "doctor");
    }

    /** A line of the text: the name of a thing, and what it is. */
    private record Row(String name, String value) {}

    @Override
    public ExitCode run(CommandContext context) throws IOException, UserException {
        Installation found = new Installation(context);
        if (FormatOption.isJson(format.value())) {
            context.out().print(DoctorJson.of(found, context));
        } else {
            print(rows(found, context), context);
        }
        return ExitCode.DONE;
    }

    private static void print(List<Row> rows, CommandContext context) throws UserException {
        TextPrinter page = context.printer();
        int width =
                rows.stream().mapToInt(row -> DisplayWidth.of(row.name())).max().orElse(0) + 2;
        for (Row row : rows) {
            String name = row.name() + " ".repeat(width - DisplayWidth.of(row.name()));
            page.hanging(0, name, row.value().isEmpty() ? context.say("command.doctor.nothing") : row.value());
        }
    }

    private static List<Row> rows(Installation found, CommandContext context) throws IOException, UserException {
        Map<String, String> java = found.runtime();
        Map<String, String> system = found.system();
        List<Row> rows = new ArrayList<>(List.of(
                new Row("stocktake", context.world().machine().version()),
                new Row(
                        "Java",
                        listed(
                                context.words(),
                                java.get("version"),
                                java.get("machine"),
                                java.get("vendor"),
                                java.get("home"))),
                new Row(
                        context.say("command.doctor.archive"),
                        context.say("command.doctor.archive." + found.archive().word())),
                new Row(
                        context.say("command.doctor.system"),
                        listed(context.words(), system.get("name"), system.get("version"), system.get("architecture"))),
                new Row(context.say("command.doctor.locale"), found.locale()),
                new Row(context.say("command.doctor.terminal"), terminal(found, context)),
                new Row(context.say("command.doctor.program"), found.program()),
                new Row(context.say("command.doctor.own-checklists"), found.ownChecklists()),
                new Row(context.say("command.doctor.variables"), context.words().list(found.variables()))));
        for (ChecklistLibrary.Entry entry : found.checklists()) {
            String origin = entry.origin().equals(ChecklistLibrary.Entry.BUILT_IN)
                    ? context.say("command.checklist.built-in")
                    : entry.origin();
            rows.add(new Row(
                    context.say("command.doctor.checklist"),
                    listed(context.words(), entry.id(), entry.version(), origin)));
        }
        return rows;
    }

    private static String terminal(Installation found, CommandContext context) throws UserException {
        return listed(
                context.words(),
                context.say(found.isTerminal() ? "command.doctor.terminal.yes" : "command.doctor.terminal.no"),
                found.terminalType(),
                found.window(),
                found.encoding(),
                context.isColoured() ? context.say("command.doctor.colour") : "");
    }

    private static String listed(Messages words, @Nullable String... parts) {
        List<String> there = new ArrayList<>();
        for (String part : parts) {
            if (part != null && !part.isEmpty()) {
                there.add(part);
            }
        }
        return words.parts(there);
    }
}
