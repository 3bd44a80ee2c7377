package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text is edited in the user's own editor and returned. */
final class EditorProof {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void sample() throws IOException {
        file = CoreAssessment.unanswered(folder);
    }

    @Test
    void whatTheEditorWroteIsThereAgain() throws IOException {
        try (TmuxTerminal terminal = inATextWith("sed -i 's/108/108, and more/' \"$1\"\n")) {
            terminal.press("C-e").shows("> Measure   Section 108, and more").turns("Enter");
            leaves(terminal);
        }
        assertThat(Files.readString(file)).contains("Section 108, and more");
    }

    /** The text that it wrote before is kept as half-typed text; no other copy of it stays. */
    @Test
    void anEditorThatRunsWhenTheProcessIsEndedIsEndedToo() throws IOException {
        try (TmuxTerminal terminal = inATextWith("printf 'Section 109' > \"$1\"\necho written\nexec sleep 600\n")) {
            terminal.press("C-e").shows("written");
            terminal.signal("TERM").shows("ended:143");
        }
        try (Stream<Path> kept = Files.list(folder.resolve(".stocktake"))) {
            assertThat(kept.map(path -> path.getFileName().toString())).noneMatch(name -> name.startsWith("editor-"));
        }
        try (TmuxTerminal terminal = new TmuxTerminal(folder, CoreAssessment.assess(file))) {
            terminal.shows("You typed this last time").shows("> Measure   Section 109");
        }
    }

    /** The process is ended at the moment when the editor ends; its text is kept once. */
    @RepeatedTest(5)
    void anEditorThatEndsInTheVeryMomentLosesNothing() throws IOException {
        try (TmuxTerminal terminal = inATextWith("printf 'Section 109' > \"$1\"\nkill -TERM $PPID\n")) {
            terminal.press("C-e").shows("ended:143");
        }
        try (Stream<Path> kept = Files.list(folder.resolve(".stocktake"))) {
            assertThat(kept.map(path -> path.getFileName().toString())).noneMatch(name -> name.startsWith("editor-"));
        }
        try (TmuxTerminal terminal = new TmuxTerminal(folder, CoreAssessment.assess(file))) {
            terminal.shows("You typed this last time").shows("> Measure   Section 109");
        }
    }

    /** An editor that is killed while it writes leaves the earlier text unchanged. */
    @Test
    void anEditorThatCrashesTakesNothingAway() throws IOException {
        try (TmuxTerminal terminal = inATextWith("printf 'half' > \"$1\"\nkill -9 $$\n")) {
            terminal.press("C-e")
                    .shows("Error: ")
                    .shows("> Measure   Section 108")
                    .settles();
            assertThat(terminal.isOnAlternateScreen()).isTrue();
            terminal.type(" covers it")
                    .shows("> Measure   Section 108 covers it")
                    .turns("Enter");
            leaves(terminal);
        }
        assertThat(Files.readString(file)).contains("Section 108 covers it").doesNotContain("half");
    }

    @Test
    void anEditorThatIsNotThereIsNamed() throws IOException {
        try (TmuxTerminal terminal = inAText("VISUAL=/nowhere/editor")) {
            terminal.press("C-e").shows("/nowhere/editor").shows("> Measure   Section 108");
            leaves(terminal);
        }
    }

    /** vi does this on Ctrl-Z: the shell then controls the terminal, and gives it back. */
    @Test
    void anEditorThatStopsItselfStopsTheInterviewTooAndBothGoOn() throws IOException {
        Path editor = editor("printf 'Section 109' > \"$1\"\nkill -TSTP 0\n");
        String inForeground =
                "set -m; VISUAL=" + editor + " " + CoreAssessment.assess(file) + "; echo stopped:$?; read -r key; fg";
        try (TmuxTerminal terminal = inAText(new TmuxTerminal(folder, inForeground))) {
            terminal.press("C-e").shows("stopped:148").press("Enter").shows("> Measure   Section 109");
            terminal.press("C-z").settles().turns("Enter");
            leaves(terminal);
        }
        assertThat(Files.readString(file)).contains("Section 109");
    }

    private TmuxTerminal inATextWith(String script) throws IOException {
        return inAText("VISUAL=" + editor(script));
    }

    private Path editor(String script) throws IOException {
        Path editor = Files.createFile(
                folder.resolve("editor"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        return Files.writeString(editor, "#!/bin/sh\n" + script);
    }

    private TmuxTerminal inAText(String environment) throws IOException {
        return inAText(new TmuxTerminal(folder, environment + " " + CoreAssessment.assess(file)));
    }

    private static TmuxTerminal inAText(TmuxTerminal terminal) throws IOException {
        ScreenUser person = new ScreenUser(terminal);
        person.namesOffice("Office");
        person.starts();
        person.chooses("Yes");
        return terminal.type("Section 108").shows("> Measure   Section 108");
    }

    private static void leaves(TmuxTerminal terminal) throws IOException {
        terminal.press("C-x").shows("Save and leave?").press("Enter").shows("ended:0");
        assertThat(terminal.isOnAlternateScreen()).isFalse();
    }
}
