package org.stocktake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.Main;
import org.stocktake.OnlyInProofs;

/** A process that is ended by a signal still says what was saved and how to continue. */
final class SignalEndTest {
    private static final String CHECKLIST = "src/test/resources/transcripts/checklists/lighthouses.yaml";

    @TempDir
    Path folder;

    /**
     * Sends SIGTERM, because some shells let child processes ignore SIGINT, the signal of Ctrl-C; both end the process
     * alike.
     */
    @OnlyInProofs
    @Test
    void whoIsEndedWhileALineIsReadIsToldWhatIsSavedAndHowToGoOn() throws IOException, InterruptedException {
        String file = folder.resolve("xa.yaml").toString();
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "assess",
                        "--plain",
                        "--checklist",
                        CHECKLIST,
                        file))
                .start();
        Writer keyboard = process.outputWriter(StandardCharsets.UTF_8);
        keyboard.write("XA\n\n\nHarbour office\n");
        keyboard.flush();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        String line = said.readLine();
        while (line != null && !line.equals("Type a number:")) {
            line = said.readLine();
        }
        // Process.destroy would close the output that the test still reads.
        process.toHandle().destroy();
        assertThat(process.errorReader(StandardCharsets.UTF_8).lines())
                .contains(
                        "Your answers are saved in this file: " + file,
                        "To go on: stocktake assess --checklist " + CHECKLIST + " --plain " + file);
        assertThat(process.waitFor()).isEqualTo(143);
        assertThat(folder.resolve(".stocktake/xa.yaml.lock"))
                .as("nobody is told the next time that it did not end in order")
                .isEmptyFile();
    }
}
