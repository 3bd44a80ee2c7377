package org.stocktake.cli.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.cli.CliRun;

/** A row of a sheet for lawyers that was copied, and rows that are gone, are told as what can be known of them. */
final class SheetRowsTest {
    private static final Path KITES = Path.of("src/examples/kite-convention.yaml");

    @TempDir
    Path folder;

    private Path file;
    private Path csv;

    @BeforeEach
    void exportTheKites() throws IOException {
        file = Files.copy(KITES, folder.resolve("kite-convention.yaml"));
        csv = folder.resolve("kites.csv");
        assertThat(CliRun.with("checklist", "export", file.toString(), csv.toString())
                        .code())
                .isZero();
    }

    private CliRun take(String... more) {
        List<String> words = new ArrayList<>(List.of("checklist", "import", csv.toString(), file.toString()));
        words.addAll(Arrays.asList(more));
        return CliRun.with(words.toArray(new String[0]));
    }

    @Test
    void aRowThatWasCopiedIsNotSaidToHaveBeenInTheChecklist() throws IOException {
        String row = Files.readAllLines(csv).stream()
                .filter(line -> line.contains("\"register.open\""))
                .findFirst()
                .orElseThrow();
        String copied = row.replace("register.open", "register.opened");
        Files.writeString(csv, Files.readString(csv) + copied + "\r\n");
        CliRun run = take();
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("kites.csv:22:", "sheet-question-gone", "the row was copied", "empty its last cell");
        assertThat(run.err()).doesNotContain("was in version", "no more");
        assertThat(file).hasSameBinaryContentAs(KITES);
    }

    @Test
    void aSectionThatWouldLoseItsLastQuestionIsNamed() throws IOException {
        List<String> rows = new ArrayList<>(List.of(Files.readString(csv).split("\r\n", -1)));
        rows.removeIf(row -> row.contains("\"night\""));
        Files.writeString(csv, String.join("\r\n", rows));
        CliRun run = take("--remove");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("the section 'night' would have no question left");
        assertThat(file).hasSameBinaryContentAs(KITES);
    }
}
