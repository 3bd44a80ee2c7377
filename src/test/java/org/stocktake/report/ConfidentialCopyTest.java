package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Assessment;
import org.stocktake.model.Question;

/** A copy states which answers are confidential or left out, and marks every list that is not complete. */
final class ConfidentialCopyTest {
    private static final String SECRET = "The shelter was closed.";

    private static Assessment confidential(String... questions) {
        Assessment assessment = SampleAnswers.coastal();
        for (String question : questions) {
            Answer answer = Answer.of(AnswerKind.NO)
                    .with(org.stocktake.model.AnswerTextField.MISSING, SECRET)
                    .withConfidential(true);
            assessment = assessment.with(SampleAnswers.id(question), answer);
        }
        return assessment;
    }

    private static String markdown(Assessment assessment, boolean redact) {
        return ReportFormatTest.write(ReportFormat.MARKDOWN, assessment, redact);
    }

    static Stream<ReportFormat> read() {
        return Stream.of(
                ReportFormat.HTML, ReportFormat.MARKDOWN, ReportFormat.PDF, ReportFormat.DOCX, ReportFormat.XLSX);
    }

    @ParameterizedTest
    @MethodSource("read")
    void theNoticeNamesTheConfidentialAnswerByNumberAndSubject(ReportFormat format) {
        assertThat(ExampleReportsTest.letters(ReportFormatTest.write(format, SampleAnswers.coastal(), false)))
                .containsPattern("notforcirculationasitis\\.Question:(?:\\[|<[^>]*>)?3\\.3Aretheneedsofchildrenmet\\?");
    }

    @ParameterizedTest
    @MethodSource("read")
    void aRedactedCopyNamesTheNumbersOfWhatIsLeftOutAndNothingOfWhatItSays(ReportFormat format) {
        Assessment assessment = confidential("protection.children", "protection.danger", "agreements.joint");
        assertThat(ExampleReportsTest.letters(ReportFormatTest.write(format, assessment, true)))
                .contains("3answersthattheStatemarkedasconfidentialareleftoutofthiscopy,withtheirfindings.")
                .contains("Questions:3.1,3.3,6.3.")
                .doesNotContain(ExampleReportsTest.letters(SECRET));
    }

    @Test
    void theMarkOfANumberIsOnItsLine() {
        String page = ReportFormatTest.write(ReportFormat.HTML, confidential("protection.danger"), false);
        assertThat(page).contains(">3.1</a>\u00A0<span class=\"mark confidential\">Confidential</span>");
        int rule = page.indexOf(".mark {");
        assertThat(page.substring(rule, page.indexOf('}', rule)))
                .as("a browser could end a line before a box")
                .doesNotContain("display");
    }

    @Test
    void programsReadTheIdsOfWhatIsLeftOut() {
        String json = ReportFormatTest.write(ReportFormat.JSON, SampleAnswers.coastal(), true);
        assertThat(json.replaceAll("\\s+", "")).contains("\"left-out-questions\":[\"protection.children\"]");
    }

    @Test
    void manyAreCountedOnTheFirstPageAndNamedBelow() {
        String[] all = SmallChecklist.checklist()
                .questions()
                .map(question -> question.id().value())
                .toArray(String[]::new);
        assertThat(all).hasSizeGreaterThan(20);
        String report = markdown(confidential(all), true);
        assertThat(report).contains("5.2, 6.1 and " + (all.length - 20) + " more.");
        for (Question question : SmallChecklist.checklist().questions().toList()) {
            assertThat(report).contains("- " + SmallChecklist.checklist().numberOf(question) + " " + question.text());
        }
    }

    @Test
    void theListOfDangersToLifeSaysWhatIsLeftOutOfIt() {
        String lives = "What can put lives in danger";
        String report = markdown(confidential("protection.danger", "protection.children"), true);
        assertThat(report)
                .containsSubsequence(
                        lives,
                        "- 1 answer about danger to life is left out of this copy as confidential: 3.1."
                                + " Whether it falls short is not said here.");
        assertThat(markdown(confidential("protection.danger", "offences.danger"), true))
                .containsSubsequence(lives, "- 2 answers about danger to life", "2.4, 3.1.");
        assertThat(markdown(confidential("protection.danger"), false))
                .doesNotContain("about danger to life is left out");
    }

    @Test
    void whatIsLeftOutAboutDangerToLifeIsSaidWhateverTheAnswerIs() {
        Assessment met = SampleAnswers.coastal()
                .with(
                        SampleAnswers.id("protection.danger"),
                        Answer.of(AnswerKind.YES).withConfidential(true));
        assertThat(List.of(markdown(met, true), markdown(confidential("protection.danger"), true)))
                .allMatch(report -> report.contains("left out of this copy as confidential: 3.1."));
    }

    @Test
    void theQuestionsThatWerePutToTheStateAreCountedWithWhatIsLeftOut() {
        String whole = markdown(confidential("protection.danger"), false);
        String copy = markdown(confidential("protection.danger"), true);
        assertThat(whole).contains("21 questions address the State").doesNotContain("left out of this copy.");
        assertThat(copy)
                .contains("21 questions address the State")
                .containsPattern("\\d+ without a final answer, 2 left out of this copy\\.");
    }

    @Test
    void aSectionWithAnAnswerLeftOutIsNotMetInFull() {
        Assessment met = SampleAnswers.coastal();
        for (Question question : SmallChecklist.checklist().sections().get(0).questions()) {
            met = met.with(question.id(), Answer.of(AnswerKind.YES));
        }
        String title = SmallChecklist.checklist().sections().get(0).title();
        assertThat(markdown(met, true)).contains("**Met in full**: [" + title);
        Question first =
                SmallChecklist.checklist().sections().get(0).questions().get(0);
        Assessment secret = met.with(first.id(), Answer.of(AnswerKind.NO).withConfidential(true));
        assertThat(markdown(secret, true)).doesNotContain("**Met in full**");
    }

    @Test
    void aCopyWithoutAShortfallSaysThatWhatIsLeftOutMayBeOne() {
        Assessment met = SampleAnswers.coastal();
        for (Question question : SmallChecklist.checklist().questions().toList()) {
            met = met.with(question.id(), Answer.of(AnswerKind.YES));
        }
        assertThat(markdown(met, true)).contains("No answer given so far falls short.");
        Assessment secret = met.with(
                SampleAnswers.id("protection.danger"), Answer.of(AnswerKind.NO).withConfidential(true));
        assertThat(markdown(secret, true))
                .contains("No answer in this copy falls short. An answer that is left out may.")
                .doesNotContain("No answer given so far falls short");
    }

    @Test
    void aCopyFromWhichNothingHadToBeLeftOutSaysSo() {
        Assessment open =
                SampleAnswers.coastal().with(SampleAnswers.id("protection.children"), Answer.of(AnswerKind.NO));
        assertThat(markdown(open, true)).contains("No answer is marked as confidential; nothing is left out");
    }
}
