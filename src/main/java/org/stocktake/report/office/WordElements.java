package org.stocktake.report.office;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds the elements of a part by their names. A part can be a fragment, which cannot search itself. */
final class WordElements {
    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordElements() {}

    /** Returns the elements in and below the node that have one of the names, in order. */
    static List<Element> named(Node root, Collection<String> names) {
        List<Element> found = new ArrayList<>();
        add(root, names, found);
        return found;
    }

    private static void add(Node node, Collection<String> names, List<Element> found) {
        if (node instanceof Element element
                && NAMESPACE.equals(element.getNamespaceURI())
                && names.contains(element.getLocalName())) {
            found.add(element);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            add(child, names, found);
        }
    }
}
