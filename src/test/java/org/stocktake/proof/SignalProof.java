package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The interview is ended by a signal while a user types. */
final class SignalProof {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String HALF = "Half of a sentence";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void sample() throws IOException {
        file = CoreAssessment.unanswered(folder);
    }

    @Test
    void terminationEndsWith143AndKeepsWhatWasTyped() throws IOException {
        try (TmuxTerminal terminal = writing()) {
            terminal.signal("TERM").shows("ended:143");
            terminal.shows("Your answers are saved in").shows("To go on:\n/");
            isAsBefore(terminal);
        }
        isKept();
    }

    /** While the program is stopped, the shell sets its own terminal modes, as after Ctrl-Z. */
    @Test
    void whoIsStoppedAndContinuedHasTheScreenAndTheKeysAgain() throws IOException {
        try (TmuxTerminal terminal = writing()) {
            terminal.signal("STOP").makeSane().signal("CONT");
            terminal.type(" more").shows("> Measure   " + HALF + " more").settles();
            assertThat(terminal.screen()).containsOnlyOnce("more");
            terminal.press("C-x").shows("Save and leave?").press("Enter").shows("ended:0");
        }
    }

    @Test
    void terminationInTheMiddleOfAPasteThatNeverEndsGivesTheTerminalBack() throws IOException {
        try (TmuxTerminal terminal = writing()) {
            terminal.type("\033[200~and more").settles();
            terminal.signal("TERM").shows("ended:143");
            isAsBefore(terminal);
        }
        isKept();
    }

    @Test
    void ctrlCTwiceEndsWith130AndKeepsWhatWasTyped() throws IOException {
        try (TmuxTerminal terminal = writing()) {
            terminal.press("C-c").shows("Save and leave?").press("C-c").shows("ended:130");
            terminal.shows("Your answers are saved in").shows("To go on:\n/");
            isAsBefore(terminal);
        }
        isKept();
    }

    @Test
    void anInterruptFromOutsideIsACtrlC() throws IOException {
        try (TmuxTerminal terminal = writing()) {
            terminal.signal("INT").shows("Save and leave?").settles();
            terminal.signal("INT").shows("ended:130");
            isAsBefore(terminal);
        }
        isKept();
    }

    /** Java's own reaction is to print a long report over the page. */
    @Test
    void aQuitSignalChangesNothing() throws IOException {
        try (TmuxTerminal terminal = writing()) {
            String before = terminal.settles().screen();
            terminal.signal("QUIT").type(" more").shows(HALF + " more").settles();
            assertThat(terminal.screen()).isEqualTo(before.replace(HALF, HALF + " more"));
            terminal.press("C-z").settles().press("C-l").shows(HALF + " more");
            terminal.signal("TERM").shows("ended:143");
        }
    }

    /** No screen is left to read; the shell is still running and records the code. */
    @Test
    void aClosedWindowEndsWith129AndKeepsWhatWasTyped() throws IOException {
        Path code = folder.resolve("code");
        TmuxTerminal terminal =
                new TmuxTerminal(folder, "trap : HUP; " + CoreAssessment.assess(file) + "; echo $? >code");
        try {
            writes(terminal);
        } finally {
            terminal.close();
        }
        assertThat(contents(code)).isEqualTo("129\n");
        isKept();
    }

    /** The page is shown before the interview controls the terminal; the effect of Ctrl-C depends on the moment. */
    @RepeatedTest(5)
    void aCtrlCAtTheFirstSightOfThePageGivesTheTerminalBack() throws IOException {
        try (TmuxTerminal terminal =
                new TmuxTerminal(folder, "stty -g >before; " + CoreAssessment.assess(file) + "; stty -g >after")) {
            terminal.turnsToAlternateScreen().press("C-c").shows(Pattern.compile("Save and leave\\?|ended:"));
            if (terminal.isOnAlternateScreen()) {
                terminal.press("C-c");
            }
            terminal.shows("ended:").settles();
            isAsBefore(terminal);
        }
        try (TmuxTerminal again = new TmuxTerminal(folder, CoreAssessment.assess(file))) {
            again.shows("Which office").settles();
            assertThat(again.screen()).doesNotContain("The program stopped last time");
        }
    }

    private TmuxTerminal writing() throws IOException {
        TmuxTerminal terminal = new TmuxTerminal(
                folder, "stty -g >before; " + CoreAssessment.assess(file) + "; code=$?; stty -g >after; (exit $code)");
        try {
            return writes(terminal);
        } catch (IOException | AssertionError e) {
            terminal.close();
            throw e;
        }
    }

    private TmuxTerminal writes(TmuxTerminal terminal) throws IOException {
        new ScreenUser(terminal).namesOffice("Office");
        new ScreenUser(terminal).starts();
        new ScreenUser(terminal).chooses("Yes");
        return terminal.type(HALF).shows("> Measure   " + HALF);
    }

    private void isAsBefore(TmuxTerminal terminal) throws IOException {
        assertThat(terminal.isOnAlternateScreen()).isFalse();
        assertThat(terminal.screen()).doesNotContain(HALF, "Exception", "\tat ");
        assertThat(folder.resolve("after")).hasSameTextualContentAs(folder.resolve("before"));
    }

    private void isKept() throws IOException {
        assertThat(Files.readString(file)).contains("answer: yes").doesNotContain(HALF);
        ProcessRun.stocktake("check", file.toString()).go().succeeded();
        try (TmuxTerminal terminal = new TmuxTerminal(folder, CoreAssessment.assess(file))) {
            terminal.shows("You typed this last time").shows("> Measure   " + HALF);
            assertThat(terminal.screen()).doesNotContain("The program stopped last time");
        }
    }

    private static String contents(Path noted) throws IOException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!Files.exists(noted) || Files.size(noted) == 0) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("nothing was noted in " + noted);
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return Files.readString(noted);
    }
}
