package org.stocktake.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.cli.Program;
import org.stocktake.cli.TestEnvironment;

/** The progress of a long check. */
final class ProgressLineTest {
    private static final int FILES = 200;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** A clock that advances a little at each reading. */
    private static final class Ticking extends Clock {
        private static final int STEP_MILLIS = 60;
        private Instant now = Instant.parse("2026-11-24T10:42:00Z");

        @Override
        public Instant instant() {
            now = now.plusMillis(STEP_MILLIS);
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @BeforeEach
    void manyFiles() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/transcripts/files/xa.yaml"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(folder.resolve(i + ".yaml"), text);
        }
    }

    private void check(boolean terminal, String... more) {
        StandardStreams streams = new StandardStreams(
                InputStream.nullInputStream(),
                new PrintWriter(out),
                bytes,
                new PrintWriter(err),
                StandardCharsets.UTF_8,
                terminal);
        Map<String, String> environment = Map.of("STOCKTAKE_CHECKLISTS", "src/test/resources/transcripts/checklists");
        Environment world = new Environment(
                streams, new Ticking(), environment, TestEnvironment.plain().machine());
        String[] args = {"check", folder.toString(), more.length > 0 ? more[0] : "--color=never"};
        assertThat(Program.run(world, args)).isZero();
    }

    @Test
    void standsOnOneLineOfATerminalAndIsGoneAtTheEnd() {
        check(true);
        assertThat(err.toString())
                .contains("100 of 200 files\r")
                .endsWith(" \r")
                .doesNotContain("\n", "U+");
        assertThat(out.toString()).isEqualTo("200 files: no problems.\n");
        assertThat(bytes.size()).isZero();
    }

    @Test
    void isNotInAPipeNorWhereNothingShallBeSaid() {
        check(false);
        check(true, "--quiet");
        assertThat(bytes.size()).isZero();
        assertThat(err.toString()).isEmpty();
    }
}
