package org.stocktake.finding.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.finding.JudgedAssessment.BASE;
import static org.stocktake.finding.JudgedAssessment.BOARDING;
import static org.stocktake.finding.JudgedAssessment.DECREE;
import static org.stocktake.finding.JudgedAssessment.EVERYONE;
import static org.stocktake.finding.JudgedAssessment.LAW;
import static org.stocktake.finding.JudgedAssessment.OFFENCE;
import static org.stocktake.finding.JudgedAssessment.RETURN;
import static org.stocktake.finding.JudgedAssessment.THOUGHT;
import static org.stocktake.finding.JudgedAssessment.TODAY;
import static org.stocktake.finding.JudgedAssessment.as;
import static org.stocktake.finding.JudgedAssessment.said;
import static org.stocktake.finding.compare.QuestionChange.Cause.ANSWER_CHANGED;
import static org.stocktake.finding.compare.QuestionChange.Cause.CHECKLIST_CHANGED;
import static org.stocktake.finding.compare.QuestionChange.Cause.EVIDENCE_ADDED;
import static org.stocktake.finding.compare.QuestionChange.Cause.EVIDENCE_GONE;
import static org.stocktake.finding.compare.QuestionChange.Cause.EXPIRED;
import static org.stocktake.finding.compare.QuestionChange.Cause.PROFILE_CHANGED;
import static org.stocktake.finding.compare.QuestionChange.Cause.RENEWED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.SampleChecklist;
import org.stocktake.finding.Findings;
import org.stocktake.finding.JudgedAssessment;
import org.stocktake.finding.RandomAnswers;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessability;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Depth;
import org.stocktake.model.Evidence;
import org.stocktake.model.Force;
import org.stocktake.model.Provision;
import org.stocktake.model.QuestionId;

/**
 * The change of each question and its causes: every kind of change alone, any two together, and two on one question.
 */
final class ComparisonTest {
    /** One change between two assessments, and the expected entry. */
    private record Step(
            String name,
            QuestionId question,
            QuestionChange.Kind kind,
            QuestionChange.Cause cause,
            UnaryOperator<JudgedAssessment> step) {
        String expected() {
            return question + " " + kind.word() + " " + List.of(cause);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Step> STEPS = List.of(
            new Step(
                    "an answer is worse",
                    OFFENCE,
                    QuestionChange.Kind.WORSE,
                    ANSWER_CHANGED,
                    base -> base.with(OFFENCE, as(AnswerKind.PARTLY))),
            new Step(
                    "its evidence is gone",
                    BOARDING,
                    QuestionChange.Kind.WORSE,
                    EVIDENCE_GONE,
                    base -> base.with(BOARDING, cited())),
            new Step(
                    "it expires",
                    EVERYONE,
                    QuestionChange.Kind.EXPIRED,
                    EXPIRED,
                    base -> base.on(LocalDate.of(2026, 12, 2))),
            new Step(
                    "the checklist asks for more",
                    THOUGHT,
                    QuestionChange.Kind.CHECKLIST_CHANGED,
                    CHECKLIST_CHANGED,
                    base -> new JudgedAssessment(bindingThought(base.checklist()), base.assessment(), base.today())),
            new Step(
                    "the profile brings a gap",
                    RETURN,
                    QuestionChange.Kind.NOW_BINDING,
                    PROFILE_CHANGED,
                    base -> base.withFact(SampleChecklist.RESERVATION, "no")));

    private static Checklist bindingThought(Checklist checklist) {
        List<Provision> provisions = checklist.provisions().stream()
                .map(provision -> provision.id().value().equals("treaty-6") ? binding(provision) : provision)
                .toList();
        return new Checklist(
                checklist.heading(),
                new Checklist.Body(checklist.sources(), provisions, checklist.sections()),
                checklist.profile(),
                checklist.voluntaryWhen(),
                checklist.vocabulary());
    }

    private static Provision binding(Provision provision) {
        return new Provision(
                provision.id(),
                provision.source(),
                provision.number(),
                provision.verb(),
                provision.addressee(),
                new Assessability.Binding(Force.OBLIGATION),
                provision.asks(),
                provision.quotes(),
                provision.boundWhen(),
                provision.standsAlone(),
                provision.cluster());
    }

    private static UnaryOperator<Answer> cited(Evidence... evidence) {
        return answer -> answer.withEvidence(List.of(evidence));
    }

    static Stream<Arguments> pairs() {
        return STEPS.stream()
                .flatMap(one -> STEPS.subList(STEPS.indexOf(one), STEPS.size()).stream()
                        .map(other -> Arguments.of(one, other)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("pairs")
    void everyChangeIsSaidWithItsCauseAloneAndBesideAnother(Step one, Step other) {
        List<String> expected = new ArrayList<>(List.of(one.expected()));
        if (!one.equals(other)) {
            expected.add(other.expected());
        }
        assertThat(said(BASE, other.step.apply(one.step.apply(BASE))))
                .containsExactlyInAnyOrderElementsOf(expected)
                .isSortedAccordingTo((a, b) -> Integer.compare(place(a), place(b)));
    }

    private static int place(String said) {
        return SampleChecklist.checklist()
                .questions()
                .map(question -> question.id().value())
                .toList()
                .indexOf(said.substring(0, said.indexOf(' ')));
    }

    @ParameterizedTest(name = "{0} to {1} is {2}")
    @CsvSource(nullValues = "-", textBlock = """
            yes,            partly,         worse
            yes,            no,             worse
            partly,         no,             worse
            not-applicable, no,             worse
            considered,     no,             worse
            yes,            later,          newly-open
            no,             unknown,        newly-open
            no,             partly,         better
            partly,         yes,            better
            no,             yes,            better
            no,             considered,     better
            later,          yes,            better
            later,          partly,         better
            later,          considered,     better
            later,          no,             changed
            later,          not-applicable, changed
            no,             not-applicable, changed
            yes,            not-applicable, changed
            yes,            considered,     changed
            considered,     yes,            changed
            considered,     partly,         worse
            not-applicable, partly,         worse
            not-applicable, yes,            changed
            later,          waiting,        changed
            """)
    void anAnswerIsWeighed(String before, String after, String kind) {
        JudgedAssessment was =
                BASE.with(THOUGHT, as(AnswerKind.of(before).orElseThrow()).andThen(cited(LAW))::apply);
        JudgedAssessment is =
                BASE.with(THOUGHT, as(AnswerKind.of(after).orElseThrow()).andThen(cited(LAW))::apply);
        assertThat(said(was, is)).containsExactly("laws.thought " + kind + " [ANSWER_CHANGED]");
    }

    static Stream<Arguments> onOneQuestion() {
        UnaryOperator<JudgedAssessment> none = base -> base;
        return Stream.of(
                Arguments.of(
                        "worse and without evidence",
                        none,
                        with(OFFENCE, as(AnswerKind.PARTLY).andThen(cited())::apply),
                        "worse",
                        List.of(ANSWER_CHANGED, EVIDENCE_GONE)),
                Arguments.of(
                        "better, but without evidence",
                        with(OFFENCE, as(AnswerKind.PARTLY)),
                        with(OFFENCE, cited()),
                        "worse",
                        List.of(ANSWER_CHANGED, EVIDENCE_GONE)),
                Arguments.of(
                        "one of two citations", none, with(OFFENCE, cited(DECREE)), "changed", List.of(EVIDENCE_GONE)),
                Arguments.of(
                        "another citation",
                        with(OFFENCE, cited(LAW)),
                        with(OFFENCE, cited(DECREE)),
                        "changed",
                        List.of(EVIDENCE_GONE, EVIDENCE_ADDED)),
                Arguments.of("first citation", with(OFFENCE, cited()), none, "better", List.of(EVIDENCE_ADDED)),
                Arguments.of(
                        "worse and expired",
                        none,
                        with(OFFENCE, as(AnswerKind.NO).andThen(reviewedBy("2026-01-31"))::apply),
                        "worse",
                        List.of(ANSWER_CHANGED, EXPIRED)),
                Arguments.of(
                        "a day that has passed is written",
                        none,
                        with(OFFENCE, reviewedBy("2026-01-31")),
                        "expired",
                        List.of(EXPIRED)),
                Arguments.of(
                        "looked at again",
                        with(OFFENCE, reviewedBy("2026-01-31")),
                        with(OFFENCE, reviewedBy("2027-01-31")),
                        "better",
                        List.of(RENEWED)),
                Arguments.of(
                        "looked at again, with another text",
                        with(OFFENCE, reviewedBy("2026-01-31")),
                        with(
                                OFFENCE,
                                reviewedBy("2027-01-31").andThen(answer -> answer.with(AnswerTextField.NOTE, "New"))
                                        ::apply),
                        "better",
                        List.of(ANSWER_CHANGED, RENEWED)),
                Arguments.of(
                        "a text",
                        none,
                        with(OFFENCE, answer -> answer.with(AnswerTextField.MEASURES, "Section 108.")),
                        "changed",
                        List.of(ANSWER_CHANGED)));
    }

    private static UnaryOperator<JudgedAssessment> with(QuestionId question, UnaryOperator<Answer> change) {
        return base -> base.with(question, change);
    }

    private static UnaryOperator<Answer> reviewedBy(String day) {
        return answer -> answer.with(AnswerTextField.REVIEW_BY, day);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("onOneQuestion")
    void whatHappensToOneQuestionIsOneChange(
            String name,
            UnaryOperator<JudgedAssessment> before,
            UnaryOperator<JudgedAssessment> after,
            String kind,
            List<QuestionChange.Cause> causes) {
        assertThat(said(before.apply(BASE), after.apply(BASE)))
                .as(name)
                .containsExactly("laws.offence " + kind + " " + causes);
    }

    @Test
    void whatIsNotAskedAnyMoreIsAShiftAndNeverWorse() {
        JudgedAssessment landlocked = BASE.withFact(SampleChecklist.COAST, "landlocked");
        assertThat(said(BASE, landlocked)).containsExactly("sea.boarding no-longer-asked [PROFILE_CHANGED]");
        JudgedAssessment core =
                new JudgedAssessment(BASE.checklist(), BASE.assessment().withDepth(Depth.CORE), TODAY);
        assertThat(said(BASE, core)).containsExactly("laws.thought no-longer-asked [DEPTH_CHANGED]");
    }

    @Test
    void aQuestionThatIsNewlyAskedIsAShiftBecauseOfTheProfileAndNotNewlyOpen() {
        JudgedAssessment before =
                BASE.withFact(SampleChecklist.COAST, "landlocked").without(BOARDING);
        JudgedAssessment after = BASE.without(BOARDING);
        List<QuestionChange> changes =
                Comparison.of(before.findings(), after.findings()).changes();
        assertThat(changes).extracting(QuestionChange::kind).containsExactly(QuestionChange.Kind.NEWLY_ASKED);
        assertThat(changes.get(0).facts()).containsExactly(SampleChecklist.COAST);
    }

    @Test
    void aVoluntaryComparisonIsNeverWorse() {
        JudgedAssessment outsider = BASE.withFact(SampleChecklist.PARTY, "no").withFact(SampleChecklist.COMPARE, "yes");
        assertThat(said(outsider, outsider.with(OFFENCE, as(AnswerKind.NO))))
                .containsExactly("laws.offence changed [ANSWER_CHANGED]");
    }

    @Test
    void anAnswerToWhatIsNotAskedIsNoChange() {
        assertThat(said(BASE, BASE.with(RETURN, as(AnswerKind.YES)))).isEmpty();
    }

    @Test
    void theTimeOfAnAnswerAndInternalNotesAreNoChange() {
        JudgedAssessment noted = BASE.with(
                OFFENCE,
                answer -> answer.with(AnswerTextField.AT, "2026-11-24T10:42:00Z")
                        .with(AnswerTextField.INTERNAL_NOTE, "Ask again."));
        assertThat(said(BASE, noted)).isEmpty();
    }

    @Test
    void aNewDayForTheNextLookIsNoChangeWhileNoneHasPassed() {
        Evidence dated = new Evidence("Penal Code", "s. 108", "", "", "", "", "2027-01-31");
        Evidence later = new Evidence("Penal Code", "s. 108", "", "", "", "", "2028-01-31");
        JudgedAssessment before = BASE.with(OFFENCE, reviewedBy("2027-01-31").andThen(cited(dated))::apply);
        assertThat(said(before, before.with(OFFENCE, reviewedBy("2028-01-31").andThen(cited(later))::apply)))
                .isEmpty();
    }

    @Test
    void aQuestionThatTheChecklistDoesNotHaveAnyMoreComesLast() {
        Checklist all = BASE.checklist();
        Checklist fewer = new Checklist(
                all.heading(),
                new Checklist.Body(
                        all.sources(), all.provisions(), all.sections().subList(1, 2)),
                all.profile(),
                all.voluntaryWhen(),
                all.vocabulary());
        JudgedAssessment after = new JudgedAssessment(fewer, BASE.assessment(), TODAY).with(BOARDING, cited());
        assertThat(said(BASE, after))
                .containsExactly(
                        "sea.boarding worse [EVIDENCE_GONE]",
                        "laws.offence no-longer-asked [CHECKLIST_CHANGED]",
                        "laws.thought no-longer-asked [CHECKLIST_CHANGED]",
                        "laws.everyone no-longer-asked [CHECKLIST_CHANGED]");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anAssessmentIsUnchangedBesideItself(long seed) {
        Assessment any = RandomAnswers.to(SampleChecklist.checklist(), seed);
        Findings findings = Findings.of(SampleChecklist.checklist(), any, TODAY);
        assertThat(Comparison.of(findings, Findings.of(SampleChecklist.checklist(), any, TODAY))
                        .changes())
                .isEmpty();
    }

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(200);
    }
}
