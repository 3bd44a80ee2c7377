package org.stocktake.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stocktake.SampleChecklist;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Evidence;

final class FollowUpTest {
    @ParameterizedTest(name = "{0} is followed by {1}")
    @CsvSource({
        "YES, MEASURES EVIDENCE PRACTICE",
        "PARTLY, MEASURES EVIDENCE PRACTICE MISSING CHALLENGES NEEDS ACTIONS",
        "NO, MISSING CHALLENGES NEEDS ACTIONS",
        "CONSIDERED, DECISION",
        "NOT_APPLICABLE, REASON",
        "WAITING, WAITING_FOR",
        "LATER, ''"
    })
    void whatIsAskedDependsOnTheAnswer(AnswerKind kind, String expected) {
        assertThat(String.join(
                        " ", FollowUp.after(kind).stream().map(FollowUp::name).toList()))
                .isEqualTo(expected);
    }

    @Test
    void whatIsGivenIsNoLongerMissing() {
        Answer answer = Answer.of(AnswerKind.PARTLY)
                .with(AnswerTextField.MEASURES, "Section 108")
                .withEvidence(List.of(Evidence.of("Immigration Act", "s. 108")))
                .withNeeds(List.of("legislative-drafting"))
                .withActions(List.of(new Action("Amend section 108", "", "", "")));
        assertThat(FollowUp.missingIn(answer, InterviewSamples.checklist()))
                .containsExactly(FollowUp.PRACTICE, FollowUp.MISSING, FollowUp.CHALLENGES);
    }

    @Test
    void aChecklistWithoutKindsOfHelpAsksForNone() {
        assertThat(SampleChecklist.checklist().vocabulary().needs()).isEmpty();
        assertThat(FollowUp.missingIn(Answer.of(AnswerKind.NO), SampleChecklist.checklist()))
                .containsExactly(FollowUp.MISSING, FollowUp.CHALLENGES, FollowUp.ACTIONS);
    }

    @Test
    void whoNeedsNoHelpIsNotAskedForItAgain() {
        Answer answer = Answer.of(AnswerKind.NO);
        assertThat(FollowUp.NEEDS.isGivenIn(answer.withNeeds(List.of()))).isFalse();
        assertThat(FollowUp.NEEDS.isGivenIn(answer.withNoHelp())).isTrue();
    }

    @Test
    void whoMetNoObstacleIsNotAskedForItAgain() {
        Answer none = Answer.of(AnswerKind.NO).withNoChallenges();
        assertThat(FollowUp.missingIn(none, InterviewSamples.checklist())).doesNotContain(FollowUp.CHALLENGES);
        assertThat(none.with(AnswerTextField.CHALLENGES, "Time").noChallenges()).isFalse();
        assertThat(none.with(AnswerTextField.CHALLENGES, "").noChallenges())
                .as("to take it away is to say nothing")
                .isFalse();
        assertThat(none.withKind(AnswerKind.PARTLY)
                        .with(AnswerTextField.MISSING, "A rule")
                        .noChallenges())
                .isTrue();
    }

    @ParameterizedTest(name = "the text {0} settles its follow-up and no other")
    @EnumSource(
            value = FollowUp.class,
            names = {"EVIDENCE", "NEEDS", "ACTIONS"},
            mode = EnumSource.Mode.EXCLUDE)
    void aTextSettlesTheFollowUpThatAsksForIt(FollowUp followUp) {
        Answer answer = Answer.of(AnswerKind.PARTLY).with(AnswerTextField.valueOf(followUp.name()), "said");
        assertThat(FollowUp.values()).filteredOn(one -> one.isGivenIn(answer)).containsExactly(followUp);
    }
}
