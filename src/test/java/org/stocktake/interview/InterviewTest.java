package org.stocktake.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.event.InterviewEnd;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.interview.page.ExistingAssessmentPage;
import org.stocktake.interview.page.NeedsPage;
import org.stocktake.interview.page.ReasonPage;
import org.stocktake.interview.page.SectionsPage;
import org.stocktake.interview.page.YearPage;
import org.stocktake.interview.view.KeyHint;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Assessment;
import org.stocktake.model.Depth;
import org.stocktake.model.FactId;
import org.stocktake.model.Period;

final class InterviewTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"no, NO", "Norw, NO", "cote d'iv, CI", "XA, XA", "' nOrWaY ', NO"})
    void aStateIsFoundByItsCodeOrAPartOfItsName(String typed, String code) {
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.begin(InterviewSamples.setting()))
                .write(typed);
        assertThat(walk.interview().assessment().subject().state()).isEqualTo(code);
        assertThat(walk.asked()).containsExactly("interview.year");
    }

    @Test
    void aNameThatSeveralStatesHaveIsAskedBack() {
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.begin(InterviewSamples.setting()))
                .write("korea")
                .choose(2);
        assertThat(walk.interview().assessment().subject().state()).isEqualTo("KR");
    }

    @Test
    void ofStatesThatMatchThoseWhoseNameBeginsSoComeFirst() {
        Map<String, String> states = new LinkedHashMap<>();
        states.put("GB", "United Kingdom of Great Britain and Northern Ireland");
        states.put("NO", "Norway");
        InterviewConfig config = new InterviewConfig(InterviewSamples.checklist(), states, LocalDate.of(2026, 11, 25));
        assertThat(config.statesMeant("Nor")).containsExactly("NO", "GB");
    }

    @ParameterizedTest(name = "''{0}'' is no State")
    @CsvSource({"atlantis, interview.error.unknown-state", "'', interview.error.no-state"})
    void aStateThatIsNoneIsRefused(String typed, String said) {
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.begin(InterviewSamples.setting()))
                .write(typed);
        assertThat(walk.said()).containsExactly(said);
        assertThat(walk.asked()).containsExactly("interview.state");
    }

    @ParameterizedTest(name = "''{0}'' is no year")
    @ValueSource(strings = {"26", "year", "1066", "3000", "2026-01"})
    void aYearThatIsNoneIsRefused(String typed) {
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.begin(InterviewSamples.setting()))
                .write("NO")
                .write(typed);
        assertThat(walk.said()).containsExactly("interview.error.year");
    }

    @Test
    void theYearProposedIsThisOneAndDigitsOfAnyScriptAreDigits() {
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.begin(InterviewSamples.setting()))
                .write("NO");
        assertThat(walk.text()).isEqualTo("2026");
        walk.write("٢٠٢٤");
        assertThat(walk.interview().assessment().subject().period()).isEqualTo(Period.ofYear(2024));
    }

    @Test
    void thereIsSomethingToSaveOnceStateYearAndDepthAreKnown() {
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.begin(InterviewSamples.setting()))
                .write("NO")
                .press(EditKey.CONFIRM);
        assertThat(walk.interview().isBegun()).isFalse();
        walk.choose(2);
        assertThat(walk.interview().isBegun()).isTrue();
        assertThat(walk.interview().assessment().depth()).isEqualTo(Depth.FULL);
    }

    @Test
    void aFactIsAskedOnlyWhenItsConditionHolds() {
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.begin(InterviewSamples.setting()))
                .write("NO")
                .press(EditKey.CONFIRM)
                .choose(1)
                .write("Ministry");
        assertThat(walk.position()).isEqualTo("1/2");
        assertThat(walk.choose(2).asked()).containsExactly("Do you want to compare all the same?");
        assertThat(walk.press(Command.BACK).choose(1).asked()).containsExactly("Since when?");
    }

    @Test
    void aFactThatIsNoLongerAskedIsSetAsideAndThereAgainWhenItIsAsked() {
        FactId since = new FactId("protocol-since");
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().press(Command.PROFILE).choose(2);
        assertThat(walk.interview().assessment().profile().knows(since)).isFalse();
        walk.press(Command.BACK).choose(1);
        assertThat(walk.interview().assessment().profile().of(since)).containsExactly("2004-01-28");
        assertThat(walk.text()).isEqualTo("2004-01-28");
    }

    @Test
    void factsAreCountedOfThoseThatAreAskedOfThisState() {
        InterviewDriver party = InterviewDriver.atFirstQuestion().press(Command.BACK, Command.BACK);
        assertThat(party.position())
                .as("a party is asked since when, and for reservations")
                .isEqualTo("4/4");
        InterviewDriver other = InterviewDriver.atFirstQuestion()
                .press(Command.PROFILE)
                .choose(2)
                .choose(1);
        assertThat(other.position())
                .as("another State, whether it compares itself")
                .isEqualTo("3/3");
    }

    @Test
    void aChoiceThatExcludesOthersStandsAlone() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().press(Command.PROFILE, Command.SKIP, Command.SKIP);
        walk.on(new Event.Numbered(2))
                .on(new Event.Numbered(3))
                .on(new Event.Numbered(1))
                .press(EditKey.CONFIRM);
        FactId reservations = new FactId("reservations");
        assertThat(walk.interview().assessment().profile().of(reservations)).containsExactly("none");
        walk.press(Command.BACK).on(new Event.Numbered(2)).press(EditKey.CONFIRM);
        assertThat(walk.interview().assessment().profile().of(reservations)).containsExactly("art-18");
    }

    @Test
    void aDayThatIsNoneIsRefusedAndNoDayIsNotKnown() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .press(Command.PROFILE, Command.SKIP)
                .write("2026-02-30");
        assertThat(walk.view().notices())
                .containsExactly(Paragraph.error(
                        Phrase.of("interview.error.no-day", "2026-02-30", Phrase.of("report.month.2"), "2026", "30")));
        assertThat(walk.write("2026-00-30").said()).containsExactly("interview.error.no-month");
        assertThat(walk.write("30.1.2026").said()).containsExactly("interview.error.day");
        walk.write("");
        assertThat(walk.interview().assessment().profile().knows(new FactId("protocol-since")))
                .isFalse();
    }

    @Test
    void theFirstInterruptAsksAndTheSecondLeaves() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().press(Command.INTERRUPT);
        assertThat(walk.interview().end()).isEqualTo(InterviewEnd.NOT_YET);
        assertThat(walk.press(Command.INTERRUPT).interview().end()).isEqualTo(InterviewEnd.INTERRUPTED);
    }

    @Test
    void leavingAsksAndGoesBackToTheSamePage() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .choose(1)
                .type("half")
                .press(Command.LEAVE)
                .choose(2);
        assertThat(walk.text()).isEqualTo("half");
        assertThat(walk.press(Command.LEAVE).choose(1).interview().end()).isEqualTo(InterviewEnd.LEFT);
    }

    /** The interview may have ended during the follow-ups of that answer. */
    @Test
    void resumingNamesWhatTheAnswerGivenLastStillLacks() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(3);
        Interview again = InterviewFlow.resume(
                InterviewSamples.setting(), walk.interview().assessment(), List.of());
        assertThat(InterviewFlow.view(again).notices().toString())
                .contains("interview.note.resumed.lacks, values=[1, ", "interview.follow-up.missing");
    }

    @Test
    void resumingGoesToTheQuestionAfterTheOneAnsweredLastOrToTheFirstOpenOne() {
        assertThat(InterviewDriver.resumed().position()).isEqualTo("3/4");
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().press(Command.GO_TO).choose(3).choose(7);
        Interview again = InterviewFlow.resume(
                InterviewSamples.setting(), walk.interview().assessment(), List.of());
        InterviewDriver there = InterviewDriver.from(again);
        assertThat(there.interview().page()).isEqualTo(new SectionsPage(true));
        assertThat(there.press(EditKey.CONFIRM).position()).isEqualTo("4/5");
    }

    @Test
    void resumingPassesOverWhatIsAnsweredAndTurnsBackOnlyWhenNothingIsOpenAfterTheOneAnsweredLast() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().press(Command.GO_TO).choose(4).choose(5);
        walk.press(Command.GO_TO).choose(3).choose(5);
        Interview again = InterviewFlow.resume(
                InterviewSamples.setting(), walk.interview().assessment(), List.of());
        assertThat(InterviewDriver.from(again).press(EditKey.CONFIRM).position())
                .isEqualTo("5/5");
        walk.press(Command.GO_TO).choose(5).choose(5);
        Interview last = InterviewFlow.resume(
                InterviewSamples.setting(), walk.interview().assessment(), List.of());
        assertThat(InterviewDriver.from(last).press(EditKey.CONFIRM).position()).isEqualTo("1/5");
    }

    @Test
    void resumingWithoutAnAnswerAsksForTheOfficeAndThenForTheFactsThatAreMissing() {
        InterviewDriver begun = InterviewDriver.atFirstQuestion();
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.resume(
                InterviewSamples.setting(), begun.interview().assessment(), List.of()));
        assertThat(walk.asked()).containsExactly("interview.office");
        assertThat(walk.write("Coast guard").interview().page()).isEqualTo(new SectionsPage(true));
        assertThat(walk.press(EditKey.CONFIRM).position()).isEqualTo("1/5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UK", "o", "ZQ"})
    void twoLettersThatAreNoCodeAreNoPieceOfAName(String typed) {
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.begin(InterviewSamples.setting()))
                .write(typed);
        assertThat(walk.said()).containsExactly("interview.error.unknown-state");
    }

    /** The file already exists, so the question that is asked about a new file is not asked. */
    @Test
    void whoGoesBackToTheYearStaysInTheSameFile() {
        AttachmentLookup taken = new AttachmentLookup() {
            @Override
            public Optional<String> fingerprint(String path) {
                return Optional.empty();
            }

            @Override
            public Optional<String> begun(Assessment.Subject subject) {
                return Optional.of("NO-2026.yaml");
            }
        };
        Interview begun =
                InterviewFlow.resume(InterviewSamples.setting().with(taken), InterviewSamples.halfDone(), List.of());
        InterviewDriver walk = InterviewDriver.from(begun.open(new YearPage())).write("2025");
        assertThat(walk.interview().page()).isNotInstanceOf(ExistingAssessmentPage.class);
        assertThat(walk.said()).contains("interview.note.same-file");
    }

    /** The answer "considered" was given while no duty applied; a duty does not accept it. */
    @Test
    void aDecisionIsNotAskedForOnceADutyBinds() {
        HalfTypedText decision =
                new HalfTypedText(InterviewSamples.AUTHORITY.value() + "/decision", "Looked at, and not adopted.");
        Interview bound =
                InterviewFlow.resume(InterviewSamples.setting(), InterviewSamples.halfDone(), List.of(decision));
        assertThat(bound.page()).isNotInstanceOf(ReasonPage.class);
    }

    /**
     * A reason and a decision before there is an answer, a remark, a day, and each part of a citation and of a step.
     */
    @Test
    void onEveryPageHalfTypedTextIsKeptAndFoundAgain() {
        List<InterviewDriver> pages = List.of(
                InterviewDriver.atFirstQuestion().choose(4),
                InterviewDriver.atFirstQuestion().choose(1).press(Command.NOTE),
                InterviewDriver.atFirstQuestion().choose(1).press(Command.INTERNAL_NOTE),
                InterviewDriver.atFirstQuestion().choose(1).press(Command.REVIEW_BY),
                InterviewDriver.atFirstQuestion().choose(1).press(Command.SKIP).choose(2),
                InterviewDriver.atFirstQuestion()
                        .choose(1)
                        .press(Command.SKIP)
                        .choose(2)
                        .write("Penal Code"));
        for (InterviewDriver walk : pages) {
            walk.type("half");
            List<HalfTypedText> kept = walk.interview().halfTyped();
            assertThat(kept).hasSize(1);
            Interview resumed = InterviewFlow.resume(
                    InterviewSamples.setting(), walk.interview().assessment(), kept);
            assertThat(resumed.page()).isEqualTo(walk.interview().page());
            assertThat(resumed.halfTyped()).isEqualTo(kept);
        }
    }

    @Test
    void whatWasTickedAndNotConfirmedIsKeptAndFoundAgain() {
        Interview no =
                InterviewDriver.atFirstQuestion().choose(3).interview().open(new NeedsPage(InterviewSamples.PROCURING));
        InterviewDriver walk = InterviewDriver.from(no).press(EditKey.TICK, EditKey.DOWN, EditKey.DOWN, EditKey.TICK);
        walk.press(Command.INTERRUPT);
        assertThat(walk.view().body().toString()).contains("interview.leave.half-typed");
        List<HalfTypedText> kept = walk.press(Command.INTERRUPT).interview().halfTyped();
        assertThat(kept)
                .containsExactly(new HalfTypedText("offences.procuring/needs", "legislative-drafting\nequipment"));
        InterviewDriver again = InterviewDriver.from(InterviewFlow.resume(
                InterviewSamples.setting(), walk.interview().assessment(), kept));
        assertThat(again.interview().page()).isEqualTo(new NeedsPage(InterviewSamples.PROCURING));
        assertThat(again.said()).contains("interview.note.half-ticked").doesNotContain("interview.note.half-typed");
        again.press(EditKey.CONFIRM);
        assertThat(again.interview()
                        .answerTo(InterviewSamples.PROCURING)
                        .orElseThrow()
                        .needs())
                .containsExactly("legislative-drafting", "equipment");
        assertThat(again.interview().halfTyped()).isEmpty();
    }

    @Test
    void ticksOfAFactAreKeptButNotThoseOfALineThatIsNoLongerThereNorAMovedCursor() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().press(Command.PROFILE, Command.SKIP, Command.SKIP);
        assertThat(walk.press(EditKey.DOWN).interview().halfTyped()).isEmpty();
        List<HalfTypedText> kept = walk.press(EditKey.TICK).interview().halfTyped();
        assertThat(kept).containsExactly(new HalfTypedText("profile/reservations", "art-18"));
        Interview again = InterviewFlow.resume(
                InterviewSamples.setting(),
                walk.interview().assessment(),
                List.of(new HalfTypedText("profile/reservations", "art-99\nart-20")));
        assertThat(again.draft().ticks()).containsExactly(2);
    }

    /** The removal of all ticks is kept, as is the removal of a text. */
    @Test
    void aTickThatWasTakenAwayIsNotThereAgain() {
        Interview no =
                InterviewDriver.atFirstQuestion().choose(3).interview().open(new NeedsPage(InterviewSamples.PROCURING));
        Interview ticked =
                InterviewDriver.from(no).press(EditKey.TICK, EditKey.CONFIRM).interview();
        InterviewDriver walk = InterviewDriver.from(ticked.open(new NeedsPage(InterviewSamples.PROCURING)))
                .press(EditKey.TICK);
        List<HalfTypedText> kept = walk.interview().halfTyped();
        assertThat(kept).containsExactly(new HalfTypedText("offences.procuring/needs", ""));
        Interview again = InterviewFlow.resume(
                InterviewSamples.setting(), walk.interview().assessment(), kept);
        assertThat(again.draft().ticks()).isEmpty();
    }

    @Test
    void oneSentenceIsEnoughForSeveralTextsThatAreFoundAgain() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().choose(1).type("half").press(Command.SKIP);
        walk.choose(2).type("Penal");
        Interview again = InterviewFlow.resume(
                InterviewSamples.setting(),
                walk.interview().assessment(),
                walk.interview().halfTyped());
        assertThat(again.halfTyped()).hasSize(2);
        assertThat(InterviewDriver.from(again).said()).containsOnlyOnce("interview.note.half-typed");
    }

    @Test
    void halfTypedTextIsKeptAndFoundAgain() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .choose(1)
                .type("half a sent")
                .press(Command.INTERRUPT, Command.INTERRUPT);
        List<HalfTypedText> kept = walk.interview().halfTyped();
        assertThat(kept).containsExactly(new HalfTypedText("offences.procuring/measures", "half a sent"));
        Interview again = InterviewFlow.resume(
                InterviewSamples.setting(), walk.interview().assessment(), kept);
        assertThat(InterviewDriver.from(again).text()).isEqualTo("half a sent");
    }

    @Test
    void nothingHappensAfterTheEnd() {
        Interview ended =
                InterviewDriver.atFirstQuestion().press(Command.LEAVE_NOW).interview();
        assertThat(InterviewDriver.from(ended).choose(1).interview()).isSameAs(ended);
        assertThat(Optional.of(ended.end())).contains(InterviewEnd.LEFT);
    }

    @Test
    void aPageOffersNoKeyThatItRefuses() {
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.begin(InterviewSamples.setting()));
        assertThat(walk.view().hints()).doesNotContain(KeyHint.SKIP, KeyHint.GO_TO);
        walk.write("NO");
        assertThat(walk.view().hints()).contains(KeyHint.SKIP).doesNotContain(KeyHint.GO_TO);
        walk.press(EditKey.CONFIRM, EditKey.CONFIRM);
        assertThat(walk.view().hints()).contains(KeyHint.SKIP, KeyHint.GO_TO);
    }

    @Test
    void anAssessmentIsBegunAlsoWhenItsDepthIsSkipped() {
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.begin(InterviewSamples.setting()))
                .write("NO")
                .press(EditKey.CONFIRM, Command.SKIP);
        assertThat(walk.interview().isBegun()).isTrue();
    }
}
