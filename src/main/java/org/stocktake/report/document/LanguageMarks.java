package org.stocktake.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives each span its language, and parts those in which another language begins. In a document from right to left it
 * also sets days and options apart, which would be turned round behind Arabic letters. Source: UAX 9, rules W2 and W4.
 */
final class LanguageMarks extends BlockMapping {
    private static final Pattern TURNED =
            Pattern.compile("(?<![\\w-])(?:\\d+(?:-\\d+)+(?:T[\\d:]+Z)?|--?[a-z][\\w=-]*)");

    /** The quotation marks at both ends of a quotation. */
    private static final Pattern MARKS = Pattern.compile("^[«“]\u00A0?|\u00A0?[»”]$");

    private static final int CITATION_CHARS_MAX = 16;

    private final TextLanguages languages;
    private final boolean rightToLeft;

    private LanguageMarks(TextLanguages languages, boolean rightToLeft) {
        this.languages = languages;
        this.rightToLeft = rightToLeft;
    }

    static Document marked(Document document) {
        LanguageMarks marks = new LanguageMarks(document.languages(), document.runsRightToLeft());
        Document.Title title = document.title();
        return new Document(
                document.language(),
                new Document.Title(
                        title.kicker(), title.main(), title.lines(), title.mark(), marks.blocks(title.cover())),
                document.furniture(),
                document.indexes(),
                marks.parts(document.parts()),
                document.filters(),
                document.languages());
    }

    @Override
    TextLine mapped(TextLine line) {
        List<Span> spans = new ArrayList<>();
        line.spans().forEach(span -> add(spans, span));
        return new TextLine(spans);
    }

    private void add(List<Span> spans, Span span) {
        switch (span.kind()) {
            case TEXT, SOFT, STRONG -> {
                for (TextLanguages.Piece piece : languages.pieces(span.text())) {
                    addPiece(spans, new Span(span.kind(), piece.text(), span.target(), piece.language()));
                }
            }
            case QUOTE ->
                spans.add(new Span(
                        span.kind(),
                        span.text(),
                        span.target(),
                        languages.of(MARKS.matcher(span.text()).replaceAll(""))));
            case MARK, PLACE, REFERENCE, LINK ->
                spans.add(new Span(span.kind(), span.text(), span.target(), languages.of(span.text())));
        }
    }

    private void addPiece(List<Span> spans, Span span) {
        if (!rightToLeft || !languages.runsWithDocument(span.text(), span.language())) {
            spans.add(rightToLeft && isCitation(span) ? span.saying(span.text().replace(' ', '\u00A0')) : span);
            return;
        }
        Matcher turned = TURNED.matcher(span.text());
        int from = 0;
        while (turned.find()) {
            if (turned.start() > from) {
                spans.add(new Span(span.kind(), span.text().substring(from, turned.start()), span.target()));
            }
            spans.add(new Span(span.kind(), turned.group(), span.target(), TextLanguages.NO_LANGUAGE));
            from = turned.end();
        }
        if (from < span.text().length()) {
            spans.add(new Span(span.kind(), span.text().substring(from), span.target()));
        }
    }

    /** Returns true for a short text with a number, such as "ss. 140 to 142", whose end could be taken for the next number. */
    private static boolean isCitation(Span span) {
        return !span.language().isEmpty()
                && span.text().length() <= CITATION_CHARS_MAX
                && span.text().codePoints().anyMatch(Character::isDigit);
    }
}
