package org.stocktake.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.FixedMachine;
import org.stocktake.cli.command.Environment;
import org.stocktake.cli.command.Host;
import org.stocktake.cli.command.StandardStreams;

/** One run of the program in this process, with the small checklist of the transcripts. */
public record CliRun(int code, String out, String err) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T10:42:00Z"), ZoneOffset.UTC);
    private static final Map<String, String> CHECKLISTS =
            Map.of("STOCKTAKE_CHECKLISTS", "src/test/resources/transcripts/checklists");

    public static CliRun with(String... args) {
        return with(InputStream.nullInputStream(), args);
    }

    /** Returns the run of a command on a file, with what stands behind the file. */
    public static CliRun on(Path file, String command, String... options) {
        List<String> args = new ArrayList<>(List.of(command, file.toString()));
        args.addAll(List.of(options));
        return with(args.toArray(new String[0]));
    }

    public static CliRun with(InputStream in, String... args) {
        return run(in, false, new FixedMachine(), args);
    }

    /** Returns the run with one more variable of the environment. */
    public static CliRun withVariable(String name, String value, String... args) {
        Map<String, String> variables = new HashMap<>(CHECKLISTS);
        variables.put(name, value);
        return run(InputStream.nullInputStream(), false, variables, new FixedMachine(), args);
    }

    /** Returns the run of the program that this launcher starts. */
    public static CliRun startedBy(String launcher, String... args) {
        FixedMachine machine = new FixedMachine() {
            @Override
            public String command() {
                return launcher;
            }
        };
        return run(InputStream.nullInputStream(), false, machine, args);
    }

    /** Returns the run in which a person types that at a terminal; then the terminal is closed. */
    public static CliRun onTerminal(String typed, String... args) {
        InputStream keyboard = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
        return run(keyboard, true, new FixedMachine(), args);
    }

    /** Returns the run at a terminal with one more variable of the environment. */
    public static CliRun onTerminalWithVariable(String typed, String name, String value, String... args) {
        Map<String, String> variables = new HashMap<>(CHECKLISTS);
        variables.put(name, value);
        InputStream keyboard = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
        return run(keyboard, true, variables, new FixedMachine(), args);
    }

    private static CliRun run(InputStream in, boolean terminal, Host machine, String... args) {
        return run(in, terminal, CHECKLISTS, machine, args);
    }

    private static CliRun run(
            InputStream in, boolean terminal, Map<String, String> variables, Host machine, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        StandardStreams streams = TestEnvironment.with(out, err).streams();
        OutputStream bytes = terminal ? into(out) : streams.bytes();
        StandardStreams own = new StandardStreams(
                in, streams.out(), bytes, new PrintWriter(err, true), StandardCharsets.UTF_8, terminal);
        int code = Program.run(new Environment(own, CLOCK, variables, machine), args);
        return new CliRun(code, out.toString(), err.toString());
    }

    /** Returns a stream of the bytes of ASCII into the text that a person sees. */
    private static OutputStream into(StringWriter out) {
        return new OutputStream() {
            @Override
            public void write(int unit) {
                out.write(unit);
            }
        };
    }
}
