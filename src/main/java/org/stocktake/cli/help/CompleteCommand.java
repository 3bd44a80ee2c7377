package org.stocktake.cli.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.text.SafeText;
import picocli.CommandLine;

/**
 * Answers the scripts of {@link Shell}: prints the words that may stand in the place of the last argument. The command
 * is hidden, because only those scripts use it.
 *
 * <p>Each argument is a word of the line behind the name of the program, with a colon before it, so that a word may be
 * empty and none is an option. The first line of the answer says what else may stand there: {@code none}, {@code
 * folders}, {@code files}, or {@code files} and the endings of their names. Each further line is a word, and behind a
 * tab what it means.
 */
public final class CompleteCommand extends BaseCommand {
    private static final int MEANING_MAX = 70;

    private final ArgumentValue<List<String>> typed = arguments.parameters("1..*", "WORD");
    private final Supplier<CommandLine> tree;

    /** @param tree builds the tree of all commands */
    public CompleteCommand(CommandContext context, Supplier<CommandLine> tree) {
        super(context, "complete");
        this.tree = tree;
        spec().usageMessage().hidden(true);
    }

    @Override
    public ExitCode run(CommandContext context) {
        List<String> words = new ArrayList<>();
        for (String word : typed.value()) {
            words.add(word.startsWith(":") ? word.substring(1) : word);
        }
        WordCompletion.Offer offer = new WordCompletion(context, tree.get()).offer(words);
        context.out().println(offer.files());
        for (WordCompletion.Word word : offer.words()) {
            String meaning = shortened(SafeText.of(word.meaning()));
            context.out().println(SafeText.of(word.text()) + (meaning.isEmpty() ? "" : "\t" + meaning));
        }
        return ExitCode.DONE;
    }

    private static String shortened(String meaning) {
        return meaning.codePointCount(0, meaning.length()) <= MEANING_MAX
                ? meaning
                : meaning.substring(0, meaning.offsetByCodePoints(0, MEANING_MAX - 1)) + "…";
    }
}
