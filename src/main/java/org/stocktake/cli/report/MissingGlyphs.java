package org.stocktake.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.text.Messages;
import org.stocktake.text.SafeText;

/**
 * Warns of characters that a document cannot show. Also with --quiet, because the reader of the document would miss
 * them.
 */
final class MissingGlyphs {
    private static final int NAMED_MAX = 12;

    private MissingGlyphs() {}

    /** Prints the characters and the remedy; nothing when there are none. */
    static void tell(CommandContext context, String file, String missing) {
        if (!missing.isEmpty()) {
            context.err().println(context.say("command.report.missing", file, named(missing, context.words())));
            context.err().println("  " + context.say("command.report.missing.next"));
        }
    }

    /** Returns the first characters with their code points, and dots for the rest. */
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
            named.add("...");
        }
        return words.list(named);
    }
}
