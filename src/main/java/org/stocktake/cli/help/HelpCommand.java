package org.stocktake.cli.help;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.CommandHelp;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.UserException;
import picocli.CommandLine;

/** Prints help: the overview, one command, a topic, or a manual page. */
public final class HelpCommand extends BaseCommand {
    /** The topics that are no commands, in the order in which help lists them. */
    public static final List<String> TOPICS = List.of("answers", "formats", "gate", "git", "exit-codes", "environment");

    private final ArgumentValue<String> topic = arguments.optionalParameter("TOPIC");
    private final ArgumentValue<Boolean> man = arguments.flag("--man");
    private final Supplier<CommandLine> tree;

    /** @param tree builds the tree of all commands */
    public HelpCommand(CommandContext context, Supplier<CommandLine> tree) {
        super(context, "help");
        this.tree = tree;
    }

    @Override
    public ExitCode run(CommandContext context) throws UserException {
        if (man.value()) {
            printManual(topic.value(), context);
        } else {
            print(topic.value(), context);
        }
        return ExitCode.DONE;
    }

    private void print(String name, CommandContext context) throws UserException {
        CommandLine whole = tree.get();
        if (name.isEmpty()) {
            CommandHelp.print(whole, context, context.out());
        } else if (TOPICS.contains(name)) {
            printTopic(name, context);
        } else if (whole.getSubcommands().containsKey(name)) {
            CommandHelp.print(whole.getSubcommands().get(name), context, context.out());
        } else {
            throw unknown(name);
        }
    }

    /**
     * Prints a manual page for {@code man -l -}. The name of a command below another has a hyphen: {@code gate-init}.
     */
    private void printManual(String command, CommandContext context) throws UserException {
        Map<String, String> pages = ManPages.all(
                tree.get(), context.words(), context.world().machine().version());
        String name = command.isEmpty() ? "stocktake" : "stocktake-" + command;
        if (!pages.containsKey(name)) {
            throw unknown(command);
        }
        context.out().print(pages.get(name));
    }

    private static UserException unknown(String name) {
        return UserException.usage("unknown-topic", name, TOPICS);
    }

    private static void printTopic(String name, CommandContext context) {
        context.out().println(context.say("help.topic." + name));
        if (name.equals("exit-codes")) {
            context.out().println();
            CommandHelp.exitCodes(context.words())
                    .forEach((number, meaning) ->
                            context.out().println("  " + number + " ".repeat(5 - number.length()) + meaning));
        }
    }
}
