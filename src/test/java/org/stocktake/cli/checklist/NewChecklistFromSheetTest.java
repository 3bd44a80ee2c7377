package org.stocktake.cli.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.cli.CliRun;

/** A sheet that no checklist was exported to becomes a new checklist, where it has what one needs. */
final class NewChecklistFromSheetTest {
    @TempDir
    Path folder;

    private static CliRun take(Path sheet, Path checklist) {
        return CliRun.with("checklist", "import", sheet.toString(), checklist.toString());
    }

    @Test
    void aSheetOfAStrangerBecomesAChecklistThatLintsClean() throws IOException {
        Path sheet = Files.writeString(folder.resolve("ten.csv"), """
                section;id;text;articles;force;evidence;action;agencies
                Wells;wells.counted;Does your State count its wells?;5(1);;the list of wells;Count them.;Ministry of Water
                ;wells.clean;Does your law require clean wells?;5(2);endeavour;the section;Write the law.;Ministry of Water
                Rivers;rivers.named;Has your State named its rivers?;6;;the map;Draw a map.;
                """, StandardCharsets.UTF_8);
        Path made = folder.resolve("water-treaty.yaml");
        CliRun run = take(sheet, made);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("3 questions");
        assertThat(CliRun.with("checklist", "lint", made.toString()).out()).contains("no problems");
        assertThat(CliRun.with("checklist", "walk", made.toString(), "--profile", "party=yes")
                        .out())
                .contains("wells.clean", "5(2)");
        assertThat(folder.resolve("checklist.schema.json")).exists();
        assertThat(take(sheet, made).err()).contains("nothing is changed");
    }

    @Test
    void aSheetWithoutTheColumnsOfANewChecklistIsRefusedWithAllThatIsMissing() throws IOException {
        Path sheet = Files.writeString(folder.resolve("two.csv"), "id,text\na,Is it so?\n");
        Path made = folder.resolve("water-treaty.yaml");
        CliRun run = take(sheet, made);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("'articles'", "'evidence'", "'action'");
        assertThat(made).doesNotExist();
        Path bad = Files.writeString(folder.resolve("bad.csv"), """
                id,text,articles,evidence,action,force
                a b,Is it not so?,5,law,Act.,obligation
                c,Is it so?,-,law,Act.,strong
                """);
        assertThat(take(bad, made).err()).contains("bad.csv:3:", "sheet-article-without-id", "unknown-word");
        Files.writeString(bad, Files.readString(bad).replace("c,Is it so?,-,law,Act.,strong\n", ""));
        assertThat(take(bad, made).err()).contains("bad.csv:2:1: bad-id");
        Files.writeString(bad, Files.readString(bad).replace("a b", "a-b"));
        assertThat(take(bad, made).err()).contains("bad.csv:2:5: question-negative");
        assertThat(made).doesNotExist();
    }
}
