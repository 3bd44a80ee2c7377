package org.stocktake.report.pdf;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stocktake.report.document.Document.Furniture;
import org.stocktake.report.document.NoBreakSpaces;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLanguages;
import org.stocktake.report.document.TextLine;
import org.stocktake.text.TextDirection;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes the elements of an XHTML page. */
final class XhtmlElements {
    /** The number of characters on a full line of a page, about 130. A shorter text is never split. */
    private static final int SHORT_CHARS_MAX = 130;

    /** The minimum length of a piece, in characters. Most paragraphs are shorter; a text may have 32,000 characters. */
    private static final int PIECE_CHARS_MIN = 2_000;

    /** The number of characters of a name that stays on one line with the sign behind it. */
    private static final int NAME_CHARS_MAX = 24;

    /** A character without width (word joiner). */
    private static final String END = "\u2060";

    /** The mark of the direction, which is not printed: signs before it have that of the page. */
    private static final String RIGHT_TO_LEFT = "\u200F";

    /** Latin words without digits, and without signs but apostrophes and commas. */
    private static final Pattern NAME = Pattern.compile("\\p{IsLatin}+(?:(?:,? |['’])\\p{IsLatin}+)*");

    private final Document tree;
    private final Element root;
    private final Furniture furniture;
    private final TextLanguages languages;

    /**
     * Makes the root element.
     *
     * @param furniture the words before a page number and after a label
     * @param languages of the texts of the page
     */
    XhtmlElements(Document empty, Furniture furniture, TextLanguages languages) {
        this.tree = empty;
        this.furniture = furniture;
        this.languages = languages;
        this.root = empty.createElement("html");
        empty.appendChild(root);
    }

    Document tree() {
        return tree;
    }

    Element root() {
        return root;
    }

    /** Appends a new element and returns it. */
    Element add(Element above, String name) {
        Element element = tree.createElement(name);
        above.appendChild(element);
        return element;
    }

    /** Appends a new element of the given CSS class and returns it. */
    Element add(Element above, String name, String style) {
        Element element = add(above, name);
        element.setAttribute("class", style);
        return element;
    }

    /** Adds a text and sets the language and the direction of the element. */
    void text(Element element, String text) {
        describe(element, text, languages.of(text));
        lines(element, text);
    }

    /** Adds a line of the document and sets the language and the direction of the element. */
    void line(Element element, TextLine line) {
        describe(element, languages.runsWithDocument(line) ? "" : line.text(), line.language());
        spans(element, line);
    }

    /** Adds the label of a line in strong letters, and the line; in an element of its own where it is in another language. */
    void labelled(Element element, String label, TextLine line) {
        dropEnd(element);
        String sign = furniture.colon().stripTrailing();
        text(add(element, "strong", "label"), label + sign);
        goOn(element, furniture.colon().substring(sign.length()), line);
    }

    private void goOn(Element element, String space, TextLine line) {
        if (line.language().isEmpty() && direction(line.text(), "") == null) {
            spans(element, TextLine.join(List.of(TextLine.of(space), line), ""));
        } else {
            lines(element, space); // outside: the first letter of the line may stand at its left or its right
            line(add(element, "span"), line);
            endTag(element, line.language());
        }
    }

    private void spans(Element element, TextLine line) {
        List<Span> spans = RendererSpans.of(line, languages.runRightToLeft());
        String last = "";
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            int name = joinedName(spans, i);
            if (name >= 0) {
                joined(element, spans, i, name);
                last = "";
                i = name + 1;
                continue;
            }
            int kept = keptMark(spans, i);
            if (kept >= 0) {
                i = whole(element, spans, i, kept);
                last = "";
                continue;
            }
            int mark = i + 1 < spans.size() && isInline(span) ? ClosingSigns.count(span, spans.get(i + 1)) : 0;
            if (mark > 0) {
                Span next = spans.get(i + 1);
                put(element, span.saying(span.text() + next.text().substring(0, mark)));
                put(element, next.saying(next.text().substring(mark)));
                last = next.text().length() == mark ? span.language() : "";
                i++;
            } else {
                put(element, span);
                last = span.language();
            }
        }
        endTag(element, last);
    }

    /** Returns the index of a mark or name that stays with the span, or with a sign behind it, on one line; -1 if there is none. */
    private int keptMark(List<Span> spans, int at) {
        boolean joined = at + 2 < spans.size()
                && spans.get(at + 1).text().equals("\u00A0")
                && spans.get(at + 2).kind() == Span.Kind.MARK;
        if (joined) {
            return at + 2;
        }
        boolean isShort = spans.get(at).kind() == Span.Kind.MARK || isShortName(spans.get(at));
        return isShort && ClosingSigns.countBehind(spans, at) > 0 ? at : -1;
    }

    /** Returns true for a text in another language, in a page from right to left, that fits on a line of a narrow column. */
    private boolean isShortName(Span span) {
        return languages.runRightToLeft() && isForeign(span) && span.text().length() <= NAME_CHARS_MAX;
    }

    /**
     * Adds spans to an element in which no line ends, with the signs behind them: the renderer could end a line between the
     * elements of any two.
     *
     * @return the index of the last span that is added
     */
    private int whole(Element element, List<Span> spans, int from, int mark) {
        Element own = add(element, "span", "whole");
        spans.subList(from, mark + 1).forEach(span -> put(own, span));
        int signs = ClosingSigns.countBehind(spans, mark);
        if (signs == 0) {
            return mark;
        }
        Span next = spans.get(mark + 1);
        put(own, next.saying(next.text().substring(0, signs)));
        put(element, next.saying(next.text().substring(signs)));
        return mark + 1;
    }

    /**
     * Returns the index of a name of Latin words in a page from right to left that has signs behind it, and is long or has
     * Arabic letters behind the signs: the span, or that after it where a bracket stands between the two. There the renderer
     * could end a line between the name and the bracket or signs. Returns -1 if there is none.
     */
    private int joinedName(List<Span> spans, int at) {
        Span span = spans.get(at);
        boolean opens = ClosingSigns.isPlain(span)
                && span.language().isEmpty()
                && span.text().endsWith("(");
        int name = opens ? at + 1 : at;
        boolean isJoined = languages.runRightToLeft()
                && name + 1 < spans.size()
                && isName(spans.get(name))
                && (ClosingSigns.goOn(spans, name)
                        || (!isShortName(spans.get(name)) && ClosingSigns.countBehind(spans, name) > 0));
        return isJoined ? name : -1;
    }

    private static boolean isName(Span span) {
        return isForeign(span) && NAME.matcher(span.text()).matches();
    }

    private static boolean isForeign(Span span) {
        return ClosingSigns.isPlain(span) && !span.language().isEmpty();
    }

    /** Adds the signs to the name, in an element without a direction, so that all are one piece of the page. */
    private void joined(Element element, List<Span> spans, int from, int at) {
        Span name = spans.get(at);
        String bracket = "";
        if (from < at) {
            bracket = "(";
            String text = spans.get(from).text();
            if (text.length() > 1) {
                put(element, spans.get(from).saying(text.substring(0, text.length() - 1)));
            }
        }
        Span after = spans.get(at + 1);
        String signs = ClosingSigns.of(after);
        Element own = add(element, "span");
        describe(own, "", name.language());
        String end = ClosingSigns.goOn(spans, at) ? "" : RIGHT_TO_LEFT;
        put(own, new Span(name.kind(), bracket + name.text() + signs + end, name.target()));
        put(element, after.saying(after.text().substring(signs.length())));
    }

    /** Ends a line behind a text in another language: the renderer gives what a block ends with no tag of its own. */
    private void endTag(Element element, String language) {
        if (!language.isEmpty()) {
            lines(element, END);
        }
    }

    /** Drops the end tag where more follows: a font without the character leaves room for it. */
    private static void dropEnd(Element element) {
        Node last = element.getLastChild();
        if (last != null && END.equals(last.getNodeValue())) {
            element.removeChild(last);
        }
    }

    /**
     * Returns true if a span has an element of its own, after which the renderer would break a line. One in another
     * language takes no sign of a page from right to left, which would stand at its wrong end.
     */
    private boolean isInline(Span span) {
        if (!span.language().isEmpty()) {
            return !languages.runRightToLeft();
        }
        return span.kind() == Span.Kind.REFERENCE
                || span.kind() == Span.Kind.STRONG
                || span.kind() == Span.Kind.SOFT
                || span.kind() == Span.Kind.PLACE;
    }

    /** Adds one span of a line; one in another language in an element of its own. */
    void put(Element line, Span span) {
        Element above = line;
        if (!span.language().isEmpty()) {
            above = add(line, "span");
            describe(above, span.text(), span.language());
        }
        switch (span.kind()) {
            case TEXT -> lines(above, span.text());
            case STRONG -> lines(add(above, "strong"), span.text());
            case SOFT -> {
                String whole = NoBreakSpaces.isChineseNote(span.text()) ? " whole" : "";
                lines(add(above, "span", "soft" + whole), span.text());
            }
            case QUOTE -> lines(above, span.text());
            case MARK -> lines(add(above, "span", "mark " + span.target()), span.text());
            case PLACE -> {
                Element place = add(above, "span");
                place.setAttribute("id", span.target());
                lines(place, span.text());
            }
            case REFERENCE -> link(above, "#" + span.target(), span.text());
            case LINK -> link(above, span.target(), span.text());
        }
    }

    /** Adds a link with a title, which a screen reader reads out (PDF/UA-1, 7.18.5). */
    private void link(Element above, String address, String text) {
        Element link = add(above, "a");
        link.setAttribute("href", address);
        link.setAttribute("title", text);
        link.setAttribute("data-page", furniture.page());
        lines(link, text);
    }

    /**
     * Adds a text node for each line, with its line end. There is no element for a line break, because the renderer
     * draws and tags every element of every line.
     */
    private void lines(Element element, String text) {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int next = end < 0 ? text.length() : end + 1;
            if (end < 0) {
                start = pieces(element, text, start, next);
            } else {
                int last = end - start > SHORT_CHARS_MAX ? pieces(element, text, start, end) : start;
                element.appendChild(tree.createTextNode(text.substring(last, next)));
                start = next;
            }
        }
    }

    /**
     * Adds a line without its line end, in pieces that end with a space. Pieces save time: the renderer reads the rest
     * of a node again for each word, and the text before a line end again for each line that it draws.
     *
     * @return the index of the end of the line
     */
    private int pieces(Element element, String text, int from, int end) {
        int start = from;
        while (start < end) {
            int space = end - start > PIECE_CHARS_MIN ? text.indexOf(' ', start + PIECE_CHARS_MIN) : -1;
            int next = space < 0 || space >= end ? end : space + 1;
            element.appendChild(tree.createTextNode(text.substring(start, next)));
            start = next;
        }
        return end;
    }

    /** Sets the language of a text that is not in that of the page, and its direction if it runs against the page. */
    private void describe(Element element, String text, String language) {
        if (!language.isEmpty() && !language.equals(TextLanguages.NO_LANGUAGE)) {
            element.setAttribute("lang", language);
        }
        @Nullable String direction = direction(text, language);
        if (direction != null) {
            element.setAttribute("dir", direction);
        }
    }

    private @Nullable String direction(String text, String language) {
        if (languages.runsWithDocument(text, language)) {
            return null;
        }
        boolean rightToLeft = languages.runRightToLeft();
        if (TextDirection.beginsRightToLeft(text)) {
            return rightToLeft ? null : "rtl";
        }
        boolean isDay = language.equals(TextLanguages.NO_LANGUAGE);
        return rightToLeft && (isDay || TextDirection.beginsLeftToRight(text)) ? "ltr" : null;
    }
}
