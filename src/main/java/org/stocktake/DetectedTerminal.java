package org.stocktake;

import java.io.Console;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stocktake.terminal.wrap.WrappingWriter;

/**
 * The terminal in which the process was started, as far as it is known. The launcher tells most of it: Java 17 cannot
 * tell the size, nor whether a terminal shows the errors, and its console takes a tenth of the way to the first page to
 * be made.
 */
final class DetectedTerminal {
    /**
     * The property of the launcher that is {@code true} when both standard input and standard output are a terminal.
     */
    private static final String THERE = "stocktake.terminal";

    /**
     * The property of the launcher with rows and columns of the terminal that shows the errors, as in {@code 24x80};
     * {@code x} if it is not known.
     */
    private static final String WINDOW = "stocktake.window";

    private DetectedTerminal() {}

    /** Returns true if both standard input and standard output are a terminal. */
    static boolean isThere() {
        return Boolean.getBoolean(THERE) || isTerminal(System.console());
    }

    /** Returns the charset of the terminal. ASCII means that no locale is set; nearly all such terminals show UTF-8. */
    static Charset charset() {
        @Nullable Console console = Boolean.getBoolean(THERE) ? null : System.console();
        Charset charset =
                console == null ? Charset.forName(System.getProperty("native.encoding", "UTF-8")) : console.charset();
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }

    /** Returns a writer for messages, which breaks lines between words if a terminal shows them. */
    static Writer broken(Writer err) {
        return System.getProperty(WINDOW) == null
                ? err
                : new WrappingWriter(err, WrappingWriter.size("COLUMNS", environment()));
    }

    /** Adds a size that is not set yet; a number that the user set stays. */
    private static void put(String variable, String size, Map<String, String> all) {
        if (WrappingWriter.size(variable, all) == 0) {
            all.put(variable, size);
        }
    }

    /** Returns the environment, with the size of the terminal added if it is not set. */
    static Map<String, String> environment() {
        Map<String, String> environment = System.getenv();
        String window = System.getProperty(WINDOW, "");
        int by = window.indexOf('x');
        if (by < 0) {
            return environment;
        }
        Map<String, String> all = new HashMap<>(environment);
        put("LINES", window.substring(0, by), all);
        put("COLUMNS", window.substring(by + 1), all);
        return all;
    }

    /**
     * Returns true if the console is a terminal. From JDK 22 on there is a console without one, and a method that tells
     * (JDK-8308591).
     */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
