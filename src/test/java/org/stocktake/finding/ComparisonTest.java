package org.stocktake.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.finding.Change.Cause.ANSWER_CHANGED;
import static org.stocktake.finding.Change.Cause.CHECKLIST_CHANGED;
import static org.stocktake.finding.Change.Cause.EVIDENCE_ADDED;
import static org.stocktake.finding.Change.Cause.EVIDENCE_GONE;
import static org.stocktake.finding.Change.Cause.EXPIRED;
import static org.stocktake.finding.Change.Cause.PROFILE_CHANGED;
import static org.stocktake.finding.Change.Cause.RENEWED;

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
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerText;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Depth;
import org.stocktake.model.Evidence;
import org.stocktake.model.Force;
import org.stocktake.model.Period;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;
import org.stocktake.model.Standing;

/** What became of each question, and why: every kind of change alone, any two together, and two on one question. */
final class ComparisonTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final QuestionId OFFENCE = new QuestionId("laws.offence");
    private static final QuestionId THOUGHT = new QuestionId("laws.thought");
    private static final QuestionId EVERYONE = new QuestionId("laws.everyone");
    private static final QuestionId BOARDING = new QuestionId("sea.boarding");
    private static final QuestionId RETURN = new QuestionId("sea.return");
    private static final Evidence LAW = Evidence.of("Immigration Act", "s. 108");
    private static final Evidence DECREE = Evidence.of("Decree", "No. 7");

    /** One assessment with its checklist, on its day. */
    private record Judged(Checklist checklist, Assessment assessment, LocalDate today) {
        Findings findings() {
            return Findings.of(checklist, assessment, today);
        }

        Judged with(QuestionId question, UnaryOperator<Answer> change) {
            Answer changed = change.apply(assessment.answerTo(question).orElse(Answer.of(AnswerKind.LATER)));
            return new Judged(checklist, assessment.with(question, changed), today);
        }

        Judged without(QuestionId question) {
            return new Judged(checklist, assessment.without(question), today);
        }

        Judged withFact(org.stocktake.model.FactId fact, String value) {
            List<String> values = value.isEmpty() ? List.of() : List.of(value);
            return new Judged(
                    checklist, assessment.withProfile(assessment.profile().with(fact, values)), today);
        }

        Judged on(LocalDate day) {
            return new Judged(checklist, assessment, day);
        }
    }

    private static final Judged BASE = base();

    private static Judged base() {
        Assessment empty = Assessment.begin(
                new Assessment.Subject("sample", "1.0.0", "XA", Period.ofYear(2026), "en"), Depth.FULL);
        Assessment filled = empty.withProfile(empty.profile()
                        .with(SampleChecklist.PARTY, List.of("yes"))
                        .with(SampleChecklist.COAST, List.of("coastal"))
                        .with(SampleChecklist.RESERVATION, List.of("yes")))
                .with(OFFENCE, Answer.of(AnswerKind.YES).withEvidence(List.of(LAW, DECREE)))
                .with(THOUGHT, Answer.of(AnswerKind.CONSIDERED))
                .with(
                        EVERYONE,
                        Answer.of(AnswerKind.PARTLY)
                                .withEvidence(List.of(LAW))
                                .with(AnswerText.REVIEW_BY, "2026-12-01"))
                .with(BOARDING, Answer.of(AnswerKind.YES).withEvidence(List.of(LAW)))
                .with(RETURN, Answer.of(AnswerKind.NO));
        return new Judged(SampleChecklist.checklist(), filled, TODAY);
    }

    /** One thing that happens, and what is to be said of it. */
    private record Step(
            String name, QuestionId question, Change.Kind kind, Change.Cause cause, UnaryOperator<Judged> step) {
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
                    Change.Kind.WORSE,
                    ANSWER_CHANGED,
                    base -> base.with(OFFENCE, as(AnswerKind.PARTLY))),
            new Step(
                    "its evidence is gone",
                    BOARDING,
                    Change.Kind.WORSE,
                    EVIDENCE_GONE,
                    base -> base.with(BOARDING, cited())),
            new Step("it expires", EVERYONE, Change.Kind.EXPIRED, EXPIRED, base -> base.on(LocalDate.of(2026, 12, 2))),
            new Step(
                    "the checklist asks for more",
                    THOUGHT,
                    Change.Kind.NEWLY_OPEN,
                    CHECKLIST_CHANGED,
                    base -> new Judged(bindingThought(base.checklist()), base.assessment(), base.today())),
            new Step(
                    "the profile brings a gap",
                    RETURN,
                    Change.Kind.WORSE,
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
                new Standing.Binding(Force.OBLIGATION),
                provision.asks(),
                provision.qualifiers(),
                provision.boundWhen());
    }

    private static UnaryOperator<Answer> as(AnswerKind kind) {
        return answer -> answer.withKind(kind);
    }

    private static UnaryOperator<Answer> cited(Evidence... evidence) {
        return answer -> answer.withEvidence(List.of(evidence));
    }

    private static List<String> said(Judged before, Judged after) {
        return Comparison.of(before.findings(), after.findings()).changes().stream()
                .map(change -> change.question().id() + " " + change.kind().word() + " " + change.causes())
                .toList();
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
        Judged was = BASE.with(THOUGHT, as(AnswerKind.of(before).orElseThrow()).andThen(cited(LAW))::apply);
        Judged is = BASE.with(THOUGHT, as(AnswerKind.of(after).orElseThrow()).andThen(cited(LAW))::apply);
        assertThat(said(was, is)).containsExactly("laws.thought " + kind + " [ANSWER_CHANGED]");
    }

    static Stream<Arguments> onOneQuestion() {
        UnaryOperator<Judged> none = base -> base;
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
                                reviewedBy("2027-01-31").andThen(answer -> answer.with(AnswerText.NOTE, "New"))::apply),
                        "better",
                        List.of(ANSWER_CHANGED, RENEWED)),
                Arguments.of(
                        "a text",
                        none,
                        with(OFFENCE, answer -> answer.with(AnswerText.MEASURES, "Section 108.")),
                        "changed",
                        List.of(ANSWER_CHANGED)));
    }

    private static UnaryOperator<Judged> with(QuestionId question, UnaryOperator<Answer> change) {
        return base -> base.with(question, change);
    }

    private static UnaryOperator<Answer> reviewedBy(String day) {
        return answer -> answer.with(AnswerText.REVIEW_BY, day);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("onOneQuestion")
    void whatHappensToOneQuestionIsOneChange(
            String name,
            UnaryOperator<Judged> before,
            UnaryOperator<Judged> after,
            String kind,
            List<Change.Cause> causes) {
        assertThat(said(before.apply(BASE), after.apply(BASE)))
                .as(name)
                .containsExactly("laws.offence " + kind + " " + causes);
    }

    @Test
    void whatIsNotAskedAnyMoreIsChangedAndNeverWorse() {
        Judged landlocked = BASE.withFact(SampleChecklist.COAST, "landlocked");
        assertThat(said(BASE, landlocked)).containsExactly("sea.boarding changed [PROFILE_CHANGED]");
        Judged core = new Judged(BASE.checklist(), BASE.assessment().withDepth(Depth.CORE), TODAY);
        assertThat(said(BASE, core)).containsExactly("laws.thought changed [DEPTH_CHANGED]");
    }

    @Test
    void aQuestionThatIsNewlyAskedIsNewlyOpenBecauseOfTheProfile() {
        Judged before = BASE.withFact(SampleChecklist.COAST, "landlocked").without(BOARDING);
        Judged after = BASE.without(BOARDING);
        List<Change> changes =
                Comparison.of(before.findings(), after.findings()).changes();
        assertThat(changes).extracting(Change::kind).containsExactly(Change.Kind.NEWLY_OPEN);
        assertThat(changes.get(0).facts()).containsExactly(SampleChecklist.COAST);
    }

    @Test
    void aVoluntaryComparisonIsNeverWorse() {
        Judged outsider = BASE.withFact(SampleChecklist.PARTY, "no").withFact(SampleChecklist.COMPARE, "yes");
        assertThat(said(outsider, outsider.with(OFFENCE, as(AnswerKind.NO))))
                .containsExactly("laws.offence changed [ANSWER_CHANGED]");
    }

    @Test
    void anAnswerToWhatIsNotAskedIsNoChange() {
        assertThat(said(BASE, BASE.with(RETURN, as(AnswerKind.YES)))).isEmpty();
    }

    @Test
    void theTimeOfAnAnswerAndInternalNotesAreNoChange() {
        Judged noted = BASE.with(
                OFFENCE,
                answer -> answer.with(AnswerText.AT, "2026-11-24T10:42:00Z")
                        .with(AnswerText.INTERNAL_NOTE, "Ask again."));
        assertThat(said(BASE, noted)).isEmpty();
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
        Judged after = new Judged(fewer, BASE.assessment(), TODAY).with(BOARDING, cited());
        assertThat(said(BASE, after))
                .containsExactly(
                        "sea.boarding worse [EVIDENCE_GONE]",
                        "laws.offence checklist-changed [CHECKLIST_CHANGED]",
                        "laws.thought checklist-changed [CHECKLIST_CHANGED]",
                        "laws.everyone checklist-changed [CHECKLIST_CHANGED]");
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

    @ParameterizedTest(name = "the last answer of {0}: judged on {1}")
    @CsvSource({
        "2026-03-01T10:00:00Z, 2026-03-01",
        "2026-11-24T10:00:00Z, 2026-11-24",
        "2027-01-01T10:00:00Z, 2026-11-24",
        "'',                   2026-11-24"
    })
    void anEarlierAssessmentIsJudgedOnTheDayOfItsLastAnswer(String at, LocalDate day) {
        Assessment dated = BASE.assessment()
                .with(OFFENCE, Answer.of(AnswerKind.NO).with(AnswerText.AT, "2025-07-01T10:00:00Z"))
                .with(EVERYONE, Answer.of(AnswerKind.NO).with(AnswerText.AT, at));
        LocalDate expected = at.isEmpty() ? LocalDate.of(2025, 7, 1) : day;
        assertThat(Comparison.dayOf(dated, TODAY)).isEqualTo(expected);
        assertThat(Comparison.dayOf(BASE.assessment(), TODAY)).isEqualTo(TODAY);
    }

    @Test
    void aStepBackIsAnyThatAGateRefuses() {
        assertThat(Stream.of(Change.Kind.values()).filter(Change.Kind::isWorse))
                .containsExactly(Change.Kind.WORSE, Change.Kind.NEWLY_OPEN, Change.Kind.EXPIRED);
    }

    @Test
    void theChangesAreFoundByKind() {
        Judged after =
                BASE.with(OFFENCE, as(AnswerKind.NO)).with(BOARDING, answer -> answer.with(AnswerText.NOTE, "New"));
        Comparison comparison = Comparison.of(BASE.findings(), after.findings());
        assertThat(comparison.isUnchanged()).isFalse();
        assertThat(comparison.worse())
                .extracting(change -> change.question().id())
                .containsExactly(OFFENCE);
        assertThat(comparison.of(Change.Kind.CHANGED))
                .extracting(change -> change.question().id())
                .containsExactly(BOARDING);
        assertThat(Comparison.of(BASE.findings(), BASE.findings()).isUnchanged())
                .isTrue();
    }

    @Test
    void whatIsConfidentialOnEitherSideIsLeftOutOfARedactedComparison() {
        Judged secret = BASE.with(OFFENCE, answer -> answer.withConfidential(true));
        Judged worse = BASE.with(OFFENCE, as(AnswerKind.NO)).with(BOARDING, as(AnswerKind.NO));
        assertThat(Comparison.of(secret.findings(), worse.findings()).redacted().changes())
                .extracting(change -> change.question().id())
                .containsExactly(BOARDING);
        assertThat(Comparison.of(worse.findings(), secret.findings()).redacted().changes())
                .extracting(change -> change.question().id())
                .containsExactly(BOARDING);
    }

    @Test
    void onlyTheFactsThatBearOnAQuestionAreItsFacts() {
        Judged before = BASE.withFact(SampleChecklist.COAST, "landlocked").withFact(SampleChecklist.RESERVATION, "yes");
        Judged after = BASE.withFact(SampleChecklist.RESERVATION, "no");
        Comparison comparison = Comparison.of(before.findings(), after.findings());
        assertThat(comparison.facts()).containsExactlyInAnyOrder(SampleChecklist.COAST, SampleChecklist.RESERVATION);
        assertThat(comparison.changes())
                .extracting(change -> change.question().id() + " " + change.facts())
                .contains("sea.boarding [coast]", "sea.return [reservation]");
    }

    @Test
    void aFactThatOnlyTheEarlierAssessmentHasIsOneThatChanged() {
        Judged after = BASE.withFact(SampleChecklist.COAST, "");
        assertThat(Comparison.of(BASE.findings(), after.findings()).facts()).containsExactly(SampleChecklist.COAST);
    }

    @Test
    void aQuestionOfAnotherTextIsAnotherQuestion() {
        Checklist all = BASE.checklist();
        List<Section> sections = all.sections().stream()
                .map(section -> new Section(
                        section.id(),
                        section.title(),
                        section.intro(),
                        section.questions().stream()
                                .map(question -> question.id().equals(OFFENCE) ? reworded(question) : question)
                                .toList()))
                .toList();
        Checklist other = new Checklist(
                all.heading(),
                new Checklist.Body(all.sources(), all.provisions(), sections),
                all.profile(),
                all.voluntaryWhen(),
                all.vocabulary());
        assertThat(said(BASE, new Judged(other, BASE.assessment(), TODAY)))
                .containsExactly("laws.offence checklist-changed [CHECKLIST_CHANGED]");
    }

    private static Question reworded(Question question) {
        return new Question(
                question.id(),
                "Is it otherwise?",
                question.provisions(),
                question::guidance,
                question.when(),
                question.depth(),
                question.endangersLife());
    }
}
