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
import org.stocktake.interview.InterviewConfig.AttachmentLookup;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.event.InterviewEnd;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.interview.page.SectionsPage;
import org.stocktake.interview.page.StartPage.ExistingAssessmentPage;
import org.stocktake.interview.view.KeyHint;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Depth;
import org.stocktake.model.FactId;
import org.stocktake.model.Period;
import org.stocktake.terminal.PhraseFormatter;
import org.stocktake.text.Messages;

final class InterviewTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"no, NO", "Norw, NO", "cote d'iv, CI", "XA, XA", "' nOrWaY ', NO"})
    void aStateIsFoundByItsCodeOrAPartOfItsName(String typed, String code) {
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.begin(InterviewSamples.setting()))
                .write(typed);
        assertThat(walk.interview().assessment().subject().state()).isEqualTo(code);
        assertThat(walk.asked()).containsExactly("interview.set-up.period");
    }

    @Test
    void aNameThatSeveralStatesHaveIsAskedBack() {
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.begin(InterviewSamples.setting()))
                .write("korea");
        assertThat(walk.said()).containsExactly("interview.error.several-states");
        assertThat(walk.offers())
                .containsExactly("Korea (the Democratic People's Republic of)", "Korea (the Republic of)");
        walk.press(EditKey.DOWN, EditKey.DOWN, EditKey.CONFIRM);
        assertThat(walk.interview().assessment().subject().state()).isEqualTo("KR");
        assertThat(walk.open()).isEqualTo("period");
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
        assertThat(walk.asked()).containsExactly("interview.set-up.state");
    }

    @ParameterizedTest(name = "''{0}'' is no period")
    @ValueSource(
            strings = {
                "",
                "26",
                "year",
                "1066",
                "3000",
                "2026-01",
                "2026-01-01/",
                "2026-02-30/2026-12-31",
                "2026-12-31/2026-01-01"
            })
    void aPeriodThatIsNoneIsRefused(String typed) {
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.begin(InterviewSamples.setting()))
                .write("NO")
                .write(typed);
        assertThat(walk.said()).containsExactly("interview.error.period");
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
    void aPeriodIsTypedInWords() {
        InterviewConfig config = InterviewSamples.setting().saidBy(new PhraseFormatter(Messages.in(Messages.ENGLISH)));
        InterviewDriver walk =
                InterviewDriver.from(InterviewFlow.begin(config)).write("NO").write("1 July 2026 to 30 June 2027");
        assertThat(walk.interview().assessment().subject().period().typed()).isEqualTo("2026-07-01/2027-06-30");
    }

    @Test
    void aPeriodCanGoFromADayToAnother() {
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.begin(InterviewSamples.setting()))
                .write("NO")
                .write("2026-07-01 / 2027-06-30");
        assertThat(walk.interview().assessment().subject().period())
                .isEqualTo(new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2027, 6, 30)));
        assertThat(walk.says("set-up.period")).isEqualTo("report.from-to");
        assertThat(walk.open()).isEqualTo("depth");
    }

    /** Whoever passed the period by an arrow would otherwise go on in the other assessment without a word. */
    @Test
    void anAssessmentThatIsThereAlreadyIsSaidBeforeANewOneBegins() {
        AttachmentLookup there = new AttachmentLookup() {
            @Override
            public Optional<String> fingerprint(String path) {
                return Optional.empty();
            }

            @Override
            public Optional<String> begun(Assessment.Subject subject) {
                return Optional.of("NO-sample-2026.yaml");
            }
        };
        InterviewDriver walk = InterviewDriver.from(
                        InterviewFlow.begin(InterviewSamples.setting().with(there)))
                .write("NO")
                .press(EditKey.DOWN, EditKey.CONFIRM, EditKey.CONFIRM);
        assertThat(walk.view().toString()).contains("interview.begun, values=[NO-sample-2026.yaml");
        assertThat(walk.interview().isBegun()).isFalse();
    }

    @Test
    void thereIsSomethingToSaveOnceStatePeriodAndDepthWereAsked() {
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
        assertThat(walk.position()).isEqualTo("0/2");
        assertThat(walk.choose(2).open()).isEqualTo("voluntary-comparison");
        assertThat(walk.edit("protocol-party").choose(1).open()).isEqualTo("protocol-since");
        assertThat(walk.labels()).contains("Since when?").doesNotContain("Do you want to compare all the same?");
    }

    @Test
    void aFactThatIsNoLongerAskedIsSetAsideAndThereAgainWhenItIsAsked() {
        FactId since = new FactId("protocol-since");
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .press(Command.PROFILE)
                .edit("protocol-party")
                .choose(2);
        assertThat(walk.interview().assessment().profile().knows(since)).isFalse();
        walk.edit("protocol-party").choose(1);
        assertThat(walk.interview().assessment().profile().of(since)).containsExactly("2004-01-28");
        assertThat(walk.edit("protocol-since").text()).isEqualTo("2004-01-28");
    }

    @Test
    void factsAreCountedOfThoseThatAreAskedOfThisState() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().press(Command.PROFILE);
        assertThat(walk.position())
                .as("a party is asked since when, and for reservations, which were skipped")
                .isEqualTo("3/4");
        assertThat(walk.edit("protocol-party").choose(2).position())
                .as("another State, whether it compares itself")
                .isEqualTo("2/3");
    }

    @Test
    void aChoiceThatExcludesOthersStandsAlone() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().press(Command.PROFILE).edit("reservations");
        walk.on(new Event.Numbered(2))
                .on(new Event.Numbered(3))
                .on(new Event.Numbered(1))
                .press(EditKey.CONFIRM);
        FactId reservations = new FactId("reservations");
        assertThat(walk.interview().assessment().profile().of(reservations)).containsExactly("none");
        walk.press(Command.PROFILE).edit("reservations");
        walk.on(new Event.Numbered(2)).press(EditKey.CONFIRM);
        assertThat(walk.interview().assessment().profile().of(reservations)).containsExactly("art-18");
    }

    @Test
    void aDayThatIsNoneIsRefusedAndNoDayIsNotKnown() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .press(Command.PROFILE)
                .edit("protocol-since")
                .write("2026-02-30");
        assertThat(walk.view().notices())
                .containsExactly(Paragraph.error(Phrase.of(
                        "interview.day.no-such-day",
                        "2026-02-30",
                        Phrase.of("interview.day.month", Phrase.of("report.month.alone.2"), "2026"),
                        "28")));
        assertThat(walk.write("some day").said()).containsExactly("interview.day.none");
        assertThat(walk.open()).as("the row stays open").isEqualTo("protocol-since");
        walk.write("");
        assertThat(walk.interview().assessment().profile().isNotKnown(new FactId("protocol-since")))
                .isTrue();
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

    /** As set and merge do it. */
    @Test
    void ofAnAnswerOfSeveralOfficesTheOthersStayWhileTheirWordsDo() {
        Answer joint = Answer.of(AnswerKind.YES)
                .with(AnswerTextField.BY, "Coast guard; Police")
                .with(AnswerTextField.MEASURES, "A law of 2011.");
        Interview resumed = InterviewFlow.resume(
                InterviewSamples.setting(),
                InterviewSamples.halfDone().with(InterviewSamples.AUTHORITY, joint),
                List.of());
        Interview corrected = resumed.answer(
                InterviewSamples.AUTHORITY, answer -> answer.with(AnswerTextField.PRACTICE, "Used twice."));
        assertThat(by(corrected)).isEqualTo("Coast guard; Ministry of Justice; Police");
        assertThat(by(resumed.answer(InterviewSamples.AUTHORITY, answer -> Answer.of(AnswerKind.NO))))
                .isEqualTo("Ministry of Justice");
    }

    private static String by(Interview interview) {
        return interview.answerTo(InterviewSamples.AUTHORITY).orElseThrow().text(AnswerTextField.BY);
    }

    /** The interview may have ended during the follow-ups of that answer. */
    @Test
    void resumingNamesWhatTheAnswerGivenLastStillLacks() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(3);
        Interview again = InterviewFlow.resume(
                InterviewSamples.setting(), walk.interview().assessment(), List.of());
        assertThat(InterviewFlow.view(again).notices().toString())
                .contains("interview.note.resumed.lacks, values=[1.1, ", "interview.follow-up.missing");
    }

    @Test
    void resumingGoesToTheQuestionAfterTheOneAnsweredLastOrToTheFirstOpenOne() {
        assertThat(InterviewDriver.resumed().position()).isEqualTo("3/4");
        InterviewDriver walk = InterviewDriver.atFirstQuestion().goTo(3).choose(7);
        Interview again = InterviewFlow.resume(
                InterviewSamples.setting(), walk.interview().assessment(), List.of());
        InterviewDriver there = InterviewDriver.from(again);
        assertThat(there.interview().page()).isEqualTo(new SectionsPage(true));
        assertThat(there.press(EditKey.CONFIRM).position()).isEqualTo("4/5");
    }

    @Test
    void resumingPassesOverWhatIsAnsweredAndTurnsBackOnlyWhenNothingIsOpenAfterTheOneAnsweredLast() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().goTo(4).choose(5);
        walk.goTo(3).choose(5);
        Interview again = InterviewFlow.resume(
                InterviewSamples.setting(), walk.interview().assessment(), List.of());
        assertThat(InterviewDriver.from(again).press(EditKey.CONFIRM).position())
                .isEqualTo("5/5");
        walk.goTo(5).choose(5);
        Interview last = InterviewFlow.resume(
                InterviewSamples.setting(), walk.interview().assessment(), List.of());
        assertThat(InterviewDriver.from(last).press(EditKey.CONFIRM).position()).isEqualTo("1/5");
    }

    @Test
    void resumingWithoutAnAnswerAsksForTheOfficeAndThenForTheFactsThatAreMissing() {
        InterviewDriver begun = InterviewDriver.atFirstQuestion();
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.resume(
                InterviewSamples.setting(), begun.interview().assessment(), List.of()));
        assertThat(walk.asked()).containsExactly("interview.set-up.office");
        assertThat(walk.write("Coast guard").open()).isEqualTo("reservations");
        assertThat(walk.press(Command.SKIP).interview().page()).isEqualTo(new SectionsPage(true));
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
        InterviewDriver walk =
                InterviewDriver.from(begun).press(Command.DEPTH).edit("period").write("2025");
        assertThat(walk.interview().page()).isNotInstanceOf(ExistingAssessmentPage.class);
        assertThat(walk.said()).contains("interview.note.same-file");
    }

    /** The answer "considered" was given while no duty applied; a duty does not accept it. */
    @Test
    void aDecisionIsNotAskedForOnceADutyBinds() {
        String name = InterviewSamples.AUTHORITY.value() + "/decision";
        List<HalfTypedText> kept = List.of(new HalfTypedText(name, "Looked at, and not adopted.", true));
        InterviewDriver bound = InterviewDriver.from(
                InterviewFlow.resume(InterviewSamples.setting(), InterviewSamples.halfDone(), kept));
        assertThat(bound.labels()).contains("answer").doesNotContain("decision");
        assertThat(bound.interview().halfTyped()).isEmpty();
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
        walk.write("NO").press(EditKey.CONFIRM, EditKey.CONFIRM, EditKey.CONFIRM);
        assertThat(walk.interview().isBegun()).isTrue();
        assertThat(walk.view().hints()).contains(KeyHint.GO_TO);
    }

    @Test
    void anAssessmentIsBegunAlsoWhenDepthAndOfficeAreSkipped() {
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.begin(InterviewSamples.setting()));
        assertThat(walk.press(Command.SKIP).said()).containsExactly("interview.error.no-state");
        walk.write("NO").press(EditKey.CONFIRM, Command.SKIP, Command.SKIP);
        assertThat(walk.interview().isBegun()).isTrue();
    }
}
