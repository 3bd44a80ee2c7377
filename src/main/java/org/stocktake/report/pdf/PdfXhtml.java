package org.stocktake.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.stocktake.model.KebabCase;
import org.stocktake.model.brand.Brand;
import org.stocktake.model.brand.BrandColors;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Document;
import org.stocktake.report.document.LineWidth;
import org.stocktake.report.document.NoBreakSpaces;
import org.stocktake.report.document.Palette;
import org.stocktake.report.document.Span;
import org.w3c.dom.Element;

/** Builds the XHTML page that is rendered as a PDF. It stays a DOM tree, and is never serialized and parsed. */
final class PdfXhtml {
    private static final int CHAPTER_LEVEL = 2;

    /**
     * The size of the type of the foot in hundredths of a point, with a sixth more, as the letters of the shipped fonts are wider
     * than {@code LineWidth} says; and four fifths of a line of 180 mm in hundredths of thousandths of a point.
     */
    private static final int FOOT_TYPE = 875;

    private static final int FOOT_WIDTH = 408 * 100 * 1_000;

    private final XhtmlElements html;
    private final boolean rightToLeft;

    private PdfXhtml(XhtmlElements html, boolean rightToLeft) {
        this.html = html;
        this.rightToLeft = rightToLeft;
    }

    static PdfXhtml of(Document written) {
        Document document = written.marked();
        try {
            // Always the parser of the JDK, even if another one is on the class path.
            org.w3c.dom.Document empty = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
            boolean rightToLeft = document.runsRightToLeft();
            PdfXhtml page =
                    new PdfXhtml(new XhtmlElements(empty, document.furniture(), document.languages()), rightToLeft);
            page.fill(document);
            if (rightToLeft) {
                PdfRightToLeft.turnRows(page.html.root());
            }
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
     * @param colors of headings and links
     */
    org.w3c.dom.Document dom(String families, BrandColors colors) {
        Element head = (Element) html.root().getElementsByTagName("head").item(0);
        String sheet = rightToLeft ? sheet("report.css") + sheet("right-to-left.css") : sheet("report.css");
        html.add(head, "style").setTextContent(Palette.paint(sheet, colors).replace("FAMILIES", families));
        return html.tree();
    }

    private static String sheet(String name) {
        try (InputStream in = PdfXhtml.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar has no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar is damaged: " + name, e);
        }
    }

    private void fill(Document document) {
        Element root = html.root();
        root.setAttribute("lang", document.language());
        if (document.runsRightToLeft()) {
            root.setAttribute("dir", "rtl");
        }
        head(html.add(root, "head"), document);
        Element body = html.add(root, "body");
        Brand brand = document.brand();
        html.add(body, "div", "running")
                .setTextContent(brand.foot().isEmpty() ? foot(document) : foot(document) + "\n" + brand.foot());
        if (!document.title().mark().isEmpty()) {
            html.add(body, "div", "copy").setTextContent(document.title().mark());
        }
        title(body, document);
        List<Document.Part> parts = document.parts();
        for (int i = 0; i < parts.size(); i++) {
            Document.Part part = parts.get(i);
            if (i == 1) {
                contents(body, document, "contents");
            }
            Element pages = parts.size() == 1 && part.kind() == Document.PartKind.MAIN
                    ? body
                    : html.add(body, "div", KebabCase.of(part.kind()));
            for (int j = 0; j < part.chapters().size(); j++) {
                if (pages == body && j == 1) {
                    contents(pages, document, "contents following");
                }
                boolean isLarge = part.kind() == Document.PartKind.BRIEF;
                chapter(pages, part.chapters().get(j), j == 0 ? part.title() : "", CHAPTER_LEVEL, isLarge);
            }
        }
    }

    /** Returns the kind of document and its subject; the kind alone where they have no room beside the number of the page. */
    private static String foot(Document document) {
        boolean fits = LineWidth.of(document.name()) * FOOT_TYPE <= FOOT_WIDTH;
        return fits || document.title().kicker().isEmpty()
                ? document.name()
                : document.title().kicker();
    }

    /** Adds the title; on a page of its own if it has blocks. */
    private void title(Element body, Document document) {
        Document.Title title = document.title();
        letterhead(body, document.brand());
        Element page = title.cover().isEmpty() ? body : html.add(body, "div", "cover");
        html.add(page, "p", "kicker").setTextContent(title.kicker());
        html.text(html.add(page, "h1"), title.main());
        if (title.cover().isEmpty()) {
            html.add(page, "p", "subtitle").setTextContent(NoBreakSpaces.inDates(String.join(" · ", title.lines())));
            return;
        }
        title.lines().forEach(line -> html.text(html.add(page, "p", "subtitle"), NoBreakSpaces.inDates(line)));
        PdfBlocks blocks = new PdfBlocks(html, page, CHAPTER_LEVEL, true, false);
        title.cover().forEach(block -> block.match(blocks));
    }

    /** Adds the emblem and the lines of the letterhead, above the title. */
    private void letterhead(Element body, Brand brand) {
        if (brand.emblem().isEmpty() && brand.letterhead().isEmpty()) {
            return;
        }
        Element letterhead = html.add(body, "div", "letterhead");
        if (brand.emblem().isPresent()) {
            Element image = html.add(letterhead, "img");
            image.setAttribute("src", brand.emblem().get().address());
            image.setAttribute("alt", brand.emblem().get().text());
        }
        for (String line : brand.letterhead()) {
            html.text(html.add(letterhead, "p"), line);
        }
    }

    /**
     * Adds title, author and subject, and the bookmarks. PDF/A wants the first three twice; the renderer reads them
     * here.
     */
    private void head(Element head, Document document) {
        html.add(head, "title").setTextContent(document.noted(document.name()));
        String office = document.brand().office();
        meta(head, "author", office.isEmpty() ? document.title().main() : office);
        meta(head, "subject", document.title().lines().get(0));
        meta(head, "description", document.title().lines().get(0));
        if (!document.title().mark().isEmpty()) {
            meta(head, "keywords", document.title().mark());
        }
        Element bookmarks = html.add(head, "bookmarks");
        for (Chapter chapter : document.chapters()) {
            Element bookmark = bookmark(bookmarks, chapter.heading(), chapter.id());
            for (Chapter part : chapter.parts()) {
                Element inner = bookmark(bookmark, part.heading(), part.id());
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

    /** Adds the table of contents. It comes after the part or the chapter that should be read first. */
    private void contents(Element body, Document document, String style) {
        Element page = html.add(body, "div", style);
        html.text(html.add(page, "p", "contents-title"), document.furniture().contents());
        for (Document.Part part : document.parts()) {
            if (!part.title().isEmpty()) {
                html.text(html.add(page, "p", "contents-part"), part.title());
            }
            Element list = html.add(page, "ul");
            for (Chapter chapter : part.chapters()) {
                Element item = html.add(list, "li");
                html.put(item, Span.reference(chapter.heading(), chapter.id()));
                if (!chapter.listedParts().isEmpty()) {
                    Element under = html.add(item, "ul");
                    for (Chapter inner : chapter.listedParts()) {
                        html.put(html.add(under, "li"), Span.reference(inner.heading(), inner.id()));
                    }
                }
            }
        }
    }

    private void chapter(Element above, Chapter chapter, String part, int level, boolean isLarge) {
        Element section = html.add(above, "div", "chapter");
        section.setAttribute("id", chapter.id());
        if (!part.isEmpty()) {
            html.text(html.add(section, "p", "part"), part);
        }
        html.text(html.add(section, "h" + level), chapter.heading());
        PdfBlocks blocks = new PdfBlocks(html, section, level + 1, !chapter.namesItsBlock(), isLarge);
        for (Block block : chapter.blocks()) {
            block.match(blocks);
        }
        for (Chapter inner : chapter.parts()) {
            chapter(section, inner, "", level + 1, isLarge);
        }
    }
}
