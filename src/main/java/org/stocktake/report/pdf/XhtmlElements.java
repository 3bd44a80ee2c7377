package org.stocktake.report.pdf;

import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes the elements of a page. */
final class XhtmlElements {
    /** A line of a page at its full width has some 130 characters. */
    private static final int SHORT_CHARS_MAX = 130;

    /** Longer than most paragraphs, which stay whole; short beside the 32,000 characters that a text may have. */
    private static final int PIECE_CHARS_MIN = 2_000;

    private final Document tree;
    private final Element root;
    private final String page;

    /** @param page the word before the number of a page */
    XhtmlElements(Document empty, String page) {
        this.tree = empty;
        this.page = page;
        this.root = empty.createElement("html");
        empty.appendChild(root);
    }

    Document tree() {
        return tree;
    }

    Element root() {
        return root;
    }

    /** A new last element inside the other. */
    Element add(Element above, String name) {
        Element element = tree.createElement(name);
        above.appendChild(element);
        return element;
    }

    /** A new last element inside the other, for the style to find. */
    Element add(Element above, String name, String style) {
        Element element = add(above, name);
        element.setAttribute("class", style);
        return element;
    }

    /** Adds a text, which decides in which direction its element runs. */
    void text(Element element, String text) {
        direct(element, text);
        lines(element, text);
    }

    /** Adds a line of the document. */
    void line(Element element, TextLine line) {
        StringBuilder whole = new StringBuilder();
        line.spans().forEach(span -> whole.append(span.text()));
        direct(element, whole.toString());
        line.spans().forEach(span -> put(element, span));
    }

    /** Adds a piece of a line. */
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

    /** A link says where it leads also to those who hear it (PDF/UA-1, 7.18.5). */
    private void link(Element above, String address, String text) {
        Element link = add(above, "a");
        link.setAttribute("href", address);
        link.setAttribute("title", text);
        link.setAttribute("data-page", page);
        lines(link, text);
    }

    /**
     * Adds a text node for each line, with its line end: no element for each break, because the engine draws and tags every
     * element of every line.
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
     * Adds a line without its line end, in pieces that end with a space: the engine goes through the rest of a node once for
     * each word of it, and through all that stands before a line end once for each line that it draws.
     *
     * @return where the line ends
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

    /** From right to left where the first letter that has a direction runs so. */
    private static void direct(Element element, String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            byte direction = Character.getDirectionality(text.codePointAt(i));
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return;
            }
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                element.setAttribute("dir", "rtl");
                return;
            }
        }
    }
}
