package org.stocktake;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.stocktake.cli.Machine;
import org.stocktake.cli.Program;
import org.stocktake.cli.StandardOutput;
import org.stocktake.cli.Streams;
import org.stocktake.cli.World;
import org.stocktake.terminal.BrokenLines;
import org.stocktake.text.VisibleWriter;

/** Hands the process's streams, clock, environment and machine to the program, and ends the process with its code. */
public final class Main {
    /** The version in pom.xml, which a test compares; reading it from the jar's manifest would take a tenth of a start. */
    static final String VERSION = "0.1.0";

    private static final int NO_TERMINAL = -1;

    private Main() {}

    public static void main(String[] args) {
        System.exit(Program.run(new World(streams(), new ThisClock(), environment(), new ThisMachine()), args));
    }

    private static Streams streams() {
        @Nullable Console console = System.console();
        Charset charset = charset(console);
        boolean terminal = isTerminal(console);
        StandardOutput out =
                new StandardOutput(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 8192));
        Writer encoded = new OutputStreamWriter(out, charset);
        PrintWriter toOut = new PrintWriter(terminal || showsOutput() ? new VisibleWriter(encoded) : encoded, false);
        PrintWriter toErr = new PrintWriter(broken(new OutputStreamWriter(System.err, charset)), true);
        return new Streams(System.in, toOut, out, toErr, charset, terminal);
    }

    /**
     * A pipe is UTF-8 everywhere. A terminal that claims to know ASCII alone comes from a bare locale; nearly all of them
     * show UTF-8.
     */
    private static Charset charset(@Nullable Console console) {
        if (console == null || !isTerminal(console)) {
            return StandardCharsets.UTF_8;
        }
        return console.charset().equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : console.charset();
    }

    /**
     * What is said to a person is broken between words where a terminal shows it. The launcher knows whether one does, and how
     * wide it is; the console tells of input and output alone.
     */
    private static Writer broken(Writer err) {
        int columns = Integer.getInteger("stocktake.columns", NO_TERMINAL);
        return columns == NO_TERMINAL ? err : new BrokenLines(err, columns);
    }

    /** The environment, with the width of the terminal where that says nothing. */
    private static Map<String, String> environment() {
        Map<String, String> environment = System.getenv();
        String columns = System.getProperty("stocktake.columns", "");
        if (columns.isEmpty() || environment.containsKey("COLUMNS")) {
            return environment;
        }
        Map<String, String> all = new HashMap<>(environment);
        all.put("COLUMNS", columns);
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

    /** Whether a terminal shows the output although the input comes from elsewhere; the console tells only of both. */
    private static boolean showsOutput() {
        try {
            String out = Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString();
            return out.startsWith("/dev/pts/") || out.startsWith("/dev/tty") || out.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException | InvalidPathException e) {
            return false;
        }
    }

    /**
     * In the offset that the user's time zone has now, which tells what day it is. The whole zone, with its past and its
     * future, takes as long to find as a small program to start; so it is not asked for, and this not before it is needed.
     */
    private static final class ThisClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.ofTotalSeconds(TimeZone.getDefault().getOffset(millis()) / 1_000);
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.system(zone);
        }

        @Override
        public Instant instant() {
            return Instant.now();
        }
    }

    private static final class ThisMachine implements Machine {
        @Override
        public String version() {
            return VERSION;
        }

        /** The folder above {@code lib/}, where the jar is. */
        @Override
        public Optional<Path> home() {
            try {
                Path jar = Path.of(Main.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI());
                Path lib = jar.getParent();
                return lib != null && lib.endsWith("lib") ? Optional.ofNullable(lib.getParent()) : Optional.empty();
            } catch (URISyntaxException e) {
                return Optional.empty();
            }
        }

        @Override
        public String command() {
            return System.getProperty("stocktake.command", "");
        }

        @Override
        public String user() {
            return System.getProperty("user.name", "?");
        }

        /** Not by InetAddress, which may ask the network who this is. */
        @Override
        public String host() {
            for (String file : List.of("/proc/sys/kernel/hostname", "/etc/hostname")) {
                try {
                    return Files.readString(Path.of(file)).strip();
                } catch (IOException e) {
                    // Not this kind of system: the next one may be.
                }
            }
            String named = System.getenv("HOSTNAME");
            String windows = System.getenv("COMPUTERNAME");
            return named != null ? named : windows != null ? windows : "?";
        }

        @Override
        public long pid() {
            return ProcessHandle.current().pid();
        }
    }
}
