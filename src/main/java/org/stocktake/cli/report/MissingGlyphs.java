package org.stocktake.cli.report;

import java.util.Locale;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.text.SafeText;

/** Characters that a document cannot show. That is said also with --quiet: a reader of the document would miss them. */
final class MissingGlyphs {
    private static final int NAMED_MAX = 12;

    private MissingGlyphs() {}

    /** Says which they are, and what helps; nothing when there are none. */
    static void tell(CommandContext tool, String file, String missing) {
        if (!missing.isEmpty()) {
            tool.err().println(tool.say("command.report.missing", file, named(missing)));
            tool.err().println("  " + tool.say("command.report.missing.next"));
        }
    }

    /** The first characters with their code points; that there are more, as dots. */
    private static String named(String characters) {
        StringBuilder named = new StringBuilder();
        int[] points = characters.codePoints().toArray();
        for (int i = 0; i < Math.min(NAMED_MAX, points.length); i++) {
            String digits = Integer.toHexString(points[i]).toUpperCase(Locale.ROOT);
            named.append(i == 0 ? "" : ", ")
                    .append(SafeText.of(Character.toString(points[i])))
                    .append(" (U+")
                    .append("0".repeat(Math.max(0, 4 - digits.length())))
                    .append(digits)
                    .append(')');
        }
        return named.append(points.length > NAMED_MAX ? ", ..." : "").toString();
    }
}
