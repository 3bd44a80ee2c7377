package org.stocktake.terminal.screen;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.terminal.PhraseFormatter;
import org.stocktake.terminal.screen.Frame.Line;
import org.stocktake.terminal.screen.Frame.Style;
import org.stocktake.terminal.screen.Frame.Window;
import org.stocktake.terminal.wrap.TextWrapper;

/** Body of a page between title and hints, and the part of it that is shown so that the focus is visible. */
final class PageBody implements PageField.Cases<PageBody> {
    private static final String HERE = "> ";
    private static final String ELSEWHERE = "  ";

    private final PhraseFormatter formatter;
    private final TextWrapper wrap;
    private final int width;
    private final int height;
    private final boolean roomy;
    private final List<Line> lines = new ArrayList<>();
    /** Number of lines before the list or text; the help page has them too. */
    private int said;

    /** First line to be shown with the focus where there is room; -1 when none is. */
    private int top = -1;

    /** Number of lines with the guidance of the open row, and those above it; 0 when no row has any. */
    private int guided;

    private int focus = -1;
    private int focusEnd = -1;
    private int column;
    private int scroll = -1;
    private int up = -1;
    private int down = -1;

    PageBody(PhraseFormatter formatter, TextWrapper wrap, Window window) {
        this.formatter = formatter;
        this.wrap = wrap;
        this.width = window.columns();
        this.height = window.rows();
        this.roomy = window.isRoomy();
    }

    static Style style(Paragraph.Tone tone) {
        return switch (tone) {
            case QUESTION -> Style.STRONG;
            case PLAIN -> Style.PLAIN;
            case DETAIL -> Style.DETAIL;
            case ERROR -> Style.ERROR;
            case NOTE -> Style.NOTE;
        };
    }

    void paragraph(Paragraph paragraph) {
        if (paragraph.tone() == Paragraph.Tone.QUESTION) {
            gap();
        }
        paragraph(paragraph, "");
    }

    void paragraph(Paragraph paragraph, String indent) {
        Style style = style(paragraph.tone());
        int room = Math.max(1, width - wrap.width(indent));
        wrap.lines(formatter.say(paragraph), room).forEach(text -> add(indent + text, style));
    }

    void add(String text, Style style) {
        lines.add(new Line(wrap.cut(text, width), style));
    }

    /** Adds a line that has its style in its first characters only. */
    void add(String text, Style style, int styled) {
        add(text, style, styled, Style.PLAIN);
    }

    /** Adds a line that has one style in its first characters, and another after them. */
    void add(String text, Style style, int styled, Style after) {
        String cut = wrap.cut(text, width);
        lines.add(new Line(cut, style, Math.min(styled, cut.length()), after));
    }

    /** Adds a blank line where there is room, unless there is one. */
    void gap() {
        if (roomy && !lines.isEmpty() && !lines.get(lines.size() - 1).text().isEmpty()) {
            lines.add(Line.BLANK);
        }
    }

    private void endOfBody() {
        said = lines.size();
        gap();
    }

    /** Makes the next line the first that is shown with the focus, where there is room. */
    void topHere() {
        top = lines.size();
    }

    /** Puts the cursor at the beginning of the next line. */
    void focusHere() {
        focus = lines.size();
        column = 0;
    }

    /** Shows the lines up to here with the focus, where there is room. */
    void focusEndsHere() {
        focusEnd = lines.size() - 1;
    }

    /** Counts the lines up to here to the guidance of the open row, which the help page has whole. */
    void guidanceEndsHere() {
        guided = lines.size();
        focusEndsHere();
    }

    boolean isRoomy() {
        return roomy;
    }

    List<Line> lines() {
        return lines;
    }

    @Override
    public PageBody choices(PageField.Choices field) {
        endOfBody();
        options(field, "");
        if (!field.filter().possible()) {
            focusEndsHere(); // a digit takes a line of a short list at once: all of them are to be read
        }
        return this;
    }

    void options(PageField.Choices field, String indent) {
        if (field.filter().open()) {
            add(indent + formatter.say("interview.filter", field.filter().words()), Style.PLAIN);
        }
        // Options further from the focus than the height of the window cannot be seen: nearly all of a long list.
        int first = Math.max(0, field.focus() - height);
        int end = Math.min(field.options().size(), field.focus() + height + 1);
        int digits = field.options().stream()
                .mapToInt(option -> option.number().length())
                .max()
                .orElse(0);
        Phrase group = Phrase.NOTHING;
        for (int i = first; i < end; i++) {
            ListOption option = field.options().get(i);
            if (!option.group().equals(group)) {
                heading(option.group(), indent);
            }
            group = option.group();
            option(field, i, indent + (i == field.focus() ? HERE : ELSEWHERE) + lead(option, digits));
        }
        if (field.options().isEmpty()) {
            focusHere();
            add(indent + formatter.say("interview.error.empty-list"), Style.PLAIN);
        }
    }

    /** Adds the heading of a group before its first option. */
    private void heading(Phrase group, String indent) {
        if (!group.equals(Phrase.NOTHING)) {
            int room = Math.max(1, width - indent.length());
            add(indent + wrap.shortened(formatter.say(group), room, 1).get(0), Style.STRONG);
        }
    }

    /** Adds an option; in a long list only the focused one is shown in full. */
    private void option(PageField.Choices field, int index, String lead) {
        ListOption option = field.options().get(index);
        boolean here = index == field.focus();
        boolean isShort = field.filter().possible() && !here;
        int room = Math.max(1, width - lead.length());
        String label = formatter.say(option.label());
        List<String> texts = isShort ? shortened(label, room) : wrap.lines(label, room);
        if (here) {
            focusHere();
        }
        if (here) {
            add(lead + texts.get(0), Style.FOCUS);
        } else {
            String said = lead + texts.get(0);
            add(
                    said,
                    style(option.mark()),
                    option.mark() == ListOption.Mark.CHOSEN ? said.length() : said.indexOf(':') + 1);
        }
        texts.stream().skip(1).forEach(text -> add(" ".repeat(lead.length()) + text, here ? Style.FOCUS : Style.PLAIN));
        if (here) {
            focusEndsHere();
        }
    }

    /** Colour repeats here what the words before the colon say, or the sign. */
    private static Style style(ListOption.Mark mark) {
        return switch (mark) {
            case FULL, CHOSEN, TICKED -> Style.NOTE;
            case PART -> Style.CAUTION;
            case LACKING -> Style.ERROR;
            case NONE, OPEN, PROPOSED, UNTICKED -> Style.PLAIN;
        };
    }

    private List<String> shortened(String label, int room) {
        return label.lines()
                .flatMap(line -> wrap.shortened(line, room, roomy ? 2 : 1).stream())
                .toList();
    }

    /** Returns the sign and the number, as wide as the widest of the list. */
    private static String lead(ListOption option, int digits) {
        String number = option.number();
        String end = number.isBlank() || number.indexOf('.') >= 0 ? "  " : ". ";
        return mark(option.mark()) + " ".repeat(digits - number.length()) + number + end;
    }

    private static String mark(ListOption.Mark mark) {
        return switch (mark) {
            case NONE, FULL, PART, LACKING -> "";
            case CHOSEN -> "(x) ";
            case OPEN, PROPOSED -> "( ) ";
            case TICKED -> "[x] ";
            case UNTICKED -> "[ ] ";
        };
    }

    @Override
    public PageBody text(PageField.Text field) {
        endOfBody();
        writing(field, new Lead(HERE, ELSEWHERE, 0));
        return this;
    }

    /**
     * Beginning of the lines of a text.
     *
     * @param first before the first line
     * @param other before each other line; as many columns wide
     * @param styled number of characters of the first that have the style of the focus
     */
    record Lead(String first, String other, int styled) {}

    void writing(PageField.Text field, Lead lead) {
        String text = field.text();
        int indent = wrap.width(lead.other());
        List<TextWrapper.Piece> pieces = wrap.pieces(text, Math.max(1, width - indent - 1));
        int at = lineOf(pieces, field.caret());
        for (int i = 0; i < pieces.size(); i++) {
            String shown = PhraseFormatter.harmless(
                    text.substring(pieces.get(i).start(), pieces.get(i).end()).stripTrailing());
            if (i == 0) {
                add(lead.first() + shown, lead.styled() > 0 ? Style.FOCUS : Style.PLAIN, lead.styled());
            } else {
                add(lead.other() + shown, Style.PLAIN);
            }
        }
        focus = lines.size() - pieces.size() + at;
        int across = wrap.width(text.substring(pieces.get(at).start(), field.caret()));
        column = indent + across;
        up = at == 0 ? -1 : across(text, pieces.get(at - 1), across);
        down = at == pieces.size() - 1 ? -1 : across(text, pieces.get(at + 1), across);
        offers(field, lead.other());
    }

    /**
     * Adds the texts that can be taken: by a number while nothing else is typed, and else by the keys for up and down. The
     * cursor stays in the text that is typed, also while it is the number of one.
     */
    private void offers(PageField.Text field, String indent) {
        PageField.Offers offers = field.offers();
        if (offers.texts().isEmpty()) {
            return;
        }
        boolean isNumber = field.number() > 0;
        boolean isNumbered = isNumber || field.text().isEmpty();
        Phrase choosing = Phrase.of(field.text().isEmpty() ? "interview.offers.numbered" : "interview.offers");
        Phrase chosen = Phrase.of("interview.offers.number", offers.focus() + 1);
        paragraph(Paragraph.detail(isNumber && offers.focus() >= 0 ? chosen : choosing), indent);
        for (int i = 0; i < offers.texts().size(); i++) {
            boolean here = i == offers.focus();
            if (here && !isNumber) {
                focusHere();
                up = -1;
                down = -1;
            }
            String offer = formatter.say(Phrase.asIs(offers.texts().get(i))).replace('\n', ' ');
            String number = isNumbered ? i + 1 + "  " : "";
            add(indent + (here ? HERE : ELSEWHERE) + number + offer, here ? Style.FOCUS : Style.PLAIN);
        }
        if (offers.more() > 0) {
            paragraph(Paragraph.detail("interview.offers.more", offers.more()), indent);
        }
        focusEndsHere();
    }

    private static int lineOf(List<TextWrapper.Piece> pieces, int caret) {
        int at = 0;
        for (int i = 0; i < pieces.size(); i++) {
            at = pieces.get(i).start() <= caret ? i : at;
        }
        return at;
    }

    /** Returns the index on a line at that many columns. */
    private int across(String text, TextWrapper.Piece line, int columns) {
        int index = line.start();
        String shown = text.substring(line.start(), line.end());
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(shown);
        for (int next = clusters.next(); next != BreakIterator.DONE; next = clusters.next()) {
            boolean wrapped = next == shown.length() && line.end() < text.length() && text.charAt(line.end()) != '\n';
            if (wrap.width(shown.substring(0, next)) > columns || wrapped) {
                break;
            }
            index = line.start() + next;
        }
        return index;
    }

    @Override
    public PageBody reading(PageField.Reading field) {
        scroll = field.scroll();
        return this;
    }

    @Override
    public PageBody form(PageField.Form field) {
        endOfBody();
        new FormLines(this, formatter, wrap, width).add(field);
        return this;
    }

    int up() {
        return up;
    }

    int down() {
        return down;
    }

    /**
     * The rows that are shown, and the place of the cursor among them.
     *
     * @param cut true if the end of the guidance of the open row is below them
     */
    record Shown(List<Line> lines, int row, int column, int scroll, boolean cut) {}

    Shown shown(int rows) {
        int first = Math.max(0, Math.min(lines.size() - rows, scroll >= 0 ? scroll : first(rows)));
        int end = Math.min(lines.size(), first + rows);
        List<Line> shown = new ArrayList<>(lines.subList(first, end));
        int row = Math.max(0, focus - first);
        boolean read = focus < 0;
        if (first > 0 && rows >= 3 && (read || row != 0)) {
            String more = formatter.say(first < said ? "interview.more-above.help" : "interview.more-above");
            shown.set(0, new Line(wrap.cut(more, width), Style.DETAIL));
        }
        boolean isMore = end < lines.size() && rows >= 3 && (read || row != rows - 1);
        boolean cut = guided > (isMore ? end - 1 : end);
        if (isMore) {
            String more = formatter.say(cut ? "interview.more-below.help" : "interview.more-below");
            shown.set(rows - 1, new Line(wrap.cut(more, width), Style.DETAIL));
        }
        return new Shown(shown, row, column, first, cut);
    }

    /**
     * Returns the first line shown so that the focus is not covered by the lines that say there is more; nor, where
     * there is room, are the question above the focus and the end of the focus.
     */
    private int first(int rows) {
        int clear = rows >= 3 ? 1 : 0;
        int last = Math.max(focus, focusEnd);
        int first = last < rows - clear ? 0 : last - rows + 1 + clear;
        int withTop = top < 0 ? first : Math.max(top - clear, focus - rows + 1 + clear);
        return Math.max(0, Math.min(Math.min(first, withTop), focus - clear));
    }
}
