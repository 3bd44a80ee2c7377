package org.stocktake.cli.merge;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.UserException;
import org.stocktake.cli.output.TextPrinter;
import org.stocktake.finding.merge.ConflictChoice;
import org.stocktake.model.typed.HalfWidth;
import org.stocktake.text.SafeText;

/** Decides each conflict: as an option says, else as a person chooses on the terminal, else later. */
final class ConflictQuestions {
    private static final Map<String, ConflictChoice> KEYS = Map.of(
            "k", ConflictChoice.KEEP,
            "keep", ConflictChoice.KEEP,
            "t", ConflictChoice.TAKE,
            "take", ConflictChoice.TAKE,
            "b", ConflictChoice.BOTH,
            "both", ConflictChoice.BOTH,
            "l", ConflictChoice.LATER,
            "later", ConflictChoice.LATER);

    private final CommandContext context;
    private final Optional<ConflictChoice> chosen;
    private final BufferedReader in;
    private final TextPrinter page;

    /**
     * Takes what the options say.
     *
     * @param keep true to keep every answer of the assessment
     * @param take true to take every answer that came back
     */
    ConflictQuestions(CommandContext context, boolean keep, boolean take) throws UserException {
        if (keep && take) {
            throw UserException.usage("keep-and-take");
        }
        this.context = context;
        this.chosen =
                keep ? Optional.of(ConflictChoice.KEEP) : take ? Optional.of(ConflictChoice.TAKE) : Optional.empty();
        this.page = context.printer();
        this.in = context.world().streams().lineReader();
    }

    /** Returns true if a person chooses. */
    boolean asks(boolean mayAsk) {
        return chosen.isEmpty() && mayAsk && context.mayAsk();
    }

    /**
     * Returns the choice for the conflict that was printed last; at the end of the input, later. Asks on standard output,
     * which is the terminal when a person can be asked; standard error may go to a file.
     *
     * @param question the sentence that asks
     * @param choices the ways that there are
     */
    ConflictChoice choice(String question, List<ConflictChoice> choices, boolean mayAsk) throws IOException {
        while (asks(mayAsk)) {
            page.text(0, question);
            context.out().flush();
            String line = in.readLine();
            if (line == null || line.isBlank()) {
                return ConflictChoice.LATER;
            }
            ConflictChoice answer = KEYS.get(HalfWidth.of(line).strip().toLowerCase(Locale.ROOT));
            if (answer != null && choices.contains(answer)) {
                return answer;
            }
            context.out().println(SafeText.lines(context.say("command.returned.ask.unknown", line.strip())));
        }
        return chosen.orElse(ConflictChoice.LATER);
    }
}
