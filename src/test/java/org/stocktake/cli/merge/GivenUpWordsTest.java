package org.stocktake.cli.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.cli.CliRun;

/** Words of ours that go when the answer of another office is taken: they are named before, and printed whole after. */
final class GivenUpWordsTest {
    @TempDir
    private Path folder;

    private Path file;
    private Path worksheet;

    @BeforeEach
    void bothAnswer() throws IOException {
        file = Files.copy(Path.of("src/test/resources/transcripts/files/xa.yaml"), folder.resolve("xa.yaml"));
        assertThat(CliRun.on(file, "split", "--format", "yaml").code()).isZero();
        worksheet = folder.resolve("xa-transport.yaml");
        set(
                file,
                "2.1=no",
                "2.1.missing=All of it.",
                "2.1.good-practice=A joint desk.",
                "2.1.observations=Seen in May.",
                "--by",
                "Harbour office");
        set(worksheet, "2.1=yes", "2.1.good-practice=A hotline.");
    }

    private static void set(Path in, String... values) {
        CliRun set = CliRun.on(in, "set", values);
        assertThat(set.code()).as(set.err()).isZero();
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void theyArePrintedWholeWithTheirOfficeAndTheStepsWithTheirs() throws IOException {
        CliRun run = CliRun.on(file, "merge", worksheet.toString(), "--take");
        assertThat(run.code()).as(run.err()).isZero();
        String told = line(run.out().substring(run.out().indexOf("removed, because the other")));
        assertThat(told)
                .contains("It was in the answer 'No' of Harbour office")
                .contains("what is missing: All of it.", "good practice: A joint desk.")
                .contains("Light the northern harbours (Harbour office; 15 December 2026)")
                .doesNotContain("Seen in May.");
        assertThat(Files.readString(file))
                .contains("good-practice: A hotline.", "observations: Seen in May.")
                .doesNotContain("A joint desk.");
    }

    @Test
    void theyAreNamedToWhoeverChoosesOnTheTerminal() throws IOException {
        CliRun run = CliRun.onTerminal("k\n", "merge", file.toString(), worksheet.toString());
        assertThat(line(run.out()))
                .containsPattern("If you take theirs, these parts of yours are removed: [^:]*good practice")
                .doesNotContain("removed, because");
        assertThat(Files.readString(file)).contains("A joint desk.");
    }

    @Test
    void whoWasWaitedForIsPrinted() {
        set(worksheet, "2.2=no");
        set(file, "2.2.waiting-for=The fleet");
        CliRun run = CliRun.on(file, "merge", worksheet.toString(), "--take");
        assertThat(line(run.out())).contains("who has the answer: The fleet");
    }

    /** A part that nobody contests is merged, and words that the other took out of it went untold. */
    @Test
    void whatTheOtherTookOutBesideAConflictThatWaitsIsPrinted() {
        set(file, "1.1.note=Ours.");
        set(worksheet, "1.1.note=Theirs.", "1.1.practice=");
        CliRun run = CliRun.on(file, "merge", worksheet.toString());
        assertThat(line(run.out())).contains("Conflict 1.1", "Taken out 1.1", "practice: 212 entries.");
    }
}
