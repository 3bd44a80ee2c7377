package org.stocktake.terminal.screen;

import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;
import org.stocktake.terminal.LineDirections;
import org.stocktake.terminal.screen.Frame.Line;
import org.stocktake.terminal.screen.Frame.Style;
import org.stocktake.terminal.screen.Frame.Window;
import org.stocktake.terminal.wrap.DisplayWidth;

/** The terminal during the interview: alternate screen, raw mode, bracketed paste. */
final class TerminalScreen {
    private static final String PASTE_ON = "\033[?2004h";
    private static final String PASTE_OFF = "\033[?2004l";

    private final Terminal terminal;
    private final boolean colour;
    private final LineDirections directions;
    private final boolean rightToLeft;
    private final Attributes cooked;
    private final Display display;
    /** The lines that are on the screen. */
    private List<Line> painted = List.of();

    private boolean entered;
    private boolean ended;
    /** True if the lines outside have directions. */
    private boolean directed;

    /** @param rightToLeft true if the language is written from right to left */
    TerminalScreen(Terminal terminal, boolean colour, LineDirections directions, boolean rightToLeft) {
        this.terminal = terminal;
        this.colour = colour;
        this.directions = directions;
        this.rightToLeft = rightToLeft;
        this.cooked = terminal.getAttributes();
        this.display = new Display(terminal, true);
    }

    Window window() {
        return Window.of(terminal.getSize().getColumns(), terminal.getSize().getRows());
    }

    synchronized void enter() {
        if (ended) {
            return;
        }
        terminal.enterRawMode();
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.keypad_xmit);
        terminal.writer().write(PASTE_ON);
        if (rightToLeft) {
            boolean before = directions.turn(true);
            directed = entered ? directed : before;
        }
        entered = true;
        redraw();
    }

    /** Leaves the terminal for good, because the process is being ended. */
    synchronized void end() {
        ended = true;
        leave();
    }

    /** Leaves the terminal as it was; a second call does nothing. */
    synchronized void leave() {
        if (!entered) {
            return;
        }
        entered = false;
        terminal.writer().write(PASTE_OFF);
        if (rightToLeft) {
            directions.turn(directed);
        }
        terminal.puts(Capability.keypad_local);
        terminal.puts(Capability.exit_ca_mode);
        terminal.puts(Capability.cursor_normal);
        terminal.flush();
        terminal.setAttributes(cooked);
    }

    /** Makes the next painting draw every line anew. */
    synchronized void redraw() {
        if (ended) {
            return;
        }
        Window window = window();
        terminal.puts(Capability.clear_screen);
        display.clear();
        painted = List.of();
        display.resize(Size.of(window.columns(), window.rows()));
    }

    synchronized void paint(Frame frame) {
        if (!entered) {
            return;
        }
        Window window = window();
        int cursor = Size.of(window.columns(), window.rows()).cursorPos(frame.row(), frame.column());
        List<Line> lines = frame.lines();
        List<Line> emptied = new ArrayList<>();
        boolean isAnew = false;
        for (int i = 0; i < lines.size(); i++) {
            Line before = i < painted.size() ? painted.get(i) : Line.BLANK;
            boolean inPlace =
                    before.equals(lines.get(i)) || (hasOneColumnEach(before) && hasOneColumnEach(lines.get(i)));
            emptied.add(inPlace ? before : Line.BLANK);
            isAnew |= !inPlace;
        }
        if (isAnew) {
            display.update(attributed(emptied), cursor, false);
        }
        display.update(attributed(lines), cursor);
        painted = lines;
        terminal.flush();
    }

    /**
     * Returns true if each character of a line takes one column. Any other line is emptied and written anew where it
     * changes: within it the library deletes half of a Chinese character, and takes the mark of an Arabic letter for a letter.
     */
    private static boolean hasOneColumnEach(Line line) {
        return line.text().codePoints().allMatch(c -> DisplayWidth.of(c) == 1);
    }

    private List<AttributedString> attributed(List<Line> lines) {
        return lines.stream().map(this::attributed).toList();
    }

    private AttributedString attributed(Line line) {
        return new AttributedStringBuilder()
                .styled(style(line.style()), line.beginning())
                .styled(style(line.after()), line.rest())
                .toAttributedString();
    }

    private AttributedStyle style(Style style) {
        AttributedStyle plain = AttributedStyle.DEFAULT;
        return switch (style) {
            case PLAIN, DETAIL -> plain;
            case STRONG -> plain.bold();
            case FOCUS -> colour ? plain.bold().inverse() : plain.bold();
            case ERROR -> colour ? plain.foreground(AttributedStyle.RED) : plain;
            case CAUTION -> colour ? plain.foreground(AttributedStyle.YELLOW) : plain;
            case NOTE -> colour ? plain.foreground(AttributedStyle.GREEN) : plain;
        };
    }
}
