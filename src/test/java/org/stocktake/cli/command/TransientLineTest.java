package org.stocktake.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.cli.Program;
import org.stocktake.cli.TestEnvironment;

/** The name of the document that is being written is shown at a terminal and nowhere else. */
final class TransientLineTest {
    private static final String CHECKLISTS = "src/test/resources/transcripts/checklists";

    @TempDir
    private Path folder;

    private String said(boolean terminal, String kind, String... options) {
        StringWriter err = new StringWriter();
        StandardStreams streams = new StandardStreams(
                InputStream.nullInputStream(),
                new PrintWriter(new StringWriter()),
                OutputStream.nullOutputStream(),
                new PrintWriter(err, true),
                StandardCharsets.UTF_8,
                terminal);
        Environment plain = TestEnvironment.plain();
        Map<String, String> environment = Map.of("STOCKTAKE_CHECKLISTS", CHECKLISTS, "TERM", kind);
        String[] args = new String[options.length + 2];
        args[0] = "report";
        args[1] = "src/test/resources/transcripts/files/xa.yaml";
        System.arraycopy(options, 0, args, 2, options.length);
        assertThat(Program.run(new Environment(streams, plain.clock(), environment, plain.machine()), args))
                .isZero();
        return err.toString();
    }

    private String file() {
        return folder.resolve("xa.html").toString();
    }

    @Test
    void isThereWhileAFileIsWrittenAndTakenAwayAfterwards() {
        String line = "Writing " + file() + "…";
        String blank = " ".repeat(line.length());
        assertThat(said(true, "xterm", "-o", file())).isEqualTo(line + "\r" + blank + "\r" + file() + ": written.\n");
    }

    @Test
    void isNotThereWhereNobodyWaits() {
        assertThat(said(false, "xterm", "-o", file())).isEqualTo(file() + ": written.\n");
        assertThat(said(true, "dumb", "--force", "-o", file())).isEqualTo(file() + ": written.\n");
        assertThat(said(true, "xterm", "--quiet", "--force", "-o", file())).isEmpty();
        assertThat(said(true, "xterm", "--dry-run", "--force", "-o", file())).doesNotContain("Writing");
    }
}
