package org.stocktake.cli.help;

import java.util.List;
import java.util.Map;
import org.stocktake.cli.CommandTree;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.CommandHelp;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.UserException;
import picocli.CommandLine;

/** What {@code help} prints: the overview, a command, or a topic. */
public final class HelpTopics {
    /** In the order in which they are listed. */
    public static final List<String> TOPICS = List.of("answers", "formats", "gate", "exit-codes", "environment");

    private HelpTopics() {}

    static ExitCode print(String topic, CommandContext tool) throws UserException {
        CommandLine whole = CommandTree.whole(tool);
        if (topic.isEmpty()) {
            CommandHelp.print(whole, tool, tool.out());
        } else if (TOPICS.contains(topic)) {
            topic(topic, tool);
        } else if (whole.getSubcommands().containsKey(topic)) {
            CommandHelp.print(whole.getSubcommands().get(topic), tool, tool.out());
        } else {
            throw UserException.usage("unknown-topic", topic, String.join(", ", TOPICS));
        }
        return ExitCode.DONE;
    }

    /** The manual page of a command, for {@code man -l -}; of a command below another with a hyphen, {@code gate-init}. */
    static ExitCode manual(String command, CommandContext tool) throws UserException {
        Map<String, String> pages = ManPages.all(tool, tool.world().machine().version());
        String name = command.isEmpty() ? "stocktake" : "stocktake-" + command;
        if (!pages.containsKey(name)) {
            throw UserException.usage("unknown-topic", command, String.join(", ", TOPICS));
        }
        tool.out().print(pages.get(name));
        return ExitCode.DONE;
    }

    private static void topic(String topic, CommandContext tool) {
        tool.out().println(tool.say("help.topic." + topic));
        if (topic.equals("exit-codes")) {
            tool.out().println();
            for (Map.Entry<String, String> row :
                    CommandHelp.exitCodes(tool.words()).entrySet()) {
                String number = row.getKey();
                tool.out().println("  " + number + " ".repeat(5 - number.length()) + row.getValue());
            }
        }
    }
}
