package org.stocktake.terminal.screen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;
import org.stocktake.interview.view.KeyHint;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.view.View;
import org.stocktake.terminal.PhraseFormatter;
import org.stocktake.terminal.screen.Frame.Line;
import org.stocktake.terminal.screen.Frame.Reach;
import org.stocktake.terminal.screen.Frame.Style;
import org.stocktake.terminal.screen.Frame.Window;
import org.stocktake.terminal.wrap.LineWrapper;
import org.stocktake.terminal.wrap.TextWrapper;
import org.stocktake.text.Ellipsis;
import org.stocktake.text.Messages;
import org.stocktake.text.TextDirection;

/**
 * Places a view in a window: never too wide, never too high, and the focus is always visible. Pure. Draws no boxes,
 * because a screen reader reads them aloud.
 */
final class PageLayout {
    private static final int NOTICE_ROWS_MAX = 4;
    /** Rows that must remain beside what stays at the top, with the blank line below it. */
    private static final int PINNED_ROWS_MIN = 6;

    private final PhraseFormatter formatter;
    private final TextWrapper wrap;

    /**
     * A layout for a terminal.
     *
     * @param columns returns how many columns a text takes
     * @param ellipsis the sign that the terminal can show
     */
    PageLayout(Messages words, ToIntFunction<String> columns, Ellipsis ellipsis) {
        this.formatter = PhraseFormatter.onScreen(words, ellipsis);
        this.wrap = new TextWrapper(columns, ellipsis);
    }

    Frame place(View view, Window window) {
        List<Line> head = head(view, window);
        List<Line> foot = foot(view, window);
        PageBody content = new PageBody(formatter, wrap, window);
        view.body().forEach(content::paragraph);
        if (isPinned(view, content, window.rows() - head.size() - foot.size())) {
            content.gap();
            head.addAll(content.lines());
            content = new PageBody(formatter, wrap, window);
        }
        int rows = Math.max(1, window.rows() - head.size() - foot.size());
        view.field().match(content);
        PageBody.Shown shown = content.shown(rows);
        List<Line> lines = new ArrayList<>(head);
        lines.addAll(shown.lines());
        while (lines.size() < window.rows() - foot.size()) {
            lines.add(Line.BLANK);
        }
        lines.addAll(foot);
        int row = Math.min(head.size() + shown.row(), window.rows() - 1);
        int column = Math.max(0, Math.min(shown.column(), window.columns() - 1));
        Reach reach = new Reach(shown.scroll(), rows, content.up(), content.down(), shown.cut());
        return new Frame(lines.subList(0, Math.min(lines.size(), window.rows())), row, column, reach);
    }

    /** Returns true for a form beside whose question there is room for rows: the question stays while they scroll. */
    private static boolean isPinned(View view, PageBody body, int rows) {
        return view.field() instanceof PageField.Form && rows - body.lines().size() > PINNED_ROWS_MIN;
    }

    /** Places title and position on one line where they fit and run in one direction, else on two. */
    private List<Line> head(View view, Window window) {
        List<String> said = view.heading().stream().map(this::oneLine).toList();
        List<Line> lines = new ArrayList<>();
        int width = window.columns();
        if (said.size() == 2) {
            int gap = width - wrap.width(said.get(0)) - wrap.width(said.get(1));
            boolean oneDirection = said.stream().noneMatch(TextDirection::runsRightToLeft);
            if (gap >= 2 && oneDirection) {
                said = List.of(said.get(0) + " ".repeat(gap) + said.get(1));
            } else if (!window.isRoomy() && oneDirection) {
                int room = Math.max(0, width - wrap.width(said.get(1)) - 2);
                String title = wrap.cut(said.get(0), room);
                int rest = Math.max(0, width - wrap.width(title) - wrap.width(said.get(1)));
                said = List.of(title + " ".repeat(rest) + said.get(1));
            }
        }
        said.forEach(text -> lines.add(new Line(wrap.cut(text, width), Style.DETAIL)));
        if (window.isRoomy()) {
            lines.add(Line.BLANK);
        }
        return lines;
    }

    private String oneLine(Phrase phrase) {
        return formatter.say(phrase).replace('\n', ' ');
    }

    private List<Line> foot(View view, Window window) {
        List<Line> lines = new ArrayList<>();
        List<List<String>> said = notices(view.notices(), window);
        for (int i = 0; i < said.size(); i++) {
            Style style = PageBody.style(view.notices().get(i).tone());
            said.get(i).forEach(text -> lines.add(new Line(text, style)));
        }
        if (window.isRoomy()) {
            lines.add(0, Line.BLANK);
        }
        lines.add(new Line(hints(view, window.columns()), Style.DETAIL));
        return lines;
    }

    /**
     * Returns the lines of each notice, in the order said. Without room for all, each keeps its beginning, which holds
     * its point; without room for that, the least important are left out.
     */
    private List<List<String>> notices(List<Paragraph> notices, Window window) {
        List<List<String>> said = new ArrayList<>(Collections.nCopies(notices.size(), List.of()));
        int rows = window.isRoomy()
                ? Math.max(NOTICE_ROWS_MAX, window.rows() / 3)
                : Math.max(NOTICE_ROWS_MAX / 2, window.rows() / 4);
        int taken = 0;
        int others = notices.size();
        for (int index : mostImportantFirst(notices)) {
            others--;
            int left = Math.max(Math.min(1, rows - taken), rows - taken - others);
            List<String> lines = notice(formatter.say(notices.get(index)), window, left, taken + others);
            said.set(index, lines);
            taken += lines.size();
        }
        return said;
    }

    /** Returns the indexes: errors before notes, later before earlier. */
    private static List<Integer> mostImportantFirst(List<Paragraph> notices) {
        List<Integer> errors = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int i = notices.size() - 1; i >= 0; i--) {
            (notices.get(i).tone() == Paragraph.Tone.ERROR ? errors : others).add(i);
        }
        errors.addAll(others);
        return errors;
    }

    /** Returns a notice in the rows left for it; a command to paste in it has lines of its own and is not cut. */
    private List<String> notice(String text, Window window, int left, int rowsTaken) {
        int width = window.columns();
        String apart = wrap.width(text) > width ? LineWrapper.commandsApart(text) : text;
        if (apart.equals(text)) {
            return left > 0 ? wrap.shortened(text, width, left) : List.of();
        }
        int command = apart.lastIndexOf('\n');
        List<String> toPaste = wrap.lines(apart.substring(command + 1), width);
        int room = Math.max(1, window.rows() / 2 - rowsTaken - toPaste.size());
        List<String> all = new ArrayList<>(wrap.shortened(apart.substring(0, command), width, room));
        all.addAll(toPaste);
        return all;
    }

    /**
     * Returns as many hints as fit, the most important first, and the number of ticked lines, which may be outside the
     * window.
     */
    private String hints(View view, int width) {
        String form = view.field().takesText() ? "text" : "list";
        int ticked = view.field().ticked();
        StringBuilder hints = new StringBuilder();
        for (KeyHint hint : view.hints()) {
            String said = hint == KeyHint.TICK && ticked > 0
                    ? formatter.say("interview.hint.ticked", String.valueOf(ticked))
                    : formatter.say("interview.hint." + form + "." + hint.word());
            String longer = hints.isEmpty() ? said : hints + "  " + said;
            if (wrap.width(longer) <= width) {
                hints.setLength(0);
                hints.append(longer);
            }
        }
        return hints.toString();
    }
}
