package org.stocktake.cli.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.SampleChecklist;
import org.stocktake.finding.merge.AnswerPart;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Evidence;
import org.stocktake.model.Figure;
import org.stocktake.text.Messages;

/** Items of an answer are joined by the signs of the language in which somebody chooses between two answers. */
final class AnswerPartTextTest {
    private static final Answer PARTLY = Answer.of(AnswerKind.PARTLY)
            .withNeeds(List.of("training", "equipment"))
            .withFigures(List.of(new Figure("Convictions", "12", "2025-01-01", "2025-12-31")))
            .withActions(List.of(
                    new Action("Write a decree", "", "", ""),
                    new Action("Light the west", "Coast guard", "2027-05-01", "planned")))
            .withEvidence(List.of(Evidence.of("Act", "s. 1"), Evidence.of("Order", "")));
    private static final Answer DATED = Answer.of(AnswerKind.YES)
            .withEvidence(List.of(new Evidence("Act", "s. 1", "2015-01-31", "", "acts/act.pdf", "", "")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | figures | Convictions: 12 (1 January 2025 to 31 December 2025)",
                "zh | figures | Convictions：12（2025年1月1日至2025年12月31日）",
                "en | evidence | Act, s. 1; Order",
                "zh | evidence | Act，s. 1；Order",
                "ar | evidence | Act، s. 1؛ Order",
                "en | needs | training; equipment",
                "fr | needs | training\u00A0; equipment",
                "en | actions | Write a decree; Light the west (Coast guard; 1 May 2027; planned)",
                "zh | actions | Write a decree；Light the west（Coast guard；2027年5月1日；已计划）",
                "en | qualifier | ''"
            })
    void aListIsJoinedByTheSignsOfTheLanguage(String language, String part, String said) {
        AnswerPartText text = new AnswerPartText(
                Messages.in(language), SampleChecklist.checklist().vocabulary());
        assertThat(text.of(AnswerPart.of(part).orElseThrow(), PARTLY)).isEqualTo(said);
    }

    /** Words that a merge took out are printed nowhere else. */
    @Test
    void aCitationHasItsDayAndItsFile() {
        AnswerPartText text = new AnswerPartText(
                Messages.in("en"), SampleChecklist.checklist().vocabulary());
        assertThat(text.of(AnswerPart.EVIDENCE, DATED)).isEqualTo("Act, s. 1 (31 January 2015; acts/act.pdf)");
    }

    @Test
    void theDayOfTheReviewIsSaidAsPeopleWriteIt() {
        AnswerPartText text = new AnswerPartText(
                Messages.in("en"), SampleChecklist.checklist().vocabulary());
        Answer reviewed = DATED.with(AnswerTextField.REVIEW_BY, "2027-06-01");
        assertThat(text.of(AnswerPart.REVIEW_BY, reviewed)).isEqualTo("1 June 2027");
    }

    @ParameterizedTest
    @CsvSource({"needs", "challenges", "confidential"})
    void whatIsStatedIsASentence(String part) {
        Answer none = Answer.of(AnswerKind.NO).withNoHelp().withNoChallenges().withConfidential(true);
        AnswerPartText text = new AnswerPartText(
                Messages.in("en"), SampleChecklist.checklist().vocabulary());
        assertThat(text.of(AnswerPart.of(part).orElseThrow(), none)).isNotBlank();
    }
}
