package org.stocktake.report.machine;

import java.util.List;
import java.util.Optional;

/** What is kept beside an assessment, for a program. */
public final class BackupsJson {
    private BackupsJson() {}

    /**
     * One version.
     *
     * @param kind why it is kept; for the file itself how it compares with what was saved last
     * @param problem the first thing that is wrong with it; empty when it can be read
     * @param answered how many questions are answered in it, as the interview counts them
     * @param asked how many are asked
     * @param last when the last answer was given; empty when that is not known
     */
    public record Version(String kind, String problem, int answered, int asked, String last) {
        void write(SafeJson json) {
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
     * A copy that is kept.
     *
     * @param number by which it is restored
     * @param differs where it says something else than the file; empty when one of them cannot be read
     */
    public record Copy(int number, Version version, Optional<List<String>> differs) {}

    /**
     * All that is kept.
     *
     * @param leftOut how many older copies are not among them
     * @param halfTyped how many texts were begun and not saved
     */
    public record Kept(List<Copy> copies, int leftOut, int halfTyped) {
        public Kept {
            copies = List.copyOf(copies);
        }
    }

    /**
     * The document.
     *
     * @param now empty when there is no such file
     */
    public static String of(String file, Optional<Version> now, Kept kept) {
        return JsonListing.of("stocktake/recover/1", json -> {
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
