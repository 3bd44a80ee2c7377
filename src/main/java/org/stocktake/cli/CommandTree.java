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
import org.stocktake.cli.evidence.EvidenceCommand;
import org.stocktake.cli.evidence.SignCommand;
import org.stocktake.cli.help.CompleteCommand;
import org.stocktake.cli.help.CompletionCommand;
import org.stocktake.cli.help.DoctorCommand;
import org.stocktake.cli.help.HelpCommand;
import org.stocktake.cli.merge.MergeCommand;
import org.stocktake.cli.output.TextPrinter;
import org.stocktake.cli.report.CompareCommand;
import org.stocktake.cli.report.GuideCommand;
import org.stocktake.cli.report.ReportCommand;
import org.stocktake.cli.report.SummaryCommand;
import org.stocktake.cli.split.SplitCommand;
import org.stocktake.cli.update.UpdateCommand;
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
            "evidence",
            "sign",
            "recover",
            "update",
            "split",
            "merge",
            "checklist",
            "help",
            "completion",
            "doctor");

    /** The command that the scripts of the shells ask; no help lists it. */
    private static final String COMPLETE = "complete";

    private CommandTree() {}

    static int run(Environment environment, String... args) {
        GlobalOptions root = new GlobalOptions();
        CommandContext context = new CommandContext(environment, root);
        CommandLine line = build(context, root, named(args));
        Runner runner = new Runner(context);
        line.setExecutionStrategy(runner);
        line.setParameterExceptionHandler(runner);
        line.setExecutionExceptionHandler(runner);
        try {
            return line.execute(args);
        } finally {
            context.end();
        }
    }

    /** Returns the whole tree, for help, completion and suggestions. */
    public static CommandLine whole(CommandContext context) {
        return build(context, new GlobalOptions(), COMMANDS);
    }

    private static CommandLine build(CommandContext context, GlobalOptions root, List<String> names) {
        CommandLine line = new CommandLine(root.spec());
        for (String name : names) {
            line.addSubcommand(name, command(name, context));
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
                return COMMANDS.contains(arg) || arg.equals(COMPLETE) ? List.of(arg) : COMMANDS;
            }
        }
        return COMMANDS;
    }

    /** Builds one command. The others cost nothing. */
    public static CommandSpec command(String name, CommandContext context) {
        return switch (name) {
            case "assess" -> new AssessCommand(context).spec();
            case "status" -> new StatusCommand(context).spec();
            case "show" -> new ShowCommand(context).spec();
            case "report" -> new ReportCommand(context).spec();
            case "check" -> new CheckCommand(context).spec();
            case "gate" -> GateCommand.build(context);
            case "compare" -> new CompareCommand(context).spec();
            case "explain" -> new ExplainCommand(context).spec();
            case "guide" -> new GuideCommand(context).spec();
            case "summary" -> new SummaryCommand(context).spec();
            case "set" -> new SetCommand(context).spec();
            case "get" -> new GetCommand(context).spec();
            case "evidence" -> new EvidenceCommand(context).spec();
            case "sign" -> new SignCommand(context).spec();
            case "recover" -> new RecoverCommand(context).spec();
            case "update" -> new UpdateCommand(context).spec();
            case "split" -> new SplitCommand(context).spec();
            case "merge" -> new MergeCommand(context).spec();
            case "checklist" -> ChecklistCommand.build(context);
            case "help" -> new HelpCommand(context, new WholeTree(context)).spec();
            case "completion" -> new CompletionCommand(context).spec();
            case "doctor" -> new DoctorCommand(context).spec();
            case COMPLETE -> new CompleteCommand(context, new WholeTree(context)).spec();
            default -> throw new IllegalArgumentException("no command " + name);
        };
    }

    /**
     * Builds the whole tree when it is asked for. A class and not a lambda for the reason given at {@link Runner}.
     */
    private record WholeTree(CommandContext context) implements Supplier<CommandLine> {
        @Override
        public CommandLine get() {
            return whole(context);
        }
    }

    /**
     * Runs what the parsed arguments ask for. A class and not three lambdas: a lambda keeps the interfaces, and all
     * that is built on them, out of the archive of classes, because the library is compiled for a Java of 2004.
     */
    private static final class Runner
            implements IExecutionStrategy, IParameterExceptionHandler, IExecutionExceptionHandler {
        private final CommandContext context;

        Runner(CommandContext context) {
            this.context = context;
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
                return UsageErrorHandler.tell(wrong, context).code();
            } catch (RuntimeException | Error failure) {
                return tell(failure);
            }
        }

        private int run(ParseResult parsed) {
            List<CommandLine> chain = parsed.asCommandLineList();
            CommandLine last = chain.get(chain.size() - 1);
            if (context.options().help.value()) {
                refuseUnknownCommand(last);
                CommandHelp.print(last, context, context.out());
                return ExitCode.DONE.code();
            }
            if (context.options().version.value()) {
                return VersionRequest.answer(context.world());
            }
            if (last.getCommandSpec().userObject() instanceof BaseCommand) {
                refuseEmptyValues(last.getParseResult());
                return new RunLast().execute(parsed);
            }
            CommandHelp.print(last, context, context.err());
            return ExitCode.USAGE.code();
        }

        @Override
        public int handleParseException(ParameterException wrong, String[] args) {
            try {
                return UsageErrorHandler.tell(wrong, context).code();
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
                return context.failures().tell(failure).code();
            } catch (RuntimeException unsayable) {
                return Program.tellFallback(context.world());
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
