package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The interview on terminals of several sizes and kinds, and without one. */
final class ScreenProof {
    private static final String COLOUR = "\033\\[(\\d+;)*3[0-7]";
    private static final Pattern TYPED = Pattern.compile("> Office[\\s>]+Ministry");
    private static final String PASTED = "First line\nSecond line\nThird line";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void sample() throws IOException {
        file = CoreAssessment.unanswered(folder);
    }

    /** The expected page is that of a window that had this size from the start. */
    @Test
    void aResizedPageIsThePageOfThatSize() throws IOException {
        try (TmuxTerminal terminal = new TmuxTerminal(folder, CoreAssessment.assess(file))) {
            terminal.shows("Which office").type("Ministry").shows(TYPED);
            for (List<Integer> size : List.of(List.of(40, 12), List.of(24, 8), List.of(120, 30), List.of(80, 24))) {
                terminal.resize(size.get(0), size.get(1)).looksLike(freshly(size.get(0), size.get(1)));
            }
            terminal.press("Enter").shows("Go on with question");
        }
    }

    private String freshly(int columns, int rows) throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve(columns + "x" + rows));
        Path copy = CoreAssessment.unanswered(elsewhere);
        try (TmuxTerminal terminal = new TmuxTerminal(elsewhere, CoreAssessment.assess(copy), columns, rows)) {
            terminal.shows("office").readsKeys().type("Ministry").shows(TYPED);
            return terminal.settles().screen();
        }
    }

    @Test
    void aPasteOfThreeLinesAnswersNoQuestion() throws IOException {
        try (TmuxTerminal terminal = atTheFirstQuestion(CoreAssessment.assess(file))) {
            terminal.paste("1\n1\n1\n").shows("Error: ").settles();
            assertThat(new ScreenUser(terminal).question()).isEqualTo(1);

            new ScreenUser(terminal).chooses("Yes");
            terminal.paste(PASTED)
                    .shows("> Measure   First line")
                    .shows("            Second line")
                    .shows("            Third line");
            assertThat(Files.readString(file)).contains("answer: yes").doesNotContain("First line");

            terminal.turns("Enter")
                    .press("C-x")
                    .shows("Save and leave?")
                    .press("Enter")
                    .shows("ended:0");
        }
        assertThat(Files.readString(file))
                .containsOnlyOnce("answer: ")
                .contains("      Second line\n      Third line\n");
    }

    /** Text that is typed while the program starts appears in the first field. */
    @Test
    void nothingThatIsTypedAheadIsLost() throws IOException {
        try (TmuxTerminal terminal = new TmuxTerminal(folder, CoreAssessment.assess(file))) {
            terminal.type("Typed ahead").shows("Which office").shows("> Office  Typed ahead");
        }
    }

    /** Application and temporary files are on a drive mounted with noexec, so no native library can be loaded. */
    @Test
    void whereNothingMayBeExecutedTheInterviewIsHeldAllTheSame() throws IOException {
        Path strict = Files.createDirectory(folder.resolve("noexec"));
        ProcessRun.Said mounted = ProcessRun.of(
                        List.of("mount", "-t", "tmpfs", "-o", "noexec", "tmpfs", strict.toString()))
                .go();
        Assumptions.assumeTrue(mounted.code() == 0, "NOT PROVED: only root can mount a folder with noexec");
        try {
            ProcessRun.of(List.of("cp", "-r", ProcessRun.APPLICATION.toString(), strict.toString()))
                    .go()
                    .succeeded();
            String command =
                    "JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=" + strict + " sh " + strict + "/stocktake/bin/stocktake";
            try (TmuxTerminal terminal = atTheFirstQuestion(command + " assess " + file)) {
                terminal.press("C-x").shows("Save and leave?").press("Enter").shows("ended:0");
            }
        } finally {
            ProcessRun.of(List.of("umount", "-l", strict.toString())).go();
        }
    }

    @Test
    void withNoColorThereIsNoneAndWithoutThereIs() throws IOException {
        try (TmuxTerminal terminal = atTheFirstQuestion(CoreAssessment.assess(file))) {
            terminal.paste(PASTED).shows("Error: ").settles();
            assertThat(terminal.painted()).containsPattern(COLOUR);
            terminal.press("C-x").shows("Save and leave?").press("Enter").shows("ended:0");
        }
        try (TmuxTerminal terminal = new TmuxTerminal(folder, "NO_COLOR=1 " + CoreAssessment.assess(file))) {
            new ScreenUser(terminal).starts(); // the office is known
            terminal.paste(PASTED).shows("Error: ").settles();
            assertThat(terminal.painted()).doesNotContainPattern(COLOUR);
        }
    }

    @Test
    void aTerminalThatKnowsNothingIsAskedLineByLine() throws IOException {
        try (TmuxTerminal terminal = new TmuxTerminal(folder, "TERM=dumb " + CoreAssessment.assess(file))) {
            terminal.shows("Which office")
                    .shows("Type the answer")
                    .type("Office")
                    .press("Enter");
            terminal.shows("Go on with question").press("Enter");
            terminal.shows("1 of ").shows("Type a number");
            assertThat(terminal.isOnAlternateScreen()).isFalse();
            assertThat(terminal.painted()).doesNotContain("\033");
            terminal.type("q").press("Enter").shows("ended:0");
        }
    }

    @Test
    void withoutATerminalTheWaysToGoOnAreNamed() throws IOException {
        ProcessRun.Said said = ProcessRun.stocktake("assess", file.toString()).go();
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .contains("no terminal", "--plain", "stocktake set")
                .hasLineCount(3);
    }

    @Test
    void onJava25NoWarningShows() throws IOException {
        String command = "JAVA_HOME=" + InstalledJdks.version25() + " " + CoreAssessment.assess(file);
        try (TmuxTerminal terminal = atTheFirstQuestion(command)) {
            terminal.press("C-x").shows("Save and leave?").press("Enter").shows("ended:0");
            assertThat(terminal.screen()).doesNotContainIgnoringCase("warning").startsWith("Your answers are saved");
        }
    }

    /** Tested with Java 25 too, where the terminal library would read the input as ASCII if the locale is C. */
    @Test
    void inABareLocaleEveryScriptIsKept() throws IOException {
        String command = "LC_ALL=C JAVA_HOME=" + InstalledJdks.version25() + " " + CoreAssessment.assess(file);
        try (TmuxTerminal terminal = atTheFirstQuestion(command)) {
            new ScreenUser(terminal).chooses("Yes");
            terminal.type("Loi 法律 Закон").shows("> Measure   Loi 法律 Закон").turns("Enter");
            terminal.press("C-x").shows("Save and leave?").press("Enter").shows("ended:0");
        }
        assertThat(Files.readString(file)).contains("Loi 法律 Закон");
    }

    private TmuxTerminal atTheFirstQuestion(String command) throws IOException {
        TmuxTerminal terminal = new TmuxTerminal(folder, command);
        try {
            new ScreenUser(terminal).namesOffice("Office");
            new ScreenUser(terminal).starts();
            return terminal.shows(" · 1 of ").settles();
        } catch (IOException | AssertionError e) {
            terminal.close();
            throw e;
        }
    }
}
