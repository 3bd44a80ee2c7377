package org.stocktake.report.pdf;

import org.stocktake.report.document.Line;
import org.stocktake.report.document.Span;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes the elements of a page. */
final class Elements {
    private final Document tree;
    private final Element root;
    private final String page;

    /** @param page the word before the number of a page */
    Elements(Document empty, String page) {
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
    void line(Element element, Line line) {
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

    private void lines(Element element, String text) {
        boolean first = true;
        for (String line : text.split("\n", -1)) {
            if (!first) {
                add(element, "br");
            }
            first = false;
            if (!line.isEmpty()) {
                element.appendChild(tree.createTextNode(line));
            }
        }
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
