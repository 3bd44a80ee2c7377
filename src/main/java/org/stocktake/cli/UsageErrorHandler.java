package org.stocktake.cli;

import java.util.List;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.files.yaml.SpellingSuggestion;
import org.stocktake.text.Messages;
import org.stocktake.text.SafeText;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports arguments that cannot be understood: what is wrong, what was probably meant, and which help to read. */
final class UsageErrorHandler {
    private UsageErrorHandler() {}

    static ExitCode tell(ParameterException wrong, CommandContext context) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        context.err().println("stocktake: " + sentence(wrong, context));
        String suggestion = suggestion(wrong, context.words());
        if (!suggestion.isEmpty()) {
            context.err().println("  " + context.say("command.error.did-you-mean", suggestion));
        } else if (wrong instanceof UnmatchedArgumentException unmatched && isBelowRoot(unmatched)) {
            String all =
                    context.words().list(wrong.getCommandLine().getSubcommands().keySet());
            context.err().println("  " + context.say("command.error.commands", all));
        }
        context.err().println("  " + context.say("command.error.see-help", command + " --help"));
        return ExitCode.USAGE;
    }

    private static String sentence(ParameterException wrong, CommandContext context) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String argument = SafeText.of(unmatched.getUnmatched().get(0));
            return context.say(key(unmatched), argument);
        }
        if (wrong instanceof MissingParameterException missing) {
            List<ArgSpec> args = missing.getMissing();
            return context.say(
                    args.get(0).isOption() ? "command.error.missing-value" : "command.error.missing",
                    args.get(0).isOption() ? name(args.get(0)) : labels(args));
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return context.say("command.error.twice", name(twice.getOverwritten()));
        }
        ArgSpec arg = wrong.getArgSpec();
        String value = SafeText.of(String.valueOf(wrong.getValue()));
        return arg == null || wrong.getValue() == null
                ? context.say("command.error.not-understood", SafeText.of(String.valueOf(wrong.getMessage())))
                : context.say("command.error.bad-value", value, name(arg));
    }

    /**
     * Returns true if a command below the root is unknown. Its few commands are listed; those of the root fill a page.
     */
    private static boolean isBelowRoot(UnmatchedArgumentException unmatched) {
        CommandLine line = unmatched.getCommandLine();
        return line.getParent() != null && expectsCommand(line.getCommandSpec()) && !unmatched.isUnknownOption();
    }

    private static String key(UnmatchedArgumentException unmatched) {
        if (unmatched.isUnknownOption()) {
            return "command.error.unknown-option";
        }
        return expectsCommand(unmatched.getCommandLine().getCommandSpec())
                ? "command.error.unknown-command"
                : "command.error.too-many";
    }

    /** Returns true if only one of its commands can follow. */
    static boolean expectsCommand(CommandSpec spec) {
        return !spec.subcommands().isEmpty() && spec.positionalParameters().isEmpty();
    }

    /** Returns what was probably meant: a command where one is expected, else an option. */
    private static String suggestion(ParameterException wrong, Messages words) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            CommandSpec spec = unmatched.getCommandLine().getCommandSpec();
            if (unmatched.getUnmatched().get(0).equals("--json") && hasJson(spec, words)) {
                return "--format json";
            }
            return SpellingSuggestion.of(
                    unmatched.getUnmatched().get(0),
                    unmatched.isUnknownOption()
                            ? spec.optionsMap().keySet()
                            : spec.subcommands().keySet());
        }
        return "";
    }

    /**
     * Returns true if the help of the option {@code --format} names JSON; a questionnaire, for one, has no such format.
     */
    private static boolean hasJson(CommandSpec spec, Messages words) {
        String key = "help." + spec.qualifiedName(".").replaceFirst("^stocktake\\.", "") + ".format";
        return words.has(key) && words.say(key).contains("json");
    }

    private static String name(ArgSpec arg) {
        return arg.isOption() ? ((OptionSpec) arg).longestName() : arg.paramLabel();
    }

    private static String labels(List<ArgSpec> args) {
        StringBuilder labels = new StringBuilder();
        for (ArgSpec arg : args) {
            labels.append(labels.length() == 0 ? "" : " ").append(arg.paramLabel());
        }
        return labels.toString();
    }
}
