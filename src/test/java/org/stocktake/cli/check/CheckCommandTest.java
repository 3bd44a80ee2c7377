package org.stocktake.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.cli.CliRun;
import org.stocktake.text.SafeTextWriter;

final class CheckCommandTest {
    private static final String RIGHT = "src/test/resources/transcripts/files/xa.yaml";
    private static final String WRONG = "src/test/resources/transcripts/files/wrong.yaml";

    @TempDir
    private Path folder;

    @Test
    void placesAreBoldWhereTheOptionSaysSo() {
        CliRun plain = CliRun.with("check", WRONG);
        CliRun coloured = CliRun.with("check", WRONG, "--color", "always");
        assertThat(plain.out()).doesNotContain(SafeTextWriter.BOLD);
        assertThat(coloured.out())
                .contains(SafeTextWriter.BOLD + WRONG + ":6:8:" + SafeTextWriter.PLAIN + " unknown-state: ");
        assertThat(coloured.out().replace(SafeTextWriter.BOLD, "").replace(SafeTextWriter.PLAIN, ""))
                .isEqualTo(plain.out());
    }

    @Test
    void aFileHasNoColours() throws IOException {
        Path file = folder.resolve("check.txt");
        CliRun.with("check", WRONG, "--color", "always", "--format", "text=" + file);
        assertThat(Files.readString(file)).contains(WRONG + ":6:8: unknown-state: ");
    }

    private List<String> said(String path, String... options) {
        List<String> args = new ArrayList<>(List.of("check", path));
        args.addAll(List.of("--format", "json=" + folder.resolve("a.json") + ",junit=" + folder.resolve("a.xml")));
        args.addAll(List.of(options));
        return CliRun.with(args.toArray(new String[0])).out().lines().toList();
    }

    @Test
    void documentsInFilesLeaveTheSumsOnStandardOutput() {
        List<String> whole = CliRun.with("check", WRONG).out().lines().toList();
        assertThat(said(WRONG)).containsExactly(whole.get(whole.size() - 1));
        assertThat(folder.resolve("a.json")).isNotEmptyFile();
    }

    @Test
    void whoWantsItQuietGetsNoSums() {
        assertThat(said(RIGHT, "--quiet")).isEmpty();
    }

    @Test
    void conflictsAreListedInTheOrderOfTheChecklistNotInThatInWhichTheyArose() throws IOException {
        Path file = Files.writeString(
                folder.resolve("xa.yaml"), Files.readString(Path.of(RIGHT)).replace("end: assessment", """
                        conflicts:
                          lights.fog-horns:
                            - answer: yes
                          lights.harbours:
                            - answer: no
                          register.kept:
                            - answer: no
                        end: assessment"""));
        List<String> order = List.of("1.1 register.kept", "2.1 lights.harbours", "2.2 lights.fog-horns");
        assertThat(CliRun.on(file, "check").out().lines().filter(line -> line.contains("answer-conflict")))
                .zipSatisfy(order, (line, question) -> assertThat(line).contains(question));
        assertThat(CliRun.on(file, "status").out()).contains("  1.1, 2.1, 2.2\n");
        assertThat(CliRun.on(file, "status", "--format", "json").out())
                .containsSubsequence("conflicts", "register.kept", "lights.harbours", "lights.fog-horns");
    }
}
