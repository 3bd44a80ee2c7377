package org.stocktake.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.Cases;
import org.stocktake.Exhaustive;
import org.stocktake.HostileTable;
import org.stocktake.HostileTable.Row;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.model.BlankText;
import org.stocktake.text.ControlCharacters;

/** A sample of the hostile inputs through whole commands: as files, as answers and as arguments. */
final class HostileCommandsTest {
    private static final Path SAMPLE = Path.of("src/examples/xb-2026.yaml");
    private static final String QUESTION = "offences.smuggling";

    /** NUL and unpaired surrogates, which the program never writes to a file. */
    private static final Pattern WHAT_NO_FILE_HOLDS = Pattern.compile("[\u0000\\x{D800}-\\x{DFFF}]");

    @TempDir
    Path folder;

    private record Said(int code, String out, String err) {
        Said harmless() {
            assertThat((out + err).codePoints().filter(c -> c != '\n' && c != '\t' && ControlCharacters.steers(c)))
                    .isEmpty();
            return traceless();
        }

        Said traceless() {
            assertThat(err).doesNotContain("Exception", "\tat ", "fault");
            assertThat(code).isNotEqualTo(ExitCode.FAULT.code());
            return this;
        }
    }

    private static Said run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        PrintStream standard = System.err;
        ByteArrayOutputStream past = new ByteArrayOutputStream();
        System.setErr(new PrintStream(past, true, StandardCharsets.UTF_8));
        try {
            int code = Program.run(TestEnvironment.with(out, err), words);
            assertThat(past.toString(StandardCharsets.UTF_8))
                    .as("said past the program")
                    .isEmpty();
            return new Said(code, out.toString(), err.toString());
        } finally {
            System.setErr(standard);
        }
    }

    static Stream<Row> files() {
        return Cases.oneIn(
                11,
                7,
                Stream.of("yaml-structure", "yaml-typing", "encodings")
                        .flatMap(kind -> HostileTable.of(kind).stream())
                        .filter(row -> row.expected().matches("\\d+:\\d+: [a-z0-9-]+.*")));
    }

    static Stream<Row> texts() {
        return Cases.oneIn(37, 17, HostileTable.texts());
    }

    @Exhaustive
    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aFileThatIsRefusedIsSaidWithItsPlaceOnStandardOutput(Row row) throws IOException {
        Path file = folder.resolve("a.yaml");
        boolean bytes = row.kind().equals("encodings");
        Files.write(file, row.text().getBytes(bytes ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
        String place =
                row.expected().replaceFirst(",.*", "").replaceFirst("^0:0", "").replaceFirst("^(?=\\d)", ":");
        for (List<String> command : List.of(
                List.of("check", file.toString()),
                List.of("status", file.toString()),
                List.of("get", file.toString(), QUESTION),
                List.of("checklist", "lint", file.toString()))) {
            Said said = run(command.toArray(new String[0])).harmless();
            assertThat(said.code()).isEqualTo(ExitCode.INVALID.code());
            assertThat(said.out() + said.err()).contains(file + place + ": ");
        }
    }

    @Exhaustive
    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void anAnswerIsKeptAsItIsAndShownWithoutHarm(Row row) throws IOException {
        assumeThat(BlankText.isBlank(row.text())).isFalse(); // a blank text removes a part of the answer
        Path file = Files.copy(SAMPLE, folder.resolve("xb.yaml"));
        Said set = run("set", file.toString(), QUESTION + ".measures=" + row.text())
                .harmless();
        assertThat(set.code()).isZero();
        String kept = WHAT_NO_FILE_HOLDS.matcher(row.text()).replaceAll("\uFFFD");
        assertThat(run("check", file.toString()).traceless().err()).isEmpty();
        assertThat(run("get", file.toString(), QUESTION + ".measures")
                        .traceless()
                        .out())
                .isEqualTo(kept + System.lineSeparator());
        assertThat(run("get", "--format", "json", file.toString(), QUESTION)
                        .harmless()
                        .code())
                .isZero();
        assertThat(run("show", file.toString(), QUESTION).harmless().code()).isZero();
        assertThat(run("status", file.toString()).harmless().code()).isZero();
    }

    @Exhaustive
    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void anArgumentIsNamedWithoutHarm(Row row) {
        for (List<String> command : List.of(
                List.of("check", row.text()),
                List.of("check", "--", row.text()),
                List.of("status", row.text()),
                List.of(row.text()),
                List.of("--" + row.text()),
                List.of("check", "--format", row.text(), SAMPLE.toString()),
                List.of("explain", row.text()),
                List.of("get", SAMPLE.toString(), row.text()),
                List.of("report", "--format", row.text(), SAMPLE.toString()),
                List.of("--today", row.text(), "status", SAMPLE.toString()),
                List.of("--checklist", row.text(), "status", SAMPLE.toString()))) {
            Said said = run(command.toArray(new String[0])).harmless();
            assertThat(said.err().lines().filter(line -> line.strip().startsWith("::")))
                    .isEmpty();
        }
    }

    /** The file name is what the author of a pull request can choose most freely. */
    @Exhaustive
    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aFileIsNamedInItsProblemsWithoutHarm(Row row) throws IOException {
        Path file;
        try {
            file = folder.resolve(row.text().replace('/', '_') + ".yaml");
            Files.writeString(file, "format: stocktake/assessment/1\na: *b\n");
        } catch (IOException | IllegalArgumentException e) {
            return; // not a valid name on this system
        }
        assertThat(run("check", file.toString()).harmless().code()).isEqualTo(ExitCode.INVALID.code());
        boolean hidden = file.getFileName().toString().startsWith(".");
        assertThat(run("check", folder.toString()).harmless().code())
                .isEqualTo((hidden ? ExitCode.USAGE : ExitCode.INVALID).code());
        assertThat(run("check", "--format", "json", file.toString()).harmless().code())
                .isEqualTo(ExitCode.INVALID.code());
    }

    @Test
    void noArgumentIsReadFromAFile() throws IOException {
        Path arguments = Files.writeString(folder.resolve("words"), "--version\n");
        for (List<String> command : List.of(
                List.of("@" + arguments), List.of("check", "@" + arguments), List.of("check", "--", "@" + arguments))) {
            Said said = run(command.toArray(new String[0])).harmless();
            assertThat(said.out()).doesNotContain("stocktake 1.2.3");
            assertThat(said.err()).contains("@" + arguments);
            assertThat(said.code()).isNotZero();
        }
    }
}
