package org.stocktake.report.office;

import java.util.ArrayDeque;
import java.util.Deque;
import org.stocktake.report.escape.XmlEscape;

/** Writes the elements of a DrawingML part. The library's own writer lacks some types of charts in its small edition. */
final class ChartXml {
    private final StringBuilder xml =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element with attributes, which are written as they are. */
    ChartXml open(String name, String attributes) {
        xml.append('<').append(name).append(attributes.isEmpty() ? "" : " ").append(attributes);
        xml.append('>');
        open.push(name);
        return this;
    }

    ChartXml open(String name) {
        return open(name, "");
    }

    /** Closes the elements up to the one of that name, which is the last of its name that is open. */
    ChartXml close(String name) {
        String closed = open.pop();
        xml.append("</").append(closed).append('>');
        return closed.equals(name) ? this : close(name);
    }

    /** Writes an empty element with a value. */
    ChartXml value(String name, Object value) {
        xml.append('<').append(name).append(" val=\"").append(value).append("\"/>");
        return this;
    }

    /** Writes an element with a text. */
    ChartXml text(String name, String text) {
        String escaped =
                XmlEscape.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        xml.append('<')
                .append(name)
                .append('>')
                .append(escaped)
                .append("</")
                .append(name)
                .append('>');
        return this;
    }

    String written() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return xml.toString();
    }
}
