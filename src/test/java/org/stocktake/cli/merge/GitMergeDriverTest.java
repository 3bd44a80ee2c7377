package org.stocktake.cli.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.cli.CliRun;

/** The versions that git hands over: what cannot be merged is refused, and ours stays byte for byte. */
final class GitMergeDriverTest {
    private static final Path SAMPLE = Path.of("src/test/resources/transcripts/files/xa.yaml");
    private static final String COAST = "  coast: yes\n";

    @TempDir
    private Path folder;

    private String text;

    @BeforeEach
    void readTheSample() throws IOException {
        text = Files.readString(SAMPLE);
        assertThat(text).contains(COAST, "212 entries.", "Two harbours");
    }

    private Path version(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private CliRun merge(String base, String ours, String theirs) throws IOException {
        return CliRun.with(
                "merge",
                "--git",
                version("base", base).toString(),
                version("ours", ours).toString(),
                version("theirs", theirs).toString(),
                "states/xa.yaml");
    }

    private String ours() throws IOException {
        return Files.readString(folder.resolve("ours"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            answer: waiting       | answer: perhaps     | states/xa.yaml (theirs):39:13: unknown-answer
            state: XA             | state: XB           | different States: XA and XB
            answers:              | <<<<<<< ours        | states/xa.yaml (theirs):15:1: merge-conflict
            end: assessment       | end: of it          | cut-file
            """)
    void aVersionThatCannotBeMergedLeavesOursAsItIs(String right, String wrong, String told) throws IOException {
        CliRun run = merge(text, text, text.replace(right, wrong));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains(told);
        assertThat(ours()).isEqualTo(text);
    }

    @Test
    void aFileThatIsNotThereIsNoConflict() throws IOException {
        version("base", text);
        version("ours", text);
        String[] words = {"merge", "--git", folder + "/base", folder + "/ours", folder + "/nowhere"};
        assertThat(CliRun.with(words).code()).isEqualTo(74);
        assertThat(ours()).isEqualTo(text);
    }

    @Test
    void versionsThatAreTheSameChangeNoByte() throws IOException {
        CliRun run = merge(text, text, text);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(ours()).isEqualTo(text);
    }

    @Test
    void whatOnlyTheOtherSideChangedIsTakenAndCommentsStay() throws IOException {
        CliRun run = merge(text, text, text.replace("212 entries.", "213 entries."));
        assertThat(run.code()).isZero();
        assertThat(ours())
                .isEqualTo(text.replace("212 entries.", "213 entries."))
                .contains("# to be confirmed");
    }

    /** git hands over an empty file when both branches added the file. */
    @Test
    void withoutACommonVersionWhatDiffersIsAConflict() throws IOException {
        CliRun run = merge("", text, text.replace("212 entries.", "213 entries."));
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.err()).contains("states/xa.yaml: question 1.1: two answers");
        assertThat(ours()).contains("212 entries.", "213 entries.");
    }

    @Test
    void aCommonVersionThatCannotBeReadIsTold() throws IOException {
        CliRun run = merge("no: assessment\n", text, text);
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("no common version that can be read");
    }

    /** A branch that began before an update of the checklist. */
    @Test
    void aBranchThatFollowsAnOlderVersionIsUpdatedForTheMerge() throws IOException {
        String old = text.replace("version: 1.2.0", "version: 1.1.0").replace("lights.harbours:", "lights.keepers:");
        CliRun run = merge(old, text, old.replace("212 entries.", "213 entries."));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("states/xa.yaml: the other branch follows an older version");
        assertThat(ours()).contains("213 entries.", "version: 1.2.0", "Two harbours in the north.");
    }

    private String older() {
        return text.replace("version: 1.2.0", "version: 1.1.0");
    }

    /** The answers of both branches are in the merged file: to update ours afterwards would lose those of the other. */
    @Test
    void oursIsUpdatedForTheMergeIfTheOtherBranchFollowsTheNewerVersion() throws IOException {
        CliRun run =
                merge(older(), older().replace("212 entries.", "214 entries."), text.replace("Coast guard", "Navy"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("states/xa.yaml: this branch follows an older version", "version 1.2.0");
        assertThat(ours())
                .contains("214 entries.", "waiting-for: Navy", "version: 1.2.0", "updated-from:", "# The draft of")
                .contains("Two harbours in the north.")
                .doesNotContain("proposals:", "retired:");
    }

    @Test
    void twoBranchesThatFollowTheOlderVersionAreMergedInTheNewerOne() throws IOException {
        CliRun run =
                merge(older(), older().replace("212 entries.", "214 entries."), older().replace("Coast guard", "Navy"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(ours()).contains("214 entries.", "waiting-for: Navy", "version: 1.2.0", "proposals:");
    }

    @Test
    void anAnswerToTheOlderVersionIsRetiredWhereTheNewerOneIsAnswered() throws IOException {
        String changed = older().replace("Two harbours in the north.", "Three harbours in the south.");
        for (String[] sides : new String[][] {{text, changed}, {changed, text}}) {
            CliRun run = merge(older(), sides[0], sides[1]);
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.err()).contains("states/xa.yaml: answered already: 2.1.");
            String merged = ours();
            assertThat(merged).contains("answer: partly").doesNotContain("proposals:");
            assertThat(merged.substring(merged.indexOf("retired:"))).contains("Three harbours in the south.");
            assertThat(merged.substring(0, merged.indexOf("retired:"))).contains("Two harbours in the north.");
        }
    }

    @Test
    void aBranchWithAVersionThatNobodyKnowsIsRefused() throws IOException {
        CliRun run = merge(text, text, text.replace("version: 1.2.0", "version: 0.9.0"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(ours()).isEqualTo(text);
    }

    /** An update of ours after the refusal would leave out what the other branch answered. */
    @Test
    void aBranchThatFollowsANewerVersionThanTheChecklistIsRefusedWithTheSafeWay() throws IOException {
        String newer = text.replace("version: 1.2.0", "version: 7.0.0");
        for (String[] sides : new String[][] {{text, newer}, {newer, text}}) {
            CliRun run = merge(text, sides[0], sides[1]);
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err()).contains("newer-checklist-version", "git merge --abort", "and merge again");
            assertThat(ours()).isEqualTo(sides[0]);
        }
    }

    @Test
    void aFactThatBothChangedIsToldAndStays() throws IOException {
        String without = text.replace(COAST, "");
        CliRun run = merge(without, text, text.replace(COAST, "  coast: no\n"));
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.err()).contains("profile.coast was changed on both sides: here 'yes', there 'no'.");
        assertThat(ours()).isEqualTo(text);
    }

    @Test
    void anAnswerThatOneSideRemovedAndTheOtherChangedStays() throws IOException {
        String horns = text.substring(text.indexOf("  lights.fog-horns:"), text.indexOf("end: assessment"));
        CliRun run = merge(text, text.replace(horns, ""), text.replace("Coast guard", "Navy"));
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("2.2", "The changed answer stays.");
        assertThat(ours()).contains("waiting-for: Navy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"practice: 213 entries.", "note: We doubt it."})
    void whoeverAddsToAnAnswerIsNamedWhoeverChangesItsKind(String added) throws IOException {
        String adds = text.replace("practice: 212 entries.", added).replace("Ministry of transport", "Customs");
        String partly = text.replace("answer: yes", "answer: partly").replace("Ministry of transport", "Police");
        for (String[] sides : new String[][] {{adds, partly}, {partly, adds}}) {
            CliRun run = merge(text, sides[0], sides[1]);
            assertThat(run.code()).as(run.err()).isZero();
            String once = ours();
            assertThat(once).contains("answer: partly", "by: Customs; Police");
            assertThat(merge(text, once, sides[1]).code()).isZero();
            assertThat(ours()).isEqualTo(once);
        }
    }
}
