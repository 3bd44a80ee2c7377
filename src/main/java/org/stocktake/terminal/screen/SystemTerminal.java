package org.stocktake.terminal.screen;

import java.io.IOException;
import java.nio.charset.Charset;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;
import org.jspecify.annotations.Nullable;

/** Opens the terminal of the process, without starting another process if possible. */
final class SystemTerminal {
    private SystemTerminal() {}

    /**
     * Opens it by JLine's native library. If that cannot be loaded, such as from a temporary folder where files may not
     * be executed, JLine runs stty.
     *
     * @param type the name of the terminal's type, from TERM
     * @param charset encoding of the terminal; JLine's own guess follows a bare locale
     * @throws IOException if it cannot be used
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
     * Builds without probing, which swallows keys typed meanwhile and takes up to half a second. Signals are ignored
     * first and then handled, because the default loses the shutdown hooks on an interrupt.
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
     * Returns JLine's own description of the type; JLine would run infocmp first. An unknown type is taken for xterm,
     * and inside another terminal for screen.
     */
    private static String capabilities(String type) {
        @Nullable String known = InfoCmp.getDefaultInfoCmp(type);
        boolean inside = type.startsWith("screen") || type.startsWith("tmux");
        return known != null ? known : InfoCmp.getDefaultInfoCmp(inside ? "screen-256color" : "xterm-256color");
    }
}
