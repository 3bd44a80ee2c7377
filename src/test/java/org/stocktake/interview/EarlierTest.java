package org.stocktake.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.Motion;
import org.stocktake.interview.page.Items;
import org.stocktake.interview.page.ItemsPage;
import org.stocktake.interview.page.PartPage;
import org.stocktake.interview.page.QuestionPage;
import org.stocktake.interview.page.TextAnswerPage;
import org.stocktake.interview.page.YearPage;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerText;
import org.stocktake.model.Assessment;
import org.stocktake.model.Depth;
import org.stocktake.model.Evidence;
import org.stocktake.model.FactId;
import org.stocktake.model.Period;
import org.stocktake.model.QuestionId;

final class EarlierTest {
    private static final String OLD = "old.yaml";

    private static Assessment earlier() {
        Answer partly = Answer.of(AnswerKind.PARTLY)
                .with(AnswerText.MEASURES, "Section 108")
                .with(AnswerText.QUALIFIER, "not-declared-any-more")
                .with(AnswerText.BY, "Another office")
                .with(AnswerText.AT, "2025-11-24T10:00:00Z")
                .with(AnswerText.REVIEW_BY, "2026-01-31")
                .withNeeds(List.of("training", "not-declared-any-more"))
                .withEvidence(List.of(Evidence.of("Immigration Act", "s. 108")))
                .withActions(List.of(new Action("Amend it", "", "", "")));
        return Samples.halfDone()
                .with(Samples.CAMPAIGN, partly)
                .with(Samples.LINES, Answer.of(AnswerKind.WAITING).with(AnswerText.WAITING_FOR, "The police"));
    }

    private static Walk resumed() {
        Setting setting = Samples.setting().with(new Earlier(OLD, earlier()));
        return Walk.from(Interview.resume(setting, Samples.halfDone(), List.of()))
                .press(Command.GO_TO)
                .choose(3);
    }

    private static Answer answer(Walk walk) {
        return walk.interview().answerTo(Samples.CAMPAIGN).orElseThrow();
    }

    @Test
    void aProposalIsShownInFullAndNothingIsAnsweredBeforeItIsConfirmed() {
        Walk walk = resumed();
        assertThat(walk.interview().view().body().toString())
                .contains("interview.proposal, values=[" + OLD, "Section 108", "Immigration Act, s. 108", "Training");
        assertThat(walk.interview().assessment()).isEqualTo(Samples.halfDone());
        assertThat(walk.press(Command.SKIP).interview().assessment()).isEqualTo(Samples.halfDone());
    }

    @Test
    void enterTakesItOverSignedAndDatedAnewAndGoesOn() {
        Walk walk = resumed().press(Motion.CONFIRM);
        assertThat(answer(walk).kind()).isEqualTo(AnswerKind.PARTLY);
        assertThat(answer(walk).evidence()).hasSize(1);
        assertThat(answer(walk).text(AnswerText.BY)).isEqualTo("Ministry of Justice");
        assertThat(answer(walk).text(AnswerText.AT)).startsWith("2026-11-25");
        assertThat(answer(walk).text(AnswerText.REVIEW_BY)).isEmpty();
        assertThat(walk.position()).isEqualTo("4/4");
    }

    @Test
    void whatTheChecklistDoesNotDeclareAnyMoreIsLeftOut() {
        Answer answer = answer(resumed().press(Motion.CONFIRM));
        assertThat(answer.needs()).containsExactly("training");
        assertThat(answer.text(AnswerText.QUALIFIER)).isEmpty();
    }

    @Test
    void whenTheAnswerIsChangedItsTextsAreProposedOneByOne() {
        Walk walk = resumed().choose(2);
        assertThat(answer(walk).kind()).isEqualTo(AnswerKind.YES);
        assertThat(answer(walk).texts()).doesNotContainKey(AnswerText.MEASURES);
        assertThat(walk.text()).isEqualTo("Section 108");
        assertThat(answer(walk.press(Motion.CONFIRM)).text(AnswerText.MEASURES)).isEqualTo("Section 108");
        walk.choose(4).choose(1);
        assertThat(answer(walk).evidence()).containsExactly(Evidence.of("Immigration Act", "s. 108"));
    }

    @Test
    void thePracticeOfAnotherPeriodIsSaidToBeOfThatPeriodWhereverItIsProposed() {
        Answer practised = Answer.of(AnswerKind.YES).with(AnswerText.PRACTICE, "3 requests in 2025");
        Assessment.Subject then = new Assessment.Subject("sample", "1.0.0", "NO", Period.ofYear(2025), "en");
        Setting last = Samples.setting()
                .with(new Earlier(OLD, Assessment.begin(then, Depth.CORE).with(Samples.CAMPAIGN, practised)));
        Walk walk = Walk.from(Interview.resume(last, Samples.halfDone(), List.of()));
        walk.press(Command.GO_TO).choose(3);
        String looked = "interview.proposal.practice, values=[Phrase[key=interview.as-is, values=[2025]]";
        assertThat(walk.interview().view().body().toString()).contains(looked);
        Interview asked = walk.choose(3).interview();
        Interview text = asked.open(new TextAnswerPage(Samples.CAMPAIGN, AnswerText.PRACTICE));
        assertThat(text.view().body().toString()).contains(looked);
        Setting same =
                Samples.setting().with(new Earlier(OLD, Samples.halfDone().with(Samples.CAMPAIGN, practised)));
        Walk now = Walk.from(Interview.resume(same, Samples.halfDone(), List.of()));
        assertThat(now.press(Command.GO_TO).choose(3).interview().view().body().toString())
                .contains("interview.proposal,")
                .doesNotContain("interview.proposal.practice");
    }

    /** Another answer than last year's rests on the same law more often than not; else it would seem to be taken away. */
    @Test
    void withAnotherAnswerTheOlderEvidenceAndStepsAreProposedAndTakenOnlyWhenChosen() {
        for (Items items : Items.values()) {
            Interview partly = resumed().choose(4).interview();
            Walk walk = Walk.from(partly.open(new ItemsPage(Samples.CAMPAIGN, items)));
            assertThat(walk.interview().view().field().toString()).contains("interview.proposal.take");
            assertThat(items.count(answer(walk))).isZero();
            assertThat(items.count(answer(walk.choose(2)))).isEqualTo(1);
            assertThat(walk.interview().page()).isEqualTo(new ItemsPage(Samples.CAMPAIGN, items));
            assertThat(walk.interview().view().field().toString()).doesNotContain("interview.proposal.take");
        }
    }

    /** The answers below it stay in sight; all of it is one key away. */
    @Test
    void ofALongTextOnlyTheBeginningIsProposedAboveTheAnswers() {
        String text = "begin " + "a word and another ".repeat(40) + "end.";
        Assessment old = Samples.halfDone()
                .with(Samples.CAMPAIGN, Answer.of(AnswerKind.YES).with(AnswerText.MEASURES, text));
        Setting setting = Samples.setting().with(new Earlier(OLD, old));
        Interview resumed = Interview.resume(setting, Samples.halfDone(), List.of());
        QuestionPage page = new QuestionPage(Samples.CAMPAIGN);
        assertThat(page.body(resumed).toString())
                .contains("interview.proposal.more", "begin a word")
                .doesNotContain(" end.");
        assertThat(page.help(resumed).toString()).contains(text);
        Walk walk = Walk.from(resumed.open(page)).choose(1);
        assertThat(answer(walk).text(AnswerText.MEASURES))
                .as("taken over whole")
                .isEqualTo(text);
    }

    @Test
    void whatWasLeftOpenThenIsSaidWithWhoHadTheAnswer() {
        Setting setting = Samples.setting().with(new Earlier(OLD, earlier()));
        Interview resumed = Interview.resume(setting, Samples.halfDone(), List.of());
        QuestionPage lines = new QuestionPage(Samples.LINES);
        assertThat(lines.body(resumed).toString()).contains("interview.proposal.pending.whom", OLD, "The police");
        Interview answered = Walk.from(resumed.open(lines)).choose(1).interview();
        assertThat(lines.body(answered).toString()).doesNotContain("interview.proposal.pending");
        assertThat(new QuestionPage(Samples.CAMPAIGN).body(resumed).toString())
                .doesNotContain("interview.proposal.pending");
    }

    /** What was typed of a citation that was given up is not the title of one that is taken over. */
    @Test
    void aTextLeftAsideIsNotTakenForTheOlderEvidence() {
        Interview yes = resumed().choose(2).interview();
        Walk walk = Walk.from(yes.open(new ItemsPage(Samples.CAMPAIGN, Items.EVIDENCE)));
        walk.choose(3).write("Penal Code").press(Command.BACK, Command.BACK);
        assertThat(answer(walk).evidence()).isEmpty();
        walk.choose(2);
        Interview taken = walk.interview();
        assertThat(Walk.from(taken.open(new PartPage(Samples.CAMPAIGN, Items.EVIDENCE, 0, 0)))
                        .text())
                .isEqualTo("Immigration Act");
        assertThat(Walk.from(taken.open(new PartPage(Samples.CAMPAIGN, Items.EVIDENCE, 1, 0)))
                        .text())
                .isEqualTo("Penal Code");
    }

    @Test
    void withoutAnOlderAssessmentNoYearIsProposedBecauseOfIt() {
        Setting old = new Setting(Samples.checklist(), Map.of("NO", "Norway"), LocalDate.of(1960, 1, 1));
        Walk walk = Walk.from(Interview.begin(old)).write("NO");
        assertThat(walk.interview().page()).isEqualTo(new YearPage());
        assertThat(walk.text()).isEqualTo("1960");
        assertThat(walk.interview().view().body().toString()).doesNotContain("interview.year.after");
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
        Setting setting = Samples.setting().with(new Earlier(OLD, Assessment.begin(then, Depth.CORE)));
        Walk walk = Walk.from(Interview.begin(setting)).press(Motion.CONFIRM);
        assertThat(walk.interview().page()).isEqualTo(new YearPage());
        assertThat(walk.text()).isEqualTo(proposed);
        assertThat(walk.interview().view().body().toString().contains("interview.year.after"))
                .isEqualTo(said);
        assertThat(walk.press(Motion.CONFIRM).interview().assessment().subject().period())
                .isEqualTo(Period.ofYear(Integer.parseInt(proposed)));
    }

    @Test
    void aPendingAnswerIsNoProposalAndAnAnswerThatIsThereStays() {
        Walk walk = resumed().press(Command.SKIP);
        assertThat(proposal(walk, Samples.LINES)).isEmpty();
        assertThat(proposal(walk, Samples.PROCURING)).isEmpty();
    }

    @Test
    void whatIsSaidToBeNotKnownThisTimeIsNotProposedAgain() {
        Walk walk = resumed().choose(6);
        assertThat(answer(walk).kind()).isEqualTo(AnswerKind.UNKNOWN);
        walk.choose(7);
        Setting setting = Samples.setting().with(new Earlier(OLD, earlier()));
        Interview again = Interview.resume(setting, walk.interview().assessment(), List.of());
        assertThat(proposal(Walk.from(again), Samples.CAMPAIGN)).isEmpty();
        assertThat(Walk.from(again).press(Motion.CONFIRM).position())
                .as("on to what was left for later")
                .isEqualTo("4/4");
    }

    @Test
    void theStateItsDepthAndItsFactsAreProposedToANewAssessment() {
        Walk walk = Walk.from(Interview.begin(Samples.setting().with(new Earlier(OLD, earlier()))));
        assertThat(walk.text()).isEqualTo("NO");
        walk.press(Motion.CONFIRM, Motion.CONFIRM, Motion.CONFIRM).write("Office");
        assertThat(walk.interview().view().body().toString()).contains("interview.proposal.fact");
        assertThat(walk.interview().assessment().profile().knows(new FactId("protocol-party")))
                .isFalse();
        walk.press(Motion.CONFIRM);
        assertThat(walk.interview().assessment().profile().of(new FactId("protocol-party")))
                .containsExactly("yes");
    }

    private static Optional<Answer> proposal(Walk walk, QuestionId id) {
        return walk.interview().setting().earlier().proposal(id, walk.interview());
    }
}
