package org.stocktake.terminal.screen;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.stocktake.terminal.screen.Frame.Line;
import org.stocktake.terminal.screen.Frame.Style;
import org.stocktake.terminal.screen.Frame.Window;
import org.stocktake.terminal.wrap.WrappingWriter;

/**
 * Opens the terminal. Loading JLine takes as long as a small program runs, so the first page is shown before that, by
 * plain bytes; the terminal keeps the keys typed meanwhile. Only where the size is known and the type is xterm, screen
 * or tmux, or named after one of them.
 */
public final class EarlyFirstPage {
    private static final String ENTER = "\033[?1049h\033[H\033[2J";
    private static final String LEAVE = "\033[?1049l";
    private static final String PLAIN = "\033[m";

    private final OutputStream out;
    private final Charset charset;
    private final Map<String, String> environment;
    private boolean shown;

    /**
     * A terminal that is not opened yet.
     *
     * @param out writes to the terminal, byte by byte
     * @param charset encoding of the terminal
     * @param environment its type in TERM, its size in LINES and COLUMNS
     */
    public EarlyFirstPage(OutputStream out, Charset charset, Map<String, String> environment) {
        this.out = out;
        this.charset = charset;
        this.environment = Map.copyOf(environment);
    }

    /** Returns the window in which a page can be shown now; empty when that must wait. */
    Optional<Window> window() {
        String type = variable("TERM");
        int columns = WrappingWriter.size("COLUMNS", environment);
        int rows = WrappingWriter.size("LINES", environment);
        boolean known = type.startsWith("xterm") || type.startsWith("screen") || type.startsWith("tmux");
        return known && columns > 0 && rows > 0 ? Optional.of(new Window(columns, rows)) : Optional.empty();
    }

    /** Shows the page on the alternate screen; the caller must leave that screen when the process ends. */
    synchronized void show(Frame frame, boolean colour) {
        StringBuilder page = new StringBuilder(ENTER);
        int row = 0;
        for (Line line : frame.lines()) {
            page.append(at(row++, 0)).append(style(line.style(), colour)).append(line.beginning());
            page.append(PLAIN).append(style(line.after(), colour)).append(line.rest());
        }
        shown = true;
        write(page.append(at(frame.row(), frame.column())).toString());
    }

    /** Opens the terminal by JLine; the caller then leaves the alternate screen. */
    Terminal open() throws IOException {
        return SystemTerminal.open(variable("TERM"), charset);
    }

    /** Leaves it to another to leave the alternate screen. */
    synchronized void handOver() {
        shown = false;
    }

    /** Leaves the terminal as it was, unless it was handed over. */
    synchronized void leave() {
        if (shown) {
            shown = false;
            write(LEAVE);
        }
    }

    private void write(String text) {
        try {
            out.write(text.getBytes(charset));
            out.flush();
        } catch (IOException e) {
            // The terminal is gone; opening it or reading from it will report that.
        }
    }

    private static String at(int row, int column) {
        return "\033[" + (row + 1) + ';' + (column + 1) + 'H';
    }

    /** Returns the escape sequence of a style, as {@link TerminalScreen} writes it. */
    private static String style(Style style, boolean colour) {
        return switch (style) {
            case PLAIN, DETAIL -> "";
            case STRONG -> "\033[1m";
            case FOCUS -> colour ? "\033[1;7m" : "\033[1m";
            case ERROR -> colour ? "\033[31m" : "";
            case CAUTION -> colour ? "\033[33m" : "";
            case NOTE -> colour ? "\033[32m" : "";
        };
    }

    private String variable(String name) {
        return environment.getOrDefault(name, "");
    }
}
