package org.stocktake.cli.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.text.Messages;
import org.stocktake.text.SafeText;

/**
 * Warns of characters that a document cannot show. Also with --quiet, because the reader of the document would miss
 * them.
 */
final class MissingGlyphs {
    private static final int NAMED_MAX = 12;

    private Optional<String> told = Optional.empty();

    /** The search in a document that is not written. */
    interface Search {
        String missing() throws IOException;
    }

    /** Keeps what a format told when it wrote the document. */
    void keep(String characters) {
        told = Optional.of(characters);
    }

    /** Prints the characters and the remedy, nothing when there are none; a dry run has written nothing and searches. */
    void tell(CommandContext context, String file, Search unwritten) throws IOException {
        String missing = told.isPresent() ? told.get() : unwritten.missing();
        if (!missing.isEmpty()) {
            context.err().println(context.say("command.report.missing", file, named(missing, context.words())));
            context.err().println("  " + context.say("command.report.missing.next"));
        }
    }

    /** Returns the first characters with their code points, and an ellipsis for the rest. */
    private static String named(String characters, Messages words) {
        List<String> named = new ArrayList<>();
        int[] points = characters.codePoints().toArray();
        for (int i = 0; i < Math.min(NAMED_MAX, points.length); i++) {
            String digits = Integer.toHexString(points[i]).toUpperCase(Locale.ROOT);
            named.add(words.note(
                    SafeText.of(Character.toString(points[i])),
                    "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits));
        }
        if (points.length > NAMED_MAX) {
            named.add("…");
        }
        return words.list(named);
    }
}
