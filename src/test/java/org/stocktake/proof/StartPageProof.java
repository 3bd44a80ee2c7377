package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start page finds the assessments of the folder, on the screen and line by line. */
final class StartPageProof {
    private static final String ASSESS = ProcessRun.LAUNCHER + " assess";

    @TempDir
    private Path folder;

    @Test
    void enterGoesOnWithTheOneAssessmentOfTheFolder() throws IOException {
        CoreAssessment.unanswered(folder);
        Files.writeString(folder.resolve("damaged.yaml"), "format: stocktake/assessment/1\nstate: ");
        try (TmuxTerminal terminal = new TmuxTerminal(folder, ASSESS)) {
            terminal.shows("Which assessment do you want to work on?").shows("1. Invented State XA");
            assertThat(terminal.screen()).contains("2. Start a new assessment").doesNotContain("damaged");
            terminal.press("Enter").shows("Which office");
            terminal.press("C-x").shows("Save and leave?").press("Enter").shows("ended:0");
            terminal.shows("To go on:");
        }
    }

    @Test
    void lineByLineANumberChooses() throws IOException {
        CoreAssessment.unanswered(folder);
        try (TmuxTerminal terminal = new TmuxTerminal(folder, ASSESS + " --plain", 120, 40)) {
            terminal.shows("2. Start a new assessment").shows("Type a number").type("2\n");
            terminal.shows("Which State is this assessment about?").type(":b\n");
            terminal.shows("Type the number of a line").type("b\n");
            terminal.shows("Which assessment do you want to work on?").settles().type("1\n");
            terminal.shows("Which office").press("C-d");
            terminal.shows("ended:0");
        }
    }
}
