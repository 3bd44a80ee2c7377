package org.stocktake.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;

/** Prepares the spans of a line for the renderer, which tags each text node and can end a line between two elements. */
final class RendererSpans {
    /** The signs that open. From right to left the renderer would draw one at the wrong side of Latin words. */
    private static final String OPENING = "([«“¿¡（《〈「『【〔";

    private RendererSpans() {}

    /** Returns the spans with plain texts that follow each other made one, and no sign that opens at the end of one. */
    static List<Span> of(TextLine line, boolean rightToLeft) {
        return rightToLeft ? merged(line) : opened(merged(line));
    }

    private static List<Span> merged(TextLine line) {
        List<Span> merged = new ArrayList<>();
        for (Span span : line.spans()) {
            String language = line.isApart(span) ? span.language() : "";
            boolean isQuote = span.kind() == Span.Kind.QUOTE;
            Span plain = new Span(isQuote ? Span.Kind.TEXT : span.kind(), span.text(), span.target(), language);
            int last = merged.size() - 1;
            if (last >= 0 && plain.goesOnFrom(merged.get(last))) {
                merged.set(last, plain.saying(merged.get(last).text() + plain.text()));
            } else {
                merged.add(plain);
            }
        }
        return merged;
    }

    /** Moves the signs that open from the end of a span to the beginning of the next one, but not into a mark or an address. */
    private static List<Span> opened(List<Span> spans) {
        List<Span> opened = new ArrayList<>();
        String signs = "";
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            String text = signs + span.text();
            signs = i + 1 < spans.size() && takesSigns(spans.get(i + 1)) ? signsAtEnd(span.text()) : "";
            if (text.length() > signs.length()) {
                opened.add(span.saying(text.substring(0, text.length() - signs.length())));
            }
        }
        return opened;
    }

    private static boolean takesSigns(Span span) {
        return span.kind() != Span.Kind.MARK && span.kind() != Span.Kind.LINK && !span.isBreak();
    }

    private static String signsAtEnd(String text) {
        int end = text.endsWith("\u00A0") ? text.length() - 1 : text.length(); // in French behind a quotation mark
        int start = end;
        while (start > 0 && OPENING.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return start < end ? text.substring(start) : "";
    }
}
