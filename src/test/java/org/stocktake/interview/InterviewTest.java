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
import org.stocktake.interview.event.End;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.event.Motion;
import org.stocktake.interview.page.BegunPage;
import org.stocktake.interview.page.HalfTyped;
import org.stocktake.interview.page.NeedsPage;
import org.stocktake.interview.page.ReasonPage;
import org.stocktake.interview.page.SectionsPage;
import org.stocktake.interview.page.YearPage;
import org.stocktake.interview.view.Hint;
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
        Walk walk = Walk.from(Interview.begin(Samples.setting())).write(typed);
        assertThat(walk.interview().assessment().subject().state()).isEqualTo(code);
        assertThat(walk.asked()).containsExactly("interview.year");
    }

    @Test
    void aNameThatSeveralStatesHaveIsAskedBack() {
        Walk walk = Walk.from(Interview.begin(Samples.setting())).write("korea").choose(2);
        assertThat(walk.interview().assessment().subject().state()).isEqualTo("KR");
    }

    @Test
    void ofStatesThatMatchThoseWhoseNameBeginsSoComeFirst() {
        Map<String, String> states = new LinkedHashMap<>();
        states.put("GB", "United Kingdom of Great Britain and Northern Ireland");
        states.put("NO", "Norway");
        Setting setting = new Setting(Samples.checklist(), states, LocalDate.of(2026, 11, 25));
        assertThat(setting.statesMeant("Nor")).containsExactly("NO", "GB");
    }

    @ParameterizedTest(name = "''{0}'' is no State")
    @CsvSource({"atlantis, interview.error.unknown-state", "'', interview.error.no-state"})
    void aStateThatIsNoneIsRefused(String typed, String said) {
        Walk walk = Walk.from(Interview.begin(Samples.setting())).write(typed);
        assertThat(walk.said()).containsExactly(said);
        assertThat(walk.asked()).containsExactly("interview.state");
    }

    @ParameterizedTest(name = "''{0}'' is no year")
    @ValueSource(strings = {"26", "year", "1066", "3000", "2026-01"})
    void aYearThatIsNoneIsRefused(String typed) {
        Walk walk = Walk.from(Interview.begin(Samples.setting())).write("NO").write(typed);
        assertThat(walk.said()).containsExactly("interview.error.year");
    }

    @Test
    void theYearProposedIsThisOneAndDigitsOfAnyScriptAreDigits() {
        Walk walk = Walk.from(Interview.begin(Samples.setting())).write("NO");
        assertThat(walk.text()).isEqualTo("2026");
        walk.write("٢٠٢٤");
        assertThat(walk.interview().assessment().subject().period()).isEqualTo(Period.ofYear(2024));
    }

    @Test
    void thereIsSomethingToSaveOnceStateYearAndDepthAreKnown() {
        Walk walk = Walk.from(Interview.begin(Samples.setting())).write("NO").press(Motion.CONFIRM);
        assertThat(walk.interview().isBegun()).isFalse();
        walk.choose(2);
        assertThat(walk.interview().isBegun()).isTrue();
        assertThat(walk.interview().assessment().depth()).isEqualTo(Depth.FULL);
    }

    @Test
    void aFactIsAskedOnlyWhenItsConditionHolds() {
        Walk walk = Walk.from(Interview.begin(Samples.setting()))
                .write("NO")
                .press(Motion.CONFIRM)
                .choose(1)
                .write("Ministry");
        assertThat(walk.position()).isEqualTo("1/2");
        assertThat(walk.choose(2).asked()).containsExactly("Do you want to compare all the same?");
        assertThat(walk.press(Command.BACK).choose(1).asked()).containsExactly("Since when?");
    }

    @Test
    void aFactThatIsNoLongerAskedIsSetAsideAndThereAgainWhenItIsAsked() {
        FactId since = new FactId("protocol-since");
        Walk walk = Walk.atFirstQuestion().press(Command.PROFILE).choose(2);
        assertThat(walk.interview().assessment().profile().knows(since)).isFalse();
        walk.press(Command.BACK).choose(1);
        assertThat(walk.interview().assessment().profile().of(since)).containsExactly("2004-01-28");
        assertThat(walk.text()).isEqualTo("2004-01-28");
    }

    @Test
    void factsAreCountedOfThoseThatAreAskedOfThisState() {
        Walk party = Walk.atFirstQuestion().press(Command.BACK, Command.BACK);
        assertThat(party.position())
                .as("a party is asked since when, and for reservations")
                .isEqualTo("4/4");
        Walk other = Walk.atFirstQuestion().press(Command.PROFILE).choose(2).choose(1);
        assertThat(other.position())
                .as("another State, whether it compares itself")
                .isEqualTo("3/3");
    }

    @Test
    void aChoiceThatExcludesOthersStandsAlone() {
        Walk walk = Walk.atFirstQuestion().press(Command.PROFILE, Command.SKIP, Command.SKIP);
        walk.on(new Event.Numbered(2))
                .on(new Event.Numbered(3))
                .on(new Event.Numbered(1))
                .press(Motion.CONFIRM);
        FactId reservations = new FactId("reservations");
        assertThat(walk.interview().assessment().profile().of(reservations)).containsExactly("none");
        walk.press(Command.BACK).on(new Event.Numbered(2)).press(Motion.CONFIRM);
        assertThat(walk.interview().assessment().profile().of(reservations)).containsExactly("art-18");
    }

    @Test
    void aDayThatIsNoneIsRefusedAndNoDayIsNotKnown() {
        Walk walk = Walk.atFirstQuestion().press(Command.PROFILE, Command.SKIP).write("2026-02-30");
        assertThat(walk.interview().view().notices())
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
        Walk walk = Walk.atFirstQuestion().press(Command.INTERRUPT);
        assertThat(walk.interview().end()).isEqualTo(End.NOT_YET);
        assertThat(walk.press(Command.INTERRUPT).interview().end()).isEqualTo(End.INTERRUPTED);
    }

    @Test
    void leavingAsksAndGoesBackToTheSamePage() {
        Walk walk = Walk.atFirstQuestion()
                .choose(1)
                .type("half")
                .press(Command.LEAVE)
                .choose(2);
        assertThat(walk.text()).isEqualTo("half");
        assertThat(walk.press(Command.LEAVE).choose(1).interview().end()).isEqualTo(End.LEFT);
    }

    /** Something may have ended the interview among them. */
    @Test
    void resumingNamesWhatTheAnswerGivenLastStillLacks() {
        Walk walk = Walk.atFirstQuestion().choose(3);
        Interview again = Interview.resume(Samples.setting(), walk.interview().assessment(), List.of());
        assertThat(again.view().notices().toString())
                .contains("interview.note.resumed.lacks, values=[1, ", "interview.follow-up.missing");
    }

    @Test
    void resumingGoesToTheQuestionAfterTheOneAnsweredLastOrToTheFirstOpenOne() {
        assertThat(Walk.resumed().position()).isEqualTo("3/4");
        Walk walk = Walk.atFirstQuestion().press(Command.GO_TO).choose(3).choose(7);
        Interview again = Interview.resume(Samples.setting(), walk.interview().assessment(), List.of());
        Walk there = Walk.from(again);
        assertThat(there.interview().page()).isEqualTo(new SectionsPage(true));
        assertThat(there.press(Motion.CONFIRM).position()).isEqualTo("4/5");
    }

    @Test
    void resumingPassesOverWhatIsAnsweredAndTurnsBackOnlyWhenNothingIsOpenAfterTheOneAnsweredLast() {
        Walk walk = Walk.atFirstQuestion().press(Command.GO_TO).choose(4).choose(5);
        walk.press(Command.GO_TO).choose(3).choose(5);
        Interview again = Interview.resume(Samples.setting(), walk.interview().assessment(), List.of());
        assertThat(Walk.from(again).press(Motion.CONFIRM).position()).isEqualTo("5/5");
        walk.press(Command.GO_TO).choose(5).choose(5);
        Interview last = Interview.resume(Samples.setting(), walk.interview().assessment(), List.of());
        assertThat(Walk.from(last).press(Motion.CONFIRM).position()).isEqualTo("1/5");
    }

    @Test
    void resumingWithoutAnAnswerAsksForTheOfficeAndThenForTheFactsThatAreMissing() {
        Walk begun = Walk.atFirstQuestion();
        Walk walk =
                Walk.from(Interview.resume(Samples.setting(), begun.interview().assessment(), List.of()));
        assertThat(walk.asked()).containsExactly("interview.office");
        assertThat(walk.write("Coast guard").interview().page()).isEqualTo(new SectionsPage(true));
        assertThat(walk.press(Motion.CONFIRM).position()).isEqualTo("1/5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UK", "o", "ZQ"})
    void twoLettersThatAreNoCodeAreNoPieceOfAName(String typed) {
        Walk walk = Walk.from(Interview.begin(Samples.setting())).write(typed);
        assertThat(walk.said()).containsExactly("interview.error.unknown-state");
    }

    /** The file is there; what would be asked of a new one is not asked of it. */
    @Test
    void whoGoesBackToTheYearStaysInTheSameFile() {
        Documents taken = new Documents() {
            @Override
            public Optional<String> fingerprint(String path) {
                return Optional.empty();
            }

            @Override
            public Optional<String> begun(Assessment.Subject subject) {
                return Optional.of("NO-2026.yaml");
            }
        };
        Interview begun = Interview.resume(Samples.setting().with(taken), Samples.halfDone(), List.of());
        Walk walk = Walk.from(begun.open(new YearPage())).write("2025");
        assertThat(walk.interview().page()).isNotInstanceOf(BegunPage.class);
        assertThat(walk.said()).contains("interview.note.same-file");
    }

    /** What was considered while nothing bound the State would come out as an answer that a duty does not accept. */
    @Test
    void aDecisionIsNotAskedForOnceADutyBinds() {
        HalfTyped decision = new HalfTyped(Samples.AUTHORITY.value() + "/decision", "Looked at, and not adopted.");
        Interview bound = Interview.resume(Samples.setting(), Samples.halfDone(), List.of(decision));
        assertThat(bound.page()).isNotInstanceOf(ReasonPage.class);
    }

    /** A reason and a decision before there is an answer, a remark, a day, and each part of a citation and of a step. */
    @Test
    void onEveryPageHalfTypedTextIsKeptAndFoundAgain() {
        List<Walk> pages = List.of(
                Walk.atFirstQuestion().choose(4),
                Walk.atFirstQuestion().choose(1).press(Command.NOTE),
                Walk.atFirstQuestion().choose(1).press(Command.INTERNAL_NOTE),
                Walk.atFirstQuestion().choose(1).press(Command.REVIEW_BY),
                Walk.atFirstQuestion().choose(1).press(Command.SKIP).choose(2),
                Walk.atFirstQuestion().choose(1).press(Command.SKIP).choose(2).write("Penal Code"));
        for (Walk walk : pages) {
            walk.type("half");
            List<HalfTyped> kept = walk.interview().halfTyped();
            assertThat(kept).hasSize(1);
            Interview resumed =
                    Interview.resume(Samples.setting(), walk.interview().assessment(), kept);
            assertThat(resumed.page()).isEqualTo(walk.interview().page());
            assertThat(resumed.halfTyped()).isEqualTo(kept);
        }
    }

    @Test
    void whatWasTickedAndNotConfirmedIsKeptAndFoundAgain() {
        Interview no = Walk.atFirstQuestion().choose(3).interview().open(new NeedsPage(Samples.PROCURING));
        Walk walk = Walk.from(no).press(Motion.TICK, Motion.DOWN, Motion.DOWN, Motion.TICK);
        walk.press(Command.INTERRUPT);
        assertThat(walk.interview().view().body().toString()).contains("interview.leave.half-typed");
        List<HalfTyped> kept = walk.press(Command.INTERRUPT).interview().halfTyped();
        assertThat(kept).containsExactly(new HalfTyped("offences.procuring/needs", "legislative-drafting\nequipment"));
        Walk again =
                Walk.from(Interview.resume(Samples.setting(), walk.interview().assessment(), kept));
        assertThat(again.interview().page()).isEqualTo(new NeedsPage(Samples.PROCURING));
        assertThat(again.said()).contains("interview.note.half-ticked").doesNotContain("interview.note.half-typed");
        again.press(Motion.CONFIRM);
        assertThat(again.interview().answerTo(Samples.PROCURING).orElseThrow().needs())
                .containsExactly("legislative-drafting", "equipment");
        assertThat(again.interview().halfTyped()).isEmpty();
    }

    @Test
    void ticksOfAFactAreKeptButNotThoseOfALineThatIsNoLongerThereNorAMovedCursor() {
        Walk walk = Walk.atFirstQuestion().press(Command.PROFILE, Command.SKIP, Command.SKIP);
        assertThat(walk.press(Motion.DOWN).interview().halfTyped()).isEmpty();
        List<HalfTyped> kept = walk.press(Motion.TICK).interview().halfTyped();
        assertThat(kept).containsExactly(new HalfTyped("profile/reservations", "art-18"));
        Interview again = Interview.resume(
                Samples.setting(),
                walk.interview().assessment(),
                List.of(new HalfTyped("profile/reservations", "art-99\nart-20")));
        assertThat(again.draft().ticks()).containsExactly(2);
    }

    /** Ticks that were taken away are kept like a text that was erased. */
    @Test
    void aTickThatWasTakenAwayIsNotThereAgain() {
        Interview no = Walk.atFirstQuestion().choose(3).interview().open(new NeedsPage(Samples.PROCURING));
        Interview ticked = Walk.from(no).press(Motion.TICK, Motion.CONFIRM).interview();
        Walk walk = Walk.from(ticked.open(new NeedsPage(Samples.PROCURING))).press(Motion.TICK);
        List<HalfTyped> kept = walk.interview().halfTyped();
        assertThat(kept).containsExactly(new HalfTyped("offences.procuring/needs", ""));
        Interview again = Interview.resume(Samples.setting(), walk.interview().assessment(), kept);
        assertThat(again.draft().ticks()).isEmpty();
    }

    @Test
    void oneSentenceIsEnoughForSeveralTextsThatAreFoundAgain() {
        Walk walk = Walk.atFirstQuestion().choose(1).type("half").press(Command.SKIP);
        walk.choose(2).type("Penal");
        Interview again = Interview.resume(
                Samples.setting(),
                walk.interview().assessment(),
                walk.interview().halfTyped());
        assertThat(again.halfTyped()).hasSize(2);
        assertThat(Walk.from(again).said()).containsOnlyOnce("interview.note.half-typed");
    }

    @Test
    void halfTypedTextIsKeptAndFoundAgain() {
        Walk walk = Walk.atFirstQuestion().choose(1).type("half a sent").press(Command.INTERRUPT, Command.INTERRUPT);
        List<HalfTyped> kept = walk.interview().halfTyped();
        assertThat(kept).containsExactly(new HalfTyped("offences.procuring/measures", "half a sent"));
        Interview again = Interview.resume(Samples.setting(), walk.interview().assessment(), kept);
        assertThat(Walk.from(again).text()).isEqualTo("half a sent");
    }

    @Test
    void nothingHappensAfterTheEnd() {
        Interview ended = Walk.atFirstQuestion().press(Command.LEAVE_NOW).interview();
        assertThat(Walk.from(ended).choose(1).interview()).isSameAs(ended);
        assertThat(Optional.of(ended.end())).contains(End.LEFT);
    }

    @Test
    void aPageOffersNoKeyThatItRefuses() {
        Walk walk = Walk.from(Interview.begin(Samples.setting()));
        assertThat(walk.interview().view().hints()).doesNotContain(Hint.SKIP, Hint.GO_TO);
        walk.write("NO");
        assertThat(walk.interview().view().hints()).contains(Hint.SKIP).doesNotContain(Hint.GO_TO);
        walk.press(Motion.CONFIRM, Motion.CONFIRM);
        assertThat(walk.interview().view().hints()).contains(Hint.SKIP, Hint.GO_TO);
    }

    @Test
    void anAssessmentIsBegunAlsoWhenItsDepthIsSkipped() {
        Walk walk = Walk.from(Interview.begin(Samples.setting())).write("NO").press(Motion.CONFIRM, Command.SKIP);
        assertThat(walk.interview().isBegun()).isTrue();
    }
}
