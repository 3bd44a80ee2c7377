package org.stocktake.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.stocktake.cli.command.Environment;
import org.stocktake.cli.command.StandardStreams;

/** One run of the program in this process, with the small checklist of the transcripts. */
public record CliRun(int code, String out, String err) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T10:42:00Z"), ZoneOffset.UTC);
    private static final Map<String, String> CHECKLISTS =
            Map.of("STOCKTAKE_CHECKLISTS", "src/test/resources/transcripts/checklists");

    public static CliRun with(String... args) {
        return with(InputStream.nullInputStream(), args);
    }

    public static CliRun with(InputStream in, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        StandardStreams streams = TestEnvironment.with(out, err).streams();
        StandardStreams own = new StandardStreams(
                in, streams.out(), streams.bytes(), new PrintWriter(err, true), StandardCharsets.UTF_8, false);
        int code = Program.run(
                new Environment(own, CLOCK, CHECKLISTS, TestEnvironment.plain().machine()), args);
        return new CliRun(code, out.toString(), err.toString());
    }
}
