package org.stocktake.interview.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.finding.Prefill;
import org.stocktake.interview.Interview;
import org.stocktake.interview.InterviewConfig;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.interview.Page;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Assessment;
import org.stocktake.model.FactId;
import org.stocktake.model.Profile;

/** "Not known" is an answer to a fact: it is kept, and the fact is asked again only when its row is opened. */
final class FactNotKnownTest {
    private static final FactId PARTY = new FactId("protocol-party");
    private static final FactId SINCE = new FactId("protocol-since");
    private static final FactId RESERVATIONS = new FactId("reservations");
    private static final FactId COAST = new FactId("coast");
    private static final int NOT_KNOWN = 3;

    private static InterviewDriver atFacts(InterviewConfig config) {
        return InterviewDriver.from(InterviewFlow.begin(config))
                .write("NO")
                .press(EditKey.CONFIRM)
                .choose(2)
                .write("Ministry of Justice");
    }

    /** Returns a party whose date of joining, reservations and coast are not known. */
    private static InterviewDriver nothingKnown() {
        return atFacts(InterviewSamples.setting())
                .choose(1)
                .press(EditKey.CONFIRM)
                .press(EditKey.CONFIRM, EditKey.CONFIRM)
                .choose(NOT_KNOWN);
    }

    private static Profile profile(InterviewDriver walk) {
        return walk.interview().assessment().profile();
    }

    private static Assessment with(FactId fact) {
        Assessment sample = InterviewSamples.halfDone();
        return sample.withProfile(sample.profile().withNotKnown(fact));
    }

    @Test
    void questionsThatGoBecauseOfAFactKeepTheirAnswersAndAreNotNewWhenTheyComeBack() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(3).press(Command.PROFILE);
        walk.edit("protocol-party").choose(2);
        assertThat(walk.said()).contains("interview.note.questions.changed", "interview.note.questions.kept");
        walk.edit("protocol-party").choose(1);
        assertThat(walk.said()).contains("interview.note.questions.back");
        assertThat(walk.view().notices().toString()).containsPattern("questions\\.added, values=.*\\[1\\.2]");
    }

    @Test
    void whatIsSaidToBeNotKnownIsRecordedAndKnownToNobody() {
        InterviewDriver walk = nothingKnown();
        assertThat(List.of(SINCE, RESERVATIONS, COAST)).allSatisfy(fact -> {
            assertThat(profile(walk).isNotKnown(fact)).isTrue();
            assertThat(profile(walk).knows(fact)).isFalse();
        });
        assertThat(profile(walk).isNotKnown(PARTY)).isFalse();
    }

    @Test
    void zeroSaysItOfAChoiceOfOneTooAndOfNoOtherList() {
        InterviewDriver walk = atFacts(InterviewSamples.setting()).choose(0);
        assertThat(profile(walk).isNotKnown(PARTY)).isTrue();
        InterviewDriver answer = InterviewDriver.atFirstQuestion().on(new Event.Numbered(0));
        assertThat(answer.said()).contains("interview.error.number");
    }

    @Test
    void whoGoesOnIsNotAskedAgain() {
        Interview again = InterviewFlow.resume(
                InterviewSamples.setting(), nothingKnown().interview().assessment(), List.of());
        Page first =
                InterviewDriver.from(again).press(EditKey.CONFIRM).interview().page();
        assertThat(first).isNotInstanceOf(FactsPage.class);
        InterviewDriver skipped = atFacts(InterviewSamples.setting()).choose(1).press(Command.SKIP);
        Interview asked = InterviewFlow.resume(
                InterviewSamples.setting(), skipped.interview().assessment(), List.of());
        assertThat(InterviewDriver.from(asked)
                        .press(EditKey.CONFIRM)
                        .interview()
                        .page())
                .isInstanceOf(FactsPage.class);
    }

    @Test
    void itIsListedAmongWhatIsToCompleteAndCanBeSaidThere() {
        InterviewDriver walk = InterviewDriver.from(
                        InterviewFlow.resume(InterviewSamples.setting(), with(COAST), List.of()))
                .press(Command.COMPLETENESS);
        int line = new CompletenessPage()
                .options(walk.interview()).stream()
                        .map(ListOption::label)
                        .map(Phrase::key)
                        .toList()
                        .indexOf("interview.completeness.fact");
        assertThat(line).isNotNegative();
        walk.choose(line + 1);
        assertThat(walk.open()).isEqualTo(COAST.value());
        walk.choose(1);
        assertThat(walk.interview().page()).isEqualTo(new CompletenessPage());
        assertThat(profile(walk).of(COAST)).containsExactly("coastal");
        assertThat(profile(walk).isNotKnown(COAST)).isFalse();
    }

    @Test
    void nextYearItIsProposedAndConfirmedByOneKey() {
        InterviewDriver walk = atFacts(InterviewSamples.setting().with(new Prefill("old.yaml", with(PARTY))));
        assertThat(walk.mark("Is your State a party?")).isEqualTo(FormRow.Mark.PROPOSED);
        assertThat(walk.shown("Is your State a party?").value().toString()).contains("interview.fact.not-known");
        walk.edit(PARTY.value());
        walk.press(EditKey.CONFIRM);
        assertThat(profile(walk).isNotKnown(PARTY)).isTrue();
        assertThat(walk.said()).doesNotContain("interview.note.nothing-chosen");
    }

    @Test
    void whatIsNotKnownThisTimeIsNotProposedFromTheLast() {
        InterviewDriver walk = atFacts(
                        InterviewSamples.setting().with(new Prefill("old.yaml", InterviewSamples.halfDone())))
                .edit(PARTY.value())
                .choose(NOT_KNOWN)
                .press(Command.PROFILE)
                .to(PARTY.value());
        assertThat(walk.mark("Is your State a party?")).isEqualTo(FormRow.Mark.GIVEN);
        assertThat(walk.says("Is your State a party?")).isEqualTo("interview.fact.not-known");
        walk.press(EditKey.CONFIRM, EditKey.CONFIRM);
        assertThat(profile(walk).isNotKnown(PARTY)).isTrue();
    }

    @Test
    void aFactThatIsAskedNoMoreIsNotToBeCompleted() {
        InterviewDriver walk =
                nothingKnown().press(Command.PROFILE, EditKey.CONFIRM).choose(2);
        assertThat(profile(walk).isNotKnown(SINCE)).isFalse();
    }

    /** A list that asks what is to be done, as of parts that belong to the answer no more, is no row: Enter takes a line. */
    @ParameterizedTest
    @ValueSource(strings = {"2004", "1998", "10"})
    void aYearTypedOnAListThatIsNoRowChoosesNothing(String year) {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .choose(2)
                .write("Section 1.")
                .goTo(1)
                .to("answer");
        walk.on(new Event.Numbered(5)).press(EditKey.CONFIRM);
        Interview asked = walk.interview();
        year.chars().forEach(digit -> walk.on(new Event.Numbered(digit - '0')));
        assertThat(walk.press(EditKey.CONFIRM).said()).containsExactly("interview.note.word");
        assertThat(walk.interview().assessment()).isEqualTo(asked.assessment());
        assertThat(walk.interview().page()).isEqualTo(asked.page());
    }

    @Test
    void aDigitTakesTheFactAndOpensTheNextAndUndoTakesItBack() {
        InterviewDriver walk = atFacts(InterviewSamples.setting());
        Interview before = walk.edit(PARTY.value()).interview();
        walk.on(new Event.Numbered(1));
        assertThat(profile(walk).of(PARTY)).hasSize(1);
        assertThat(walk.open()).isEqualTo(SINCE.value());
        walk.press(EditKey.CONFIRM);
        assertThat(profile(walk).isNotKnown(SINCE))
                .as("an Enter that ends the digit says nothing of the next fact")
                .isFalse();
        walk.press(EditKey.CONFIRM);
        assertThat(profile(walk).isNotKnown(SINCE)).isTrue();
        walk.press(Command.UNDO, Command.UNDO);
        assertThat(walk.interview().assessment()).isEqualTo(before.assessment());
        assertThat(walk.open()).isEqualTo(PARTY.value());
    }

    /** The first digit of the day takes a line of a list that is open; nothing more is saved unsaid. */
    @Test
    void whatIsTypedBehindTheDigitOfAFactSavesNothingUnsaid() {
        InterviewDriver walk = atFacts(InterviewSamples.setting());
        walk.on(new Event.Numbered(NOT_KNOWN));
        assertThat(walk.isOpen()).isTrue();
        Profile taken = profile(walk);
        for (String key : List.of(".", "2", ".", "2")) {
            walk.on(key.equals(".") ? new Event.Typed(key) : new Event.Numbered(2));
            assertThat(walk.said()).contains("interview.note.number-taken");
        }
        assertThat(walk.press(EditKey.CONFIRM).said()).containsExactly("interview.note.number-taken");
        assertThat(profile(walk)).isEqualTo(taken);
    }

    @Test
    void aDigitRightAfterAnotherThatTakesAnotherFactSaysSo() {
        InterviewDriver walk = atFacts(InterviewSamples.setting());
        walk.on(new Event.Numbered(NOT_KNOWN)).on(new Event.Numbered(1));
        assertThat(walk.said()).contains("interview.note.second-fact");
    }

    @Test
    void anEmptyDayIsSaidToBeSavedAsNotKnown() {
        InterviewDriver walk = atFacts(InterviewSamples.setting()).choose(1).press(EditKey.CONFIRM);
        assertThat(profile(walk).isNotKnown(SINCE)).isTrue();
        assertThat(walk.said()).containsExactly("interview.note.not-known");
    }
}
