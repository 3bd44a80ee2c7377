package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Depth;
import org.stocktake.model.Evidence;
import org.stocktake.model.Provision;
import org.stocktake.model.QuestionId;
import org.stocktake.model.SourceUnit;

/** Questions that are not asked are listed with their reason and take little space on paper. */
final class ReportLengthTest {
    /** The number of an article before its questions. */
    private static final Pattern NUMBER = Pattern.compile("</a>([0-9()a-z]+): \\[");

    /** The number of an article in the first cell of its row. */
    private static final Pattern ROW = Pattern.compile("^\\| (?:<a id=[^>]*></a>)+([0-9()a-z]+) ");

    private static String report(Assessment assessment) {
        return ReportFormatTest.write(ReportFormat.MARKDOWN, assessment, false);
    }

    private static Assessment nothing(Depth depth) {
        return Assessment.begin(SampleAnswers.coastal().subject(), depth)
                .withProfile(SampleAnswers.coastal().profile());
    }

    private static long linesWith(String report, String place) {
        return report.lines()
                .filter(line -> line.contains("<a id=\"" + place + "\"></a>"))
                .count();
    }

    @Test
    void whatTheDepthLeavesOutIsCountedBySection() {
        assertThat(report(nothing(Depth.CORE)))
                .contains("2 questions are not part of the core", "An assessment at the full depth asks them too")
                .containsPattern("Laws: criminal offences\\]\\(#section-offences\\) \\| 1 \\|")
                .containsPattern("Agreements\\]\\(#section-agreements\\) \\| 1 \\|")
                .doesNotContain("Is organizing others punishable?", "Are agreements reviewed?");
    }

    @Test
    void whatTheProfileLeavesOutIsNamedQuestionByQuestion() {
        assertThat(report(SampleAnswers.voluntary()))
                .contains("Is safety on board assured?", "Is an authority for requests named?");
    }

    @Test
    void everyProvisionIsNamedOnceAndEveryParagraphHasARow() {
        for (Assessment assessment : List.of(SampleAnswers.coastal(), SampleAnswers.voluntary())) {
            String report = report(assessment);
            for (Provision provision : SmallChecklist.checklist().provisions()) {
                String place = "p-" + provision.id();
                assertThat(linesWith(report, place)).as(place).isEqualTo(1);
                if (SmallChecklist.checklist().sourceOf(provision).unit() == SourceUnit.PARAGRAPH) {
                    assertThat(report.lines()).anyMatch(line -> line.startsWith("| <a id=\"" + place + "\">"));
                }
            }
        }
    }

    @Test
    void anArticleThatIsNotAskedIsFoldedWithItsReason() {
        assertThat(report(SampleAnswers.voluntary())).containsPattern("Its profile leaves out: .*8\\(7\\)");
    }

    @Test
    void anArticleIsFoldedUnderOneReasonOnly() throws IOException {
        var read = ExampleAssessments.read("xb");
        String report = new String(
                ExampleAssessments.bytes(ReportFormat.MARKDOWN, read, read.assessment()), StandardCharsets.UTF_8);
        String folded = report.lines()
                .filter(line -> line.contains("Its profile leaves out:"))
                .findFirst()
                .orElseThrow();
        assertThat(folded.split("\\D8\\(2\\)", -1)).as(folded).hasSize(2);
    }

    @Test
    void whoAnsweredIsSaidOnceBelowWhatIsMetInASection() {
        String report = report(SampleAnswers.coastal());
        String met = report.substring(report.indexOf("<a id=\"met-offences\">"));
        met = met.substring(0, met.indexOf("<a id=\"met-protection\">"));
        assertThat(met)
                .contains("Answered by: Ministry of Justice, on 2 November 2026 ([2.1](#q-offences.smuggling), [2.2]")
                .doesNotContain("Answered: ")
                .containsOnlyOnce("Ministry of Justice");
    }

    @Test
    void whatIsMetIsARowWithItsNumberItsSubjectItsEvidenceAndItsProvision() {
        assertThat(report(SampleAnswers.coastal()).lines())
                .contains("| No. | What is in place | Evidence | Provision |")
                .anyMatch(
                        line -> line.matches(
                                "\\| <a id=\"q-offences.smuggling\"></a>2\\.1 \\| .+ \\| \\[E[0-9]+].* \\| \\[Protocol, article 6\\(1\\)\\(a\\)].* \\|"));
    }

    @Test
    void whatIsMetAndTakesMuchToSayIsNoRowButACardBelow() {
        String measures = "The coast guard looks for boats at night. ".repeat(60);
        Answer answer = Answer.of(AnswerKind.YES)
                .with(AnswerTextField.MEASURES, measures)
                .with(AnswerTextField.BY, "Coast Guard");
        String report = report(SampleAnswers.coastal().with(new QuestionId("offences.attempt"), answer));
        assertThat(report.lines())
                .anyMatch(line -> line.startsWith("| <a id=\"q-offences.smuggling\"></a>2.1 "))
                .anyMatch(line -> line.matches("#+ 2\\.2 Is the attempt punishable[?]"))
                .noneMatch(line -> line.startsWith("| ") && line.contains(measures.strip()))
                .anyMatch(line -> line.contains(measures.strip()))
                .noneMatch(line -> line.startsWith("Answered by: ") && line.contains("Coast Guard"));
    }

    @Test
    void aQuestionThatIsNotStartedAndDoesNotBindIsALine() {
        assertThat(report(SampleAnswers.voluntary()).lines())
                .anyMatch(line -> line.startsWith("- <a id=\"q-offences.danger\"></a>2.4 "))
                .noneMatch(line -> line.contains("Answer: Not started"));
    }

    @Test
    void whatMostArticlesOfATreatyHaveInCommonIsSaidOnce() {
        assertThat(report(SampleAnswers.coastal()))
                .contains(
                        "Unless a row says otherwise, the verb of the text is \"shall\" and it speaks to: States parties.")
                .doesNotContain("(shall; States parties)");
    }

    @Test
    void whatAnArticleAsksStandsOnTheCardOfItsFindingOrElseInTheTable() {
        assertThat(report(SampleAnswers.coastal()))
                .contains("What an article asks is said once")
                .containsOnlyOnce("Make danger to migrants' lives an aggravating circumstance.")
                .containsOnlyOnce("Make smuggling of migrants for gain a criminal offence.")
                .contains("6(3) | **Gap** [2.4](#q-offences.danger) **Obligation** |");
    }

    @Test
    void articlesOfWhichNobodyHasAnsweredAnythingAreNamedWithTheirQuestions() {
        assertThat(report(nothing(Depth.FULL)))
                .contains("These articles have no answer yet. Beside each are its questions: <a id=\"p-smp-6-1-a\"></a>"
                        + "6(1)(a): [2.1](#q-offences.smuggling)")
                .doesNotContain("Protocol: articles with their findings");
    }

    @Test
    void noArticleWithAFindingIsSaidToHaveNoAnswer() throws IOException {
        var read = ExampleAssessments.read("xa");
        String report = new String(
                ExampleAssessments.bytes(ReportFormat.MARKDOWN, read, read.assessment()), StandardCharsets.UTF_8);
        for (String annex : report.split("\n## ", -1)) {
            List<String> withoutAnswer = annex.lines()
                    .filter(line -> line.startsWith("These articles have no answer yet."))
                    .flatMap(line -> NUMBER.matcher(line).results())
                    .map(found -> found.group(1))
                    .toList();
            List<String> withRow = annex.lines()
                    .filter(line -> line.startsWith("| <a id=\"p-"))
                    .flatMap(line -> ROW.matcher(line).results())
                    .map(found -> found.group(1))
                    .toList();
            assertThat(withoutAnswer).filteredOn(withRow::contains).isEmpty();
        }
        assertThat(report).contains("These articles have no answer yet.");
    }

    @Test
    void officesThatAskForTheSameHelpStandInOneLine() {
        assertThat(report(SampleAnswers.coastal())).doesNotContainPattern("\\| \\*\\*[^|]*\\| [^|]*: \\[\\d[^|]*<br>");
    }

    @Test
    void aQuestionThatIsNotStartedIsALine() {
        assertThat(report(SampleAnswers.coastal()).lines())
                .contains("- <a id=\"q-sea.authority\"></a>5.2 Is an authority for requests named?"
                        + " (Obligation; Protocol, article 8(7))");
    }

    @Test
    void theDateOfADocumentIsSaidOnceForAllThatIsCitedOfIt() {
        Evidence section = evidence("s. 4");
        Answer answer = Answer.of(AnswerKind.YES).withEvidence(List.of(section, evidence("s. 5")));
        Assessment assessment = SampleAnswers.coastal().with(new QuestionId("offences.smuggling"), answer);
        assertThat(report(assessment))
                .containsPattern(
                        "\\| Coast Act \\(1 May 2008\\) \\| .*E[0-9]+,\u00A0s\\. 4: .*; .*E[0-9]+,\u00A0s\\. 5: ");
    }

    @Test
    void datesOfADocumentThatDifferStandWithEachCitation() {
        Answer answer = Answer.of(AnswerKind.YES)
                .withEvidence(
                        List.of(evidence("s. 4"), new Evidence("Coast Act", "s. 5", "2009-05-01", "", "", "", "")));
        Assessment assessment = SampleAnswers.coastal().with(new QuestionId("offences.smuggling"), answer);
        assertThat(report(assessment))
                .containsPattern("\\| Coast Act \\| .*E[0-9]+,\u00A0s\\. 4; 1 May 2008: .*<br>.*s\\. 5; 1 May 2009: ");
    }

    private static Evidence evidence(String reference) {
        return new Evidence("Coast Act", reference, "2008-05-01", "", "", "", "");
    }
}
