package org.stocktake.report.office;

import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.stocktake.report.document.NoBreakSpaces;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;

/** Adds lines to paragraphs: each span becomes a run with a style, a link or a bookmark. */
final class WordRuns {
    private final XWPFDocument document;
    private final WordBookmarks places;

    WordRuns(XWPFDocument document, WordBookmarks places) {
        this.document = document;
        this.places = places;
    }

    /** Sets the style of the paragraph, and returns the paragraph. */
    static CTP styled(CTP paragraph, String style) {
        (paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr())
                .addNewPStyle()
                .setVal(style);
        return paragraph;
    }

    /** Keeps the paragraph on the same page as the next one. */
    static void keepWithNext(CTP paragraph) {
        (paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr()).addNewKeepNext();
    }

    /** Keeps the lines of the paragraph on one page, so that no page ends in the middle of a citation. */
    static void keepWhole(CTP paragraph) {
        (paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr()).addNewKeepLines();
    }

    /** Adds the line, without the line breaks at its end, which would be empty lines. */
    void put(CTP paragraph, TextLine line) {
        int last = line.spans().size() - 1;
        for (int i = 0; i <= last; i++) {
            Span span = line.spans().get(i);
            put(paragraph, i < last ? span : new Span(span.kind(), span.text().stripTrailing(), span.target()));
        }
    }

    private void put(CTP paragraph, Span span) {
        switch (span.kind()) {
            case TEXT -> text(paragraph.addNewR(), "", span.text());
            case STRONG -> text(paragraph.addNewR(), "Strong", span.text());
            case QUOTE -> text(paragraph.addNewR(), "Quote", "“" + span.text() + "”");
            case SOFT -> text(paragraph.addNewR(), "Soft", NoBreakSpaces.in(span.text()));
            case MARK ->
                text(paragraph.addNewR(), WordColors.of(span.target()).mark(), "\u00A0" + span.text() + "\u00A0");
            case PLACE -> place(paragraph, span.target(), span.text());
            case REFERENCE -> reference(paragraph, span);
            case LINK -> link(paragraph, span);
        }
    }

    /** Adds text with a bookmark. */
    void place(CTP paragraph, String id, String text) {
        BigInteger number = BigInteger.valueOf(places.nextNumber());
        CTBookmark start = paragraph.addNewBookmarkStart();
        start.setId(number);
        start.setName(places.name(id));
        text(paragraph.addNewR(), "", text);
        paragraph.addNewBookmarkEnd().setId(number);
    }

    private void reference(CTP paragraph, Span span) {
        CTHyperlink link = paragraph.addNewHyperlink();
        link.setAnchor(places.name(span.target()));
        text(link.addNewR(), "Reference", NoBreakSpaces.in(span.text()));
    }

    private void link(CTP paragraph, Span span) {
        Optional<URI> address = address(span.target());
        if (address.isEmpty()) {
            text(paragraph.addNewR(), "", span.text());
            return;
        }
        PackageRelationship outside = document.getPackagePart()
                .addExternalRelationship(address.get().toString(), XWPFRelation.HYPERLINK.getRelation());
        CTHyperlink link = paragraph.addNewHyperlink();
        link.setId(outside.getId());
        text(link.addNewR(), "Hyperlink", span.text());
    }

    /** Returns the address; empty if it is not valid. One invalid link makes Word refuse the whole file. */
    private static Optional<URI> address(String target) {
        try {
            return Optional.of(new URI(target));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * Adds text with its line breaks to a run.
     *
     * @param style of the run; empty for none
     */
    static void text(CTR run, String style, String text) {
        if (!style.isEmpty()) {
            run.addNewRPr().addNewRStyle().setVal(style);
        }
        int from = 0;
        int feed = text.indexOf('\n');
        while (feed >= 0) {
            plain(run, text.substring(from, feed));
            run.addNewBr();
            from = feed + 1;
            feed = text.indexOf('\n', from);
        }
        plain(run, text.substring(from));
    }

    private static void plain(CTR run, String text) {
        if (!text.isEmpty()) {
            CTText piece = run.addNewT();
            piece.setStringValue(text);
            piece.setSpace(Space.PRESERVE);
        }
    }
}
