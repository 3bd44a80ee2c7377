package org.stocktake.report.worksheet;

import java.util.LinkedHashSet;
import java.util.Set;
import org.stocktake.finding.worksheet.FixedTextDigest;
import org.stocktake.finding.worksheet.LamAlefMarks;
import org.stocktake.report.document.PlainText;
import org.stocktake.report.document.TextLanguages;
import org.stocktake.report.office.WordLanguage;
import org.stocktake.text.TextDirection;

/**
 * The body of a Word document as XML text. Apache POI has no content controls of the kinds that a form needs, and text
 * is all that Word reads.
 */
final class WordXml {
    private final StringBuilder xml = new StringBuilder();
    private final Set<String> fixed = new LinkedHashSet<>();
    private final TextLanguages languages;
    private final boolean rightToLeft;
    private boolean keeping;

    /**
     * Starts a body.
     *
     * @param languages of its texts
     */
    WordXml(TextLanguages languages) {
        this.languages = languages;
        this.rightToLeft = languages.runRightToLeft();
    }

    /** Returns true if the language of the form is written from right to left. */
    boolean runsRightToLeft() {
        return rightToLeft;
    }

    WordXml add(String piece) {
        xml.append(piece);
        return this;
    }

    /** Sets if each paragraph from now on stands on the same page as what follows it. */
    void keepWithNext(boolean keep) {
        keeping = keep;
    }

    /** Notes a fixed text that stands elsewhere in the file. */
    void known(String text) {
        fix(text);
    }

    /** Adds a paragraph of fixed text. */
    WordXml fixed(String style, String text) {
        return paragraph(style, fixedRun("", text), text);
    }

    /**
     * Adds a paragraph.
     *
     * @param content its runs and controls
     * @param fixedText the text of it that is no control
     */
    WordXml paragraph(String style, String content, String fixedText) {
        if (keeping) {
            return kept(style, content, fixedText);
        }
        fix(fixedText);
        return add("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + placed(content, fixedText) + "</w:pPr>" + content
                + "</w:p>");
    }

    /** Adds a paragraph that stands on the same page as what follows it. */
    WordXml kept(String style, String content, String fixedText) {
        fix(fixedText);
        return add("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/><w:keepNext/>" + placed(content, fixedText)
                + "</w:pPr>" + content + "</w:p>");
    }

    /** Adds a heading of the first level, without the letter that its style would count. */
    WordXml heading(String text) {
        fix(text);
        return add("<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/>"
                + "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>"
                + bidi(fixedRun("", text), text) + "<w:ind w:left=\"0\" w:firstLine=\"0\"/></w:pPr>"
                + fixedRun("", text) + "</w:p>");
    }

    /** Adds a paragraph that nobody sees. */
    WordXml hidden(String control) {
        return add("<w:p><w:pPr><w:pStyle w:val=\"Hidden\"/><w:keepNext/><w:rPr><w:vanish/></w:rPr></w:pPr>" + control
                + "</w:p>");
    }

    /**
     * Returns the mark of a paragraph that is set from right to left: one that begins with such letters, and in such a
     * form also one without letters, and fixed text of its language. An answer that begins with Latin letters keeps
     * their direction.
     */
    private String bidi(String content, String fixedText) {
        String text = content.replaceAll("<[^>]*>|&[^;]*;", "");
        boolean is = TextDirection.beginsRightToLeft(text)
                || (rightToLeft && !TextDirection.beginsLeftToRight(text))
                || languages.runsWithDocument(fixedText, languages.of(fixedText));
        return is ? "<w:bidi/>" : "";
    }

    /**
     * Returns the direction of a paragraph. In a form from right to left, one that keeps the direction of its Latin letters
     * stands at the right too, as in a report.
     */
    private String placed(String content, String fixedText) {
        String bidi = bidi(content, fixedText);
        return rightToLeft && bidi.isEmpty() ? "<w:jc w:val=\"right\"/>" : bidi;
    }

    private void fix(String text) {
        if (!text.isBlank()) {
            fixed.add(FixedTextDigest.of(PlainText.text(text)));
        }
    }

    /** Returns the digests of all fixed paragraphs, with spaces between them. */
    String fixedDigests() {
        return String.join(" ", fixed);
    }

    /** Returns a run of fixed text, without hidden characters but {@linkplain LamAlefMarks marks}. */
    String fixedRun(String style, String text) {
        String plain = PlainText.text(text);
        String properties = style.isEmpty() ? "" : "<w:rStyle w:val=\"" + style + "\"/>";
        return run(properties, LamAlefMarks.inDocument(plain), languages.of(plain));
    }

    /** Returns a run with its properties, its language, and the mark of letters that run from right to left. */
    String run(String properties, String text) {
        return run(properties, text, languages.of(text));
    }

    /** Returns a run that nobody sees. */
    static String hiddenRun(String text) {
        return run("<w:vanish/>", text, "");
    }

    private static String run(String properties, String text, String language) {
        StringBuilder run = new StringBuilder("<w:r>");
        String rightToLeft = TextDirection.runsRightToLeft(text) ? "<w:rtl/>" : "";
        String all = properties + rightToLeft + (language.isEmpty() ? "" : WordLanguage.xml(language));
        if (!all.isEmpty()) {
            run.append("<w:rPr>").append(all).append("</w:rPr>");
        }
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\t') {
                piece(run, text.substring(from, i));
                run.append(text.charAt(i) == '\n' ? "<w:br/>" : "<w:tab/>");
                from = i + 1;
            }
        }
        piece(run, text.substring(from));
        return run.append("</w:r>").toString();
    }

    private static void piece(StringBuilder run, String text) {
        if (!text.isEmpty()) {
            run.append("<w:t xml:space=\"preserve\">").append(escaped(text)).append("</w:t>");
        }
    }

    /** Returns the text as it can stand between tags and in an attribute. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "&#10;")
                .replace("\t", "&#9;");
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
