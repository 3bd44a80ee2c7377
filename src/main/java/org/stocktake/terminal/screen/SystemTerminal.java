package org.stocktake.terminal.screen;

import java.io.IOException;
import java.nio.charset.Charset;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;
import org.jspecify.annotations.Nullable;

/** The terminal that the process was started in, opened without starting another process where that can be. */
final class SystemTerminal {
    private SystemTerminal() {}

    /**
     * Opens it by JLine's native library. Where that cannot be loaded, such as from a temporary folder whose files may not be
     * executed, JLine's other way runs stty.
     *
     * @param type the name of the terminal's type, from TERM
     * @param charset in which the terminal speaks; left to itself, JLine takes a bare locale at its word
     * @throws IOException when it cannot be used
     */
    static Terminal open(String type, Charset charset) throws IOException {
        InfoCmp.setLoadedInfoCmp(type, capabilities(type));
        try {
            return builder(charset).provider(TerminalBuilder.PROP_PROVIDER_JNI).build();
        } catch (IOException | IllegalStateException noLibrary) {
            return builder(charset).provider(TerminalBuilder.PROP_PROVIDER_EXEC).build();
        }
    }

    /**
     * No probing: it swallows what is typed meanwhile and costs up to half a second. Signals are ignored first and then
     * handled, because the default loses the shutdown hooks on an interrupt.
     */
    private static TerminalBuilder builder(Charset charset) {
        return TerminalBuilder.builder()
                .name("stocktake")
                .system(true)
                .encoding(charset)
                .stdinEncoding(charset)
                .stdoutEncoding(charset)
                .dumb(false)
                .graphemeCluster(false)
                .nativeSignals(true)
                .signalHandler(Terminal.SignalHandler.SIG_IGN);
    }

    /**
     * What JLine ships about the type; it would run infocmp first. Nearly every terminal that it does not know is one in the
     * line of xterm, and those inside another one are in the line of screen.
     */
    private static String capabilities(String type) {
        @Nullable String known = InfoCmp.getDefaultInfoCmp(type);
        boolean inside = type.startsWith("screen") || type.startsWith("tmux");
        return known != null ? known : InfoCmp.getDefaultInfoCmp(inside ? "screen-256color" : "xterm-256color");
    }
}
