package org.stocktake.cli.command;

import java.util.List;
import org.stocktake.cli.answers.ExplainCommand;
import org.stocktake.cli.answers.GetCommand;
import org.stocktake.cli.answers.RecoverCommand;
import org.stocktake.cli.answers.SetCommand;
import org.stocktake.cli.answers.ShowCommand;
import org.stocktake.cli.answers.StatusCommand;
import org.stocktake.cli.assess.AssessCommand;
import org.stocktake.cli.check.CheckCommand;
import org.stocktake.cli.check.GateCommand;
import org.stocktake.cli.checklist.ChecklistCommand;
import org.stocktake.cli.help.CompletionCommand;
import org.stocktake.cli.help.HelpCommand;
import org.stocktake.cli.report.CompareCommand;
import org.stocktake.cli.report.GuideCommand;
import org.stocktake.cli.report.ReportCommand;
import org.stocktake.cli.report.SummaryCommand;
import picocli.CommandLine.Model.CommandSpec;

/** The root command: the options of every command, and the table of commands. */
public final class GlobalOptions {
    /** In the order in which help lists them. */
    public static final List<String> COMMANDS = List.of(
            "assess",
            "status",
            "show",
            "report",
            "check",
            "compare",
            "gate",
            "explain",
            "guide",
            "summary",
            "set",
            "get",
            "recover",
            "checklist",
            "help",
            "completion");

    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("stocktake");
    private final Arguments arguments = Arguments.ofAllBelow(spec);

    public final ArgumentValue<Boolean> help = arguments.help("-h", "--help");
    public final ArgumentValue<Boolean> version = arguments.version("-V", "--version");
    final ArgumentValue<String> checklist = arguments.text("ID|PATH", "--checklist");
    final ArgumentValue<String> lang = arguments.text("LANGUAGE", "--lang");
    final ArgumentValue<String> today = arguments.text("DATE", "--today");
    final ArgumentValue<String> color = arguments.textOr("auto", "WHEN", "--color");
    public final ArgumentValue<Boolean> noInput = arguments.flag("--no-input");
    public final ArgumentValue<Boolean> quiet = arguments.flag("-q", "--quiet");
    final ArgumentValue<Boolean> debug = arguments.flag("--debug");

    public CommandSpec spec() {
        return spec;
    }

    /** Builds one command; the others cost nothing. */
    public static CommandSpec build(String name, CommandContext tool) {
        return switch (name) {
            case "assess" -> new AssessCommand(tool).spec();
            case "status" -> new StatusCommand(tool).spec();
            case "show" -> new ShowCommand(tool).spec();
            case "report" -> new ReportCommand(tool).spec();
            case "check" -> new CheckCommand(tool).spec();
            case "gate" -> GateCommand.build(tool);
            case "compare" -> new CompareCommand(tool).spec();
            case "explain" -> new ExplainCommand(tool).spec();
            case "guide" -> new GuideCommand(tool).spec();
            case "summary" -> new SummaryCommand(tool).spec();
            case "set" -> new SetCommand(tool).spec();
            case "get" -> new GetCommand(tool).spec();
            case "recover" -> new RecoverCommand(tool).spec();
            case "checklist" -> ChecklistCommand.build(tool);
            case "help" -> new HelpCommand(tool).spec();
            case "completion" -> new CompletionCommand(tool).spec();
            default -> throw new IllegalArgumentException("no command " + name);
        };
    }
}
