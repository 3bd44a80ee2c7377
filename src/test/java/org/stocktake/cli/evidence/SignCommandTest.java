package org.stocktake.cli.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.cli.CliRun;
import org.stocktake.files.io.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An approval is recorded with what it covers, and every command tells when it holds no more. */
final class SignCommandTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    private Path file;
    private String before;

    @BeforeEach
    void copyTheFixture() throws IOException {
        file = folder.resolve("xa.yaml");
        Files.copy(Path.of("src/test/resources/transcripts/files/xa.yaml"), file);
        before = Files.readString(file);
    }

    private CliRun run(String command, String... options) {
        return CliRun.on(file, command, options);
    }

    private CliRun sign(String... options) {
        return run("sign", options);
    }

    private void change(String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    @Test
    void nobodySignsWithoutAName() throws IOException {
        assertThat(sign().code()).isEqualTo(2);
        assertThat(sign("--office", " ").code()).isEqualTo(2);
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lihgts", "9", "nothing"})
    void aSectionThatIsNotThereIsRefused(String section) throws IOException {
        assertThat(sign("--office", "Harbour office", "--section", section).code())
                .isEqualTo(2);
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void whereNothingIsAnsweredThereIsNothingToSign() throws IOException {
        Files.writeString(file, before.substring(0, before.indexOf("answers:")) + "answers: {}\nend: assessment\n");
        CliRun refused = sign("--office", "Harbour office");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("no answer there that could be approved");
    }

    @Test
    void anInvalidFileIsNotSigned() throws IOException {
        change("answer: yes", "answer: yess");
        assertThat(sign("--office", "Harbour office").code()).isEqualTo(3);
    }

    @Test
    void anOfficeIsNamedOnOneLineAndInLettersThatAreSeen() throws IOException {
        for (String name : List.of(
                "Harbour\noffice",
                "Harbour \u202Eoffice",
                "\u200EHarbour",
                "Har\u00ADbour",
                "Har\u200Dbour",
                "Har\u200Bbour",
                "Harbour\uFE0F",
                "Harbour\u3164",
                "A".repeat(201))) {
            CliRun refused = sign("--office", name);
            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.err()).contains("as it stands on a letter");
        }
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0628\u0646\u062F\u0631\u200C\u0647\u0627",
                "\u0915\u094D\u200D\u0937",
                "Office du Port d'E\u0301tat"
            })
    void aScriptThatNeedsJoinersOrMarksHasThem(String office) throws IOException {
        assertThat(sign("--office", office).code()).isZero();
        assertThat(Files.readString(file)).contains("office: " + office);
    }

    @Test
    void capitalsMakeNoOtherOffice() throws IOException {
        sign("--office", "Harbour office");
        sign("--office", "Harbour  Office");
        assertThat(Files.readString(file)).contains("office: Harbour  Office").doesNotContain("office: Harbour office");
    }

    @Test
    void aDryRunRecordsNothing() throws IOException {
        assertThat(sign("--office", "Harbour office", "--dry-run").code()).isZero();
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void theRecordedDigestIsThatOfThePrintedText() throws IOException {
        String text = sign("--text").out();
        assertThat(Files.readString(file)).isEqualTo(before);
        sign("--office", "Harbour office");
        assertThat(Files.readString(file))
                .contains("sign-offs:\n  - office: Harbour office\n    at: 2026-11-24T10:42:00Z\n    sha256: "
                        + Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aChangeByHandMakesItVoidAndCheckNamesTheAnswers() throws IOException {
        sign("--office", "Harbour office");
        assertThat(run("check", "--require", "signed").out()).isEqualTo("1 file: no problems.\n");
        change("212 entries.", "213 entries.");
        CliRun told = run("check");
        assertThat(told.code()).isZero();
        assertThat(told.out())
                .contains("sign-off-void: The approval by Harbour office of 24 November 2026 (all sections)")
                .contains("changed: 1.1", "--office 'Harbour office'")
                .endsWith("1 file: 1 approval that does not hold.\n");
        int line = Files.readAllLines(file).indexOf("  - office: Harbour office") + 1;
        assertThat(told.out()).startsWith(file + ":" + line + ":5: sign-off-void");
        CliRun failed = run("check", "--require", "signed");
        assertThat(failed.code()).isEqualTo(4);
        assertThat(failed.out()).endsWith("1 file: 1 failure of the gate.\n");
    }

    @Test
    void anotherLayoutOfTheSameAnswersChangesNothing() throws IOException {
        sign("--office", "Harbour office");
        change("    practice: 212 entries.\n", "    practice: |\n      212 entries.\n");
        change("    missing: Two harbours in the north.", "    missing: 'Two harbours in the north.'");
        change("    internal-note: Ask the budget office.\n", "");
        assertThat(run("check", "--require", "signed").code()).isZero();
    }

    @Test
    void aChangeInAnotherSectionLeavesItAsItIs() throws IOException {
        sign("--office", "Ministry of transport", "--section", "register");
        change("Two harbours in the north.", "One harbour in the north.");
        assertThat(run("check").out()).isEqualTo("1 file: no problems.\n");
        CliRun failed = run("check", "--require", "signed");
        assertThat(failed.code()).isEqualTo(4);
        assertThat(failed.out()).contains("gate-unsigned: 2.1 lights.harbours");
    }

    @Test
    void signingAgainIsOneSignOff() throws IOException {
        sign("--office", "Harbour office");
        change("212 entries.", "213 entries.");
        sign("--office", "Harbour office");
        assertThat(Files.readString(file).split("office: Harbour office", -1)).hasSize(2);
        assertThat(run("check", "--require", "signed").code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "json, sign-off-void",
        "ndjson, sign-off-void",
        "junit, sign-off-void",
        "sarif, sign-off-void",
        "github, ::warning file="
    })
    void everyFormatOfTheCheckTellsIt(String format, String told) throws IOException {
        sign("--office", "Harbour office");
        change("212 entries.", "213 entries.");
        assertThat(run("check", "--format", format).out()).contains(told, "Harbour office");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "markdown"})
    void theReportSaysWhoApprovedAndWhatChangedSince(String format) throws IOException {
        sign("--office", "Harbour office");
        String approved = run("report", "--format", format + "=-").out().replaceAll("</?span[^>]*>", "");
        assertThat(approved)
                .contains("Approved by Harbour office on 24 November 2026: all sections")
                .doesNotContain("does not hold");
        change("212 entries.", "213 entries.");
        assertThat(run("report", "--format", format + "=-").out())
                .contains("In this section since then changed: 1.1", "because of answers in other sections");
    }

    @Test
    void aRedactedCopyJudgesTheConfidentialAnswersToo() throws IOException {
        change("answer: partly   # to be confirmed", "answer: partly\n    confidential: yes");
        sign("--office", "Harbour office");
        JsonNode report =
                JSON.readTree(run("report", "--redact", "--format", "json=-").out());
        assertThat(report.path("sign-offs").path(0).path("holds").asBoolean()).isTrue();
    }

    @Test
    void aCommandThatMakesAnApprovalVoidSaysSoOnce() throws IOException {
        sign("--office", "Harbour office");
        assertThat(run("set", "register.kept.practice=213 entries.").err())
                .containsOnlyOnce(
                        "The approval by Harbour office of 24 November 2026 (all sections) does not hold any more."
                                + " Since then changed: 1.1.");
        assertThat(run("set", "lights.paint=no").err()).doesNotContain("approval");
        assertThat(sign("--office", "Harbour office").err()).doesNotContain("does not hold");
    }

    @Test
    void aMergeThatIsOnlyTriedNamesTheApprovalsThatItWouldMakeVoid() throws IOException {
        Path other = Files.copy(file, folder.resolve("other.yaml"));
        CliRun.on(other, "set", "lights.paint=no");
        sign("--office", "Harbour office");
        String signed = Files.readString(file);
        CliRun tried = run("merge", other.toString(), "--dry-run");
        assertThat(tried.err()).containsOnlyOnce("The approval by Harbour office of 24 November 2026 (all sections)");
        assertThat(Files.readString(file)).isEqualTo(signed);
    }

    @Test
    void anInterviewThatMakesAnApprovalVoidSaysSoAtItsEnd() {
        sign("--office", "Harbour office");
        byte[] keys = "\n:g 1.1\n\n3\n:q\n".getBytes(StandardCharsets.UTF_8);
        CliRun left =
                CliRun.with(new ByteArrayInputStream(keys), "assess", "--plain", file.toString(), "--office", "X");
        assertThat(left.err())
                .as(left.out())
                .containsOnlyOnce(
                        "The approval by Harbour office of 24 November 2026 (all sections) does not hold any more.");
    }

    /** Several failures that are about no question were tests of one name, and a warning had no remedy. */
    @Test
    void inJUnitEachIsATestOfItsOwnNameAndAWarningHasItsRemedy() throws IOException {
        sign("--office", "Harbour office");
        sign("--office", "Border police");
        change("212 entries.", "213 entries.");
        String failed = run("check", "--require", "signed", "--format", "junit").out();
        List<String> names = Pattern.compile("<testcase [^>]*name=\"(sign-off-void[^\"]*)\"")
                .matcher(failed)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(names).as(failed).hasSize(2).doesNotHaveDuplicates();
        assertThat(run("check", "--format", "junit").out())
                .contains("<system-out>", "The office looks at these answers and signs again: stocktake sign");
    }

    @Test
    void statusTellsItInTextAndJson() throws IOException {
        sign("--office", "Harbour office");
        change("212 entries.", "213 entries.");
        assertThat(run("status").out())
                .contains("Approved by", "Harbour office\n    24 November 2026, all sections; does not hold");
        JsonNode state = JSON.readTree(run("status", "--format", "json").out())
                .path("sign-offs")
                .path(0);
        assertThat(state.path("holds").asBoolean(true)).isFalse();
        assertThat(state.path("changed").path(0).asString()).isEqualTo("register.kept");
    }

    @Test
    void anOfficeThatSteersATerminalOrACiIsShownAsText() throws IOException {
        sign("--office", "Harbour office");
        change("office: Harbour office", "office: \"a\\e[2J::error::b\"");
        change("212 entries.", "213 entries.");
        assertThat(run("check").out()).doesNotContain("\u001b");
        assertThat(run("status").out()).doesNotContain("\u001b");
        assertThat(run("check", "--format", "github").out().lines()).allMatch(line -> line.startsWith("::warning"));
    }
}
