package org.stocktake.report.document;

import java.util.ArrayList;
import java.util.List;

/** Pieces that stand one after the other. */
public record Line(List<Span> spans) {
    public Line {
        spans = List.copyOf(spans);
    }

    public static Line of(Span... spans) {
        return new Line(List.of(spans));
    }

    /** A line of plain text. */
    public static Line of(String text) {
        return of(Span.text(text));
    }

    /** What the pieces say, without what they lead to. */
    public String text() {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        return text.toString();
    }

    /** This line and that one, a space between them. */
    public Line and(Line next) {
        if (spans.isEmpty() || next.spans.isEmpty()) {
            return spans.isEmpty() ? next : this;
        }
        List<Span> joined = new ArrayList<>(spans);
        joined.add(Span.text(" "));
        joined.addAll(next.spans);
        return new Line(joined);
    }

    /** The lines one after the other, with the separator between them. */
    public static Line join(List<Line> lines, String separator) {
        List<Span> joined = new ArrayList<>();
        for (Line line : lines) {
            if (!joined.isEmpty()) {
                joined.add(Span.text(separator));
            }
            joined.addAll(line.spans());
        }
        return new Line(joined);
    }
}
