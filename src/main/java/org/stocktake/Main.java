package org.stocktake;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.stocktake.cli.Program;
import org.stocktake.cli.command.Environment;
import org.stocktake.cli.command.ErrorReporter;
import org.stocktake.cli.command.Host;
import org.stocktake.cli.command.StandardOutput;
import org.stocktake.cli.command.StandardStreams;
import org.stocktake.text.Ellipsis;
import org.stocktake.text.SafeTextWriter;

/** Hands the process's streams, clock, environment and machine to the program, and ends the process with its code. */
public final class Main {
    /**
     * The version in pom.xml, which a test compares; reading it from the jar's manifest would take a tenth of a start.
     */
    static final String VERSION = "0.1.0";

    /**
     * The only command that leaves work for the end of the process: it gives the terminal back. A test holds the others
     * to that; what they printed is flushed by then.
     */
    private static final String INTERVIEW = "assess";

    private Main() {}

    public static void main(String[] args) {
        int code = run(args);
        if (Arrays.asList(args).contains(INTERVIEW)) {
            System.exit(code);
        }
        // From Java 21 on System.exit first sets up logging, which takes longer than the smallest program.
        Runtime.getRuntime().halt(code);
    }

    /**
     * Runs the program and returns the exit code. Java would print a stack trace for an error that leaves this class;
     * the two constants are in it, so that they need no further class.
     */
    private static int run(String... args) {
        try {
            return Program.run(
                    new Environment(streams(), new ThisClock(), DetectedTerminal.environment(), new ThisMachine()),
                    args);
        } catch (RuntimeException | Error unsayable) {
            System.err.println(ErrorReporter.FALLBACK_MESSAGE);
            return ErrorReporter.FALLBACK_CODE;
        }
    }

    private static StandardStreams streams() {
        boolean terminal = DetectedTerminal.isThere();
        Charset charset = terminal ? DetectedTerminal.charset() : StandardCharsets.UTF_8; // a pipe is UTF-8 everywhere
        StandardOutput out =
                new StandardOutput(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 8192));
        Ellipsis ellipsis = Ellipsis.shownBy(charset);
        Writer encoded = ellipsis.writer(new OutputStreamWriter(out, charset));
        PrintWriter toOut =
                new PrintWriter(terminal || showsOutput() ? SafeTextWriter.withBold(encoded) : encoded, false);
        PrintWriter toErr = new PrintWriter(
                DetectedTerminal.broken(ellipsis.writer(new OutputStreamWriter(System.err, charset))), true);
        return new StandardStreams(System.in, toOut, out, toErr, charset, terminal);
    }

    /**
     * Returns true if standard output is a terminal although standard input is not; the console knows only both
     * together.
     */
    private static boolean showsOutput() {
        try {
            String out = Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString();
            return out.startsWith("/dev/pts/") || out.startsWith("/dev/tty") || out.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException | InvalidPathException e) {
            return false;
        }
    }

    /**
     * A clock in the present offset of the user's time zone, which decides the day. The whole zone, with its past and
     * its future, takes as long to find as a small program to start; so it is not asked for, and this not before it is
     * needed.
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

    private static final class ThisMachine implements Host {
        @Override
        public String version() {
            return VERSION;
        }

        /**
         * Returns the folder above {@code lib/}, where the jar is. The class path says where: Java 25 does not tell a class
         * from an archive that was moved.
         */
        @Override
        public Optional<Path> home() {
            String jar = System.getProperty("java.class.path", "").split(File.pathSeparator, 2)[0];
            Path lib = Path.of(jar).toAbsolutePath().getParent();
            return lib != null && lib.endsWith("lib") ? Optional.ofNullable(lib.getParent()) : Optional.empty();
        }

        @Override
        public String command() {
            return System.getProperty("stocktake.command", "");
        }

        @Override
        public String property(String name) {
            return System.getProperty(name, "");
        }

        @Override
        public String user() {
            return System.getProperty("user.name", "?");
        }

        /** Returns the host name, without InetAddress, which may ask the network. */
        @Override
        public String host() {
            for (String file : List.of("/proc/sys/kernel/hostname", "/etc/hostname")) {
                try {
                    return Files.readString(Path.of(file)).strip();
                } catch (IOException e) {
                    // Not this kind of system: try the next one.
                }
            }
            String named = System.getenv("HOSTNAME");
            String windows = System.getenv("COMPUTERNAME");
            return named != null ? named : windows != null ? windows : "?";
        }

        @Override
        public long pid() {
            try {
                return Long.parseLong(
                        Files.readSymbolicLink(Path.of("/proc/self")).toString());
            } catch (IOException | UnsupportedOperationException | NumberFormatException e) {
                return ProcessHandle.current().pid();
            }
        }
    }
}
