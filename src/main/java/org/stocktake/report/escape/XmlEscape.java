package org.stocktake.report.escape;

import org.stocktake.text.SafeText;

/**
 * Text for an XML writer. An XML document cannot hold every character, not even as a reference (XML 1.0, production 2,
 * Char), and the JDK's writers write what no parser reads. The writer itself still escapes {@code <}, {@code &} and
 * quotation marks.
 */
public final class XmlEscape {
    private XmlEscape() {}

    /**
     * The text with line feeds for line ends and a visible stand-in for every character that steers what shows it; what is
     * left is allowed in XML 1.0.
     */
    public static String of(String text) {
        return SafeText.lines(text);
    }
}
