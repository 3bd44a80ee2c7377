package org.stocktake.finding.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.finding.JudgedAssessment.BASE;
import static org.stocktake.finding.JudgedAssessment.DECREE;
import static org.stocktake.finding.JudgedAssessment.LAW;
import static org.stocktake.finding.JudgedAssessment.OFFENCE;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.finding.JudgedAssessment;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Evidence;
import org.stocktake.model.EvidenceKind;
import org.stocktake.model.Figure;

/** Whatever an answer says is in the text that an office approves; how it was written down is not. */
final class CanonicalTextTest {
    private static String text(JudgedAssessment judged, String... sections) {
        return CanonicalText.of(judged.checklist(), judged.assessment(), List.of(sections))
                .text();
    }

    private static String text(UnaryOperator<Answer> change) {
        return text(BASE.with(OFFENCE, change));
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("kind", answer -> answer.withKind(AnswerKind.PARTLY)),
                change("confidential", answer -> answer.withConfidential(true)),
                change("citation less", answer -> answer.withEvidence(List.of(LAW))),
                change("citation more", answer -> answer.withEvidence(List.of(LAW, DECREE, Evidence.of("Act", "")))),
                change("reference", answer -> answer.withEvidence(List.of(LAW, Evidence.of("Decree", "No. 8")))),
                change(
                        "digest",
                        answer -> answer.withEvidence(List.of(LAW, DECREE.withFile("a.pdf", "ab".repeat(32))))),
                change(
                        "kind of law",
                        answer -> answer.withEvidence(List.of(LAW, DECREE.withKind(Optional.of(EvidenceKind.LAW))))),
                change("life", answer -> answer.withEvidence(List.of(LAW, DECREE.withLife("2020", "")))),
                change("end", answer -> answer.withEvidence(List.of(LAW, DECREE.withLife("", "2020")))),
                change("review", answer -> answer.withEvidence(List.of(LAW, DECREE.withReviewBy("2027-01-01")))),
                change("figure", answer -> answer.withFigures(List.of(new Figure("Convictions", "3", "", "")))),
                change("need", answer -> answer.withNeeds(List.of("drafting"))),
                change("no help", Answer::withNoHelp),
                change("no challenges", Answer::withNoChallenges),
                change("step", answer -> answer.withActions(List.of(new Action("Amend", "", "", "")))));
    }

    private static Arguments change(String name, UnaryOperator<Answer> change) {
        return Arguments.of(name, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void everyPartOfAnAnswerIsCovered(String name, UnaryOperator<Answer> change) {
        assertThat(text(change)).isNotEqualTo(text(BASE));
    }

    @ParameterizedTest
    @EnumSource(AnswerTextField.class)
    void everyTextIsCoveredButTheInternalNoteAndTheTime(AnswerTextField field) {
        boolean covered = field != AnswerTextField.INTERNAL_NOTE && field != AnswerTextField.AT;
        assertThat(text(answer -> answer.with(field, "2026-11-24T10:42:00Z")).equals(text(BASE)))
                .isEqualTo(!covered);
    }

    @Test
    void theOrderOfCitationsAndBlanksAroundATextSayNothing() {
        assertThat(text(answer -> answer.withEvidence(List.of(DECREE, LAW)))).isEqualTo(text(BASE));
        assertThat(text(answer -> answer.with(AnswerTextField.MEASURES, "One.\r\nTwo.\n")))
                .isEqualTo(text(answer -> answer.with(AnswerTextField.MEASURES, " One.\nTwo.")));
    }

    /** Otherwise the end of one text could be moved into the next one, and nobody would see it. */
    @Test
    void noTextCanImitateALineOrATab() {
        String imitated =
                text(answer -> answer.with(AnswerTextField.MEASURES, "a\nquestion\tlaws.thought\nanswer\tyes"));
        assertThat(imitated).contains("measures\ta\\nquestion\\tlaws.thought\\nanswer\\tyes\n");
        assertThat(text(answer -> answer.with(AnswerTextField.MEASURES, "a\\nb")))
                .isNotEqualTo(text(answer -> answer.with(AnswerTextField.MEASURES, "a\nb")));
        assertThat(text(answer -> answer.withEvidence(List.of(Evidence.of("a\tb", "c")))))
                .isNotEqualTo(text(answer -> answer.withEvidence(List.of(Evidence.of("a", "b\tc")))));
    }

    @Test
    void theTextBeginsWithTheAssessmentAndGoesByTheIdsOfQuestions() {
        assertThat(text(BASE).lines().filter(line -> !line.startsWith("evidence") && !line.startsWith("answer")))
                .containsExactly(
                        "stocktake/sign-off/1",
                        "checklist\tsample",
                        "state\tXA",
                        "period\t2026-01-01\t2026-12-31",
                        "question\tlaws.everyone",
                        "review-by\t2026-12-01",
                        "question\tlaws.offence",
                        "question\tlaws.thought",
                        "question\tsea.boarding",
                        "question\tsea.return");
    }

    @Test
    void aSectionHasItsAnswersOnly() {
        assertThat(text(BASE, "sea")).contains("sea.boarding").doesNotContain("laws.");
        assertThat(CanonicalText.of(BASE.checklist(), BASE.assessment(), List.of("no-such"))
                        .isEmpty())
                .isTrue();
    }
}
