package org.stocktake.files.gate;

import java.util.Optional;
import org.stocktake.files.yaml.YamlBooleans;
import org.stocktake.finding.gate.Floor;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.IsoDates;

/** Reads and writes one line of a floor, such as {@code yes, cited, review-by 2027-01-31}. */
final class FloorEntry {
    private static final String CITED = "cited";
    private static final String REVIEW_BY = "review-by ";

    private FloorEntry() {}

    static String of(Floor.Held held) {
        return held.kind().word()
                + (held.cited() ? ", " + CITED : "")
                + (held.reviewBy().isEmpty() ? "" : ", " + REVIEW_BY + held.reviewBy());
    }

    /** Returns what the text holds; empty if it is not such a line. */
    static Optional<Floor.Held> read(String text) {
        String[] parts = text.split(", ", -1);
        Optional<AnswerKind> kind = AnswerKind.of(YamlBooleans.of(parts[0]));
        boolean cited = parts.length > 1 && parts[1].equals(CITED);
        int next = cited ? 2 : 1;
        String day = parts.length > next && parts[next].startsWith(REVIEW_BY)
                ? parts[next].substring(REVIEW_BY.length())
                : "";
        boolean whole = parts.length == next + (day.isEmpty() ? 0 : 1) && (day.isEmpty() || IsoDates.isDay(day));
        return whole ? kind.map(known -> new Floor.Held(known, cited, day)) : Optional.empty();
    }
}
