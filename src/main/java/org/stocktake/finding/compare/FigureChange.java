package org.stocktake.finding.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.model.Figure;

/**
 * A figure with another number than before. It is told and never judged: more convictions may be better or worse.
 *
 * @param what the thing counted, the same text in both assessments
 * @param was the earlier number, as it was written
 * @param is the later number, as it was written
 */
public record FigureChange(String what, String was, String is) {
    /** Returns the figures whose numbers differ, in the order of the later list. */
    static List<FigureChange> between(List<Figure> before, List<Figure> after) {
        List<FigureChange> changes = new ArrayList<>();
        for (Figure figure : after) {
            Optional<Figure> was = latest(before, figure.what());
            boolean latest = latest(after, figure.what()).equals(Optional.of(figure));
            if (latest && was.isPresent() && isOther(was.get().number(), figure.number())) {
                changes.add(new FigureChange(figure.what(), was.get().number(), figure.number()));
            }
        }
        return changes;
    }

    /** Returns true if both are numbers and differ in more than their spelling. */
    private static boolean isOther(String was, String is) {
        return Figure.isNumber(was) && Figure.isNumber(is) && new BigDecimal(was).compareTo(new BigDecimal(is)) != 0;
    }

    /** Returns the figure of that name with the latest last day; of equal ones the last in the list. */
    private static Optional<Figure> latest(List<Figure> figures, String what) {
        Optional<Figure> latest = Optional.empty();
        for (Figure figure : figures) {
            if (figure.what().equals(what)
                    && (latest.isEmpty() || figure.to().compareTo(latest.get().to()) >= 0)) {
                latest = Optional.of(figure);
            }
        }
        return latest;
    }

    /** Returns the figures without their days: new days are no change, because each report sets them. */
    static List<Figure> undated(List<Figure> figures) {
        List<Figure> undated = new ArrayList<>();
        for (Figure figure : figures) {
            undated.add(new Figure(figure.what(), figure.number(), "", ""));
        }
        return undated;
    }
}
