package org.stocktake.report.escape;

import org.stocktake.text.SafeText;

/**
 * Prepares text for an XML writer. An XML document cannot contain every character, not even as a reference (XML 1.0,
 * production 2, Char), and the JDK's writers write characters that no parser accepts. The writer itself escapes
 * {@code <}, {@code &} and quotation marks.
 */
public final class XmlEscape {
    private XmlEscape() {}

    /**
     * Returns the text with line feeds as line ends and a visible replacement for every control character. All
     * characters of the result are allowed in XML 1.0.
     */
    public static String of(String text) {
        return SafeText.lines(text);
    }
}
