package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one file; a process that has ended; a file that changes during an edit; a drive that hangs. */
final class TwoEditorsProof {
    private static final String TAKEN_OVER = "The program stopped last time. All that was saved until ";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void sample() throws IOException {
        file = CoreAssessment.unanswered(folder);
    }

    private TmuxTerminal atFirstQuestion() throws IOException {
        TmuxTerminal terminal = new TmuxTerminal(folder, CoreAssessment.assess(file));
        new ScreenUser(terminal).namesOffice("Office");
        new ScreenUser(terminal).starts();
        return terminal;
    }

    private ProcessRun.Said set() throws IOException {
        return ProcessRun.stocktake("set", file.toString(), "offences.smuggling=later")
                .go();
    }

    @Test
    void theSecondIsToldWhoHoldsTheFileAndMayReadIt() throws IOException {
        try (TmuxTerminal terminal = atFirstQuestion()) {
            ProcessRun.Said refused = set();
            assertThat(refused.code()).isEqualTo(74);
            assertThat(refused.err())
                    .contains(System.getProperty("user.name"))
                    .contains("process " + terminal.pid())
                    .contains("UTC")
                    .contains("stocktake show");
            ProcessRun.stocktake("show", file.toString()).go().succeeded();
            terminal.signal("STOP");
            assertThat(set().code())
                    .as("a process that only sleeps still holds it")
                    .isEqualTo(74);
            terminal.signal("CONT");
        }
    }

    @Test
    void aDeadHolderIsTakenOverFromWithANote() throws IOException {
        long pid;
        try (TmuxTerminal terminal = atFirstQuestion()) {
            pid = terminal.pid();
            terminal.signal("KILL").shows("ended:137");
        }
        String holder = Files.readString(folder.resolve(".stocktake/xa.yaml.lock"));
        assertThat(holder).contains("pid: " + pid + "\n");
        ProcessRun.Said said = set().succeeded();
        assertThat(said.err()).contains(TAKEN_OVER);
        assertThat(set().succeeded().err())
                .as("the second time all is in order")
                .doesNotContain("stopped last time");
    }

    @Test
    void anotherMachinesHolderIsRefusedInAScriptAndAskedAboutInTheInterview() throws IOException {
        ProcessRun.stocktake("set", file.toString(), "offences.smuggling=unknown")
                .go()
                .succeeded();
        Path lock = folder.resolve(".stocktake/xa.yaml.lock");
        String words = "user: colleague\nhost: elsewhere\npid: 7\nsince: 2026-11-23T08:00:00Z\n";
        Files.writeString(lock, words);
        ProcessRun.Said refused = set();
        assertThat(refused.code()).isEqualTo(74);
        assertThat(refused.err())
                .contains("colleague", "elsewhere", "23 November 2026, 08:00\u00a0UTC", "asks whether");
        try (TmuxTerminal terminal = new TmuxTerminal(folder, CoreAssessment.assess(file))) {
            terminal.shows("type: take over").press("Enter").shows("ended:74");
        }
        assertThat(lock).hasContent(words);
        try (TmuxTerminal terminal = new TmuxTerminal(folder, CoreAssessment.assess(file))) {
            terminal.shows("type: take over").type("take over").press("Enter");
            terminal.shows(TAKEN_OVER);
        }
    }

    @Test
    void aFileThatSomebodyElseChangesIsLeftAloneAndOurVersionIsKeptOnce() throws IOException {
        String theirs = Files.readString(file).replace("depth: core", "depth: full");
        try (TmuxTerminal terminal = atFirstQuestion()) {
            Files.writeString(file, theirs);
            ScreenUser person = new ScreenUser(terminal);
            person.chooses("Yes");
            terminal.shows("somebody else in the meantime");
            person.goesOn();
            person.chooses("No");
            person.goesOn();
            terminal.press("C-x")
                    .shows("Not everything is saved")
                    .press("4")
                    .settles()
                    .press("Enter");
            terminal.shows("ended:74");
            assertThat(terminal.screen().replaceAll("\\s", "")).contains("stocktakerecover");
        }
        assertThat(file).hasContent(theirs);
        try (Stream<Path> kept = Files.list(folder.resolve(".stocktake"))) {
            assertThat(kept.filter(path -> path.toString().contains("conflict")))
                    .hasSize(1);
        }
        ProcessRun.Said shown =
                ProcessRun.stocktake("recover", file.toString()).go().succeeded();
        assertThat(shown.out()).contains("Could not be saved", "differs in: offences.");
        ProcessRun.stocktake("recover", file.toString(), "--restore", number(shown.out(), "Could not be saved"))
                .go()
                .succeeded();
        assertThat(Files.readString(file)).contains("answer: yes", "answer: no");
    }

    private static String number(String out, String label) {
        return out.lines()
                .filter(line -> line.contains(label))
                .map(line -> line.strip().split(" ", 2)[0])
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDriveThatHangsLeavesTheKeyboardAndTheWayOut() throws IOException {
        Assumptions.assumeTrue(ScratchFileSystem.tried("strace", "-V"), "NOT TESTED: a drive that hangs needs strace");
        try (TmuxTerminal terminal = atFirstQuestion()) {
            String pid = Long.toString(terminal.pid());
            Process slow = new ProcessBuilder(
                            "strace",
                            "-f",
                            "-o",
                            "/dev/null",
                            "-e",
                            "trace=fsync",
                            "-e",
                            "inject=fsync:delay_enter=15000000",
                            "-p",
                            pid)
                    .redirectErrorStream(true)
                    .start();
            assertThat(slow.inputReader().readLine()).contains("attached");
            new ScreenUser(terminal).chooses("Yes");
            terminal.shows("Saving…").press("C-c").shows("Not everything is saved");
            terminal.press("C-c").shows("ended:74");
            slow.destroy();
        }
        ProcessRun.stocktake("check", file.toString()).go().succeeded();
        assertThat(List.of(file)).allMatch(Files::isRegularFile);
    }
}
