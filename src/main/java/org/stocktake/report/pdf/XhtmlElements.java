package org.stocktake.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.stocktake.text.TextDirection;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes the elements of an XHTML page. */
final class XhtmlElements {
    /** The number of characters on a full line of a page, about 130. A shorter text is never split. */
    private static final int SHORT_CHARS_MAX = 130;

    /** The minimum length of a piece, in characters. Most paragraphs are shorter; a text may have 32,000 characters. */
    private static final int PIECE_CHARS_MIN = 2_000;

    private final Document tree;
    private final Element root;
    private final String page;
    private final boolean rightToLeft;

    /**
     * Makes the root element.
     *
     * @param page the word before a page number
     * @param rightToLeft true if the language of the page is written from right to left
     */
    XhtmlElements(Document empty, String page, boolean rightToLeft) {
        this.tree = empty;
        this.page = page;
        this.rightToLeft = rightToLeft;
        this.root = empty.createElement("html");
        empty.appendChild(root);
    }

    Document tree() {
        return tree;
    }

    Element root() {
        return root;
    }

    /** Appends a new element and returns it. */
    Element add(Element above, String name) {
        Element element = tree.createElement(name);
        above.appendChild(element);
        return element;
    }

    /** Appends a new element of the given CSS class and returns it. */
    Element add(Element above, String name, String style) {
        Element element = add(above, name);
        element.setAttribute("class", style);
        return element;
    }

    /** Adds a text and sets the text direction of the element. */
    void text(Element element, String text) {
        direct(element, text);
        lines(element, text);
    }

    /** Adds a line of the document and sets the text direction of the element. */
    void line(Element element, TextLine line) {
        direct(element, line.text());
        spans(element, line.spans());
    }

    /** Adds a space and a line; one that runs against the page in an element of its own. */
    void goOn(Element element, TextLine line) {
        Element own = element;
        if (TextDirection.beginsRightToLeft(line.text()) != rightToLeft) {
            own = add(element, "span");
            direct(own, line.text());
        }
        spans(own, TextLine.join(List.of(TextLine.of(" "), line), "").spans());
    }

    private void spans(Element element, List<Span> all) {
        List<Span> spans = merged(all);
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            int mark = i + 1 < spans.size() && isInline(span) ? punctuation(span, spans.get(i + 1)) : 0;
            if (mark > 0) {
                Span next = spans.get(i + 1);
                put(element, new Span(span.kind(), span.text() + next.text().substring(0, mark), span.target()));
                put(element, new Span(next.kind(), next.text().substring(mark), next.target()));
                i++;
            } else {
                put(element, span);
            }
        }
    }

    /** Returns the spans with plain texts that follow each other made one: the renderer tags each text node. */
    private static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans) {
            Span plain = span.kind() == Span.Kind.QUOTE ? Span.text("“" + span.text() + "”") : span;
            int last = merged.size() - 1;
            if (last >= 0 && plain.kind() == Span.Kind.TEXT && merged.get(last).kind() == Span.Kind.TEXT) {
                merged.set(last, Span.text(merged.get(last).text() + plain.text()));
            } else {
                merged.add(plain);
            }
        }
        return merged;
    }

    /** Returns true if a span has an element of its own, after which the renderer would break a line. */
    private static boolean isInline(Span span) {
        return span.kind() == Span.Kind.REFERENCE
                || span.kind() == Span.Kind.STRONG
                || span.kind() == Span.Kind.SOFT
                || span.kind() == Span.Kind.PLACE;
    }

    /**
     * Counts the marks with which a text begins, and with which no line may begin. A space behind them counts too if
     * there is nothing else, which spares a text node; but not one right behind a link, whose page number comes first.
     */
    private static int punctuation(Span before, Span span) {
        int count = 0;
        String text = span.kind() == Span.Kind.TEXT ? span.text() : "";
        while (count < text.length() && ",;.:)\u00A0·".indexOf(text.charAt(count)) >= 0) {
            count++;
        }
        boolean space = text.length() == count + 1 && text.charAt(count) == ' ';
        return space && (count > 0 || before.kind() != Span.Kind.REFERENCE) ? count + 1 : count;
    }

    /** Adds one span of a line. */
    void put(Element above, Span span) {
        switch (span.kind()) {
            case TEXT -> lines(above, span.text());
            case STRONG -> lines(add(above, "strong"), span.text());
            case SOFT -> lines(add(above, "span", "soft"), span.text());
            case QUOTE -> lines(above, "“" + span.text() + "”");
            case MARK -> lines(add(above, "span", "mark " + span.target()), span.text());
            case PLACE -> {
                Element place = add(above, "span");
                place.setAttribute("id", span.target());
                lines(place, span.text());
            }
            case REFERENCE -> link(above, "#" + span.target(), span.text());
            case LINK -> link(above, span.target(), span.text());
        }
    }

    /** Adds a link with a title, which a screen reader reads out (PDF/UA-1, 7.18.5). */
    private void link(Element above, String address, String text) {
        Element link = add(above, "a");
        link.setAttribute("href", address);
        link.setAttribute("title", text);
        link.setAttribute("data-page", page);
        lines(link, text);
    }

    /**
     * Adds a text node for each line, with its line end. There is no element for a line break, because the renderer
     * draws and tags every element of every line.
     */
    private void lines(Element element, String text) {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int next = end < 0 ? text.length() : end + 1;
            if (end < 0) {
                start = pieces(element, text, start, next);
            } else {
                int last = end - start > SHORT_CHARS_MAX ? pieces(element, text, start, end) : start;
                element.appendChild(tree.createTextNode(text.substring(last, next)));
                start = next;
            }
        }
    }

    /**
     * Adds a line without its line end, in pieces that end with a space. Pieces save time: the renderer reads the rest
     * of a node again for each word, and the text before a line end again for each line that it draws.
     *
     * @return the index of the end of the line
     */
    private int pieces(Element element, String text, int from, int end) {
        int start = from;
        while (start < end) {
            int space = end - start > PIECE_CHARS_MIN ? text.indexOf(' ', start + PIECE_CHARS_MIN) : -1;
            int next = space < 0 || space >= end ? end : space + 1;
            element.appendChild(tree.createTextNode(text.substring(start, next)));
            start = next;
        }
        return end;
    }

    /** Sets the direction of a text whose first letter runs against that of the page. */
    private void direct(Element element, String text) {
        if (TextDirection.beginsRightToLeft(text)) {
            element.setAttribute("dir", "rtl");
        } else if (rightToLeft && TextDirection.beginsLeftToRight(text)) {
            element.setAttribute("dir", "ltr");
        }
    }
}
