package org.stocktake.report.office;

import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.stocktake.report.document.NoBreakSpaces;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLanguages;
import org.stocktake.report.document.TextLine;
import org.stocktake.text.TextDirection;

/** Adds lines to paragraphs: each span becomes a run with a style, a link or a bookmark. */
final class WordRuns {
    /** Marks without width, UAX 9, 2.6. */
    private static final String LEFT_TO_RIGHT = "\u200E";

    private static final String RIGHT_TO_LEFT = "\u200F";

    /** The signs that stand at the end of a word without a space. */
    private static final Pattern CLOSING = Pattern.compile("[,.;:)\u060C\u061B\u3001\u3002\uFF0C\uFF1B\uFF1A\uFF09]");

    private static final Pattern ENDS_IN_LETTERS = Pattern.compile("(?s)\\p{L}(?:.*[\\p{L}\\p{N}])?");

    private final XWPFDocument document;
    private final WordBookmarks places;
    private final TextLanguages languages;
    private final String colon;

    /** @param colon what the language sets between a label and its text */
    WordRuns(XWPFDocument document, WordBookmarks places, TextLanguages languages, String colon) {
        this.document = document;
        this.places = places;
        this.languages = languages;
        this.colon = colon;
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
        CTPPr properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
        if (!properties.isSetKeepNext()) {
            properties.addNewKeepNext();
        }
    }

    /** Keeps the lines of the paragraph on one page, so that no page ends in the middle of a citation. */
    static void keepWhole(CTP paragraph) {
        (paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr()).addNewKeepLines();
    }

    /** Adds a label, and the line that it is for. */
    void labelled(CTP paragraph, String label, TextLine line) {
        label(paragraph.addNewR(), "FactLabel", label + colon);
        putBeside(paragraph, line);
    }

    /**
     * Adds the line of a label. The label has the direction of the page, and so has the paragraph; a line that runs
     * against it is set apart by marks of its own direction.
     */
    void putBeside(CTP paragraph, TextLine line) {
        if (languages.runRightToLeft()) {
            CTPPr properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
            if (!properties.isSetBidi()) {
                properties.addNewBidi();
            }
        }
        String mark = mark(line);
        if (!mark.isEmpty()) {
            text(paragraph.addNewR(), "", mark);
        }
        add(paragraph, line);
        if (!mark.isEmpty()) {
            text(paragraph.addNewR(), "", mark);
        }
    }

    private String mark(TextLine line) {
        if (languages.runRightToLeft()) {
            boolean isAgainst = !languages.runsWithDocument(line);
            return isAgainst && TextDirection.beginsLeftToRight(line.text()) ? LEFT_TO_RIGHT : "";
        }
        return TextDirection.beginsRightToLeft(line.text()) ? RIGHT_TO_LEFT : "";
    }

    /** Adds the line, without the line breaks at its end, which would be empty lines. */
    void put(CTP paragraph, TextLine line) {
        direct(paragraph, line.text(), languages.runsWithDocument(line));
        add(paragraph, line);
    }

    private void add(CTP paragraph, TextLine line) {
        int last = line.spans().size() - 1;
        boolean isListed = last > 0 && languages.runRightToLeft();
        for (int i = 0; i <= last; i++) {
            Span span = line.spans().get(i);
            if (span.kind() == Span.Kind.MARK) {
                boolean isClosed = i < last
                        && CLOSING.matcher(line.spans().get(i + 1).text()).lookingAt();
                mark(paragraph, span, isClosed ? "" : "\u00A0");
            } else {
                Span shown = i < last ? span : span.saying(span.text().stripTrailing());
                boolean isOfPage = isListed && shown.text().codePoints().noneMatch(Character::isLetter);
                put(
                        paragraph,
                        isListed
                                ? marked(shown, isOfPage && i > 0 ? line.spans().get(i - 1) : span)
                                : shown);
                if (isOfPage) {
                    runWithPage(paragraph, span.kind());
                }
            }
        }
    }

    /**
     * Returns a span of a line from right to left with the marks that keep the number and the sign at the ends of a Latin
     * sentence with it, or signs and numbers behind a Latin text with the page.
     *
     * @param before the span of signs and numbers; the span itself if it is another
     */
    private static Span marked(Span span, Span before) {
        boolean isForeign = span.kind() == Span.Kind.TEXT && !span.language().isEmpty();
        boolean isLatin = isForeign && TextDirection.beginsLeftToRight(span.text());
        if (isLatin && !ENDS_IN_LETTERS.matcher(span.text()).matches()) {
            return span.saying(LEFT_TO_RIGHT + span.text() + LEFT_TO_RIGHT);
        }
        return span.language().isEmpty() && !before.language().isEmpty()
                ? span.saying(RIGHT_TO_LEFT + span.text())
                : span;
    }

    /**
     * Sets the direction of the last run, of signs and numbers: behind Latin letters they would go on from left to right.
     * LibreOffice takes it from the letters and marks alone.
     */
    private static void runWithPage(CTP paragraph, Span.Kind kind) {
        CTR run = kind == Span.Kind.REFERENCE
                ? paragraph
                        .getHyperlinkArray(paragraph.sizeOfHyperlinkArray() - 1)
                        .getRArray(0)
                : paragraph.getRArray(paragraph.sizeOfRArray() - 1);
        (run.isSetRPr() ? run.getRPr() : run.addNewRPr()).addNewRtl();
    }

    /** @param after the mark; no space where a sign follows that closes it */
    private static void mark(CTP paragraph, Span span, String after) {
        String style = WordColors.of(span.target()).mark();
        text(paragraph.addNewR(), style, span.saying("\u00A0" + span.text() + after));
    }

    private void put(CTP paragraph, Span span) {
        switch (span.kind()) {
            case TEXT -> text(paragraph.addNewR(), "", span);
            case STRONG -> text(paragraph.addNewR(), "Strong", span);
            case QUOTE -> text(paragraph.addNewR(), "Quote", span);
            case SOFT -> text(paragraph.addNewR(), "Soft", span);
            case MARK -> mark(paragraph, span, "\u00A0");
            case PLACE -> place(paragraph, span);
            case REFERENCE -> reference(paragraph, span);
            case LINK -> link(paragraph, span);
        }
    }

    /** Adds a heading with a bookmark. */
    void place(CTP paragraph, String id, String text) {
        Span place = new Span(Span.Kind.PLACE, text, id, languages.of(text));
        direct(paragraph, text, languages.runsWithDocument(text, place.language()));
        place(paragraph, place);
    }

    /** Adds a label in a style of runs. */
    void label(CTR run, String style, String text) {
        text(run, style, new Span(Span.Kind.TEXT, text, "", languages.of(text)));
    }

    /**
     * Sets the direction of a paragraph whose text runs against the page, or would be taken for one that does. In a page from
     * right to left, such a text too stands at the right.
     */
    private void direct(CTP paragraph, String text, boolean runsWithDocument) {
        boolean is = runsWithDocument || TextDirection.beginsRightToLeft(text);
        boolean isMarked = is || (languages.runRightToLeft() && TextDirection.beginsLeftToRight(text));
        if (isMarked) {
            CTPPr properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
            properties.addNewBidi().setVal(is);
            if (!is && !properties.isSetJc()) {
                properties.addNewJc().setVal(STJc.RIGHT);
            }
        }
    }

    private static void text(CTR run, String style, Span span) {
        boolean isLink = span.kind() == Span.Kind.LINK;
        text(run, style, isLink ? span.text() : NoBreakSpaces.joined(NoBreakSpaces.in(span.text())));
        if (!span.language().isEmpty() && !span.language().equals(TextLanguages.NO_LANGUAGE)) {
            CTRPr properties = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
            WordLanguage.set(properties.addNewLang(), span.language());
        }
    }

    private void place(CTP paragraph, Span span) {
        BigInteger number = BigInteger.valueOf(places.nextNumber());
        CTBookmark start = paragraph.addNewBookmarkStart();
        start.setId(number);
        start.setName(places.name(span.target()));
        text(paragraph.addNewR(), "", span);
        paragraph.addNewBookmarkEnd().setId(number);
    }

    private void reference(CTP paragraph, Span span) {
        CTHyperlink link = paragraph.addNewHyperlink();
        link.setAnchor(places.name(span.target()));
        text(link.addNewR(), "Reference", span);
    }

    private void link(CTP paragraph, Span span) {
        Optional<URI> address = address(span.target());
        if (address.isEmpty()) {
            text(paragraph.addNewR(), "", span);
            return;
        }
        PackageRelationship outside = document.getPackagePart()
                .addExternalRelationship(address.get().toString(), XWPFRelation.HYPERLINK.getRelation());
        CTHyperlink link = paragraph.addNewHyperlink();
        link.setId(outside.getId());
        text(link.addNewR(), "Hyperlink", span);
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
     * Adds text with its line breaks to a run, with the mark of letters that run from right to left.
     *
     * @param style of the run; empty for none
     */
    static void text(CTR run, String style, String text) {
        if (!style.isEmpty()) {
            run.addNewRPr().addNewRStyle().setVal(style);
        }
        if (TextDirection.runsRightToLeft(text)) {
            (run.isSetRPr() ? run.getRPr() : run.addNewRPr()).addNewRtl();
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
