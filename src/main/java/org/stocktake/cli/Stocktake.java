package org.stocktake.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The root command: the options of every command, and the table of commands. */
@Command(name = "stocktake")
final class Stocktake {
    /** In the order in which help lists them. */
    static final List<String> COMMANDS = List.of(
            "assess", "status", "show", "report", "check", "explain", "set", "get", "checklist", "help", "completion");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT)
    boolean version;

    @Option(names = "--checklist", paramLabel = "ID|PATH", scope = ScopeType.INHERIT)
    @Nullable
    String checklist;

    @Option(names = "--lang", paramLabel = "LANGUAGE", scope = ScopeType.INHERIT)
    @Nullable
    String lang;

    @Option(names = "--today", paramLabel = "DATE", scope = ScopeType.INHERIT)
    @Nullable
    String today;

    @Option(names = "--color", paramLabel = "WHEN", scope = ScopeType.INHERIT)
    @Nullable
    String color;

    @Option(names = "--no-input", scope = ScopeType.INHERIT)
    boolean noInput;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT)
    boolean quiet;

    @Option(names = "--debug", scope = ScopeType.INHERIT)
    boolean debug;

    /** Builds one command; the others cost nothing. */
    static Object build(String name, Tool tool) {
        return switch (name) {
            case "assess" -> new AssessCommand(tool);
            case "status" -> new StatusCommand(tool);
            case "show" -> new ShowCommand(tool);
            case "report" -> new ReportCommand(tool);
            case "check" -> new CheckCommand(tool);
            case "explain" -> new ExplainCommand(tool);
            case "set" -> new SetCommand(tool);
            case "get" -> new GetCommand(tool);
            case "checklist" -> ChecklistCommand.build(tool);
            case "help" -> new HelpCommand(tool);
            case "completion" -> new CompletionCommand(tool);
            default -> throw new IllegalArgumentException("no command " + name);
        };
    }
}
