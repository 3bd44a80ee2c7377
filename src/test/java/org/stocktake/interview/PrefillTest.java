package org.stocktake.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.finding.ItemKind;
import org.stocktake.finding.Prefill;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.interview.page.QuestionPage;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.Phrase.PhraseLookup;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Depth;
import org.stocktake.model.Evidence;
import org.stocktake.model.FactId;
import org.stocktake.model.Figure;
import org.stocktake.model.Period;
import org.stocktake.model.QuestionId;
import org.stocktake.terminal.PhraseFormatter;
import org.stocktake.text.Messages;

final class PrefillTest {
    private static final String OLD = "old.yaml";

    private static Assessment earlier() {
        Answer partly = Answer.of(AnswerKind.PARTLY)
                .with(AnswerTextField.MEASURES, "Section 108")
                .with(AnswerTextField.QUALIFIER, "not-declared-any-more")
                .with(AnswerTextField.BY, "Another office")
                .with(AnswerTextField.AT, "2025-11-24T10:00:00Z")
                .with(AnswerTextField.REVIEW_BY, "2026-01-31")
                .withNeeds(List.of("training", "not-declared-any-more"))
                .withEvidence(List.of(Evidence.of("Immigration Act", "s. 108")))
                .withFigures(List.of(new Figure("Convictions", "9", "2025-01-01", "2025-12-31")))
                .withActions(List.of(new Action("Amend it", "", "", "")));
        return InterviewSamples.halfDone()
                .with(InterviewSamples.CAMPAIGN, partly)
                .with(
                        InterviewSamples.LINES,
                        Answer.of(AnswerKind.WAITING).with(AnswerTextField.WAITING_FOR, "The police"));
    }

    private static InterviewDriver resumed() {
        InterviewConfig config = InterviewSamples.setting().with(new Prefill(OLD, earlier()));
        return InterviewDriver.from(InterviewFlow.resume(config, InterviewSamples.halfDone(), List.of()))
                .goTo(3);
    }

    private static final Answer PRACTISED = Answer.of(AnswerKind.YES)
            .with(AnswerTextField.MEASURES, "Section 108")
            .with(AnswerTextField.PRACTICE, "3 requests in 2025")
            .withEvidence(List.of(Evidence.of("Immigration Act", "s. 108")));

    private static InterviewDriver resumedWith(Answer older) {
        Prefill prefill = new Prefill(OLD, InterviewSamples.halfDone().with(InterviewSamples.CAMPAIGN, older));
        InterviewConfig config = InterviewSamples.setting().with(prefill);
        return InterviewDriver.from(InterviewFlow.resume(config, InterviewSamples.halfDone(), List.of()))
                .goTo(3);
    }

    /** Returns the proposal left for later, and then answered: its parts are proposed one by one. */
    private static InterviewDriver changedLater(int number) {
        return resumed().choose(7).goTo(3).choose(number);
    }

    private static Answer answer(InterviewDriver walk) {
        return walk.interview().answerTo(InterviewSamples.CAMPAIGN).orElseThrow();
    }

    @Test
    void aProposalIsShownInFullAndNothingIsAnsweredBeforeItIsConfirmed() {
        InterviewDriver walk = resumed();
        assertThat(walk.view().toString())
                .contains(
                        "interview.proposal, values=[Phrase[key=interview.proposal.year, values=[2026]",
                        "Section 108",
                        "Immigration Act",
                        "s. 108",
                        "Training");
        assertThat(walk.interview().assessment()).isEqualTo(InterviewSamples.halfDone());
        assertThat(walk.press(Command.SKIP).interview().assessment()).isEqualTo(InterviewSamples.halfDone());
    }

    @Test
    void enterTakesItOverSignedAndDatedAnewAndGoesOn() {
        InterviewDriver walk = resumed().press(EditKey.CONFIRM);
        assertThat(answer(walk).kind()).isEqualTo(AnswerKind.PARTLY);
        assertThat(answer(walk).evidence()).hasSize(1);
        assertThat(answer(walk).text(AnswerTextField.BY)).isEqualTo("Ministry of Justice");
        assertThat(answer(walk).text(AnswerTextField.AT)).startsWith("2026-11-25");
        assertThat(answer(walk).text(AnswerTextField.REVIEW_BY)).isEmpty();
        assertThat(walk.position()).isEqualTo("4/4");
    }

    /** They are printed, so they are to be seen before Enter takes them. */
    @Test
    void partsOfAnotherAnswerThatAProposalKeptAreShown() {
        InterviewDriver walk =
                resumedWith(Answer.of(AnswerKind.NO).with(AnswerTextField.MEASURES, "Migration Offences Act, s. 4"));
        assertThat(walk.mark("measures")).isEqualTo(FormRow.Mark.PROPOSED);
        assertThat(walk.view().toString()).contains("interview.mark.kept", "Migration Offences Act, s. 4");
        assertThat(answer(walk.press(EditKey.CONFIRM)).text(AnswerTextField.MEASURES))
                .isEqualTo("Migration Offences Act, s. 4");
    }

    @Test
    void whatTheChecklistDoesNotDeclareAnyMoreIsLeftOut() {
        Answer answer = answer(resumed().press(EditKey.CONFIRM));
        assertThat(answer.needs()).containsExactly("training");
        assertThat(answer.text(AnswerTextField.QUALIFIER)).isEmpty();
    }

    @Test
    void whenTheAnswerIsChangedTheRestThatBelongsToItIsKept() {
        InterviewDriver walk = resumed().on(new Event.Numbered(1)).press(EditKey.CONFIRM);
        Answer answer = answer(walk);
        assertThat(answer.kind()).isEqualTo(AnswerKind.YES);
        assertThat(answer.text(AnswerTextField.MEASURES)).isEqualTo("Section 108");
        assertThat(answer.evidence()).containsExactly(Evidence.of("Immigration Act", "s. 108"));
        assertThat(answer.actions()).as("a yes has no steps").isEmpty();
        assertThat(walk.said()).containsExactly("interview.note.rest-kept");
    }

    @Test
    void whenAPartIsChangedTheRestIsKeptAndToBeSeenBeforeOneLeaves() {
        InterviewDriver walk = resumedWith(PRACTISED).press(EditKey.DOWN, EditKey.DOWN);
        walk.press(EditKey.CONFIRM).write("Section 109");
        assertThat(walk.said()).containsExactly("interview.note.rest-kept");
        assertThat(walk.interview().page()).isEqualTo(new QuestionPage(InterviewSamples.CAMPAIGN));
        assertThat(walk.row()).isEqualTo("practice");
        assertThat(walk.open()).isEmpty();
        assertThat(answer(walk).text(AnswerTextField.MEASURES)).isEqualTo("Section 109");
        assertThat(answer(walk).text(AnswerTextField.PRACTICE)).isEqualTo("3 requests in 2025");
        assertThat(walk.press(EditKey.CONFIRM, EditKey.CONFIRM).position()).isEqualTo("4/4");
    }

    @Test
    void theOfficeOfTheOlderAssessmentIsProposedWhereTheFileHasNoAnswersYet() {
        InterviewConfig config = InterviewSamples.setting().with(new Prefill(OLD, InterviewSamples.halfDone()));
        Assessment facts = InterviewSamples.halfDone().withAnswers(Map.of());
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.resume(config, facts, List.of()));
        assertThat(walk.open()).isEqualTo("office");
        assertThat(walk.text()).isEqualTo("Ministry of Justice");
        assertThat(walk.press(EditKey.CONFIRM).interview().work().office()).isEqualTo("Ministry of Justice");
    }

    @Test
    void anAnswerThatIsLeftOpenTakesNothingOfTheProposal() {
        Answer later = answer(resumed().choose(7));
        assertThat(later.kind().isPending()).isTrue();
        assertThat(later.evidence()).isEmpty();
    }

    @Test
    void thePracticeOfAnotherPeriodIsSaidToBeOfThatPeriodWhereverItIsProposed() {
        Answer practised = Answer.of(AnswerKind.YES).with(AnswerTextField.PRACTICE, "3 requests in 2025");
        Assessment.Subject then = new Assessment.Subject("sample", "1.0.0", "NO", Period.ofYear(2025), "en");
        InterviewConfig last = InterviewSamples.setting()
                .with(new Prefill(OLD, Assessment.begin(then, Depth.CORE).with(InterviewSamples.CAMPAIGN, practised)));
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.resume(last, InterviewSamples.halfDone(), List.of()));
        walk.goTo(3);
        String looked = "interview.proposal.practice, values=[Phrase[key=interview.period.year, values=[2025]]";
        assertThat(walk.view().body().toString()).contains(looked);
        assertThat(walk.shown("practice").prompt().toString()).contains(looked);
        InterviewConfig same = InterviewSamples.setting()
                .with(new Prefill(OLD, InterviewSamples.halfDone().with(InterviewSamples.CAMPAIGN, practised)));
        InterviewDriver now = InterviewDriver.from(InterviewFlow.resume(same, InterviewSamples.halfDone(), List.of()));
        assertThat(now.goTo(3).view().body().toString())
                .contains("interview.proposal,")
                .doesNotContain("interview.proposal.practice");
    }

    /**
     * A different answer often rests on the same law; without the proposal, the older evidence would seem to be
     * deleted.
     */
    @Test
    void afterAnAnswerLeftOpenTheOlderEvidenceAndStepsAreProposedAndTakenOnlyWhenChosen() {
        for (ItemKind items : ItemKind.values()) {
            InterviewDriver walk = changedLater(items == ItemKind.ACTIONS ? 3 : 1);
            assertThat(walk.mark(items.word())).isEqualTo(FormRow.Mark.PROPOSED);
            assertThat(items.count(answer(walk))).isZero();
            assertThat(items.count(answer(walk.edit(items.word() + ".keep")))).isEqualTo(1);
            assertThat(walk.interview().page()).isEqualTo(new QuestionPage(InterviewSamples.CAMPAIGN));
            assertThat(walk.mark(items.word())).isEqualTo(FormRow.Mark.GIVEN);
        }
    }

    @Test
    void whatWasLeftOpenThenIsSaidWithWhoHadTheAnswer() {
        InterviewConfig config = InterviewSamples.setting().with(new Prefill(OLD, earlier()));
        Interview resumed = InterviewFlow.resume(config, InterviewSamples.halfDone(), List.of());
        QuestionPage lines = new QuestionPage(InterviewSamples.LINES);
        assertThat(lines.view(resumed).body().toString())
                .contains("interview.proposal.pending.whom", "values=[2026]", "The police");
        Interview answered = InterviewDriver.from(resumed.open(lines)).choose(1).interview();
        assertThat(lines.view(answered).body().toString()).doesNotContain("interview.proposal.pending");
        assertThat(new QuestionPage(InterviewSamples.CAMPAIGN)
                        .view(resumed)
                        .body()
                        .toString())
                .doesNotContain("interview.proposal.pending");
    }

    /** The draft of a citation that was taken back is not a part of one that is taken over. */
    @Test
    void aTextLeftAsideIsNotTakenForTheOlderEvidence() {
        InterviewDriver walk = changedLater(1)
                .edit("evidence.new")
                .write("Penal Code")
                .type("half")
                .press(Command.BACK, Command.UNDO);
        assertThat(answer(walk).evidence()).isEmpty();
        walk.edit("evidence.keep").edit("evidence.0").edit("reference");
        assertThat(walk.text()).isEqualTo("s. 108");
    }

    @Test
    void oneEnterInARowKeepsWhatIsProposedThereAndTypingInALineReplacesIt() {
        InterviewDriver walk = changedLater(1);
        assertThat(walk.mark("measures")).isEqualTo(FormRow.Mark.PROPOSED);
        assertThat(walk.press(EditKey.CONFIRM).mark("measures")).isEqualTo(FormRow.Mark.GIVEN);
        assertThat(walk.says("measures")).isEqualTo("Section 108");
    }

    /** A text typed behind that of last year is a sentence of its own. */
    @Test
    void whatIsAddedToAProposedTextIsNotGluedToIt() {
        InterviewDriver walk = resumed().edit("measures");
        assertThat(walk.type("Two").type(" convictions").text()).isEqualTo("Section 108 Two convictions");
    }

    /** The rest of the answer is not lost because one part is put right. */
    @Test
    void whoChangesOneRowOfAProposalKeepsTheRest() {
        InterviewDriver walk = resumed().edit("measures").write("Section 109");
        assertThat(walk.said()).contains("interview.note.rest-kept");
        assertThat(answer(walk).text(AnswerTextField.MEASURES)).isEqualTo("Section 109");
        assertThat(answer(walk).kind()).isEqualTo(AnswerKind.PARTLY);
        assertThat(answer(walk).evidence()).hasSize(1);
        assertThat(answer(walk).needs()).containsExactly("training");
    }

    @Test
    void theAnswersKeepTheirNumbersBesideAProposal() {
        assertThat(answer(resumed().choose(3)).kind()).isEqualTo(AnswerKind.NO);
    }

    @Test
    void withoutAnOlderAssessmentNoYearIsProposedBecauseOfIt() {
        InterviewConfig old =
                new InterviewConfig(InterviewSamples.checklist(), Map.of("NO", "Norway"), LocalDate.of(1960, 1, 1));
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.begin(old)).write("NO");
        assertThat(walk.open()).isEqualTo("period");
        assertThat(walk.text()).isEqualTo("1960");
        assertThat(walk.shown("set-up.period").prompt().toString()).doesNotContain("interview.year.after");
    }

    /** Today is in 2026. */
    @ParameterizedTest(name = "after {0} to {1}, {2} is proposed")
    @CsvSource({
        "2026-01-01, 2026-12-31, 2027, true",
        "2025-01-01, 2025-12-31, 2026, true",
        "2022-01-01, 2022-12-31, 2026, false",
        "2025-07-01, 2026-06-30, 2027, true",
        "2026-01-01, 2026-06-30, 2027, true",
        "9998-01-01, 9999-12-31, 9999, true",
        "2027-01-01, 2028-12-31, 2029, true"
    })
    void theYearAfterTheOlderPeriodIsProposedUnlessThisOneIsLater(
            LocalDate from, LocalDate to, String proposed, boolean said) {
        Assessment.Subject then = new Assessment.Subject("sample", "1.0.0", "NO", new Period(from, to), "en");
        InterviewConfig config = InterviewSamples.setting().with(new Prefill(OLD, Assessment.begin(then, Depth.CORE)));
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.begin(config)).press(EditKey.CONFIRM);
        assertThat(walk.open()).isEqualTo("period");
        assertThat(walk.text()).isEqualTo(proposed);
        assertThat(walk.shown("set-up.period").prompt().toString().contains("interview.year.after"))
                .isEqualTo(said);
        assertThat(walk.press(EditKey.CONFIRM)
                        .interview()
                        .assessment()
                        .subject()
                        .period())
                .isEqualTo(Period.ofYear(Integer.parseInt(proposed)));
    }

    @Test
    void aPendingAnswerIsNoProposalAndAnAnswerThatIsThereStays() {
        InterviewDriver walk = resumed().press(Command.SKIP);
        assertThat(proposal(walk, InterviewSamples.LINES)).isEmpty();
        assertThat(proposal(walk, InterviewSamples.PROCURING)).isEmpty();
    }

    @Test
    void whatIsSaidToBeNotKnownThisTimeIsNotProposedAgain() {
        InterviewDriver walk = resumed().choose(5);
        assertThat(answer(walk).kind()).isEqualTo(AnswerKind.UNKNOWN);
        walk.choose(7);
        InterviewConfig config = InterviewSamples.setting().with(new Prefill(OLD, earlier()));
        Interview again = InterviewFlow.resume(config, walk.interview().assessment(), List.of());
        assertThat(proposal(InterviewDriver.from(again), InterviewSamples.CAMPAIGN))
                .isEmpty();
        assertThat(InterviewDriver.from(again).press(EditKey.CONFIRM).position())
                .as("on to what was left for later")
                .isEqualTo("4/4");
    }

    @Test
    void theStateItsDepthAndItsFactsAreProposedToANewAssessment() {
        InterviewDriver walk = InterviewDriver.from(
                InterviewFlow.begin(InterviewSamples.setting().with(new Prefill(OLD, earlier()))));
        assertThat(walk.text()).isEqualTo("NO");
        walk.press(EditKey.CONFIRM, EditKey.CONFIRM, EditKey.CONFIRM).write("Office");
        assertThat(walk.mark("Is your State a party?")).isEqualTo(FormRow.Mark.PROPOSED);
        assertThat(walk.interview().assessment().profile().knows(new FactId("protocol-party")))
                .isFalse();
        walk.edit("protocol-party").press(EditKey.CONFIRM);
        assertThat(walk.interview().assessment().profile().of(new FactId("protocol-party")))
                .containsExactly("yes");
    }

    @Test
    void aValueThatTheFactOffersNoLongerIsNotProposed() {
        FactId party = new FactId("protocol-party");
        Assessment old = earlier();
        Prefill prefill = new Prefill(OLD, old.withProfile(old.profile().with(party, List.of("signed"))));
        Assessment begun = Assessment.begin(InterviewSamples.halfDone().subject(), Depth.CORE);
        InterviewDriver walk = InterviewDriver.from(
                InterviewFlow.resume(InterviewSamples.setting().with(prefill), begun, List.of()));
        walk.press(Command.PROFILE);
        assertThat(walk.mark("Is your State a party?")).isEqualTo(FormRow.Mark.EMPTY);
        assertThat(walk.shown("Is your State a party?").prompt().toString()).doesNotContain("proposed");
    }

    @Test
    void oneEnterKeepsAllFactsOfTheOlderAssessmentAndUndoTakesThemBack() {
        FactId since = new FactId("protocol-since");
        Assessment old = earlier();
        Assessment dated = old.withProfile(old.profile().with(since, List.of("2004-11-16")));
        InterviewConfig config = InterviewSamples.setting().with(new Prefill(OLD, dated));
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.begin(config));
        walk.press(EditKey.CONFIRM, EditKey.CONFIRM, EditKey.CONFIRM).write("Office");
        assertThat(walk.row()).isEqualTo("keep");
        assertThat(walk.on(new Event.Numbered(1)).row())
                .as("the facts keep their numbers")
                .isEqualTo("protocol-party");
        walk.press(EditKey.UP, EditKey.CONFIRM);
        assertThat(walk.interview().assessment().profile())
                .as("those too that another fact opens")
                .isEqualTo(dated.profile());
        assertThat(walk.open()).as("the first that was not given then").isEqualTo("reservations");
        walk.press(Command.UNDO);
        assertThat(walk.interview().assessment().profile().isGiven(since)).isFalse();
        assertThat(walk.row()).isEqualTo("keep");
    }

    @Test
    void theDayOfAFactIsShownAsPeopleWriteItWithTheYearItComesFrom() {
        FactId since = new FactId("protocol-since");
        Assessment old = earlier();
        PhraseLookup words = new PhraseFormatter(Messages.in(Messages.ENGLISH));
        InterviewConfig config = InterviewSamples.setting()
                .saidBy(words)
                .with(new Prefill(OLD, old.withProfile(old.profile().with(since, List.of("2004-11-16")))));
        Assessment begun = Assessment.begin(InterviewSamples.halfDone().subject(), Depth.CORE);
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.resume(config, begun, List.of()));
        walk.write("Office").edit("protocol-party").press(EditKey.CONFIRM);
        assertThat(walk.open()).isEqualTo("protocol-since");
        assertThat(walk.text()).isEqualTo("16 November 2004");
        assertThat(words.say(walk.shown("Since when?").prompt().get(0).phrase()))
                .isEqualTo("From 2026: 16 November 2004");
        walk.press(EditKey.CONFIRM);
        assertThat(walk.interview().assessment().profile().of(since)).containsExactly("2004-11-16");
    }

    private static Optional<Answer> proposal(InterviewDriver walk, QuestionId id) {
        return walk.interview().proposed(id);
    }
}
