package org.stocktake.finding.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.finding.JudgedAssessment.BASE;
import static org.stocktake.finding.JudgedAssessment.BOARDING;
import static org.stocktake.finding.JudgedAssessment.EVERYONE;
import static org.stocktake.finding.JudgedAssessment.LAW;
import static org.stocktake.finding.JudgedAssessment.OFFENCE;
import static org.stocktake.finding.JudgedAssessment.RETURN;
import static org.stocktake.finding.JudgedAssessment.THOUGHT;
import static org.stocktake.finding.JudgedAssessment.TODAY;
import static org.stocktake.finding.JudgedAssessment.as;
import static org.stocktake.finding.JudgedAssessment.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.SampleChecklist;
import org.stocktake.condition.Applicability;
import org.stocktake.finding.Finding;
import org.stocktake.finding.FindingFlag;
import org.stocktake.finding.Findings;
import org.stocktake.finding.JudgedAssessment;
import org.stocktake.finding.gate.Gate;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Checklist;
import org.stocktake.model.Depth;
import org.stocktake.model.QuestionId;

/** A change of status, depth or checklist is one line, and no answer becomes worse by it. */
final class ScopeShiftTest {
    /** A signatory that compares itself voluntarily, without an answer to the treaty's questions. */
    private static final JudgedAssessment SIGNATORY = BASE.withFact(SampleChecklist.PARTY, "no")
            .withFact(SampleChecklist.COMPARE, "yes")
            .withFact(SampleChecklist.RESERVATION, "no")
            .without(OFFENCE)
            .without(THOUGHT)
            .without(BOARDING)
            .without(RETURN);

    private static JudgedAssessment joined(JudgedAssessment before) {
        return before.withFact(SampleChecklist.PARTY, "yes");
    }

    private static Comparison compared(JudgedAssessment before, JudgedAssessment after) {
        return Comparison.of(before.findings(), after.findings());
    }

    private static List<String> shifts(JudgedAssessment before, JudgedAssessment after) {
        return compared(before, after).shifts().stream()
                .map(shift -> shift.kind().word() + " " + shift.size() + " " + shift.causes() + " " + shift.facts())
                .toList();
    }

    @Test
    void whatBindsNewlyIsOneLineWithItsCauseAndFailsNoRatchet() {
        Comparison comparison = compared(SIGNATORY, joined(SIGNATORY));
        assertThat(shifts(SIGNATORY, joined(SIGNATORY))).containsExactly("now-binding 4 [PROFILE_CHANGED] [party]");
        assertThat(comparison.shifts().get(0).changes())
                .extracting(change -> change.question().id())
                .containsExactly(OFFENCE, THOUGHT, BOARDING, RETURN);
        assertThat(comparison.worse()).isEmpty();
        assertThat(Gate.OPEN
                        .judge(joined(SIGNATORY).findings(), Optional.of(comparison))
                        .holds())
                .isTrue();
    }

    @Test
    void whatIsOpenAndBindsNewlyFailsOnlyWhereCompletenessIsRequired() {
        Gate complete = new Gate(Set.of(Gate.Requirement.COMPLETE), List.of(), List.of(), List.of());
        assertThat(complete.judge(joined(SIGNATORY).findings(), Optional.of(compared(SIGNATORY, joined(SIGNATORY))))
                        .isIncompleteOnly())
                .isTrue();
    }

    @Test
    void toLeaveIsTheMirrorOfToJoin() {
        assertThat(shifts(joined(SIGNATORY), SIGNATORY))
                .containsExactly("no-longer-binding 4 [PROFILE_CHANGED] [party]");
        JudgedAssessment outside = SIGNATORY.withFact(SampleChecklist.COMPARE, "no");
        assertThat(shifts(joined(outside), outside)).containsExactly("no-longer-binding 4 [PROFILE_CHANGED] [party]");
        assertThat(shifts(outside, joined(outside))).containsExactly("now-binding 4 [PROFILE_CHANGED] [party]");
    }

    @ParameterizedTest(name = "from {0} to {1} while the State joins is {2}")
    @CsvSource({
        "no,         partly,     better",
        "no,         yes,        better",
        "partly,     yes,        better",
        "later,      yes,        better",
        "yes,        partly,     worse",
        "partly,     no,         worse",
        "yes,        no,         worse",
        "no,         no,         now-binding",
        "yes,        yes,        now-binding",
        "partly,     partly,     now-binding",
        "later,      later,      now-binding",
        "yes,        later,      changed",
        "later,      no,         changed",
        "no,         not-applicable, changed"
    })
    void anAnswerIsJudgedAsAnAnswerWhileTheStateJoins(String before, String after, String kind) {
        JudgedAssessment was = SIGNATORY.with(OFFENCE, answered(before));
        JudgedAssessment is = joined(SIGNATORY.with(OFFENCE, answered(after)));
        assertThat(said(was, is)).anyMatch(said -> said.startsWith("laws.offence " + kind + " ["));
        assertThat(shifts(was, is)).containsExactly("now-binding 4 [PROFILE_CHANGED] [party]");
    }

    private static java.util.function.UnaryOperator<Answer> answered(String kind) {
        return answer -> as(AnswerKind.of(kind).orElseThrow()).apply(answer).withEvidence(List.of(LAW));
    }

    @Test
    void anAnswerThatWasKeptWhileItWasNotAskedIsJudgedToo() {
        JudgedAssessment reserving = BASE.withFact(SampleChecklist.RESERVATION, "yes");
        JudgedAssessment withdrawn = BASE.withFact(SampleChecklist.RESERVATION, "no");
        assertThat(said(reserving, withdrawn.with(RETURN, answered("partly"))))
                .containsExactly("sea.return better [ANSWER_CHANGED, EVIDENCE_ADDED, PROFILE_CHANGED]");
        assertThat(said(reserving.with(RETURN, answered("yes")), withdrawn.with(RETURN, answered("no"))))
                .containsExactly("sea.return worse [ANSWER_CHANGED, PROFILE_CHANGED]");
    }

    @Test
    void aFirstAnswerToWhatWasNotAskedIsPartOfTheShift() {
        JudgedAssessment outside = SIGNATORY.withFact(SampleChecklist.COMPARE, "no");
        for (AnswerKind kind : List.of(AnswerKind.YES, AnswerKind.NO, AnswerKind.PARTLY, AnswerKind.LATER)) {
            assertThat(said(outside, joined(outside.with(OFFENCE, as(kind)))))
                    .contains("laws.offence now-binding [ANSWER_CHANGED, PROFILE_CHANGED]");
        }
    }

    @Test
    void theLastAnswerToWhatIsNotAskedAnyMoreIsPartOfTheShift() {
        JudgedAssessment outside = SIGNATORY.withFact(SampleChecklist.COMPARE, "no");
        assertThat(said(joined(outside).with(OFFENCE, as(AnswerKind.YES)), outside.without(OFFENCE)))
                .contains("laws.offence no-longer-binding [ANSWER_CHANGED, PROFILE_CHANGED]");
    }

    @Test
    void evidenceThatIsTakenAwayWhileTheStateJoinsIsMissed() {
        JudgedAssessment before = SIGNATORY.with(OFFENCE, answered("yes"));
        JudgedAssessment after = joined(before.with(OFFENCE, answer -> answer.withEvidence(List.of())));
        assertThat(said(before, after)).contains("laws.offence worse [EVIDENCE_GONE, PROFILE_CHANGED]");
        assertThat(said(before.with(OFFENCE, answer -> answer.withEvidence(List.of())), joined(before)))
                .contains("laws.offence better [EVIDENCE_ADDED, PROFILE_CHANGED]");
    }

    @Test
    void eachCauseIsALineOfItsOwn() {
        JudgedAssessment core = new JudgedAssessment(
                        BASE.checklist(), SIGNATORY.assessment().withDepth(Depth.CORE), TODAY)
                .withFact(SampleChecklist.PARTY, "yes")
                .withFact(SampleChecklist.COAST, "landlocked")
                .withFact(SampleChecklist.RESERVATION, "yes");
        JudgedAssessment full = joined(SIGNATORY);
        assertThat(shifts(core, full))
                .containsExactly(
                        "now-binding 1 [PROFILE_CHANGED] [reservation]",
                        "newly-asked 1 [DEPTH_CHANGED] []",
                        "newly-asked 1 [PROFILE_CHANGED] [coast]");
        assertThat(shifts(full, core))
                .contains("no-longer-asked 1 [DEPTH_CHANGED] []", "no-longer-asked 1 [PROFILE_CHANGED] [coast]");
    }

    @Test
    void whatTheChecklistBringsOrTakesAwayIsOneLine() {
        Checklist all = BASE.checklist();
        Checklist fewer = new Checklist(
                all.heading(),
                new Checklist.Body(
                        all.sources(), all.provisions(), all.sections().subList(1, 2)),
                all.profile(),
                all.voluntaryWhen(),
                all.vocabulary());
        JudgedAssessment before = new JudgedAssessment(fewer, BASE.assessment(), TODAY);
        assertThat(shifts(before, BASE)).containsExactly("newly-asked 3 [CHECKLIST_CHANGED] []");
        assertThat(shifts(BASE, before)).containsExactly("no-longer-asked 3 [CHECKLIST_CHANGED] []");
    }

    @Test
    void whatStaysBindingOnAnotherGroundIsOneLineAndKeepsItsAnswer() {
        JudgedAssessment unknown = BASE.withFact(SampleChecklist.PARTY, "");
        assertThat(shifts(unknown, BASE)).containsExactly("other-ground 3 [PROFILE_CHANGED] [party]");
        assertThat(compared(unknown, BASE).worse()).isEmpty();
    }

    @Test
    void aDayOnWhichSomethingBeginsToBindIsACauseOfItsOwn() {
        Findings after = joined(SIGNATORY).findings();
        Findings before = notYetBinding(after, OFFENCE);
        assertThat(Comparison.of(before, after).shifts())
                .extracting(shift -> shift.kind().word() + " " + shift.size() + " " + shift.causes())
                .containsExactly("now-binding 1 [DAY_CAME]");
    }

    private static Findings notYetBinding(Findings findings, QuestionId question) {
        List<Finding> all = new ArrayList<>(findings.all());
        all.replaceAll(one -> one.question().id().equals(question) ? voluntary(one) : one);
        return new Findings(findings.checklist(), findings.assessment(), findings.today(), all, findings.skipped());
    }

    private static Finding voluntary(Finding finding) {
        Applicability bound = finding.applicability();
        return new Finding(
                finding.question(),
                new Applicability(Applicability.Kind.VOLUNTARY, bound.decisive(), bound.profile(), bound.applying()),
                finding.force(),
                finding.outcome(),
                Set.of(FindingFlag.VOLUNTARY));
    }

    @Test
    void aShiftWithoutAnAnswerIsNeverAStepBackWhateverItIs() {
        for (QuestionChange.Kind kind : QuestionChange.Kind.values()) {
            assertThat(kind.isShift() && kind.isWorse()).as(kind.word()).isFalse();
        }
        assertThat(compared(BASE, BASE.with(EVERYONE, as(AnswerKind.NO))).shifts())
                .isEmpty();
    }

    @Test
    void aConfidentialQuestionIsNotInTheLineOfARedactedComparison() {
        JudgedAssessment secret = SIGNATORY.with(
                OFFENCE, answer -> as(AnswerKind.NO).apply(answer).withConfidential(true));
        assertThat(compared(secret, joined(secret)).redacted().shifts())
                .extracting(ScopeShift::size)
                .containsExactly(3);
    }
}
