package org.stocktake.finding.worksheet;

import java.util.List;
import java.util.Optional;
import org.stocktake.model.IdFormat;
import org.stocktake.model.QuestionId;

/**
 * The hidden line of one question in a worksheet.
 *
 * @param shown key of the text that the field {@link WorksheetField#WHY} showed; empty if it showed none
 * @param kept keys of fields and lists that the file does not offer for this question, because it cannot hold them
 * @param base the digests of the answer when the worksheet was made
 */
public record WorksheetLine(QuestionId question, String shown, List<String> kept, String base) {
    private static final String SHOWN = "shown=";
    private static final String KEPT = "kept=";
    private static final String BASE = "base=";

    public WorksheetLine {
        kept = List.copyOf(kept);
    }

    /** Returns the line, such as {@code offences.procuring shown= kept= base=answer:9f86d0818842}. */
    public String line() {
        return question + " " + SHOWN + shown + " " + KEPT + String.join(",", kept) + " " + BASE + base;
    }

    /** Reads a line; empty if it is none. */
    public static Optional<WorksheetLine> read(String line) {
        String text = line.strip();
        int shownAt = text.indexOf(" " + SHOWN);
        int keptAt = text.indexOf(" " + KEPT, Math.max(0, shownAt));
        int baseAt = text.indexOf(" " + BASE, Math.max(0, keptAt));
        if (shownAt < 0 || keptAt < 0 || baseAt < 0 || !IdFormat.isValid(text.substring(0, shownAt))) {
            return Optional.empty();
        }
        String kept = text.substring(keptAt + 1 + KEPT.length(), baseAt);
        return Optional.of(new WorksheetLine(
                new QuestionId(text.substring(0, shownAt)),
                text.substring(shownAt + 1 + SHOWN.length(), keptAt),
                kept.isEmpty() ? List.of() : List.of(kept.split(",", -1)),
                text.substring(baseAt + 1 + BASE.length())));
    }
}
