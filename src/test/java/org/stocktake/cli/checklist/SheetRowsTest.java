package org.stocktake.cli.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.cli.CliRun;
import org.stocktake.files.checklist.ChecklistSkeleton;

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

    private static void change(Path path, String from, String to) throws IOException {
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    /** Items of several lines, with a bullet of their own and in quotation marks, beside one that the lawyer changed. */
    @ParameterizedTest
    @ValueSource(strings = {"""
                  evidence:
                          - "the law"   # by hand
                          - >-
                            a long
                            item
                          - |-
                            first line
                            second line
                          - "- with a bullet"
                          - the roster
                """, """
                  evidence: ["the law", 'a long item', "first line\\nsecond line", "- with a bullet", the roster]
                """})
    void anItemThatNobodyChangedKeepsItsBytes(String written) throws IOException {
        String before = ChecklistSkeleton.of("pearls")
                .replace("        evidence: [the law or order that sets the register up]\n", "      " + written);
        Path pearls = Files.writeString(folder.resolve("pearls.yaml"), before);
        Path sheet = folder.resolve("pearls.csv");
        CliRun.with("checklist", "export", pearls.toString(), sheet.toString());
        change(sheet, "the roster", "the decree");
        CliRun run = CliRun.with("checklist", "import", sheet.toString(), pearls.toString());
        assertThat(run.out()).as(run.err()).isEqualTo("changed: register.kept (evidence)\n");
        assertThat(pearls).hasContent(before.replace("the roster", "the decree"));
        CliRun.with("checklist", "export", pearls.toString(), sheet.toString(), "--force");
        change(sheet, "second line", "another line");
        CliRun.with("checklist", "import", sheet.toString(), pearls.toString());
        assertThat(pearls).content().contains("\"the law\"", "\"- with a bullet\"", "another line");
    }

    @Test
    void aRowWithoutItsMarkIsSaidToChangeBackWhatTheAuthorChanged() throws IOException {
        String table = Files.readString(csv).replaceAll("\"kite-convention 1\\.1\\.0 [^\"]*\"", "\"\"");
        Files.writeString(csv, table);
        assertThat(take().err()).doesNotContain("Exported");
        change(file, "Does your law require a lantern at night?", "Does your law ask for a lantern at night?");
        CliRun run = take("--dry-run");
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains("have no mark of the export", "changed in the file since is changed back", "night.lantern");
    }

    @Test
    void aWorkbookWithTheNameOfATableOfTextIsRead() throws IOException {
        Path workbook = folder.resolve("kites.xlsx");
        CliRun.with("checklist", "export", file.toString(), workbook.toString());
        Files.move(workbook, csv, StandardCopyOption.REPLACE_EXISTING);
        CliRun run = take();
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("nothing is changed");
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

    @Test
    void aColumnThatOnlyExplainsAlsoSaysWhenTheTreatyBinds() throws IOException {
        assertThat(Files.readString(csv))
                .contains("\"\"\"Is your State a party to the Night Protocol?\"\" is answered with Yes, a party\"");
    }

    @Test
    void aChangeOfTheForceIsNotTakenBackAndToldAtItsCellWithWhatToChange() throws IOException {
        String table = Files.readString(csv);
        Files.writeString(csv, table.replaceFirst("\"Obligation\"", "\"Qualified obligation\""));
        CliRun run = take();
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .containsPattern("kites\\.csv:2:\\d+: not taken over\\. The column \"Force\" only shows what follows")
                .contains("The sheet says \"Qualified obligation\", the checklist says \"Obligation\".")
                .contains("The sheet differs from it only in columns that are not read")
                .doesNotContain("says the same as the sheet")
                .contains("change in the checklist: force (kc-");
        assertThat(file).hasSameBinaryContentAs(KITES);
    }

    @Test
    void anUnchangedSheetNamesNoCell() {
        assertThat(take().err()).contains("says the same as the sheet").doesNotContain("only shows");
    }
}
