package org.stocktake.cli.command;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Prints the help of a command with its own options. The global options and the exit codes are in the help of the root.
 */
public final class CommandHelp {
    private CommandHelp() {}

    public static void print(CommandLine line, CommandContext context, PrintWriter to) {
        CommandSpec root = line.getCommandSpec().root();
        root.commandLine().setResourceBundle(HelpMessages.toBreak(context.words()));
        dress(line, context.words());
        String options = "[" + context.words().say("command.man.options-word") + "]";
        to.print(HelpMessages.written(line.getUsageMessage(Ansi.OFF).replace("[OPTIONS]", options)));
        to.flush();
    }

    private static void dress(CommandLine line, Messages words) {
        UsageMessageSpec usage = line.getCommandSpec().usageMessage();
        usage.abbreviateSynopsis(true);
        usage.synopsisHeading(words.say("command.heading.synopsis", ""));
        usage.synopsisSubcommandLabel("[" + words.say("command.man.command-word") + "]");
        usage.descriptionHeading("%n");
        usage.parameterListHeading("%n" + words.say("command.heading.parameters") + "%n");
        usage.optionListHeading("%n" + words.say("command.heading.options") + "%n");
        usage.commandListHeading("%n" + words.say("command.heading.commands") + "%n");
        usage.footerHeading("%n");
        line.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, new OwnOptions());
        if (line.getParent() == null) {
            usage.exitCodeListHeading("%n" + words.say("command.heading.exit-codes") + "%n");
            Map<String, String> codes = exitCodes(words);
            codes.replaceAll((code, meaning) -> HelpMessages.toBreak(meaning));
            usage.exitCodeList(codes);
        } else {
            usage.optionListHeading(own(line.getCommandSpec()).isEmpty() ? "" : usage.optionListHeading());
            usage.footer(words.say("command.help.options"), words.say("command.help.exit-codes"));
        }
    }

    /** Returns the options that only this command has. */
    private static List<OptionSpec> own(CommandSpec spec) {
        return spec.options().stream()
                .filter(option -> !option.inherited() && !option.hidden())
                .toList();
    }

    /**
     * Lists the options of the command itself. A class and not a lambda because a lambda keeps the interfaces of the
     * command library out of the archive of classes.
     */
    private static final class OwnOptions implements IHelpSectionRenderer {
        @Override
        public String render(Help help) {
            return help.optionListExcludingGroups(own(help.commandSpec()));
        }
    }

    /** Returns the numbers of {@link ExitCode}, in order, with their meanings. */
    public static Map<String, String> exitCodes(Messages words) {
        Map<String, String> table = new LinkedHashMap<>();
        for (ExitCode exit : ExitCode.values()) {
            table.put(Integer.toString(exit.code()), words.say(exit.key()));
        }
        return table;
    }
}
