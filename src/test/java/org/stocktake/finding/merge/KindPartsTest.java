package org.stocktake.finding.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.finding.JudgedAssessment.DECREE;
import static org.stocktake.finding.JudgedAssessment.LAW;
import static org.stocktake.finding.JudgedAssessment.OFFENCE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Figure;

/** One side chooses another kind of answer, and the other side goes on writing in the earlier one. */
final class KindPartsTest {
    private static final Answer PARTLY = Answer.of(AnswerKind.PARTLY)
            .with(AnswerTextField.MEASURES, "A law.")
            .with(AnswerTextField.MISSING, "A decree.")
            .withEvidence(List.of(LAW));

    private static QuestionMerge merged(Answer ours, Answer theirs, Answer base) {
        return merged(ours, theirs, AnswerBase.of(Optional.of(base)));
    }

    private static QuestionMerge merged(Answer ours, Answer theirs, AnswerBase base) {
        return AnswerMerge.of(OFFENCE, Optional.of(ours), Optional.of(theirs), base);
    }

    /** The other office chooses another kind of answer and leaves the text alone, which its worksheet still has. */
    @Test
    void aTextWrittenAnewThatTheNewKindOfTheOtherDropsIsAConflict() {
        Answer written = PARTLY.with(AnswerTextField.MISSING, "Two decrees.");
        Answer yes = PARTLY.withKind(AnswerKind.YES);
        QuestionMerge merged = merged(written, yes, PARTLY);
        assertThat(merged.result()).contains(written);
        assertThat(merged.other()).contains(yes);
        assertThat(merged.parts()).containsExactly(AnswerPart.ANSWER, AnswerPart.MISSING);
        QuestionMerge reversed = merged(yes, written, PARTLY);
        assertThat(reversed.result()).contains(yes);
        assertThat(reversed.other()).contains(written);
    }

    @Test
    void anItemOrAFigureAddedThatTheNewKindOfTheOtherDropsIsAConflict() {
        Answer cited = PARTLY.withEvidence(List.of(LAW, DECREE));
        assertThat(merged(cited, PARTLY.withKind(AnswerKind.NO), PARTLY).outcome())
                .isEqualTo(MergeOutcome.CONFLICT);
        Answer base = PARTLY.with(AnswerTextField.PRACTICE, "Applied.");
        Answer counted = base.withFigures(List.of(new Figure("Files", "2", "", "")));
        assertThat(merged(counted, base.withKind(AnswerKind.NO), base).outcome())
                .isEqualTo(MergeOutcome.CONFLICT);
    }

    @Test
    void anotherKindOfAnswerGoesBesideWhatItLeavesBehind() {
        Answer ours = PARTLY.with(AnswerTextField.NOTE, "Seen.");
        Answer yes = PARTLY.withKind(AnswerKind.YES);
        QuestionMerge merged = merged(ours, yes, PARTLY);
        assertThat(merged.outcome()).isEqualTo(MergeOutcome.CHANGED);
        assertThat(merged.result()).contains(ours.withKind(AnswerKind.YES));
    }

    @Test
    void aRemarkComesIntoTheWaitingAnswerOfAnotherKindWhereThatHasNone() {
        Answer ours = PARTLY.withKind(AnswerKind.NO).with(AnswerTextField.NOTE, "Ours alone.");
        Answer theirs = PARTLY.with(AnswerTextField.MEASURES, "Their law.");
        assertThat(merged(ours, theirs, PARTLY).other()).contains(theirs.with(AnswerTextField.NOTE, "Ours alone."));
        assertThat(merged(theirs, ours, PARTLY).other()).contains(ours);
        Answer remarked = theirs.with(AnswerTextField.NOTE, "Theirs.");
        assertThat(merged(ours, remarked, PARTLY).other()).contains(remarked);
    }

    @Test
    void aRemarkThatTheOtherOfficeDeletedDoesNotComeBackWithItsAnswer() {
        Answer base = PARTLY.with(AnswerTextField.NOTE, "Sent.");
        Answer ours = base.withKind(AnswerKind.NO);
        Answer theirs = PARTLY.withKind(AnswerKind.YES).with(AnswerTextField.MEASURES, "A law.");
        assertThat(merged(ours, theirs, base).other()).contains(theirs);
    }

    @Test
    void theAnswerOfAnotherKindHasOurPartsThatNobodyContestsAndThatFitIt() {
        Answer ours = Answer.of(AnswerKind.YES)
                .with(AnswerTextField.MEASURES, "A law.")
                .with(AnswerTextField.PRACTICE, "Since May.")
                .withFigures(List.of(new Figure("Files", "1", "", "")))
                .withEvidence(List.of(LAW));
        Answer theirs = Answer.of(AnswerKind.PARTLY)
                .with(AnswerTextField.MEASURES, "A part of a law.")
                .with(AnswerTextField.MISSING, "A decree.")
                .withEvidence(List.of(DECREE));
        QuestionMerge merged = merged(ours, theirs, AnswerBase.NONE);
        assertThat(merged.result()).contains(ours);
        Answer other = merged.other().orElseThrow();
        assertThat(other)
                .isEqualTo(theirs.with(AnswerTextField.PRACTICE, "Since May.")
                        .withFigures(ours.figures())
                        .withEvidence(other.evidence()));
        assertThat(other.evidence()).containsExactlyInAnyOrder(LAW, DECREE);
        assertThat(merged.parts()).doesNotContain(AnswerPart.PRACTICE, AnswerPart.FIGURES);
    }

    @Test
    void whatHasNoPlaceBesideTheOtherKindStaysOutOfItAndIsNamed() {
        Answer ours = Answer.of(AnswerKind.YES)
                .with(AnswerTextField.MEASURES, "A law.")
                .withFigures(List.of(new Figure("Files", "1", "", "")))
                .withEvidence(List.of(LAW));
        Answer no = Answer.of(AnswerKind.NO).with(AnswerTextField.MISSING, "All of it.");
        QuestionMerge merged = merged(ours, no, AnswerBase.NONE);
        assertThat(merged.other()).contains(no);
        assertThat(merged.parts())
                .contains(AnswerPart.ANSWER, AnswerPart.MEASURES, AnswerPart.FIGURES, AnswerPart.EVIDENCE);
    }
}
