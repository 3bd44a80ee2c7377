package org.stocktake.files.brand;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** Reads the attributes of an SVG file, and refuses those that run or refer to something. */
final class SvgParser {
    private SvgParser() {}

    /** A part of a drawing that is refused. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;
        private final String what;

        RefusedException(String what) {
            super(what);
            this.what = what;
        }

        String what() {
            return what;
        }
    }

    /** Returns the attributes without a namespace. A handler, a reference or an address in any attribute is refused. */
    static Map<String, String> attributes(XMLStreamReader xml) throws RefusedException {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            String value = xml.getAttributeValue(i);
            String plain = value.toLowerCase(Locale.ROOT);
            boolean runs = name.toLowerCase(Locale.ROOT).startsWith("on");
            boolean refers = name.equals("href") || plain.contains("url(") || plain.contains("javascript:");
            if (runs || refers) {
                throw new RefusedException(name + "=");
            }
            String space = xml.getAttributeNamespace(i);
            if (space == null || space.isEmpty()) {
                attributes.put(name, value);
            }
        }
        return attributes;
    }
}
