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
        boolean opens = paragraph.tone() == Paragraph.Tone.QUESTION && !lines.isEmpty() && roomy;
        if (opens) {
            lines.add(Line.BLANK);
        }
        Style style = style(paragraph.tone());
        wrap.lines(formatter.say(paragraph), width).forEach(text -> lines.add(new Line(text, style)));
    }

    private void gap() {
        said = lines.size();
        if (roomy && !lines.isEmpty()) {
            lines.add(Line.BLANK);
        }
    }

    @Override
    public PageBody choices(PageField.Choices field) {
        gap();
        if (field.filter().open()) {
            String said = formatter.say("interview.filter", field.filter().words());
            lines.add(new Line(wrap.cut(said, width), Style.PLAIN));
        }
        int from = lines.size();
        // Options further from the focus than the height of the window cannot be seen: nearly all of a long list.
        int first = Math.max(0, field.focus() - height);
        int end = Math.min(field.options().size(), field.focus() + height + 1);
        Phrase group = Phrase.NOTHING;
        for (int i = first; i < end; i++) {
            Phrase next = field.options().get(i).group();
            if (!next.equals(group)) {
                heading(next);
            }
            group = next;
            option(field, i);
        }
        if (lines.size() == from) {
            focus = from;
            lines.add(new Line(wrap.cut(formatter.say("interview.error.empty-list"), width), Style.PLAIN));
        }
        return this;
    }

    /** Adds the heading of a group before its first option. */
    private void heading(Phrase group) {
        if (!group.equals(Phrase.NOTHING)) {
            lines.add(new Line(wrap.shortened(formatter.say(group), width, 1).get(0), Style.STRONG));
        }
    }

    /** Adds an option; in a long list only the focused one is shown in full. */
    private void option(PageField.Choices field, int index) {
        ListOption option = field.options().get(index);
        boolean here = index == field.focus();
        boolean isShort = field.filter().possible() && !here;
        String lead = (here ? HERE : ELSEWHERE) + mark(option.mark()) + number(option, field);
        int room = Math.max(1, width - lead.length());
        String label = formatter.say(option.label());
        List<String> texts = isShort ? shortened(label, room) : wrap.lines(label, room);
        if (here) {
            focus = lines.size();
        }
        for (int i = 0; i < texts.size(); i++) {
            String before = i == 0 ? lead : " ".repeat(lead.length());
            Style style = i == 0 ? Style.FOCUS : Style.STRONG;
            lines.add(new Line(wrap.cut(before + texts.get(i), width), here ? style : Style.PLAIN));
        }
        if (here) {
            focusEnd = lines.size() - 1;
        }
    }

    private List<String> shortened(String label, int room) {
        return label.lines()
                .flatMap(line -> wrap.shortened(line, room, roomy ? 2 : 1).stream())
                .toList();
    }

    /** Returns the number, as wide as the last one of the list. */
    private static String number(ListOption option, PageField.Choices field) {
        int digits = String.valueOf(
                        field.options().get(field.options().size() - 1).number())
                .length();
        String number = String.valueOf(option.number());
        return " ".repeat(Math.max(0, digits - number.length())) + number + ". ";
    }

    private static String mark(ListOption.Mark mark) {
        return switch (mark) {
            case NONE -> "";
            case CHOSEN -> "(x) ";
            case OPEN, PROPOSED -> "( ) ";
            case TICKED -> "[x] ";
            case UNTICKED -> "[ ] ";
        };
    }

    @Override
    public PageBody text(PageField.Text field) {
        gap();
        String text = field.text();
        int room = Math.max(1, width - HERE.length() - 1);
        List<TextWrapper.Piece> pieces = wrap.pieces(text, room);
        int at = lineOf(pieces, field.caret());
        for (int i = 0; i < pieces.size(); i++) {
            String shown = PhraseFormatter.harmless(
                    text.substring(pieces.get(i).start(), pieces.get(i).end()).stripTrailing());
            lines.add(new Line(wrap.cut((i == 0 ? HERE : ELSEWHERE) + shown, width), Style.PLAIN));
        }
        focus = lines.size() - pieces.size() + at;
        int across = wrap.width(text.substring(pieces.get(at).start(), field.caret()));
        column = HERE.length() + across;
        up = at == 0 ? -1 : across(text, pieces.get(at - 1), across);
        down = at == pieces.size() - 1 ? -1 : across(text, pieces.get(at + 1), across);
        return this;
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
        return field.input().map(input -> input.match(this)).orElse(this);
    }

    int up() {
        return up;
    }

    int down() {
        return down;
    }

    /** The rows that are shown, and the place of the cursor among them. */
    record Shown(List<Line> lines, int row, int column, int scroll) {}

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
        if (end < lines.size() && rows >= 3 && (read || row != rows - 1)) {
            shown.set(rows - 1, new Line(wrap.cut(formatter.say("interview.more-below"), width), Style.DETAIL));
        }
        return new Shown(shown, row, column, first);
    }

    /**
     * Returns the first line shown so that the focus, and its end if possible, is not covered by the lines that say
     * there is more.
     */
    private int first(int rows) {
        int clear = rows >= 3 ? 1 : 0;
        int last = Math.max(focus, focusEnd);
        int first = last < rows - clear ? 0 : last - rows + 1 + clear;
        return Math.min(first, Math.max(0, focus - clear));
    }
}
