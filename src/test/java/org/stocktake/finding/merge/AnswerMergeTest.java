package org.stocktake.finding.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.finding.JudgedAssessment.DECREE;
import static org.stocktake.finding.JudgedAssessment.LAW;
import static org.stocktake.finding.JudgedAssessment.OFFENCE;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Evidence;
import org.stocktake.model.Figure;

/** One answer, merged part by part: what is kept, what is joined, and what a person must decide. */
final class AnswerMergeTest {
    private static final Answer PARTLY = Answer.of(AnswerKind.PARTLY)
            .with(AnswerTextField.MEASURES, "A law.")
            .with(AnswerTextField.MISSING, "A decree.")
            .with(AnswerTextField.BY, "Justice")
            .with(AnswerTextField.AT, "2026-01-01T00:00:00Z")
            .withEvidence(List.of(LAW));

    private static QuestionMerge merged(Answer ours, Answer theirs, Answer base) {
        return merged(ours, theirs, AnswerBase.of(Optional.of(base)));
    }

    private static QuestionMerge merged(Answer ours, Answer theirs, AnswerBase base) {
        return AnswerMerge.of(OFFENCE, Optional.of(ours), Optional.of(theirs), base);
    }

    private static Answer by(Answer answer, String office, String day) {
        return answer.with(AnswerTextField.BY, office).with(AnswerTextField.AT, day + "T00:00:00Z");
    }

    private static String stamp(Optional<Answer> answer) {
        return answer.orElseThrow().text(AnswerTextField.BY) + " "
                + answer.orElseThrow().text(AnswerTextField.AT).substring(0, 10);
    }

    // What a person must decide

    @Test
    void theConflictKeepsOursAndTheOthersWholeAnswer() {
        Answer ours = PARTLY.with(AnswerTextField.MEASURES, "Our law.").withConfidential(true);
        Answer theirs = PARTLY.with(AnswerTextField.MEASURES, "Their law.").withEvidence(List.of(LAW, DECREE));
        QuestionMerge merged = merged(ours, theirs, PARTLY);
        assertThat(merged.outcome()).isEqualTo(MergeOutcome.CONFLICT);
        assertThat(merged.parts()).containsExactly(AnswerPart.MEASURES);
        assertThat(merged.result()).contains(ours.withEvidence(List.of(LAW, DECREE)));
        assertThat(merged.other()).contains(theirs.withConfidential(true));
    }

    @Test
    void inAConflictEachSideKeepsItsOfficeAndDay() {
        Answer ours = by(PARTLY.with(AnswerTextField.MEASURES, "Our law."), "Interior", "2026-03-01");
        Answer theirs = by(PARTLY.with(AnswerTextField.MEASURES, "Their law."), "Border", "2026-02-01");
        QuestionMerge merged = merged(ours, theirs, PARTLY);
        assertThat(stamp(merged.result())).isEqualTo("Interior 2026-03-01");
        assertThat(stamp(merged.other())).isEqualTo("Border 2026-02-01");
    }

    @Test
    void anotherKindOfAnswerKeepsItsPartsAndLeavesOursAlone() {
        Answer ours = PARTLY.withKind(AnswerKind.YES).with(AnswerTextField.MISSING, "");
        Answer theirs = PARTLY.withKind(AnswerKind.NO)
                .with(AnswerTextField.MEASURES, "")
                .withEvidence(List.of())
                .with(AnswerTextField.NOTE, "Asked in May.");
        QuestionMerge merged = merged(ours, theirs, PARTLY);
        assertThat(merged.result()).contains(ours);
        assertThat(merged.other()).contains(theirs);
    }

    @Test
    void aPartThatDoesNotFitTheNewKindIsAConflict() {
        Answer ours = PARTLY.withKind(AnswerKind.YES).with(AnswerTextField.MISSING, "");
        Answer theirs = PARTLY.withActions(List.of(new Action("Write a decree", "", "", "")));
        QuestionMerge merged = merged(ours, theirs, PARTLY);
        assertThat(merged.outcome()).isEqualTo(MergeOutcome.CONFLICT);
        assertThat(merged.result()).contains(ours);
        assertThat(merged.other()).contains(theirs);
    }

    @Test
    void notApplicableWithoutItsReasonIsAConflict() {
        Answer base = Answer.of(AnswerKind.YES).with(AnswerTextField.REASON, "Left by hand.");
        Answer ours = base.withKind(AnswerKind.NOT_APPLICABLE);
        QuestionMerge merged = merged(ours, base.with(AnswerTextField.REASON, ""), base);
        assertThat(merged.outcome()).isEqualTo(MergeOutcome.CONFLICT);
        assertThat(merged.result()).contains(ours);
    }

    @Test
    void helpIsNeededHereAndNotNeededThere() {
        Answer base = PARTLY.withNeeds(List.of("training"));
        QuestionMerge merged = merged(base.withNoHelp(), base.withNeeds(List.of("training", "equipment")), base);
        assertThat(merged.outcome()).isEqualTo(MergeOutcome.CONFLICT);
        assertThat(merged.result().orElseThrow().noHelp()).isTrue();
        assertThat(merged.other().orElseThrow().needs()).containsExactly("training", "equipment");
    }

    @Test
    void anObstacleHereAndNoneThere() {
        QuestionMerge merged =
                merged(PARTLY.withNoChallenges(), PARTLY.with(AnswerTextField.CHALLENGES, "Money."), PARTLY);
        assertThat(merged.parts()).containsExactly(AnswerPart.CHALLENGES);
    }

    @Test
    void twoFirstAnswersThatDifferAreAConflict() {
        QuestionMerge merged = merged(Answer.of(AnswerKind.YES), Answer.of(AnswerKind.NO), AnswerBase.NONE);
        assertThat(merged.outcome()).isEqualTo(MergeOutcome.CONFLICT);
    }

    @Test
    void aBaseThatCannotBeReadMakesAConflictAndNoLoss() {
        Answer theirs = PARTLY.with(AnswerTextField.MEASURES, "Their law.");
        QuestionMerge merged = merged(PARTLY, theirs, AnswerBase.read("measures:zzz answer:zzz"));
        assertThat(merged.outcome()).isEqualTo(MergeOutcome.CONFLICT);
        assertThat(merged.other()).contains(theirs);
    }

    // What is joined

    @Test
    void listsAreJoinedItemByItem() {
        Evidence act = Evidence.of("Act", "s. 1");
        Evidence order = Evidence.of("Order", "No. 2");
        Answer base = PARTLY.withEvidence(List.of(LAW, DECREE))
                .withNeeds(List.of("training"))
                .withFigures(List.of(new Figure("Files", "1", "", "")));
        Answer ours = base.withEvidence(List.of(LAW, act)).withNeeds(List.of("training", "equipment"));
        Answer theirs = base.withEvidence(List.of(order, LAW, DECREE))
                .withNeeds(List.of("laws", "training"))
                .withFigures(List.of(new Figure("Files", "2", "", "")));
        Answer joined = merged(ours, theirs, base).result().orElseThrow();
        assertThat(joined.evidence()).containsExactly(order, LAW, act);
        assertThat(joined.needs()).containsExactly("laws", "training", "equipment");
        assertThat(joined.figures()).containsExactly(new Figure("Files", "2", "", ""));
    }

    @Test
    void aCitationThatBothChangeStaysInBothForms() {
        Evidence ours = Evidence.of("Immigration Act", "s. 109");
        Evidence theirs = Evidence.of("Immigration Act", "s. 110");
        QuestionMerge merged = merged(PARTLY.withEvidence(List.of(ours)), PARTLY.withEvidence(List.of(theirs)), PARTLY);
        assertThat(merged.outcome()).isEqualTo(MergeOutcome.CHANGED);
        assertThat(merged.result().orElseThrow().evidence()).containsExactlyInAnyOrder(ours, theirs);
    }

    @Test
    void theSameCitationTwiceInAFileIsLeftAlone() {
        Answer ours = PARTLY.withEvidence(List.of(LAW, LAW));
        Answer theirs = ours.withEvidence(List.of(LAW, LAW, DECREE));
        Answer base = ours;
        assertThat(merged(ours.with(AnswerTextField.NOTE, "x"), theirs, base)
                        .result()
                        .orElseThrow()
                        .evidence())
                .containsExactly(LAW, LAW, DECREE);
    }

    // Who answered, and when

    @ParameterizedTest
    @CsvSource({
        "true, false, 2026-02-01, 2026-03-01, Interior 2026-02-01",
        "false, true, 2026-03-01, 2026-02-01, Border 2026-02-01",
        "true, true, 2026-02-01, 2026-03-01, Border; Interior 2026-03-01",
        "true, true, 2026-03-01, 2026-02-01, Border; Interior 2026-03-01",
        "false, false, 2026-02-01, 2026-03-01, Border 2026-03-01",
    })
    void theStampFollowsTheChange(boolean ours, boolean theirs, String ourDay, String theirDay, String stamp) {
        Answer mine = ours ? PARTLY.with(AnswerTextField.NOTE, "Ours.") : PARTLY;
        Answer other = theirs ? PARTLY.with(AnswerTextField.PRACTICE, "Theirs.") : PARTLY;
        QuestionMerge merged = merged(by(mine, "Interior", ourDay), by(other, "Border", theirDay), PARTLY);
        assertThat(merged.outcome()).isNotEqualTo(MergeOutcome.CONFLICT);
        assertThat(stamp(merged.result())).isEqualTo(stamp);
    }

    @ParameterizedTest
    @CsvSource({
        "Interior; Border, Border, Interior; Border",
        "Border, Interior; Border, Interior; Border",
        "Interior, '', Interior",
        "INTERIOR, interior, INTERIOR",
        "Interior; Border, Border; Police, Border; Interior; Police",
    })
    void anOfficeThatAnsweredIsNamedOnce(String our, String their, String both) {
        Answer mine = by(PARTLY.with(AnswerTextField.NOTE, "Ours."), our, "2026-02-01");
        Answer other = by(PARTLY.with(AnswerTextField.PRACTICE, "Theirs."), their, "2026-03-01");
        assertThat(merged(mine, other, PARTLY).result().orElseThrow().text(AnswerTextField.BY))
                .isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-01, 2026-03-01", "2026-03-01, 2026-02-01"})
    void whoAddsToAnAnswerOfAnotherKindIsNamedAtTheLaterTime(String ourDay, String theirDay) {
        Answer yes = by(PARTLY.withKind(AnswerKind.YES).with(AnswerTextField.MISSING, ""), "Interior", ourDay);
        Answer note = by(PARTLY.with(AnswerTextField.NOTE, "Theirs."), "Border", theirDay);
        Optional<Answer> result = merged(yes, note, PARTLY).result();
        assertThat(stamp(result)).isEqualTo("Border; Interior 2026-03-01");
        assertThat(merged(note, yes, PARTLY).result()).isEqualTo(result);
        assertThat(merged(result.orElseThrow(), note, PARTLY).result()).isEqualTo(result);
        assertThat(merged(result.orElseThrow(), yes, PARTLY).result()).isEqualTo(result);
    }

    @Test
    void officesWhoseNamesAreTooLongTogetherAreAConflictThatNamesBoth() {
        String name = "Office of ".repeat(AnswerTextField.CHARS_MAX / 10 - 1);
        Answer mine = by(PARTLY.with(AnswerTextField.NOTE, "Ours."), name + "A", "2026-02-01");
        Answer other = by(PARTLY.with(AnswerTextField.PRACTICE, "Theirs."), name + "B", "2026-03-01");
        QuestionMerge merged = merged(mine, other, PARTLY);
        assertThat(merged.outcome()).isEqualTo(MergeOutcome.CONFLICT);
        assertThat(merged.result()).contains(mine);
        assertThat(merged.other().orElseThrow()).isEqualTo(other.with(AnswerTextField.NOTE, "Ours."));
        assertThat(merged.parts()).contains(AnswerPart.PRACTICE);
    }

    @Test
    void aReviewDayThatOneSideSetIsKept() {
        Answer ours = PARTLY.with(AnswerTextField.REVIEW_BY, "2027-01-01");
        Answer theirs = by(PARTLY.with(AnswerTextField.PRACTICE, "Theirs."), "Border", "2026-03-01");
        assertThat(merged(ours, theirs, PARTLY).result().orElseThrow().text(AnswerTextField.REVIEW_BY))
                .isEqualTo("2027-01-01");
    }

    @Test
    void anOfficeThatDoesNotSayItsNameDoesNotEraseTheOther() {
        Answer theirs = PARTLY.with(AnswerTextField.PRACTICE, "Theirs.")
                .with(AnswerTextField.BY, "")
                .with(AnswerTextField.AT, "");
        AnswerBase base = AnswerBase.of(Optional.of(PARTLY))
                .limitedTo(EnumSet.complementOf(EnumSet.of(AnswerPart.BY, AnswerPart.AT)));
        assertThat(stamp(merged(PARTLY, theirs, base).result())).isEqualTo("Justice 2026-01-01");
    }

    @ParameterizedTest
    @CsvSource({"2026-02-01T00:00:00.5Z, 2026-02-01T00:00:00Z", "2026-02-01T00:00:00Z, when asked"})
    void theLaterTimeIsFoundHoweverItIsWritten(String later, String earlier) {
        Answer ours = PARTLY.with(AnswerTextField.NOTE, "Ours.").with(AnswerTextField.AT, earlier);
        Answer theirs = PARTLY.with(AnswerTextField.PRACTICE, "Theirs.").with(AnswerTextField.AT, later);
        assertThat(merged(ours, theirs, PARTLY).result().orElseThrow().text(AnswerTextField.AT))
                .isEqualTo(later);
        assertThat(merged(theirs, ours, PARTLY).result().orElseThrow().text(AnswerTextField.AT))
                .isEqualTo(later);
    }

    // What a worksheet does not offer

    private static final Set<AnswerPart> OFFERED =
            EnumSet.of(AnswerPart.ANSWER, AnswerPart.MEASURES, AnswerPart.EVIDENCE);

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ANSWER", "MEASURES", "EVIDENCE"})
    void aPartThatIsNotOfferedSurvives(AnswerPart part) {
        Answer whole = whole();
        AnswerBase base = AnswerBase.of(Optional.of(whole)).limitedTo(OFFERED);
        Answer theirs =
                Answer.of(whole.kind()).withEvidence(whole.evidence()).with(AnswerTextField.MEASURES, "Their law.");
        Answer result = merged(whole, theirs, base).result().orElseThrow();
        assertThat(PartDigests.of(part, result)).isEqualTo(PartDigests.of(part, whole));
        assertThat(result.text(AnswerTextField.MEASURES)).isEqualTo("Their law.");
    }

    @Test
    void aPartThatIsNotOfferedSurvivesInAConflictToo() {
        Answer whole = whole();
        AnswerBase base = AnswerBase.of(Optional.of(whole)).limitedTo(OFFERED);
        Answer theirs = Answer.of(AnswerKind.NO);
        QuestionMerge merged = merged(whole.withKind(AnswerKind.YES), theirs, base);
        assertThat(merged.outcome()).isEqualTo(MergeOutcome.CONFLICT);
        assertThat(merged.other().orElseThrow().text(AnswerTextField.INTERNAL_NOTE))
                .isEqualTo("internal-note");
    }

    @Test
    void anUnchangedWorksheetThatOffersLittleChangesNothing() {
        AnswerBase base = AnswerBase.of(Optional.of(whole())).limitedTo(OFFERED);
        Answer theirs = Answer.of(whole().kind())
                .withEvidence(whole().evidence())
                .with(AnswerTextField.MEASURES, whole().text(AnswerTextField.MEASURES));
        QuestionMerge merged = merged(whole(), theirs, base);
        assertThat(merged.outcome()).isEqualTo(MergeOutcome.SAME);
        assertThat(merged.result()).contains(whole());
    }

    @Test
    void aPartThatWasNotAskedForIsNotLostEither() {
        AnswerBase base = AnswerBase.of(Optional.of(whole())).limitedTo(OFFERED);
        Answer theirs = Answer.of(whole().kind())
                .withEvidence(whole().evidence())
                .with(AnswerTextField.MEASURES, whole().text(AnswerTextField.MEASURES))
                .with(AnswerTextField.INTERNAL_NOTE, "Ask us first.");
        QuestionMerge merged = merged(whole(), theirs, base);
        assertThat(merged.parts()).containsExactly(AnswerPart.INTERNAL_NOTE);
        assertThat(merged.other().orElseThrow().text(AnswerTextField.INTERNAL_NOTE))
                .isEqualTo("Ask us first.");
    }

    @Test
    void anAnswerIsNotRemovedWithPartsThatTheOfficeDoesNotSee() {
        AnswerBase base = AnswerBase.of(Optional.of(whole())).limitedTo(OFFERED);
        QuestionMerge merged = AnswerMerge.of(OFFENCE, Optional.of(whole()), Optional.empty(), base);
        assertThat(merged.outcome()).isEqualTo(MergeOutcome.KEPT);
        assertThat(merged.isBroughtBack()).isTrue();
    }

    private static Answer whole() {
        Answer answer = Answer.of(AnswerKind.PARTLY).withConfidential(true);
        for (AnswerTextField text : AnswerTextField.values()) {
            answer = answer.with(text, text.key());
        }
        return answer.withEvidence(List.of(LAW))
                .withNeeds(List.of("training"))
                .withFigures(List.of(new Figure("Files", "1", "", "")))
                .withActions(List.of(new Action("Amend section 108", "", "", "")));
    }

    // What an office program changes by itself

    @Test
    void lineEndsOfAnOfficeProgramChangeNoByte() {
        Answer ours = PARTLY.with(AnswerTextField.MEASURES, "One.\nTwo.\n");
        Answer theirs = PARTLY.with(AnswerTextField.MEASURES, "One. \r\nTwo.");
        QuestionMerge merged = merged(ours, theirs, ours);
        assertThat(merged.outcome()).isEqualTo(MergeOutcome.SAME);
        assertThat(merged.result()).contains(ours);
    }

    @Test
    void anAnswerThatOnlyOneSideEverHadIsNotBroughtBack() {
        QuestionMerge kept = AnswerMerge.of(OFFENCE, Optional.of(PARTLY), Optional.empty(), AnswerBase.NONE);
        assertThat(kept.outcome()).isEqualTo(MergeOutcome.KEPT);
        assertThat(kept.isBroughtBack()).isFalse();
    }

    @Test
    void anAnswerThatOneSideRemovedAndTheOtherChangedStays() {
        Answer theirs = PARTLY.with(AnswerTextField.NOTE, "Still true.");
        AnswerBase base = AnswerBase.of(Optional.of(PARTLY));
        QuestionMerge back = AnswerMerge.of(OFFENCE, Optional.empty(), Optional.of(theirs), base);
        assertThat(back.result()).contains(theirs);
        assertThat(back.isBroughtBack()).isTrue();
        assertThat(AnswerMerge.of(OFFENCE, Optional.of(PARTLY), Optional.empty(), base)
                        .isBroughtBack())
                .isFalse();
    }
}
