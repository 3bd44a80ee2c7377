package org.stocktake.finding.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stocktake.finding.FollowUp;
import org.stocktake.finding.JudgedAssessment;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Evidence;
import org.stocktake.model.Figure;

/** Somebody takes an answer of another kind and keeps the parts that have no place in it, those of both offices. */
final class KeptForeignPartsTest {
    private static Answer full(AnswerKind kind, String office) {
        Answer full = Answer.of(kind)
                .withEvidence(List.of(Evidence.of("Act of " + office, "s. 1")))
                .withFigures(List.of(new Figure("Files of " + office, "1", "", "")))
                .withNeeds(List.of("need-of-" + office))
                .withActions(List.of(new Action("Step of " + office, "", "", "")));
        for (FollowUp part : FollowUp.values()) {
            Optional<AnswerTextField> field = part.text();
            full = field.isPresent() ? full.with(field.get(), part.word() + " of " + office) : full;
        }
        return full.with(AnswerTextField.BY, office);
    }

    /** An answer "no" and an answer "yes", each with a step and a citation of its own: one of each was lost. */
    @ParameterizedTest
    @EnumSource(AnswerKind.class)
    void noEntryOfAListOfEitherIsLost(AnswerKind kind) {
        for (AnswerKind another : AnswerKind.values()) {
            Answer kept = kept(full(kind, "ours"), full(another, "theirs"));
            if (kind != another) {
                assertThat(kept.evidence()).as("%s, %s", kind, another).hasSize(2);
                assertThat(kept.figures()).as("%s, %s", kind, another).hasSize(2);
                assertThat(kept.needs()).as("%s, %s", kind, another).hasSize(2);
                assertThat(kept.actions()).as("%s, %s", kind, another).hasSize(2);
            }
        }
    }

    /** A practice is words or figures: where the other has figures only, our words were lost. */
    @Test
    void ourTextStaysWhereTheOtherHasFiguresOnly() {
        Answer theirs = full(AnswerKind.NO, "theirs").with(AnswerTextField.PRACTICE, "");
        assertThat(kept(full(AnswerKind.YES, "ours"), theirs).text(AnswerTextField.PRACTICE))
                .isEqualTo("practice of ours");
    }

    /** Words beside an answer that has no practice, such as "later", were lost where the other has figures only. */
    @ParameterizedTest
    @EnumSource(
            value = AnswerKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"YES", "PARTLY"})
    void ourTextStaysWhereItsPartHasAPlaceInTheOtherKind(AnswerKind kind) {
        Answer theirs = full(AnswerKind.YES, "theirs").with(AnswerTextField.PRACTICE, "");
        Answer kept = kept(full(kind, "ours"), theirs);
        assertThat(kept.text(AnswerTextField.PRACTICE)).isEqualTo("practice of ours");
        assertThat(kept.figures()).hasSize(2);
        assertThat(kept.text(AnswerTextField.MEASURES)).isEqualTo("measures of theirs");
    }

    @Test
    void ourObstaclesStayWhereTheOtherSaysThatThereAreNone() {
        Answer theirs = full(AnswerKind.YES, "theirs").withNoChallenges();
        assertThat(kept(full(AnswerKind.NO, "ours"), theirs).text(AnswerTextField.CHALLENGES))
                .isEqualTo("challenges of ours");
    }

    private static Answer kept(Answer ours, Answer theirs) {
        QuestionMerge merged =
                AnswerMerge.of(JudgedAssessment.OFFENCE, Optional.of(ours), Optional.of(theirs), AnswerBase.NONE);
        Answer other = merged.other().orElse(theirs);
        return ConflictChoice.withForeign(
                ours,
                ConflictChoice.TAKE
                        .settle(
                                JudgedAssessment.BASE.assessment().with(JudgedAssessment.OFFENCE, ours),
                                JudgedAssessment.OFFENCE,
                                other)
                        .answerTo(JudgedAssessment.OFFENCE)
                        .orElseThrow());
    }
}
