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
 * Opens the terminal. Loading JLine takes as long as a small program runs, so the first page is shown before that, by plain
 * bytes; what is typed meanwhile is kept by the terminal. Only where the size is known, and the bytes are: in the line of
 * xterm, and inside screen and tmux.
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
     * @param out goes to the terminal, byte by byte
     * @param charset in which the terminal speaks
     * @param environment its type from TERM, its size from LINES and COLUMNS
     */
    public EarlyFirstPage(OutputStream out, Charset charset, Map<String, String> environment) {
        this.out = out;
        this.charset = charset;
        this.environment = Map.copyOf(environment);
    }

    /** The window that a page can be shown in already; empty when that has to wait. */
    Optional<Window> window() {
        String type = variable("TERM");
        int columns = WrappingWriter.size("COLUMNS", environment);
        int rows = WrappingWriter.size("LINES", environment);
        boolean known = type.startsWith("xterm") || type.startsWith("screen") || type.startsWith("tmux");
        return known && columns > 0 && rows > 0 ? Optional.of(new Window(columns, rows)) : Optional.empty();
    }

    /** Shows the page on the alternate screen; whoever shows it sees to it that it is left when the process ends. */
    synchronized void show(Frame frame, boolean colour) {
        StringBuilder page = new StringBuilder(ENTER);
        int row = 0;
        for (Line line : frame.lines()) {
            page.append(at(row++, 0)).append(style(line.style(), colour)).append(line.text());
            page.append(PLAIN);
        }
        shown = true;
        write(page.append(at(frame.row(), frame.column())).toString());
    }

    /** Opens it for good; whoever has it then leaves the alternate screen. */
    Terminal open() throws IOException {
        return SystemTerminal.open(variable("TERM"), charset);
    }

    /** From now on another one leaves the alternate screen. */
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
            // The terminal is gone, which opening it or reading from it tells.
        }
    }

    private static String at(int row, int column) {
        return "\033[" + (row + 1) + ';' + (column + 1) + 'H';
    }

    /** As {@link TerminalScreen} does it. */
    private static String style(Style style, boolean colour) {
        return switch (style) {
            case PLAIN, DETAIL -> "";
            case STRONG -> "\033[1m";
            case FOCUS -> colour ? "\033[1;36m" : "\033[1m";
            case ERROR -> colour ? "\033[31m" : "";
            case NOTE -> colour ? "\033[32m" : "";
        };
    }

    private String variable(String name) {
        return environment.getOrDefault(name, "");
    }
}
