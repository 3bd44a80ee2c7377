package org.stocktake.report.machine;

import java.util.List;
import java.util.Optional;

/** Writes the backups of an assessment as JSON. */
public final class BackupsJson {
    private BackupsJson() {}

    /**
     * One version of the assessment.
     *
     * @param kind the reason why it is kept; for the current file, how it compares with the last save
     * @param problem the first problem in it; empty if it can be read
     * @param answered the number of answered questions, as the interview counts them
     * @param asked the number of questions asked
     * @param last the time of the last answer; empty if it is not known
     */
    public record Version(String kind, String problem, int answered, int asked, String last) {
        void write(JsonWriter json) {
            json.text("kind", kind);
            json.text("problem", problem);
            if (problem.isEmpty()) {
                json.number("answers", answered);
                json.number("asked", asked);
            }
            json.text("last", last);
        }
    }

    /**
     * A backup.
     *
     * @param number the number that restores it
     * @param differs the parts that differ from the current file; empty if one of the two cannot be read
     */
    public record Copy(int number, Version version, Optional<List<String>> differs) {}

    /**
     * All backups.
     *
     * @param leftOut the number of older backups that are not in the list
     * @param halfTyped the number of half-typed texts, begun and not saved
     */
    public record Kept(List<Copy> copies, int leftOut, int halfTyped) {
        public Kept {
            copies = List.copyOf(copies);
        }
    }

    /**
     * Returns the JSON document, ending in a line feed.
     *
     * @param now the current file; empty if it does not exist
     */
    public static String of(String file, Optional<Version> now, Kept kept) {
        return JsonWriter.document("stocktake/recover/1", json -> {
            json.text("file", file);
            now.ifPresent(version -> json.object("now", () -> version.write(json)));
            json.array("copies", kept.copies(), copy -> {
                json.number("number", copy.number());
                copy.version().write(json);
                copy.differs().ifPresent(names -> json.texts("differs", names));
            });
            json.number("left-out", kept.leftOut());
            json.number("half-typed", kept.halfTyped());
        });
    }
}
