package org.stocktake.cli.help;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.HelpMessages;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Finds the words that may stand at the end of a line that is being typed. */
final class WordCompletion {
    private final KnownValues values;

    private CommandSpec command;
    private final Set<String> used = new HashSet<>();
    private final List<String> plain = new ArrayList<>();
    private @Nullable OptionSpec pending;
    private boolean onlyPlain;

    WordCompletion(CommandContext context, CommandLine tree) {
        this.values = new KnownValues(context);
        this.command = tree.getCommandSpec();
        tree.setResourceBundle(new HelpMessages(context.words()));
    }

    /** A word that may stand there; the meaning may be empty. */
    record Word(String text, String meaning) {}

    /**
     * The words that may stand there.
     *
     * @param files {@code none}, {@code folders}, or {@code files} with the endings of the names that may stand there
     */
    record Offer(String files, List<Word> words) {
        static final String NONE = "none";

        Offer {
            words = List.copyOf(words);
        }

        /** Returns those words that begin as typed, with what stands before them in the same word. */
        Offer beginning(String before, String typed) {
            List<Word> fitting = new ArrayList<>();
            for (Word word : words) {
                if (word.text().startsWith(typed)) {
                    fitting.add(new Word(before + word.text(), word.meaning()));
                }
            }
            return new Offer(files, fitting);
        }
    }

    /** @param words the words behind the name of the program; the last one is being typed */
    Offer offer(List<String> words) {
        for (String word : words.subList(0, words.size() - 1)) {
            pass(word);
        }
        String typed = words.get(words.size() - 1);
        int equals = typed.indexOf('=');
        @Nullable OptionSpec given = pending;
        if (given != null) {
            return ofValue(given, "", typed);
        }
        if (!onlyPlain && typed.startsWith("--") && equals > 0) {
            @Nullable OptionSpec named = command.findOption(typed.substring(0, equals));
            return named == null
                    ? new Offer(Offer.NONE, List.of())
                    : ofValue(named, typed.substring(0, equals + 1), typed.substring(equals + 1));
        }
        if (!onlyPlain && typed.startsWith("-")) {
            return new Offer(Offer.NONE, options()).beginning("", typed);
        }
        if (expectsCommand()) {
            return new Offer(Offer.NONE, commands()).beginning("", typed);
        }
        return parameter(typed);
    }

    /** Goes past a word that is complete. */
    private void pass(String word) {
        if (pending != null) {
            pending = null;
            values.sawFile(word);
        } else if (!onlyPlain && word.equals("--")) {
            onlyPlain = true;
        } else if (!onlyPlain && word.startsWith("-") && word.length() > 1) {
            passOption(word);
        } else if (expectsCommand() && command.subcommands().containsKey(word)) {
            command = command.subcommands().get(word).getCommandSpec();
        } else {
            plain.add(word);
            values.sawFile(word);
        }
    }

    private void passOption(String word) {
        int equals = word.indexOf('=');
        @Nullable OptionSpec option = command.findOption(equals < 0 ? word : word.substring(0, equals));
        if (option == null) {
            return;
        }
        used.addAll(List.of(option.names()));
        if (option.longestName().equals("--checklist") && equals > 0) {
            values.sawFile(word.substring(equals + 1));
        }
        if (equals < 0 && takesValue(option)) {
            pending = option;
        }
    }

    private boolean expectsCommand() {
        return !command.subcommands().isEmpty() && plain.isEmpty();
    }

    private static boolean takesValue(OptionSpec option) {
        return option.arity().max() > 0 && !option.type().equals(boolean.class);
    }

    /** Returns the values of an option; behind a comma the next one of a list. */
    private Offer ofValue(ArgSpec option, String before, String typed) {
        int comma = option.splitRegex().isEmpty() ? -1 : typed.lastIndexOf(',');
        String last = typed.substring(comma + 1);
        String kept = before + typed.substring(0, comma + 1);
        return values.of(
                        command,
                        option,
                        last,
                        List.of(typed.substring(0, comma + 1).split(",")))
                .beginning(kept, last);
    }

    private Offer parameter(String typed) {
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            if (parameter.index().contains(plain.size())) {
                return values.of(command, parameter, typed, plain).beginning("", typed);
            }
        }
        return new Offer(Offer.NONE, List.of());
    }

    private List<Word> options() {
        List<Word> words = new ArrayList<>();
        for (OptionSpec option : command.options()) {
            if (!option.hidden() && (option.isMultiValue() || !used.contains(option.longestName()))) {
                words.add(new Word(option.longestName(), first(option.description())));
            }
        }
        return words;
    }

    private List<Word> commands() {
        List<Word> words = new ArrayList<>();
        for (CommandLine below : command.subcommands().values()) {
            CommandSpec spec = below.getCommandSpec();
            words.add(new Word(spec.name(), first(spec.usageMessage().header())));
        }
        return words;
    }

    private static String first(String... lines) {
        return lines.length == 0 ? "" : lines[0].lines().findFirst().orElse("");
    }
}
