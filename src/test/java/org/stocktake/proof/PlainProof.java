package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An interview on the shipped checklist, with its answers sent through a pipe. */
final class PlainProof {
    private static final String TO_QUESTION_3 = "XA\n\n1\nMinistry of Justice\ng 2.4\n";
    private static final String YES_WITH_A_MEASURE = "1\nPenal Code, section 12.\nIn force.\n.\n";

    @TempDir
    Path folder;

    @Test
    void aSessionWrittenDownMakesAValidFileWithoutAnEscape() throws IOException {
        ProcessRun.Said said = plays(TO_QUESTION_3 + YES_WITH_A_MEASURE + ":q\n");
        assertThat(said.code()).isZero();
        assertThat(said.out() + said.err())
                .doesNotContain("\033")
                .contains("3 of ", "Your answers are saved in this file: " + folder);
        isSaved();
    }

    @Test
    void whenTheInputEndsInTheMiddleWhatWasConfirmedIsSaved() throws IOException {
        ProcessRun.Said said = plays(TO_QUESTION_3 + YES_WITH_A_MEASURE + "g 2.5\n1\nHalf of a measure");
        assertThat(said.code()).isEqualTo(5);
        assertThat(said.out() + said.err())
                .doesNotContain("\033")
                .contains("The input ended. Everything you confirmed is saved.", "still open");
        isSaved();
    }

    @Test
    void ctrlCSaysWhatIsSavedAndHowToGoOn() throws IOException {
        String command = ProcessRun.LAUNCHER + " assess --plain --section extradition xa.yaml";
        try (TmuxTerminal terminal = new TmuxTerminal(folder, command, 200, 24)) {
            terminal.shows("Which State is this assessment about?").type("XA\n\n1\nMinistry of Justice\n");
            terminal.shows("5. Not known yet\nType a number:").settles().press("C-c");
            terminal.shows("^C\nIf a line was begun and not ended with Enter, it is not kept")
                    .shows("\nYour answers are saved in this file: /")
                    .shows("To go on: " + command)
                    .shows("ended:130");
        }
        try (TmuxTerminal terminal = new TmuxTerminal(folder, command, 200, 24)) {
            terminal.shows("5. Not known yet\nType a number:").settles();
            assertThat(terminal.screen()).as("it is known").doesNotContain("Which office");
            assertThat(terminal.screen()).doesNotContain("The program stopped last time");
        }
    }

    private ProcessRun.Said plays(String session) throws IOException {
        String command = "printf '%s' '" + session + "' | " + ProcessRun.LAUNCHER + " assess --plain xa.yaml";
        return ProcessRun.of(List.of("sh", "-c", command)).in(folder).go();
    }

    private void isSaved() throws IOException {
        assertThat(Files.readString(folder.resolve("xa.yaml")))
                .contains("state: \"XA\"", "answer: yes", "      Penal Code, section 12.\n      In force.\n")
                .contains("by: Ministry of Justice")
                .endsWith("end: assessment\n");
        ProcessRun.stocktake("check", "xa.yaml").in(folder).go().succeeded();
    }
}
