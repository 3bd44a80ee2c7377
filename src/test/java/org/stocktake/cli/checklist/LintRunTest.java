package org.stocktake.cli.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.cli.CliRun;
import org.stocktake.files.checklist.ChecklistSkeleton;

/** Lint says the same in each format, and ends with the same code. */
final class LintRunTest {
    @TempDir
    Path folder;

    private static CliRun lint(String format, Path file) {
        return CliRun.with("checklist", "lint", file.toString(), "--format", format);
    }

    @Test
    void sarifNamesThePlaceAndTheRule() throws IOException {
        Path file = Files.writeString(
                folder.resolve("pearls.yaml"),
                ChecklistSkeleton.of("pearls").replace("Does your State keep a register?", "Does it not?"));
        CliRun text = lint("text", file);
        CliRun sarif = lint("sarif", file);
        assertThat(text.code()).isEqualTo(3);
        assertThat(sarif.code()).isEqualTo(3);
        assertThat(text.out()).contains("pearls.yaml:21:15: question-negative");
        assertThat(sarif.out())
                .contains("\"ruleId\" : \"question-negative\"", "\"startLine\" : 21", "\"exitCode\" : 3");
    }

    @Test
    void sarifWithoutAFaultHasNoResult() throws IOException {
        Path file = Files.writeString(folder.resolve("pearls.yaml"), ChecklistSkeleton.of("pearls"));
        CliRun sarif = lint("sarif", file);
        assertThat(sarif.code()).isZero();
        assertThat(sarif.out()).contains("\"results\" : [ ]", "\"rules\" : [ ]");
    }

    @Test
    void aFileThatIsNotThereIsAResultToo() {
        CliRun sarif = lint("sarif", folder.resolve("none.yaml"));
        assertThat(sarif.code()).isEqualTo(74);
        assertThat(sarif.out()).contains("none.yaml", "\"exitCode\" : 74");
    }

    /** The fault of the fact is told where it stands; its values, which nobody knows, are not listed again. */
    @Test
    void aFactWithoutChoicesIsToldOnce() throws IOException {
        String faulty = ChecklistSkeleton.of("pearls").replaceFirst("choices: \\[[^]]*]", "choices: []");
        Path file = Files.writeString(folder.resolve("pearls.yaml"), faulty);
        assertThat(lint("text", file).out()).contains("empty-list").doesNotContain("unknown-choice", "are: .");
    }

    @Test
    void onlyAFactCannotHaveTheIdOfAWordOfConditions() throws IOException {
        String whole = ChecklistSkeleton.of("pearls");
        Path file = Files.writeString(folder.resolve("pearls.yaml"), whole.replace("register.kept", "all"));
        assertThat(lint("text", file).code()).isZero();
        Files.writeString(file, whole.replace("id: party", "id: all"));
        assertThat(lint("text", file).out()).contains("bad-id", "A fact cannot have the id all, any or not.");
    }

    /** A checklist with a fault cannot be shown: its own ids are named, not the command that would show them. */
    @Test
    void aQuestionThatIsNotThereIsToldBesideThoseThatAre() throws IOException {
        Path file = Files.writeString(
                folder.resolve("pearls.yaml"),
                ChecklistSkeleton.of("pearls")
                        .replace("        depth: core", "        part-of: zebra.crossing\n        depth: core"));
        assertThat(lint("text", file).out())
                .contains(
                        "unknown-question: There is no question 'zebra.crossing'",
                        "  The questions are: register.kept.")
                .doesNotContain("checklist show");
    }

    /** One run shows all: what makes the file unreadable, and what is wrong with the wording of its questions. */
    @Test
    void aFaultDoesNotHideTheRulesOfWording() throws IOException {
        String faulty = ChecklistSkeleton.of("pearls")
                .replace("{party: [yes]}", "{party: [perhaps]}")
                .replace("Does your State keep a register?", "Does your State not keep a register and publish it");
        Path file = Files.writeString(folder.resolve("pearls.yaml"), faulty);
        assertThat(lint("text", file).out())
                .contains("unknown-choice", "question-negative", "question-mark-missing", "question-double-barrelled");
        Files.writeString(
                file,
                faulty + "lint-ignore: {question-negative: Shown., question-mark-missing: Shown.,"
                        + " question-double-barrelled: Shown.}\n");
        assertThat(lint("text", file).out()).contains("unknown-choice").doesNotContain("question-");
        Files.writeString(file, faulty.replace("language: en", "language: fr"));
        assertThat(lint("text", file).out()).contains("unknown-choice").doesNotContain("question-");
    }

    @Test
    void aTextInThePlaceOfAListIsOneProblem() throws IOException {
        Path file = Files.writeString(
                folder.resolve("pearls.yaml"),
                ChecklistSkeleton.of("pearls").replace("provisions: [treaty-1]", "provisions: treaty-1"));
        assertThat(lint("text", file).out()).contains("wrong-shape").doesNotContain("empty-list");
    }

    /** YAML gives these words and numbers another type; a text of ours would be "null" in the report. */
    @ParameterizedTest
    @ValueSource(strings = {"null", "~", "NULL", "true", "False", "12", "-1.5e3", "0x1F", ".inf"})
    void aValueThatIsNoTextForYamlIsNoStep(String value) throws IOException {
        String whole = ChecklistSkeleton.of("pearls");
        String step = "Set up the register by law.";
        assertThat(whole).contains(step);
        Path file = Files.writeString(folder.resolve("pearls.yaml"), whole.replace(step, value));
        assertThat(lint("text", file).out())
                .contains("pearls.yaml:24:17: no-text: '" + value + "' under 'action'")
                .contains("in quotation marks: \"" + value + "\"");
        Files.writeString(file, whole.replace(step, '"' + value + '"'));
        assertThat(lint("text", file).code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nullified", "No", "yes", "Truely", "12 boats", "1.2.3", "0x", "~x", "2026-01-01", "1:30"})
    void aWordThatOnlyLooksLikeAValueIsAStep(String value) throws IOException {
        String whole = ChecklistSkeleton.of("pearls").replace("Set up the register by law.", value);
        Path file = Files.writeString(folder.resolve("pearls.yaml"), whole);
        assertThat(lint("text", file).out()).doesNotContain("no-text");
    }

    /** Inside braces a comma ends a text: what follows seems to be a key. */
    @Test
    void theRestOfATextInBracesIsNoKey() throws IOException {
        String whole = ChecklistSkeleton.of("pearls");
        Path file = Files.writeString(
                folder.resolve("pearls.yaml"),
                whole.replace("asks: \"Keep a register.\"", "asks: Keep a register, always."));
        assertThat(lint("text", file).out())
                .contains("comma-in-text: 'always.' is taken for a key", "in quotation marks")
                .doesNotContain("unknown-key");
        Files.writeString(file, whole.replace("        depth: core", "        deep:\n        depth: core"));
        assertThat(lint("text", file).out()).contains("unknown-key: 'deep'").doesNotContain("comma-in-text");
        Files.writeString(file, whole.replace("asks: \"Keep a register.\"", "asks: Keep this: a register."));
        assertThat(lint("text", file).out())
                .contains("colon-in-braces: In braces, 'this:' stands in the middle", "in quotation marks")
                .doesNotContain("not-yaml");
        Files.writeString(file, whole.replaceFirst("(id: parties), label", "$1 label"));
        assertThat(lint("text", file).out()).contains("If 'label' is a key, put a comma before it.");
    }

    /** The line of the id says nothing of the fault. */
    @Test
    void aFaultOfWordingStandsAtTheText() throws IOException {
        String whole = ChecklistSkeleton.of("pearls").replace("Does your State keep a register?", "Does it not?");
        int line = whole.substring(0, whole.indexOf("Does it not?")).split("\n", -1).length;
        Path file = Files.writeString(folder.resolve("pearls.yaml"), whole);
        assertThat(lint("text", file).out()).contains("pearls.yaml:" + line + ":15: question-negative");
        Files.writeString(file, whole.replace("        depth: core", "        deep: core"));
        assertThat(lint("text", file).out()).contains("unknown-key", "pearls.yaml:" + line + ":15: question-negative");
    }

    @Test
    void anItemThatIsNoTextDoesNotMakeItsListEmpty() throws IOException {
        Path file = Files.writeString(
                folder.resolve("pearls.yaml"),
                ChecklistSkeleton.of("pearls").replace("provisions: [treaty-1]", "provisions: [~]"));
        assertThat(lint("text", file).out()).contains("no-text").doesNotContain("empty-list");
    }

    @Test
    void aTextThatMayBeMissingIsEmptyWhereYamlReadsNoValue() throws IOException {
        String whole =
                ChecklistSkeleton.of("pearls").replace("        depth: core", "        help: ~\n        depth: core");
        Path file = Files.writeString(folder.resolve("pearls.yaml"), whole);
        assertThat(lint("text", file).code()).isZero();
        assertThat(CliRun.with("checklist", "show", file.toString()).out()).doesNotContain("~");
    }

    @Test
    void anotherFormatIsRefused() {
        CliRun run = lint("xml", folder.resolve("none.yaml"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("text, json, sarif");
    }
}
