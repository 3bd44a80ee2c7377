package org.stocktake.report.document;

import java.util.ArrayList;
import java.util.List;

/** A line of text: spans one after the other. */
public record TextLine(List<Span> spans) {
    /** The mark between things that stand one after the other in a paragraph; it begins no line. */
    public static final String PARTING = "\u00A0·";

    public TextLine {
        spans = List.copyOf(spans);
    }

    public static TextLine of(Span... spans) {
        return new TextLine(List.of(spans));
    }

    /** Returns a line of plain text. */
    public static TextLine of(String text) {
        return of(Span.text(text));
    }

    /** Returns the text of the spans, without their targets. */
    public String text() {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        return text.toString();
    }

    /** Returns this line and the next one, with a space between them. */
    public TextLine and(TextLine next) {
        if (spans.isEmpty() || next.spans.isEmpty()) {
            return spans.isEmpty() ? next : this;
        }
        List<Span> joined = new ArrayList<>(spans);
        joined.add(Span.text(" "));
        joined.addAll(next.spans);
        return new TextLine(joined);
    }

    /** Returns the line with more text at its end, in the span that ends it: a link keeps its own words. */
    public TextLine ending(String more) {
        List<Span> ended = new ArrayList<>(spans);
        Span last = spans.isEmpty() ? Span.text("") : ended.remove(ended.size() - 1);
        if (last.kind() == Span.Kind.TEXT || last.kind() == Span.Kind.SOFT) {
            ended.add(new Span(last.kind(), last.text().stripTrailing() + more, last.target()));
        } else {
            ended.add(last);
            ended.add(Span.text(more));
        }
        return new TextLine(ended);
    }

    /** Returns the lines one after the other, with the separator between them. */
    public static TextLine join(List<TextLine> lines, String separator) {
        List<Span> joined = new ArrayList<>();
        for (TextLine line : lines) {
            if (!joined.isEmpty()) {
                joined.add(Span.text(separator));
            }
            joined.addAll(line.spans());
        }
        return new TextLine(joined);
    }
}
