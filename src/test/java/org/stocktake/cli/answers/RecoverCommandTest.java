package org.stocktake.cli.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.FixedMachine;
import org.stocktake.cli.Program;
import org.stocktake.cli.command.Environment;
import org.stocktake.cli.command.StandardStreams;

/**
 * At a terminal, the user is asked which version to restore, and about a lock of another machine; a script is not
 * asked.
 */
final class RecoverCommandTest {
    private static final String ELSEWHERE = "user: colleague\nhost: elsewhere\npid: 7\nsince: 2026-11-23T08:00:00Z\n";

    @TempDir
    Path folder;

    private Path file;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void savedTwice() throws IOException {
        file = Files.copy(Path.of("src/examples/xb-2026.yaml"), folder.resolve("xb.yaml"));
        run("2026-11-24T10:42:00Z", "", "set", file.toString(), "offences.smuggling=later");
        run("2026-11-24T10:43:00Z", "", "set", file.toString(), "offences.smuggling=no");
    }

    private int run(String now, String typed, String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        StandardStreams streams = new StandardStreams(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out, true),
                OutputStream.nullOutputStream(),
                new PrintWriter(err, true),
                StandardCharsets.UTF_8,
                !typed.isEmpty());
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        return Program.run(new Environment(streams, clock, Map.of(), new FixedMachine()), words);
    }

    private int recover(String typed) {
        return run("2026-11-24T11:00:00Z", typed, "recover", file.toString());
    }

    @Test
    void theNumberThatIsTypedIsRestored() throws IOException {
        assertThat(recover("2\n")).isZero();
        assertThat(out.toString()).contains("Which one should take the place of");
        assertThat(err.toString()).contains("copy 2 has taken its place").contains(".stocktake/xb.yaml.aside-1.yaml");
        assertThat(Files.readString(file)).contains("answer: later");
    }

    @Test
    void aFaultOfTheChecklistIsNotBlamedOnTheAssessment() throws IOException {
        Path checklist = Files.writeString(folder.resolve("ctoc-cop-res-5-3.yaml"), "format: stocktake/checklist/1\n");
        String whose = "The fault is in the checklist; " + file + " itself is not damaged."
                + " To see all faults of the checklist: stocktake checklist lint " + checklist;
        String now = "2026-11-24T11:00:00Z";
        run(now, "", "recover", file.toString(), "--checklist", checklist.toString());
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("cannot be shown, because its checklist cannot be used:", whose)
                .doesNotContain("damaged or not", "damaged:");
        assertThat(run(now, "", "status", file.toString(), "--checklist", checklist.toString()))
                .isEqualTo(3);
        assertThat(err.toString()).contains(whose).doesNotContain("stocktake recover");
    }

    @Test
    void whoPressesEnterChangesNothing() throws IOException {
        String before = Files.readString(file);
        assertThat(recover("\n")).isZero();
        assertThat(file).hasContent(before);
        assertThat(folder.resolve(".stocktake/xb.yaml.aside-1.yaml")).doesNotExist();
    }

    @Test
    void aNumberThatThereIsNotIsRefused() {
        assertThat(recover("9\n")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no copy with the number '9'");
    }

    @Test
    void anotherMachinesLockIsAskedAboutAndTakenOverByWhoSaysSo() throws IOException {
        Files.writeString(folder.resolve(".stocktake/xb.yaml.lock"), ELSEWHERE);
        assertThat(recover("2\n\n")).isEqualTo(74);
        assertThat(err.toString()).contains("colleague is working on it on the machine elsewhere");
        assertThat(recover("2\ntake over\n")).isZero();
        assertThat(Files.readString(file)).contains("answer: later");
    }

    @Test
    void aScriptIsNotAskedAboutAnotherMachinesLock() throws IOException {
        Files.writeString(folder.resolve(".stocktake/xb.yaml.lock"), ELSEWHERE);
        assertThat(run("2026-11-24T11:00:00Z", "", "recover", file.toString(), "--restore", "2"))
                .isEqualTo(74);
        assertThat(err.toString()).doesNotContain("take over\n").contains("asks whether to take it over");
    }

    @Test
    void aChangeByHandIsShownAndNotRefused() throws IOException {
        String changed = Files.readString(file).replace("    answer: no\n", "    answer: yes\n");
        Files.writeString(file, changed);
        assertThat(run("2026-11-24T11:00:00Z", "", "status", file.toString())).isZero();
        assertThat(err.toString())
                .contains("changed outside Stocktake since it was last saved, in: ")
                .contains("offences.smuggling");
        assertThat(run("2026-11-24T11:00:00Z", "", "set", file.toString(), "offences.smuggling=later"))
                .isZero();
        assertThat(err.toString()).contains("changed outside Stocktake");
        run("2026-11-24T11:00:00Z", "", "status", file.toString());
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aCommentByHandChangesNoAnswerAndIsNoMatter() throws IOException {
        Files.writeString(file, "# by hand\n" + Files.readString(file));
        run("2026-11-24T11:00:00Z", "", "status", file.toString());
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aClockThatStandsBeforeTheLastAnswerIsSaid() {
        assertThat(run("2020-01-01T00:00:00Z", "", "set", file.toString(), "offences.smuggling=later"))
                .isZero();
        assertThat(err.toString())
                .contains("says 1 January 2020, 00:00\u00a0UTC")
                .contains("24 November 2026, 10:43\u00a0UTC");
    }

    @Test
    void aTimeIsSaidInTheFormOfTheLanguage() {
        run("2026-11-24T11:00:00Z", "\n", "recover", file.toString(), "--lang", "zh");
        assertThat(out.toString()).contains("2026年11月24日10:43（UTC）").doesNotContain("2026-11-24 ");
        run("2020-01-01T00:00:00Z", "", "set", file.toString(), "offences.smuggling=later", "--lang", "fr");
        assertThat(err.toString()).contains("1er janvier 2020 à 00:00\u00a0UTC");
    }

    @Test
    void aDamagedFileIsRefusedWithTheWayToItsVersions() throws IOException {
        String text = Files.readString(file);
        String cut = text.substring(0, text.length() / 2);
        Files.writeString(file, cut);
        assertThat(run("2026-11-24T11:00:00Z", "", "set", file.toString(), "offences.smuggling=no"))
                .isEqualTo(3);
        assertThat(err.toString()).contains("cut-file").contains("stocktake recover " + file);
        assertThat(file).hasContent(cut);
    }
}
