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
 * What is known of the terminal that the process was started in. The launcher says most of it: Java 17 cannot tell the size,
 * nor whether a terminal shows the errors, and its console takes a tenth of the way to the first page to be made.
 */
final class DetectedTerminal {
    /** By the launcher: {@code true} when both standard input and standard output are a terminal. */
    private static final String THERE = "stocktake.terminal";

    /** By the launcher, when a terminal shows the errors: its rows and columns, as in {@code 24x80}; {@code x} when it does not say. */
    private static final String WINDOW = "stocktake.window";

    private DetectedTerminal() {}

    /** Whether both standard input and standard output are a terminal. */
    static boolean isThere() {
        return Boolean.getBoolean(THERE) || isTerminal(System.console());
    }

    /** In which it speaks. One that claims to know ASCII alone comes from a bare locale; nearly all of them show UTF-8. */
    static Charset charset() {
        @Nullable Console console = Boolean.getBoolean(THERE) ? null : System.console();
        Charset charset =
                console == null ? Charset.forName(System.getProperty("native.encoding", "UTF-8")) : console.charset();
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }

    /** What is said to a person, broken between words where a terminal shows it. */
    static Writer broken(Writer err) {
        return System.getProperty(WINDOW) == null
                ? err
                : new WrappingWriter(err, WrappingWriter.size("COLUMNS", environment()));
    }

    /** A number that somebody set is meant so. */
    private static void put(String variable, String size, Map<String, String> all) {
        if (WrappingWriter.size(variable, all) == 0) {
            all.put(variable, size);
        }
    }

    /** The environment, with the size of the terminal where that says nothing. */
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

    /** From JDK 22 on there is a console without a terminal, and a method that tells (JDK-8308591). */
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
