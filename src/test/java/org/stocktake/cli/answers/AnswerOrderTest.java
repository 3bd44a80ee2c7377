package org.stocktake.cli.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.cli.CliRun;

/** The answers of a file stand in the order of the checklist, whoever gives them and when. */
final class AnswerOrderTest {
    private static final Path SAMPLE = Path.of("src/test/resources/transcripts/files/xa.yaml");
    private static final List<String> QUESTIONS =
            List.of("register.kept", "lights.harbours", "lights.fog-horns", "lights.paint");
    private static final String TOLD = "now stand in the order of the checklist";

    @TempDir
    Path folder;

    private CliRun set(Path file, String... values) {
        List<String> all = new ArrayList<>(List.of("set", file.toString()));
        all.addAll(List.of(values));
        CliRun run = CliRun.with(all.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isEqualTo(0);
        return run;
    }

    private static List<String> order(Path file) throws IOException {
        return Files.readString(file)
                .lines()
                .filter(line -> line.matches("  (register|lights)\\..*:"))
                .map(line -> line.strip().replace(":", ""))
                .toList();
    }

    private Path without(String... questions) throws IOException {
        Path file = Files.copy(SAMPLE, folder.resolve("xa.yaml"));
        for (String question : questions) {
            set(file, question + "=");
        }
        return file;
    }

    @Test
    void aNewAnswerGetsItsPlaceBetweenItsNeighboursAndNothingElseChanges() throws IOException {
        Path file = without("lights.harbours");
        String before = Files.readString(file);
        assertThat(set(file, "lights.harbours=no").err()).doesNotContain(TOLD);
        assertThat(order(file)).containsExactlyElementsOf(QUESTIONS.subList(0, 3));
        String added = "  lights.harbours:\n    answer: no\n    at: 2026-11-24T10:42:00Z\n";
        assertThat(Files.readString(file).replace(added, "")).isEqualTo(before);
    }

    @Test
    void answersGivenInAnyOrderMakeTheSameFile() throws IOException {
        Path file = without(QUESTIONS.subList(0, 3).toArray(String[]::new));
        List<String> given = new ArrayList<>(QUESTIONS);
        String same = "";
        for (int seed = 0; seed < 6; seed++) {
            Path copy = Files.copy(file, folder.resolve(seed + ".yaml"));
            Collections.shuffle(given, new Random(seed));
            given.forEach(question -> set(copy, question + "=yes"));
            assertThat(order(copy)).containsExactlyElementsOf(QUESTIONS);
            assertThat(same.isEmpty() || same.equals(Files.readString(copy))).isTrue();
            same = Files.readString(copy);
        }
    }

    @Test
    void aFileInAnotherOrderIsPutInOrderByItsNextSaveAndThatIsToldOnce() throws IOException {
        Path file = Files.copy(SAMPLE, folder.resolve("xa.yaml"));
        String text = Files.readString(file);
        int fogHorns = text.indexOf("  lights.fog-horns:");
        int end = text.indexOf("end: assessment");
        String moved = "  # asked on Monday\n" + text.substring(fogHorns, end);
        int first = text.indexOf("  register.kept:");
        Files.writeString(
                file, text.substring(0, first) + moved + text.substring(first, fogHorns) + text.substring(end));
        assertThat(set(file, "lights.paint=no").err()).containsOnlyOnce(TOLD);
        assertThat(order(file)).containsExactlyElementsOf(QUESTIONS);
        assertThat(Files.readString(file)).contains("  # asked on Monday\n  lights.fog-horns:");
        assertThat(set(file, "lights.paint=yes").err()).doesNotContain(TOLD);
    }

    @Test
    void theInterviewPutsItInOrderAndTellsItOnce() throws IOException {
        Path file = Files.copy(SAMPLE, folder.resolve("xa.yaml"));
        String text = Files.readString(file);
        int fogHorns = text.indexOf("  lights.fog-horns:");
        int end = text.indexOf("end: assessment");
        int first = text.indexOf("  register.kept:");
        Files.writeString(
                file,
                text.substring(0, first)
                        + text.substring(fogHorns, end)
                        + text.substring(first, fogHorns)
                        + text.substring(end));
        CliRun run = CliRun.onTerminal(":go 2.3\n1\n:go 2.3\n2\n:q\n", "assess", file.toString(), "--plain");
        assertThat(order(file)).as(run.out() + run.err()).containsExactlyElementsOf(QUESTIONS);
        assertThat(run.out().replaceAll("\\s+", " ")).containsOnlyOnce(TOLD);
    }
}
