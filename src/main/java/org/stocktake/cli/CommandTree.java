package org.stocktake.cli;

import java.util.List;
import java.util.function.Supplier;
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
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.CommandHelp;
import org.stocktake.cli.command.Environment;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.GlobalOptions;
import org.stocktake.cli.help.CompletionCommand;
import org.stocktake.cli.help.HelpCommand;
import org.stocktake.cli.output.TextPrinter;
import org.stocktake.cli.report.CompareCommand;
import org.stocktake.cli.report.GuideCommand;
import org.stocktake.cli.report.ReportCommand;
import org.stocktake.cli.report.SummaryCommand;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** Builds as much of the command tree as the arguments need, and runs it. */
public final class CommandTree {
    /** The names of the commands, in the order in which help lists them. */
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

    private CommandTree() {}

    static int run(Environment world, String... args) {
        GlobalOptions root = new GlobalOptions();
        CommandContext tool = new CommandContext(world, root);
        CommandLine line = build(tool, root, named(args));
        Runner runner = new Runner(tool);
        line.setExecutionStrategy(runner);
        line.setParameterExceptionHandler(runner);
        line.setExecutionExceptionHandler(runner);
        return line.execute(args);
    }

    /** Returns the whole tree, for help, completion and suggestions. */
    public static CommandLine whole(CommandContext tool) {
        return build(tool, new GlobalOptions(), COMMANDS);
    }

    private static CommandLine build(CommandContext tool, GlobalOptions root, List<String> names) {
        CommandLine line = new CommandLine(root.spec());
        for (String name : names) {
            line.addSubcommand(name, command(name, tool));
        }
        line.setExpandAtFiles(false);
        // Else it warns on standard error about a quotation mark in a list, with the argument unchanged.
        CommandLine.tracer().setLevel(CommandLine.TraceLevel.OFF);
        line.setUsageHelpWidth(TextPrinter.COLUMNS);
        return line;
    }

    /**
     * Returns the command that the first word names. Any other first word needs the whole tree: none, a misspelt
     * command, or a root option whose value is a separate word.
     */
    private static List<String> named(String... args) {
        for (String arg : args) {
            if (!arg.startsWith("-")) {
                return COMMANDS.contains(arg) ? List.of(arg) : COMMANDS;
            }
        }
        return COMMANDS;
    }

    /** Builds one command. The others cost nothing. */
    public static CommandSpec command(String name, CommandContext tool) {
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
            case "help" -> new HelpCommand(tool, new WholeTree(tool)).spec();
            case "completion" -> new CompletionCommand(tool, new WholeTree(tool)).spec();
            default -> throw new IllegalArgumentException("no command " + name);
        };
    }

    /**
     * Builds the whole tree when it is asked for. A class and not a lambda for the reason given at {@link Runner}.
     */
    private record WholeTree(CommandContext tool) implements Supplier<CommandLine> {
        @Override
        public CommandLine get() {
            return whole(tool);
        }
    }

    /**
     * Runs what the parsed arguments ask for. A class and not three lambdas: a lambda keeps the interfaces, and all
     * that is built on them, out of the archive of classes, because the library is compiled for a Java of 2004.
     */
    private static final class Runner
            implements IExecutionStrategy, IParameterExceptionHandler, IExecutionExceptionHandler {
        private final CommandContext tool;

        Runner(CommandContext tool) {
            this.tool = tool;
        }

        /**
         * Never fails, because picocli prints a stack trace when a strategy does. The failure of a command goes to its
         * handler.
         */
        @Override
        public int execute(ParseResult parsed) {
            try {
                return run(parsed);
            } catch (ExecutionException ofCommand) {
                throw ofCommand;
            } catch (MissingParameterException | UnmatchedArgumentException wrong) {
                return UsageErrorHandler.tell(wrong, tool).code();
            } catch (RuntimeException | Error failure) {
                return tell(failure);
            }
        }

        private int run(ParseResult parsed) {
            List<CommandLine> chain = parsed.asCommandLineList();
            CommandLine last = chain.get(chain.size() - 1);
            if (tool.options().help.value()) {
                refuseUnknownCommand(last);
                CommandHelp.print(last, tool, tool.out());
                return ExitCode.DONE.code();
            }
            if (tool.options().version.value()) {
                return Program.version(tool.world());
            }
            if (last.getCommandSpec().userObject() instanceof BaseCommand) {
                refuseEmptyValues(last.getParseResult());
                return new RunLast().execute(parsed);
            }
            CommandHelp.print(last, tool, tool.err());
            return ExitCode.USAGE.code();
        }

        @Override
        public int handleParseException(ParameterException wrong, String[] args) {
            try {
                return UsageErrorHandler.tell(wrong, tool).code();
            } catch (RuntimeException failure) {
                return tell(failure);
            }
        }

        @Override
        public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
            return tell(failure);
        }

        /**
         * Reports the failure. Never throws an exception, because picocli prints a stack trace of one. An error goes to
         * the caller.
         */
        private int tell(Throwable failure) {
            try {
                return tool.failures().tell(failure).code();
            } catch (RuntimeException unsayable) {
                return Program.tellFallback(tool.world());
            }
        }
    }

    /** Refuses a command that does not exist, although help is asked for: the help of another command would mislead. */
    private static void refuseUnknownCommand(CommandLine last) {
        List<String> unmatched = last.getParseResult().unmatched();
        if (!unmatched.isEmpty() && UsageErrorHandler.expectsCommand(last.getCommandSpec())) {
            throw new UnmatchedArgumentException(last, unmatched);
        }
    }

    /**
     * Refuses an empty value, which a script gives when a variable is not set. As a path it would be the current
     * folder.
     */
    private static void refuseEmptyValues(ParseResult parsed) {
        for (ArgSpec given : parsed.matchedArgs()) {
            if (given.originalStringValues().contains("")) {
                throw new MissingParameterException(
                        parsed.commandSpec().commandLine(), given, given.paramLabel() + " is empty");
            }
        }
    }
}
