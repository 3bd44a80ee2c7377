package org.stocktake.report.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of text: spans one after the other. */
public record TextLine(List<Span> spans) {
    /** The mark between things that stand one after the other in a paragraph; it begins no line. */
    public static final String PARTING = "\u00A0·";

    /** The opening bracket of Chinese, which takes the room of a letter and the space before it. */
    private static final String OPENING = "\uFF08";

    /** The signs of Chinese that take the room of a letter and the space after it. */
    private static final String FULL_WIDTH = "\u3001\u3002\uFF01\uFF09\uFF0C\uFF1A\uFF1B\uFF1F";

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

    /** Returns the language of all its spans; empty if it is that of the document, or there are several. */
    public String language() {
        String one = "";
        for (Span span : spans) {
            if (!span.text().isBlank()) {
                if (span.language().isEmpty() || (!one.isEmpty() && !one.equals(span.language()))) {
                    return "";
                }
                one = span.language();
            }
        }
        return one;
    }

    /** Returns true if a span is not in the one language of the line, and so is marked itself. */
    public boolean isApart(Span span) {
        return !span.language().isEmpty() && language().isEmpty();
    }

    /** Returns the attribute {@code lang} of the element of a span; null if none is needed. */
    public @Nullable String lang(Span span) {
        return isApart(span) ? span.lang() : null;
    }

    /** Returns the attribute {@code dir} of the element of a span, which also parts its letters from those around it. */
    public @Nullable String dir(Span span) {
        return isApart(span) ? "auto" : null;
    }

    /** Returns this line and the next one, with a space between them; none after a sign of full width, which has its own. */
    public TextLine and(TextLine next) {
        if (spans.isEmpty() || next.spans.isEmpty()) {
            return spans.isEmpty() ? next : this;
        }
        List<Span> joined = new ArrayList<>(spans);
        if (!areParted(spans, next.spans)) {
            joined.add(Span.text(" "));
        }
        joined.addAll(next.spans);
        return new TextLine(joined);
    }

    /** Returns true if a sign of full width stands between the two, which needs no space. */
    private static boolean areParted(List<Span> before, List<Span> next) {
        String last = before.get(before.size() - 1).text();
        boolean ended = !last.isEmpty() && FULL_WIDTH.indexOf(last.charAt(last.length() - 1)) >= 0;
        return ended || (!next.isEmpty() && next.get(0).text().startsWith(OPENING));
    }

    /** Returns the line with more text at its end, in the span that ends it: a link keeps its own words. */
    public TextLine ending(String more) {
        List<Span> ended = new ArrayList<>(spans);
        Span last = spans.isEmpty() ? Span.text("") : ended.remove(ended.size() - 1);
        if (last.language().isEmpty() && (last.kind() == Span.Kind.TEXT || last.kind() == Span.Kind.SOFT)) {
            ended.add(last.saying(last.text().stripTrailing() + more));
        } else {
            ended.add(last);
            ended.add(Span.text(more));
        }
        return new TextLine(ended);
    }

    /** Returns the lines one after the other, with the separator between them; a space only where {@link #and} has one. */
    public static TextLine join(List<TextLine> lines, String separator) {
        List<Span> joined = new ArrayList<>();
        for (TextLine line : lines) {
            if (!joined.isEmpty() && !(separator.equals(" ") && areParted(joined, line.spans()))) {
                joined.add(Span.text(separator));
            }
            joined.addAll(line.spans());
        }
        return new TextLine(joined);
    }
}
