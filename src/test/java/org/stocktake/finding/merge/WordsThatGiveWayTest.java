package org.stocktake.finding.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.finding.JudgedAssessment.BASE;
import static org.stocktake.finding.JudgedAssessment.OFFENCE;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.SampleChecklist;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Coordination;
import org.stocktake.model.Evidence;

/** An office corrects its answer, part by part: what it says now is taken, and what it said before is told. */
final class WordsThatGiveWayTest {
    private static final String GUARD = "Border Guard";
    private static final Answer SENT = Answer.of(AnswerKind.PARTLY)
            .with(AnswerTextField.MISSING, "A desk.")
            .with(AnswerTextField.BY, "Coordinator");
    private static final Assessment MASTER = BASE.assessment().with(OFFENCE, SENT);
    private static final Answer OTHER = SENT.with(AnswerTextField.PRACTICE, "Of the laboratory.");

    private static AssessmentMerge.Result result(Assessment into, String office, Answer answer) {
        String base = AnswerBase.of(MASTER.answerTo(OFFENCE)).line();
        Assessment copy = MASTER.withAnswers(Map.of(OFFENCE, answer.with(AnswerTextField.BY, office)))
                .withCoordination(Coordination.NONE.withWorksheet(
                        new Coordination.Worksheet("interior", office, "2026-11-01", "", Map.of(OFFENCE, base))));
        return AssessmentMerge.ofWorksheet(into, copy, SampleChecklist.checklist());
    }

    private static Assessment merged(Assessment into, String office, Answer answer) {
        return result(into, office, answer).merged();
    }

    private static Answer answer(Assessment assessment) {
        return assessment.answerTo(OFFENCE).orElseThrow();
    }

    private static Stream<Answer> firsts() {
        return Stream.of(
                SENT.with(AnswerTextField.NOTE, "One."),
                SENT.with(AnswerTextField.CHALLENGES, "One."),
                SENT.with(AnswerTextField.MISSING, "One."),
                SENT.withEvidence(List.of(Evidence.of("One.", ""))),
                SENT.withActions(List.of(new Action("One.", "", "", ""))));
    }

    /** Returns the answer with other words in the part in which it says "One.". */
    private static Answer rewritten(Answer first) {
        Answer second = first;
        for (AnswerTextField text : AnswerTextField.values()) {
            second = first.text(text).equals("One.") ? second.with(text, "Two.") : second;
        }
        second = first.evidence().isEmpty() ? second : second.withEvidence(List.of(Evidence.of("Two.", "")));
        return first.actions().isEmpty() ? second : second.withActions(List.of(new Action("Two.", "", "", "")));
    }

    @ParameterizedTest
    @MethodSource("firsts")
    void areToldWhereAnotherPartIsAConflictWithAnotherOffice(Answer first) {
        Assessment both = merged(merged(MASTER, GUARD, first), "Laboratory", OTHER);
        requireToldBesideAConflict(both, first);
    }

    @ParameterizedTest
    @MethodSource("firsts")
    void areToldWhereAnotherPartIsAConflictWithTheAssessment(Answer first) {
        Assessment written = merged(MASTER, GUARD, first);
        Answer changed = answer(written).with(AnswerTextField.PRACTICE, "Of the coordinator.");
        requireToldBesideAConflict(written.with(OFFENCE, changed), first);
    }

    private static void requireToldBesideAConflict(Assessment before, Answer first) {
        Answer second = rewritten(first).with(AnswerTextField.PRACTICE, "Of the guard.");
        AssessmentMerge.Result corrected = result(before, GUARD, second);
        assertThat(corrected.with(MergeOutcome.CONFLICT))
                .singleElement()
                .satisfies(
                        conflict -> assertThat(conflict.parts()).containsExactly(AnswerPart.PRACTICE, AnswerPart.BY));
        assertThat(answer(corrected.merged()).toString()).contains("Two.").doesNotContain("One.");
        assertThat(corrected.replaced().get(OFFENCE)).hasToString(saying(first).toString());
        assertThat(result(corrected.merged(), GUARD, second).replaced())
                .as("told once")
                .isEmpty();
    }

    /** Returns nothing but the part that says "One.". */
    private static Answer saying(Answer first) {
        Answer said = Answer.of(first.kind()).withEvidence(first.evidence()).withActions(first.actions());
        for (AnswerTextField text : AnswerTextField.values()) {
            said = first.text(text).equals("One.") ? said.with(text, "One.") : said;
        }
        return said;
    }

    @Test
    void areNotToldOfAFirstAnswer() {
        AssessmentMerge.Result first = result(
                MASTER.with(OFFENCE, OTHER),
                GUARD,
                SENT.with(AnswerTextField.MISSING, "One.").with(AnswerTextField.PRACTICE, "Of the guard."));
        assertThat(first.with(MergeOutcome.CONFLICT)).hasSize(1);
        assertThat(first.replaced()).as("what was sent is known to who sent it").isEmpty();
    }

    @Test
    void whatAFileThatAddsAPartLeavesAsItWasSentStaysAndIsTold() {
        Assessment first = merged(MASTER, GUARD, SENT.with(AnswerTextField.NOTE, "One."));
        AssessmentMerge.Result second = result(first, GUARD, SENT.with(AnswerTextField.GOOD_PRACTICE, "A list."));
        assertThat(answer(second.merged()).text(AnswerTextField.NOTE)).isEqualTo("One.");
        assertThat(second.sentAgain()).containsExactly(OFFENCE);
    }
}
