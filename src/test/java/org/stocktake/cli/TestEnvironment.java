package org.stocktake.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.stocktake.FixedMachine;
import org.stocktake.cli.command.Environment;
import org.stocktake.cli.command.Host;
import org.stocktake.cli.command.StandardStreams;

/** An environment without files, variables or input, in which nothing changes. */
public final class TestEnvironment {
    private TestEnvironment() {}

    public static Environment plain() {
        return with(new StringWriter(), new StringWriter());
    }

    public static Environment with(Writer out, Writer err) {
        return with(out, err, new FixedMachine());
    }

    static Environment with(Writer out, Writer err, Host machine) {
        StandardStreams streams = new StandardStreams(
                InputStream.nullInputStream(),
                new PrintWriter(out, true),
                OutputStream.nullOutputStream(),
                new PrintWriter(err, true),
                StandardCharsets.UTF_8,
                false);
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T10:42:00Z"), ZoneOffset.UTC);
        return new Environment(streams, clock, Map.of(), machine);
    }

    /** Returns a writer that encodes characters into a stream of bytes. */
    static Writer over(OutputStream out) {
        return new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }
}
