package org.stocktake.text;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.Evidence;
import org.stocktake.model.Figure;

/**
 * The lists of an answer as {@code get} prints them, {@code set} takes them, and a table has them in a cell: one entry
 * on each line, its parts separated by bars. Days and words are those of the file.
 */
public final class AnswerLines {
    private AnswerLines() {}

    /** Returns title, reference, date, link, kind, in force from, repealed on, file, SHA-256 and review day. */
    public static List<String> evidence(Answer answer) {
        List<String> lines = new ArrayList<>();
        for (Evidence cited : answer.evidence()) {
            lines.add(BarredLines.line(List.of(
                    cited.title(),
                    cited.reference(),
                    cited.date(),
                    cited.link(),
                    cited.kindWord(),
                    cited.inForceFrom(),
                    cited.repealedOn(),
                    cited.file(),
                    cited.sha256(),
                    cited.reviewBy())));
        }
        return lines;
    }

    /** Returns what is counted, the number, and the first and the last day. */
    public static List<String> figures(Answer answer) {
        List<String> lines = new ArrayList<>();
        for (Figure figure : answer.figures()) {
            lines.add(BarredLines.line(List.of(figure.what(), figure.number(), figure.from(), figure.to())));
        }
        return lines;
    }

    /** Returns what is to be done, the owner, the due day and the status. */
    public static List<String> actions(Answer answer) {
        List<String> lines = new ArrayList<>();
        for (Action step : answer.actions()) {
            lines.add(BarredLines.line(List.of(step.what(), step.owner(), step.due(), step.status())));
        }
        return lines;
    }
}
