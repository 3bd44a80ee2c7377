package org.stocktake.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.interview.InterviewSamples.AUTHORITY;
import static org.stocktake.interview.InterviewSamples.PROCURING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.finding.Contradiction.Kind;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Condition;
import org.stocktake.model.Evidence;
import org.stocktake.model.FactId;
import org.stocktake.model.Profile;
import org.stocktake.model.Question;

/** Contradictions in the 2026 sample of a coastal party; the day is 25 November 2026. */
final class ContradictionTest {
    private static final FactId COAST = new FactId("coast");

    private static Findings findings(Assessment assessment) {
        return Findings.of(InterviewSamples.checklist(), assessment, LocalDate.of(2026, 11, 25));
    }

    private static List<Kind> kinds(Assessment assessment) {
        return Contradiction.in(findings(assessment)).stream()
                .map(Contradiction::kind)
                .toList();
    }

    private static Assessment with(FactId fact, String value) {
        Assessment sample = InterviewSamples.halfDone();
        return sample.withProfile(sample.profile().with(fact, List.of(value)));
    }

    @ParameterizedTest(name = "a party since {0} contradicts the period: {1}")
    @CsvSource({"2004-01-28, false", "2026-12-31, false", "2027-01-01, true"})
    void aPartySinceADayAfterThePeriod(String day, boolean contradicts) {
        List<Kind> found = kinds(with(new FactId("protocol-since"), day));
        assertThat(found.contains(Kind.SINCE_AFTER_PERIOD)).isEqualTo(contradicts);
    }

    @Test
    void aYesToWhatTheProfileExcludesNamesTheFactThatExcludesIt() {
        List<Contradiction> found = Contradiction.in(findings(with(COAST, "landlocked")));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).kind()).isEqualTo(Kind.CLAIM_EXCLUDED);
        assertThat(found.get(0).question()).contains(AUTHORITY);
        assertThat(found.get(0).fact()).contains(COAST);
        assertThat(found.get(0).value()).isEqualTo("yes");
    }

    @ParameterizedTest(name = "{0} of a State that is a party ({1}) contradicts: {2}")
    @CsvSource({"NOT_APPLICABLE, yes, true", "NOT_APPLICABLE, no, false", "NO, yes, false", "LATER, yes, false"})
    void anAnswerThatTheChecklistDeclaresToBeWrongForSuchAState(AnswerKind kind, String party, boolean contradicts) {
        FactId fact = new FactId("protocol-party");
        Assessment sample = with(fact, party)
                .withProfile(with(fact, party).profile().with(new FactId("voluntary-comparison"), List.of("yes")));
        List<Contradiction> found = Contradiction.in(findings(
                sample.with(InterviewSamples.LINES, Answer.of(kind).with(AnswerTextField.REASON, "We have none."))));
        assertThat(found)
                .isEqualTo(
                        contradicts
                                ? List.of(new Contradiction(
                                        Kind.ANSWER_APART,
                                        Optional.of(InterviewSamples.LINES),
                                        Optional.of(fact),
                                        "Every party has borders."))
                                : List.of());
    }

    private static Optional<FactId> deciding(Profile profile, Condition.HasAny... facts) {
        Question wrong = InterviewSamples.contradicting(
                InterviewSamples.LINES,
                new Question.Contradicting(
                        List.of(AnswerKind.NO), new Condition.All(List.of(facts)), "It cannot be so."));
        return new AnswerConflicts(findings(InterviewSamples.halfDone().withProfile(profile)))
                .of(wrong, Answer.of(AnswerKind.NO))
                .orElseThrow()
                .fact();
    }

    @Test
    void ofSeveralFactsThatDecideItNamesTheFirstOfTheProfile() {
        FactId party = new FactId("protocol-party");
        Profile profile = Profile.EMPTY.with(party, List.of("yes")).with(COAST, List.of("coastal"));
        assertThat(deciding(
                        profile,
                        new Condition.HasAny(COAST, List.of("coastal")),
                        new Condition.HasAny(party, List.of("yes"))))
                .contains(party);
    }

    @Test
    void itNamesAFactThatTheStateIsAskedAndCanChange() {
        FactId reservations = new FactId("reservations");
        FactId voluntary = new FactId("voluntary-comparison");
        Profile profile = Profile.EMPTY
                .with(new FactId("protocol-party"), List.of("no"))
                .with(reservations, List.of("none"))
                .with(voluntary, List.of("no"));
        assertThat(deciding(
                        profile,
                        new Condition.HasAny(reservations, List.of("none")),
                        new Condition.HasAny(voluntary, List.of("no"))))
                .contains(voluntary);
    }

    @Test
    void aNoToWhatTheProfileExcludesIsLeftAlone() {
        assertThat(kinds(with(COAST, "landlocked").with(AUTHORITY, Answer.of(AnswerKind.NO))))
                .isEmpty();
    }

    @Test
    void notApplicableToWhatAppliesIsNone() {
        Answer answer = Answer.of(AnswerKind.NOT_APPLICABLE).with(AnswerTextField.REASON, "We have no ships.");
        assertThat(kinds(InterviewSamples.halfDone().with(AUTHORITY, answer))).isEmpty();
    }

    @ParameterizedTest(name = "evidence of {0} is still to come: {1}")
    @CsvSource({"2026-11-25, false", "2026-11-26, true", "2026-11, false", "2026-12, true", "2026, false", "2027, true"
    })
    void evidenceFromADayThatIsYetToCome(String date, boolean contradicts) {
        Evidence evidence = new Evidence("Act", "", date, "", "", "", "");
        Answer answer = Answer.of(AnswerKind.YES).withEvidence(List.of(evidence));
        assertThat(kinds(InterviewSamples.halfDone().with(PROCURING, answer)).contains(Kind.EVIDENCE_IN_FUTURE))
                .isEqualTo(contradicts);
    }

    @ParameterizedTest(name = "a step {1} due on {0} contradicts: {2}")
    @CsvSource({"2025-12-31, '', true", "2025-12-31, done, false", "2025-12-31, dropped, false", "2026-01-01, '', false"
    })
    void aStepThatWasDueBeforeThePeriod(String due, String status, boolean contradicts) {
        Answer answer = Answer.of(AnswerKind.NO).withActions(List.of(new Action("Amend the law", "", due, status)));
        assertThat(kinds(InterviewSamples.halfDone().with(PROCURING, answer)).contains(Kind.ACTION_BEFORE_PERIOD))
                .isEqualTo(contradicts);
    }

    @ParameterizedTest(name = "answered at {0}, to be looked at again by {1}: {2}")
    @CsvSource({
        "2026-11-24T10:42:00Z, 2026-11-23, true",
        "2026-11-24T10:42:00Z, 2026-11-24, false",
        "2026-11-24T10:42:00Z, '', false",
        "'', 2020-01-01, false"
    })
    void anAnswerToBeLookedAtAgainBeforeItWasGiven(String at, String review, boolean contradicts) {
        Answer answer = Answer.of(AnswerKind.NO).with(AnswerTextField.AT, at).with(AnswerTextField.REVIEW_BY, review);
        assertThat(kinds(InterviewSamples.halfDone().with(PROCURING, answer)).contains(Kind.REVIEW_BEFORE_ANSWER))
                .isEqualTo(contradicts);
    }

    @ParameterizedTest(name = "an answer of {0} is from the future: {1}")
    @CsvSource({"2026-11-25T23:00:00Z, false", "2026-11-26T10:00:00Z, false", "2026-11-27T00:00:00Z, true"})
    void anAnswerGivenMoreThanADayFromNow(String at, boolean contradicts) {
        Answer answer = Answer.of(AnswerKind.NO).with(AnswerTextField.AT, at);
        assertThat(kinds(InterviewSamples.halfDone().with(PROCURING, answer)).contains(Kind.ANSWERED_IN_FUTURE))
                .isEqualTo(contradicts);
    }

    @Test
    void evidenceThatIsMissingIsNamedOnceAndWhatElseIsMissingApart() {
        Completeness found = Completeness.of(findings(InterviewSamples.halfDone()));
        assertThat(found.unsubstantiated()).containsExactly(AUTHORITY);
        assertThat(found.toComplete()).containsExactly(PROCURING, AUTHORITY);
        assertThat(found.open()).hasSize(2);
        assertThat(found.isComplete()).isFalse();
        assertThat(Completeness.lackedIn(Answer.of(AnswerKind.YES), InterviewSamples.checklist()))
                .containsExactly(FollowUp.MEASURES, FollowUp.PRACTICE);
        assertThat(Completeness.lackedIn(Answer.of(AnswerKind.WAITING), InterviewSamples.checklist()))
                .isEmpty();
    }
}
