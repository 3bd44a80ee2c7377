package org.stocktake.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Document;
import org.stocktake.report.document.Span;
import org.w3c.dom.Element;

/** Builds the XHTML page that is rendered as a PDF. It stays a DOM tree, and is never serialized and parsed. */
final class PdfXhtml {
    private static final int CHAPTER_LEVEL = 2;

    private final XhtmlElements html;

    private PdfXhtml(XhtmlElements html) {
        this.html = html;
    }

    static PdfXhtml of(Document document) {
        try {
            // Always the parser of the JDK, even if another one is on the class path.
            org.w3c.dom.Document empty = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
            PdfXhtml page =
                    new PdfXhtml(new XhtmlElements(empty, document.furniture().page()));
            page.fill(document);
            return page;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK builds a plain tree", e);
        }
    }

    /** Returns all the text that is drawn, including page numbers and bullets. */
    String text() {
        return html.root().getTextContent() + "0123456789/•";
    }

    /**
     * Returns the DOM tree with its style sheet.
     *
     * @param families the font families, as a CSS list
     */
    org.w3c.dom.Document dom(String families) {
        Element head = (Element) html.root().getElementsByTagName("head").item(0);
        html.add(head, "style").setTextContent(sheet().replace("FAMILIES", families));
        return html.tree();
    }

    private static String sheet() {
        try (InputStream in = PdfXhtml.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("the jar has no report.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar is damaged: report.css", e);
        }
    }

    private void fill(Document document) {
        Element root = html.root();
        root.setAttribute("lang", document.language());
        head(html.add(root, "head"), document);
        Element body = html.add(root, "body");
        html.add(body, "div", "running").setTextContent(document.title().name());
        if (!document.title().mark().isEmpty()) {
            html.add(body, "div", "copy").setTextContent(document.title().mark());
        }
        html.add(body, "p", "kicker").setTextContent(document.title().kicker());
        html.add(body, "h1").setTextContent(document.title().main());
        html.add(body, "p", "subtitle")
                .setTextContent(String.join(" · ", document.title().lines()));
        for (int i = 0; i < document.chapters().size(); i++) {
            if (i == 1) {
                contents(body, document);
            }
            chapter(body, document.chapters().get(i), CHAPTER_LEVEL);
        }
    }

    /**
     * Adds title, author and subject, and the bookmarks. PDF/A wants the first three twice; the renderer reads them
     * here.
     */
    private void head(Element head, Document document) {
        html.add(head, "title")
                .setTextContent(document.title().marked(document.title().name()));
        meta(head, "author", document.title().main());
        meta(head, "subject", document.title().lines().get(0));
        meta(head, "description", document.title().lines().get(0));
        if (!document.title().mark().isEmpty()) {
            meta(head, "keywords", document.title().mark());
        }
        Element bookmarks = html.add(head, "bookmarks");
        for (Chapter chapter : document.chapters()) {
            Element bookmark = bookmark(bookmarks, chapter.title(), chapter.id());
            for (Chapter part : chapter.parts()) {
                Element inner = bookmark(bookmark, part.title(), part.id());
                part.blocks().forEach(block -> block.match(new PdfBookmarks(html, inner)));
            }
            chapter.blocks().forEach(block -> block.match(new PdfBookmarks(html, bookmark)));
        }
    }

    private void meta(Element head, String name, String content) {
        Element meta = html.add(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private Element bookmark(Element above, String name, String place) {
        Element bookmark = html.add(above, "bookmark");
        bookmark.setAttribute("name", name);
        bookmark.setAttribute("href", "#" + place);
        return bookmark;
    }

    /** Adds the table of contents. It comes after the summary, which should be read first. */
    private void contents(Element body, Document document) {
        html.text(html.add(body, "p", "contents-title"), document.furniture().contents());
        Element list = html.add(body, "ul", "contents");
        for (Chapter chapter : document.chapters()) {
            Element item = html.add(list, "li");
            html.put(item, Span.reference(chapter.title(), chapter.id()));
        }
    }

    private void chapter(Element above, Chapter chapter, int level) {
        Element section = html.add(above, "div", "chapter");
        section.setAttribute("id", chapter.id());
        Element heading = html.add(section, "h" + level);
        html.text(heading, chapter.title());
        // If the chapter has only a table, the heading serves as its caption.
        boolean alone = chapter.blocks().size() == 1;
        PdfBlocks blocks = new PdfBlocks(html, section, level + 1, !alone);
        for (Block block : chapter.blocks()) {
            block.match(blocks);
        }
        for (Chapter part : chapter.parts()) {
            chapter(section, part, level + 1);
        }
    }
}
