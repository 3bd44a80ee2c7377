package org.stocktake.finding.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
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
    private static final List<AnswerTextField> REMARKS =
            List.of(AnswerTextField.NOTE, AnswerTextField.GOOD_PRACTICE, AnswerTextField.OBSERVATIONS);

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
        for (AnswerTextField remark : REMARKS) {
            full = full.with(remark, remark.key() + " of " + office);
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

    /** Good practice and observations of ours went without a word. */
    @ParameterizedTest
    @EnumSource(AnswerKind.class)
    void ourRemarksStayBesideAnyAnswerOfTheOtherThatHasNone(AnswerKind kind) {
        for (AnswerKind another : EnumSet.complementOf(EnumSet.of(kind))) {
            Answer taken = taken(full(kind, "ours"), bare(another));
            for (AnswerTextField remark : REMARKS) {
                assertThat(taken.text(remark)).as("%s, %s", kind, another).isEqualTo(remark.key() + " of ours");
            }
            assertThat(taken.text(AnswerTextField.BY)).isEqualTo("ours; theirs");
        }
    }

    /** Words that are not in the taken answer are named before and after, such as who was waited for. */
    @ParameterizedTest
    @EnumSource(AnswerKind.class)
    void everyWordOfOursStandsInTheTakenAnswerOrIsNamedAsGone(AnswerKind kind) {
        for (AnswerKind another : AnswerKind.values()) {
            Answer ours = full(kind, "ours");
            for (Answer theirs : List.of(full(another, "theirs"), bare(another))) {
                Answer taken = taken(ours, theirs);
                Answer whole = ConflictChoice.withForeign(ours, taken);
                for (Answer after : List.of(taken, whole)) {
                    List<String> told = words(after);
                    told.addAll(words(TakenOutParts.replaced(ours, after)));
                    assertThat(told).as("%s, %s", kind, another).containsAll(words(ours));
                }
            }
        }
    }

    @Test
    void whatIsGoneAreTextsThatGaveWayMarksAndStatements() {
        Answer ours = Answer.of(AnswerKind.NO)
                .with(AnswerTextField.NOTE, "Ours.")
                .with(AnswerTextField.BY, "ours")
                .withNoChallenges()
                .withNoHelp()
                .withConfidential(true);
        Answer gone = TakenOutParts.replaced(
                ours,
                Answer.of(AnswerKind.YES).with(AnswerTextField.NOTE, "Theirs.").with(AnswerTextField.BY, "theirs"));
        assertThat(gone).isEqualTo(ours.with(AnswerTextField.BY, ""));
        assertThat(TakenOutParts.parts(gone))
                .containsExactly(AnswerPart.CONFIDENTIAL, AnswerPart.CHALLENGES, AnswerPart.NEEDS, AnswerPart.NOTE);
        Answer both = ours.with(AnswerTextField.NOTE, "Ours.\n\nTheirs.");
        assertThat(TakenOutParts.parts(TakenOutParts.replaced(ours, both))).isEmpty();
    }

    private static Answer bare(AnswerKind kind) {
        return Answer.of(kind).with(AnswerTextField.BY, "theirs");
    }

    /** Returns every text and entry of an answer, beside who gave it. */
    private static List<String> words(Answer answer) {
        List<String> words = new ArrayList<>(answer.needs());
        answer.evidence().forEach(one -> words.add(one.title()));
        answer.figures().forEach(one -> words.add(one.what()));
        answer.actions().forEach(one -> words.add(one.what()));
        for (AnswerTextField field : AnswerTextField.values()) {
            words.add(field == AnswerTextField.BY ? "" : answer.text(field));
        }
        words.removeIf(String::isEmpty);
        return words;
    }

    private static Answer kept(Answer ours, Answer theirs) {
        return ConflictChoice.withForeign(ours, taken(ours, theirs));
    }

    private static Answer taken(Answer ours, Answer theirs) {
        QuestionMerge merged =
                AnswerMerge.of(JudgedAssessment.OFFENCE, Optional.of(ours), Optional.of(theirs), AnswerBase.NONE);
        Answer other = merged.other().orElse(theirs);
        return ConflictChoice.TAKE
                .settle(
                        JudgedAssessment.BASE.assessment().with(JudgedAssessment.OFFENCE, ours),
                        JudgedAssessment.OFFENCE,
                        other)
                .answerTo(JudgedAssessment.OFFENCE)
                .orElseThrow();
    }
}
