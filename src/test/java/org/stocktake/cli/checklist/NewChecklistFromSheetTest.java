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

    private Path sheet(String heading, String... rows) throws IOException {
        return Files.writeString(folder.resolve("own.csv"), heading + "\n" + String.join("\n", rows) + "\n");
    }

    private CliRun refused(Path sheet) {
        Path made = folder.resolve("water-treaty.yaml");
        CliRun run = take(sheet, made);
        assertThat(run.code()).as(run.err()).isEqualTo(3);
        assertThat(made).doesNotExist();
        return run;
    }

    @Test
    void anIdThatTwoTextsWouldGetIsRefusedAtTheCellOfTheSecond() throws IOException {
        Path sheet = sheet(
                "section,id,text,articles,evidence,action,agencies,force",
                "Wells!,a,Is it so?,Протокол 5,law,Act.,Police,",
                "Wells?,b,Is that so?,Конвенция 5,law,Act.,Police,optional",
                "WELLS!,c,Is all so?,6,law,Act.,Police!,");
        assertThat(refused(sheet).err())
                .contains(
                        "own.csv:3:1: sheet-text-without-own-id: 'Wells?' would get the id 'wells', which 'Wells!' has already.",
                        "own.csv:3:22: sheet-text-without-own-id: 'Конвенция 5' would get the id 'treaty-5', which 'Протокол 5'",
                        "own.csv:4:32: sheet-text-without-own-id: 'Police!'")
                .doesNotContain("'WELLS!'", "sheet-force-differs");
    }

    @Test
    void anArticleWithTwoForcesIsRefused() throws IOException {
        Path sheet = sheet(
                "id,text,articles,force,evidence,action",
                "a,Is it so?,Art. 7,optional,law,Act.",
                "b,Is that so?,art. 7,Optional,law,Act.",
                "c,Is all so?,Art. 7,,law,Act.");
        assertThat(refused(sheet).err())
                .contains(
                        "own.csv:4:21: sheet-force-differs: The force of 'Art. 7' is obligation in this row, and optional")
                .doesNotContain("own.csv:3:");
    }

    @Test
    void anAgencyFromWhichNoIdCanBeMadeIsRefused() throws IOException {
        Path sheet = sheet(
                "id,text,articles,evidence,action,agencies", "a,Is it so?,7,law,Act.,Police; Министерство юстиции;");
        assertThat(refused(sheet).err())
                .contains("own.csv:2:24: sheet-agency-without-id: 'Министерство юстиции' has no letter from a to z");
    }

    @Test
    void aSectionInAnotherScriptGetsANumberedId() throws IOException {
        Path sheet = sheet(
                "section,id,text,articles,evidence,action",
                "Rivers,a,Is it so?,1,law,Act.",
                "Защита 1,b,Is that so?,2,law,Act.",
                "Помощь 1,c,Is all so?,3,law,Act.",
                "Защита 1,d,Is this so?,4,law,Act.");
        Path made = folder.resolve("water-treaty.yaml");
        CliRun run = take(sheet, made);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(made)
                .content()
                .contains("- id: section-2\n    title: Защита 1\n", "- id: section-3\n    title: Помощь 1\n")
                .containsOnlyOnce("title: Защита 1");
    }

    @Test
    void aQualifiedDutyQuotesTheWordsThatSoftenIt() throws IOException {
        Path sheet = sheet(
                "id,text,articles,force,softens,evidence,action",
                "a,Is it so?,1,qualified,within its means,law,Act.",
                "b,Is that so?,1,qualified,\"as appropriate\nwithin its means\",law,Act.",
                "c,Is all so?,2,,,law,Act.");
        Path made = folder.resolve("water-treaty.yaml");
        CliRun run = take(sheet, made);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(CliRun.with("checklist", "lint", made.toString()).out()).contains("no problems");
        assertThat(made)
                .content()
                .containsOnlyOnce("words: within its means")
                .containsIgnoringWhitespaces("softens: - within-its-means - as-appropriate");
    }

    @Test
    void aForceThatDoesNotFitTheWordsIsRefusedAtTheCell() throws IOException {
        Path sheet = sheet(
                "id,text,articles,force,softens,evidence,action",
                "a,Is it so?,1,qualified,,law,Act.",
                "b,Is that so?,2,,as appropriate,law,Act.");
        assertThat(refused(sheet).err())
                .contains(
                        "own.csv:2:25: qualified-without-words: '1' is qualified",
                        "own.csv:3:17: obligation-softened: '2'");
        assertThat(refused(sheet("id,text,articles,force,evidence,action", "a,Is it so?,1,qualified,law,Act."))
                        .err())
                .contains("own.csv:2:15: qualified-without-words");
    }

    @Test
    void anIdKeepsTheLettersThatHaveAccents() throws IOException {
        Path sheet = sheet(
                "section,id,text,articles,evidence,action,agencies",
                "Przysięgły Łódź,a,Is it so?,1,law,Act.,\"Ministère de la Justice, Straßenbehörde\"");
        Path made = folder.resolve("water-treaty.yaml");
        assertThat(take(sheet, made).code()).isZero();
        assertThat(made)
                .content()
                .contains("- id: przysiegly-lodz", "id: ministere-de-la-justice", "id: strassenbehorde");
    }

    /** Two new checklists have the same words in their first lines: no answer of one is offered for the other. */
    @Test
    void aNewChecklistNamesATreatyOfItsOwn() throws IOException {
        Path made = folder.resolve("water-treaty.yaml");
        take(sheet("id,text,articles,evidence,action", "a,Is it so?,1,law,Act."), made);
        CliRun.with("checklist", "new", "pearl-treaty", folder.toString());
        assertThat(made).content().contains("Title of the treaty (water-treaty)");
        assertThat(folder.resolve("pearl-treaty.yaml")).content().contains("Title of the treaty (pearl-treaty)");
    }

    @Test
    void columnsThatANewChecklistCannotHaveYetAreNamedWhereTheySaySomething() throws IOException {
        Path sheet = sheet(
                "id,text,articles,evidence,action,see-also,provisions,when,exported",
                "a,Is it so?,1,law,Act.,treaty-2,,a coast,");
        CliRun run = take(sheet, folder.resolve("water-treaty.yaml"));
        assertThat(run.err())
                .contains("not read when a new checklist is made: when, see-also. ", ", with 1 question. ")
                .doesNotContain("provisions");
    }
}
