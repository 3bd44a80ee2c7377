package org.stocktake.report.markdown;

import java.util.List;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;

/**
 * Writes lines of a document as CommonMark.
 *
 * @param lineBreak the text for a line break: a paragraph, a list item and a table cell need different ones
 */
record MarkdownLines(String lineBreak) {
    /** For a table cell, where a real line break would end the row. */
    static final MarkdownLines IN_CELL = new MarkdownLines("<br>");

    /** For a list item, where the next line must be indented. */
    static final MarkdownLines IN_ITEM = new MarkdownLines("\\\n  ");

    static final MarkdownLines IN_PARAGRAPH = new MarkdownLines("\\\n");

    String of(TextLine line) {
        List<String> texts = line.spans().stream().map(this::of).toList();
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            Span.Kind kind = line.spans().get(i).kind();
            if (kind == Span.Kind.STRONG || kind == Span.Kind.MARK) {
                String after = String.join("", texts.subList(i + 1, texts.size()));
                written.append(MarkdownBold.of(texts.get(i), written, after));
            } else {
                written.append(texts.get(i));
            }
        }
        return written.toString();
    }

    private String of(Span span) {
        String text = span.text().isBlank() ? blank(span.text()) : escaped(span.text());
        return switch (span.kind()) {
            case TEXT, SOFT, QUOTE -> text;
            case STRONG, MARK -> text.isBlank() ? "" : text;
            case PLACE -> "<a id=\"" + span.target() + "\"></a>" + text;
            case REFERENCE -> "[" + text + "](#" + span.target() + ")";
            case LINK -> "<" + span.target() + ">";
        };
    }

    /** Returns a blank span unescaped. Such a span separates two others, so its spaces stay. */
    private String blank(String separator) {
        return separator.contains("\n") ? lineBreak : separator;
    }

    private String escaped(String text) {
        String inner = MarkdownEscape.text(text, lineBreak);
        String before = text.startsWith(" ") ? " " : "";
        String after = text.endsWith(" ") ? " " : "";
        return before + inner + after;
    }
}
