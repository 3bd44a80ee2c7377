package org.stocktake.cli.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.cli.CliRun;

/** Worksheets that come back are merged once, and a person chooses between two answers that both can be seen. */
final class MergeCommandTest {
    private static final Path SAMPLE = Path.of("src/test/resources/transcripts/files/xa.yaml");

    @TempDir
    private Path folder;

    private Path file;
    private Path worksheet;

    @BeforeEach
    void sendsAWorksheet() throws IOException {
        file = Files.writeString(folder.resolve("xa.yaml"), Files.readString(SAMPLE));
        CliRun split = run(
                "split",
                file.toString(),
                "--format",
                "yaml",
                "-o",
                folder.resolve("out").toString());
        assertThat(split.code()).as(split.err()).isZero();
        worksheet = folder.resolve("out/xa-transport.yaml");
    }

    private static CliRun run(String... words) {
        return CliRun.with(words);
    }

    private void set(Path in, String... values) {
        CliRun set = CliRun.on(in, "set", values);
        assertThat(set.code()).as(set.err()).isZero();
    }

    private CliRun merge(String... options) {
        List<String> words = new ArrayList<>(List.of(worksheet.toString()));
        words.addAll(List.of(options));
        return CliRun.on(file, "merge", words.toArray(new String[0]));
    }

    private String shown(String question) {
        return run("show", file.toString(), question).out();
    }

    private void disagrees() {
        set(worksheet, "2.1.missing=Three harbours.");
        set(file, "2.1.missing=One harbour.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            k            | 0 | One harbour.   | Three harbours.
            take         | 0 | Three harbours.| One harbour.
            q;B          | 0 | Three harbours.| never
            ;            | 5 | One harbour.   | never
            what?;later  | 5 | One harbour.   | never
            """)
    void aPersonSeesBothAnswersAndThenChooses(String typed, int code, String kept, String gone) {
        disagrees();
        CliRun run = CliRun.onTerminal(typed.replace(';', '\n') + "\n", "merge", file.toString(), worksheet.toString());
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(run.out()).contains("One harbour.", "Three harbours.");
        assertThat(run.out()).contains("2.1: k keeps yours (Partly, ");
        assertThat(shown("2.1")).contains(kept).doesNotContain(gone);
    }

    @Test
    void aConflictAboutHelpShowsWhatEachSays() throws IOException {
        String lamps = "    needs:\n      - lamps\n";
        Files.writeString(file, Files.readString(SAMPLE).replace(lamps, ""));
        Files.delete(worksheet);
        run(
                "split",
                file.toString(),
                "--format",
                "yaml",
                "-o",
                worksheet.resolveSibling("").toString());
        String missing = "    missing: Two harbours in the north.\n";
        Files.writeString(file, Files.readString(file).replace(missing, missing + lamps));
        Files.writeString(worksheet, Files.readString(worksheet).replace(missing, missing + "    needs: []\n"));
        CliRun run = merge();
        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(5);
        assertThat(run.out()).contains("Conflict  2.1").contains("help: Lamps").contains("help: No help is needed");
    }

    @Test
    void whatIsNoChoiceIsSaid() {
        disagrees();
        CliRun run = CliRun.onTerminal("keeep\nk\n", "merge", file.toString(), worksheet.toString());
        assertThat(run.out()).contains("\"keeep\" is no choice.");
    }

    @Test
    void twoKindsOfAnswerCannotBothStay() {
        set(worksheet, "2.1=yes");
        set(file, "2.1.missing=One harbour.");
        CliRun run = CliRun.onTerminal("b\nk\n", "merge", file.toString(), worksheet.toString());
        assertThat(run.out()).doesNotContain("b keeps both").contains("\"b\" is no choice.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--keep", "--take"})
    void anOptionDecidesAndTwiceIsOnce(String option) throws IOException {
        disagrees();
        assertThat(merge(option).code()).isZero();
        String once = Files.readString(file);
        assertThat(merge(option).code()).isZero();
        assertThat(Files.readString(file)).isEqualTo(once);
    }

    @Test
    void whatAnEarlierAnswerLeftBehindIsRemovedAndNamed() throws IOException {
        Files.writeString(worksheet, Files.readString(worksheet).replace("answer: partly", "answer: yes"));
        assertThat(shown("2.1")).contains("Missing");
        CliRun run = merge();
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("2.1: removed, because the answer is now 'Yes': softening words, what is missing")
                .contains("what is missing: Two harbours in the north.");
        assertThat(shown("2.1")).contains("Answer: Yes").doesNotContain("Missing", "Next step");
    }

    @Test
    void whatTheOtherOfficeLeftBehindGoesWhenItsAnswerIsTaken() throws IOException {
        Files.writeString(worksheet, Files.readString(worksheet).replace("answer: partly", "answer: yes"));
        set(file, "2.1=no", "2.1.missing=All of it.");
        CliRun run = merge("--take");
        assertThat(run.out()).contains("2.1: removed, because the answer is now 'Yes'");
        assertThat(run.out()).contains("2.1: removed, because the other answer was taken");
        assertThat(shown("2.1")).contains("Answer: Yes").doesNotContain("Next step");
    }

    /** Both have a step beside "yes": ours went, and only the conflict named it. */
    @Test
    void whoTakesReadsTheEntriesOfOursThatGoWhereTheOtherHasSomeToo() throws IOException {
        Files.writeString(
                worksheet,
                Files.readString(worksheet)
                        .replace("answer: partly", "answer: yes")
                        .replace("Light the northern harbours", "Light the south"));
        Files.writeString(file, Files.readString(file).replace("Light the northern harbours", "Light the west"));
        CliRun run = merge("--take");
        String told = run.out().substring(run.out().indexOf("removed, because the other"));
        assertThat(told.substring(0, told.indexOf("taken, although")))
                .contains("Light the west")
                .doesNotContain("Light the south");
        assertThat(Files.readString(file)).contains("Light the south").doesNotContain("Light the west");
    }

    @Test
    void whoTakesReadsByNameWhatOfOursGoesAndWhatOfTheirsStays() throws IOException {
        Files.writeString(
                worksheet,
                Files.readString(worksheet)
                        .replace("answer: partly", "answer: yes")
                        .replace("Two harbours in the north.", "Three harbours."));
        set(file, "2.1.challenges=No money.");
        CliRun run = merge("--take");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .containsPattern("2.1: removed, because the other answer was taken: [^.]*obstacles")
                .contains("obstacles: No money.")
                .contains("2.1: taken, although it does not belong to the answer 'Yes': what is missing");
        assertThat(shown("2.1")).contains("Answer: Yes", "Three harbours.").doesNotContain("No money.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--keep"})
    void whatOursWroteSinceIsNotRemovedWithAnotherKindOfAnswer(String option) throws IOException {
        Files.writeString(worksheet, Files.readString(worksheet).replace("answer: partly", "answer: yes"));
        set(file, "2.1.missing=One harbour.");
        CliRun run = option.isEmpty() ? merge() : merge(option);
        assertThat(run.code()).isEqualTo(option.isEmpty() ? 5 : 0);
        assertThat(run.out()).contains("Conflict  2.1").doesNotContain("removed, because");
        assertThat(shown("2.1")).contains("Answer: Partly", "One harbour.");
    }

    @Test
    void anAnswerOfTheSameKindKeepsAllItsParts() {
        set(worksheet, "2.1.note=Seen.");
        CliRun run = merge();
        assertThat(run.out()).contains("Changed  2.1").doesNotContain("removed", "does not belong");
        assertThat(shown("2.1")).contains("Missing", "Next step");
    }

    @Test
    void whatDoesNotBelongIsToldWhenItIsTakenAndNotAgain() throws IOException {
        Path sheet = worksheet;
        Files.writeString(
                sheet,
                Files.readString(sheet)
                        .replace("answer: partly", "answer: yes")
                        .replace("Two harbours in the north.", "Three harbours."));
        assertThat(merge().out())
                .contains("2.1: taken, although it does not belong to the answer 'Yes': what is missing");
        set(worksheet, "2.1.note=Seen.");
        CliRun again = merge();
        assertThat(again.out()).contains("Changed  2.1").doesNotContain("does not belong");
    }

    @Test
    void aCorrectedWorksheetBringsOnlyWhatIsNewInIt() throws IOException {
        set(worksheet, "2.3=yes", "2.3.evidence=Painting Act|s. 1");
        assertThat(merge().code()).isZero();
        Files.writeString(worksheet, Files.readString(worksheet).replace("s. 1", "s. 2"));
        CliRun again = merge();
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(shown("2.3")).contains("s. 2").doesNotContain("s. 1");
    }

    @Test
    void anOldFileBesideItsCorrectionChangesNothingAndIsTold() throws IOException {
        set(worksheet, "2.1.missing=Three harbours.");
        Path old = Files.copy(worksheet, folder.resolve("xa-transport.yaml"));
        assertThat(merge().code()).isZero();
        set(worksheet, "2.1.missing=Four harbours.");
        assertThat(merge(old.toString()).code()).isZero();
        CliRun again = CliRun.on(file, "merge", old.toString());
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.out()).contains("Corrected by the same office since; the correction stays:  2.1");
        assertThat(shown("2.1")).contains("Four harbours.").doesNotContain("Three harbours.");
    }

    @Test
    void twoFilesOfOneOfficeInOneCommandThatDifferAreAConflict() throws IOException {
        set(worksheet, "2.1.missing=Three harbours.", "2.1.note=Seen.");
        Path old = Files.copy(worksheet, folder.resolve("xa-transport.yaml"));
        set(worksheet, "2.1.missing=Four harbours.");
        CliRun both = merge(old.toString());
        assertThat(both.code()).as(both.err()).isEqualTo(5);
        assertThat(both.out()).contains("Conflict  2.1", "Three harbours.", "Four harbours.");
    }

    private void answersWhatWasNotAsked() throws IOException {
        Files.writeString(worksheet, Files.readString(worksheet).replace("    lights.paint: \"\"\n", ""));
        set(worksheet, "2.3=yes");
    }

    @Test
    void anAnswerThatWasNotAskedIsToldOnceWhenItIsTaken() throws IOException {
        answersWhatWasNotAsked();
        assertThat(merge().err()).contains("xa-transport.yaml: answered, although the worksheet did not ask: 2.3.");
        assertThat(merge().err()).doesNotContain("did not ask");
    }

    @Test
    void anAnswerThatWasNotAskedAndIsAConflictIsToldToo() throws IOException {
        answersWhatWasNotAsked();
        set(file, "2.3=no");
        CliRun run = merge();
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.out()).contains("Conflict  2.3");
        assertThat(run.err()).contains("the worksheet did not ask: 2.3.");
    }

    @Test
    void theQuestionAboutAConflictEndsItsLinesBetweenWords() {
        disagrees();
        CliRun run = CliRun.onTerminal("k\n", "merge", file.toString(), worksheet.toString());
        String question = run.out().substring(run.out().indexOf("2.1: k keeps yours"));
        assertThat(question.lines()).allMatch(line -> line.length() <= 80);
        assertThat(question.replaceAll("\\s+", " ")).contains("b keeps both, Enter decides later.");
    }

    @Test
    void theWordsThatGiveWayToACorrectionAreShown() {
        set(worksheet, "2.1.missing=Three harbours.", "2.1.practice=By day.");
        assertThat(merge().out()).doesNotContain("Said before");
        set(worksheet, "2.1.missing=Four harbours.");
        CliRun again = merge();
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.out())
                .contains("Said before by the same office, and replaced:  2.1")
                .contains("what is missing: Three harbours.")
                .doesNotContain("By day.");
    }

    @Test
    void whereNobodyWroteAnOfficeTheAgencyThatWasAskedStandsForItAndThatIsTold() throws IOException {
        assertThat(merge().err()).doesNotContain("Office that answers");
        Files.writeString(
                worksheet, Files.readString(worksheet).replace("Two harbours in the north.", "Three harbours."));
        CliRun run = merge();
        assertThat(run.err())
                .contains("nobody wrote a name at \"Office that answers\"")
                .contains("Ministry of transport. To give another name: --by OFFICE");
        assertThat(shown("2.1")).contains("Three harbours.", "Ministry of transport");
    }

    @Test
    void whomAWorksheetNamesAsConsultedIsConsultedToo() throws IOException {
        Files.writeString(worksheet, Files.readString(worksheet).replace("end: ", "consulted:\n  - Pilots\nend: "));
        CliRun run = merge();
        assertThat(run.out()).contains("Consulted too:  Pilots");
        assertThat(Files.readString(file)).contains("  - Pilots");
        assertThat(merge().out()).doesNotContain("Consulted too");
    }

    @Test
    void whatWaitsIsShownInThePartsThatDifferAlone() {
        set(file, "2.1.note=Of the assessment.");
        disagrees();
        assertThat(merge().code()).isEqualTo(5);
        String other = shown("2.1").split("Another answer", -1)[1];
        assertThat(other).contains("Three harbours.").doesNotContain("Of the assessment.");
    }

    @Test
    void aWorksheetAsSentAfterTheFilledOneChangesNoByteAndIsTold() throws IOException {
        String sent = Files.readString(worksheet);
        set(worksheet, "2.1.note=Seen.", "2.3=yes");
        assertThat(merge().code()).isZero();
        String filled = Files.readString(file);
        Files.writeString(worksheet, sent);
        CliRun again = merge();
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.out()).contains("Here as it was sent (all or a part); what came back before stays:  2.1, 2.3");
        assertThat(Files.readString(file)).isEqualTo(filled);
    }

    @Test
    void anAnswerThatTheWorksheetNeverHeldWasNotEmptiedInIt() {
        set(file, "2.3=yes");
        assertThat(merge().out()).doesNotContain("Emptied").contains("Kept as in the assessment:  2.3");
    }

    @Test
    void theWordsOfAnAnswerThatIsRemovedAreShown() throws IOException {
        String sheet = Files.readString(worksheet);
        int begin = sheet.indexOf("\nanswers:") + 1;
        int end = sheet.indexOf("\nend: ");
        Files.writeString(worksheet, sheet.substring(0, begin) + sheet.substring(end + 1));
        CliRun run = merge();
        assertThat(run.out()).contains("Removed  1.1").contains("measure: The Lighthouse Act sets up the register.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--keep", "--take", "--dry-run"})
    void aMergeDriverTakesNoOtherOption(String option) {
        CliRun run = run("merge", "--git", option, "a", "b", "c");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("takes no other option");
    }

    @Test
    void theDriverPrintsNoContacts() throws IOException {
        Path base = Files.copy(file, folder.resolve("base.yaml"));
        Path theirs = Files.copy(file, folder.resolve("theirs.yaml"));
        String contacts = "contacts:\n  telephone: ";
        Files.writeString(file, Files.readString(file).replace("end: ", contacts + "OURS-1\nend: "));
        Files.writeString(theirs, Files.readString(theirs).replace("end: ", contacts + "THEIRS-2\nend: "));
        CliRun run = run("merge", "--git", base.toString(), file.toString(), theirs.toString(), "xa.yaml");
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.err())
                .contains("contacts.telephone")
                .doesNotContain("OURS-1")
                .doesNotContain("THEIRS-2");
    }
}
