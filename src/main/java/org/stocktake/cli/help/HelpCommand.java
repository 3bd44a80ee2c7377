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
    public static final List<String> TOPICS = List.of("answers", "formats", "gate", "exit-codes", "environment");

    private final ArgumentValue<String> topic = arguments.optionalParameter("TOPIC");
    private final ArgumentValue<Boolean> man = arguments.flag("--man");
    private final Supplier<CommandLine> tree;

    /** @param tree builds the tree of all commands */
    public HelpCommand(CommandContext tool, Supplier<CommandLine> tree) {
        super(tool, "help");
        this.tree = tree;
    }

    @Override
    public ExitCode run(CommandContext tool) throws UserException {
        if (man.value()) {
            printManual(topic.value(), tool);
        } else {
            print(topic.value(), tool);
        }
        return ExitCode.DONE;
    }

    private void print(String name, CommandContext tool) throws UserException {
        CommandLine whole = tree.get();
        if (name.isEmpty()) {
            CommandHelp.print(whole, tool, tool.out());
        } else if (TOPICS.contains(name)) {
            printTopic(name, tool);
        } else if (whole.getSubcommands().containsKey(name)) {
            CommandHelp.print(whole.getSubcommands().get(name), tool, tool.out());
        } else {
            throw unknown(name);
        }
    }

    /**
     * Prints a manual page for {@code man -l -}. The name of a command below another has a hyphen: {@code gate-init}.
     */
    private void printManual(String command, CommandContext tool) throws UserException {
        Map<String, String> pages =
                ManPages.all(tree.get(), tool.words(), tool.world().machine().version());
        String name = command.isEmpty() ? "stocktake" : "stocktake-" + command;
        if (!pages.containsKey(name)) {
            throw unknown(command);
        }
        tool.out().print(pages.get(name));
    }

    private static UserException unknown(String name) {
        return UserException.usage("unknown-topic", name, String.join(", ", TOPICS));
    }

    private static void printTopic(String name, CommandContext tool) {
        tool.out().println(tool.say("help.topic." + name));
        if (name.equals("exit-codes")) {
            tool.out().println();
            CommandHelp.exitCodes(tool.words())
                    .forEach((number, meaning) ->
                            tool.out().println("  " + number + " ".repeat(5 - number.length()) + meaning));
        }
    }
}
