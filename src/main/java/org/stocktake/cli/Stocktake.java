package org.stocktake.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** The root command: the options of every command, and the table of commands. */
final class Stocktake {
    /** In the order in which help lists them. */
    static final List<String> COMMANDS = List.of(
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

    final Given<Boolean> help = arguments.help("-h", "--help");
    final Given<Boolean> version = arguments.version("-V", "--version");
    final Given<String> checklist = arguments.text("ID|PATH", "--checklist");
    final Given<String> lang = arguments.text("LANGUAGE", "--lang");
    final Given<String> today = arguments.text("DATE", "--today");
    final Given<String> color = arguments.textOr("auto", "WHEN", "--color");
    final Given<Boolean> noInput = arguments.flag("--no-input");
    final Given<Boolean> quiet = arguments.flag("-q", "--quiet");
    final Given<Boolean> debug = arguments.flag("--debug");

    CommandSpec spec() {
        return spec;
    }

    /** What the next command has to be told again, by the names of the options. */
    Map<String, String> again() {
        return Map.of(
                "--checklist", checklist.value(),
                "--lang", lang.value(),
                "--today", today.value(),
                "--color", color.value());
    }

    /** Builds one command; the others cost nothing. */
    static CommandSpec build(String name, Tool tool) {
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
