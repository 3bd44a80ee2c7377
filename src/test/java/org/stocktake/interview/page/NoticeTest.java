package org.stocktake.interview.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.interview.AttachmentLookup;
import org.stocktake.interview.Interview;
import org.stocktake.interview.InterviewConfig;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.interview.Prefill;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.InterviewEnd;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.FactId;
import org.stocktake.model.Period;

/** Every text that is missing, doubtful or already there is reported at once; the interview accepts none silently. */
final class NoticeTest {
    private static final FactId RESERVATIONS = new FactId("reservations");

    @Test
    void whoWaitsSaysForWhomOrSkipsIt() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(6).press(EditKey.CONFIRM);
        assertThat(walk.said()).containsExactly("interview.error.waiting-for");
        walk.press(Command.SKIP);
        assertThat(walk.said()).containsExactly("interview.note.to-complete");
        assertThat(walk.position()).isEqualTo("2/5");
        assertThat(walk.interview().progress().lacking()).containsExactly(InterviewSamples.PROCURING);
    }

    @ParameterizedTest(name = "''{0}'' is the Ministère de l''Intérieur")
    @ValueSource(strings = {"ministere de l'interieur", "MINISTÈRE DE L'INTÉRIEUR", " Ministère  de l' Intérieur", "1"})
    void anOfficeThatIsWaitedForKeepsOneSpelling(String typed) {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(6).write("Ministère de l'Intérieur");
        walk.choose(6).write(typed);
        assertThat(walk.said()).containsExactly("interview.note.office");
        assertThat(walk.interview().progress().waitingFor())
                .containsOnlyKeys("Ministère de l'Intérieur")
                .containsValue(List.of(InterviewSamples.PROCURING, InterviewSamples.ATTEMPT));
    }

    @Test
    void aNumberThatIsNotOfferedIsNoOffice() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(6).write("1");
        assertThat(walk.said()).containsExactly("interview.error.waiting-for");
        walk.write("The Police").choose(6).write("2");
        assertThat(walk.said()).containsExactly("interview.error.number-shown");
        assertThat(walk.interview().progress().waitingFor()).containsOnlyKeys("The Police");
    }

    @ParameterizedTest(name = "''{0}'' is no office")
    @ValueSource(strings = {"112", "0", "2147483648", "99999999999999999999", "\u0661\u0661\u0662"})
    void aNumberIsNeverAnOfficeHoweverManyDigitsItHas(String typed) {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .choose(6)
                .write("The Police")
                .choose(6)
                .write(typed);
        assertThat(walk.said()).containsExactly("interview.error.number-shown");
        assertThat(walk.interview().progress().waitingFor()).containsOnlyKeys("The Police");
    }

    @Test
    void anOfficeForWhichNothingWaitsAnyMoreIsNotOffered() {
        Assessment sample = InterviewSamples.halfDone();
        Answer answered = sample.answerTo(InterviewSamples.PROCURING)
                .orElseThrow()
                .with(AnswerTextField.WAITING_FOR, "The Police");
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.resume(
                        InterviewSamples.setting(), sample.with(InterviewSamples.PROCURING, answered), List.of()))
                .press(EditKey.CONFIRM)
                .choose(6);
        assertThat(walk.asked()).containsExactly("interview.ask.waiting-for");
        assertThat(walk.view().body())
                .noneMatch(paragraph -> paragraph.phrase().key().startsWith("interview.ask.waiting-for."));
    }

    @Test
    void theSpellingOfAnOfficeCanBeCorrectedWhereItWasTyped() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().choose(6).write("the police").press(Command.BACK);
        assertThat(walk.asked()).containsExactly("interview.ask.waiting-for");
        walk.write("The Police");
        assertThat(walk.interview().progress().waitingFor()).containsOnlyKeys("The Police");
        InterviewDriver office =
                InterviewDriver.atFirstQuestion().press(Command.OFFICE).write("ministry of justice");
        assertThat(office.interview().work().office()).isEqualTo("ministry of justice");
    }

    @Test
    void theOfficeThatAnswersIsTheOneThatOthersWaitFor() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(6).write("The Police");
        walk.press(Command.OFFICE).write("the police");
        assertThat(walk.interview().work().office()).isEqualTo("The Police");
        assertThat(walk.said()).containsExactly("interview.note.office");
    }

    /** The whole answer can be read on one page. */
    @Test
    void theHelpOfAnAnsweredQuestionHoldsTheAnswer() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(1).write("Section 108 of the Act");
        Interview question = walk.interview().open(new QuestionPage(InterviewSamples.PROCURING));
        assertThat(InterviewDriver.from(question)
                        .press(Command.HELP)
                        .view()
                        .body()
                        .toString())
                .contains("Section 108 of the Act");
    }

    @Test
    void whatIsLeftToCompleteIsSaidAndNamedInTheReview() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(1).press(EditKey.CONFIRM);
        assertThat(walk.said()).containsExactly("interview.note.left-empty");
        assertThat(new ReviewPage().options(walk.interview()).get(0).label().toString())
                .contains("follow-up.measures", "follow-up.evidence", "follow-up.practice");
    }

    /** The last page may be the only one that was completed. */
    @ParameterizedTest(name = "with ''{0}'' on the last page")
    @ValueSource(strings = {"", "Two cases a year"})
    void afterTheLastPageOfAQuestionAsMuchIsToCompleteAsTheReviewSays(String practice) {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(1).press(Command.SKIP, Command.SKIP);
        walk.write(practice);
        if (!practice.isEmpty()) {
            walk.choose(1); // no figures
        }
        assertThat(walk.position()).isEqualTo("2/5");
        Phrase said = walk.view().notices().get(0).phrase();
        assertThat(said.key()).isEqualTo("interview.note.to-complete");
        Phrase line = new ReviewPage().options(walk.interview()).get(0).label();
        assertThat(said.values().get(1)).isEqualTo(line.values().get(1));
        assertThat(said.toString()).contains("follow-up.measures", "follow-up.evidence");
    }

    @Test
    void whoComesBackHearsOfTheLastQuestionWhatTheReviewSays() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(1).write("Section 108");
        InterviewDriver again = InterviewDriver.from(InterviewFlow.resume(
                InterviewSamples.setting(), walk.interview().assessment(), List.of()));
        Phrase line = new ReviewPage().options(again.interview()).get(0).label();
        assertThat(again.view().notices().get(0).phrase().values().get(1))
                .isEqualTo(line.values().get(1));
        assertThat(line.toString()).contains("follow-up.evidence");
    }

    @Test
    void enterWithoutATickAsksOnceAndRecordsNothing() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .press(Command.PROFILE, Command.SKIP, Command.SKIP)
                .press(EditKey.CONFIRM);
        assertThat(walk.said()).containsExactly("interview.note.nothing-ticked");
        assertThat(walk.interview().page()).isEqualTo(new FactChoicePage(RESERVATIONS));
        walk.press(EditKey.CONFIRM);
        assertThat(walk.interview().assessment().profile().knows(RESERVATIONS)).isFalse();
        assertThat(walk.asked()).containsExactly("Where does your State lie?");
    }

    @Test
    void factsThatCannotBothBeRightAreSaidAtOnceAndRecorded() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .press(Command.PROFILE, Command.SKIP)
                .write("2027-03-01");
        assertThat(walk.said()).contains("interview.note.does-not-fit");
        assertThat(walk.interview().assessment().profile().of(new FactId("protocol-since")))
                .containsExactly("2027-03-01");
    }

    @Test
    void typingReplacesAProposalThatWasNotTouched() {
        InterviewDriver year = InterviewDriver.from(InterviewFlow.begin(InterviewSamples.setting()))
                .write("NO")
                .type("2")
                .type("0");
        assertThat(year.text()).isEqualTo("20");
        InterviewDriver touched = InterviewDriver.from(InterviewFlow.begin(InterviewSamples.setting()))
                .write("NO")
                .press(EditKey.ERASE_BEFORE)
                .type("5");
        assertThat(touched.text()).isEqualTo("2025");
    }

    @Test
    void whoSkippedTheOfficeCanNameItOnTheWayBack() {
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.begin(InterviewSamples.setting()))
                .write("NO")
                .press(EditKey.CONFIRM)
                .choose(1)
                .press(Command.SKIP);
        assertThat(walk.asked()).containsExactly("Is your State a party?");
        walk.press(Command.BACK);
        assertThat(walk.interview().page()).isEqualTo(new OfficePage(true));
        walk.press(Command.BACK);
        assertThat(walk.interview().page()).isEqualTo(new DepthPage(true));
        walk.choose(1);
        assertThat(walk.interview().page()).isEqualTo(new OfficePage(true));
        assertThat(walk.write("Ministry of Justice").asked()).containsExactly("Is your State a party?");
        assertThat(walk.interview().work().office()).isEqualTo("Ministry of Justice");
    }

    @Test
    void whoAnsweredWithoutAnOfficeIsAskedForItTheNextTime() {
        Assessment answered = InterviewSamples.halfDone();
        Assessment nameless = answered.with(
                InterviewSamples.PROCURING,
                answered.answerTo(InterviewSamples.PROCURING).orElseThrow().with(AnswerTextField.BY, ""));
        Interview resumed = InterviewFlow.resume(InterviewSamples.setting(), nameless, List.of());
        assertThat(resumed.page()).isEqualTo(new OfficePage(true));
    }

    @Test
    void oneEnterTooManyRecordsNoAnswer() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().press(EditKey.CONFIRM);
        assertThat(walk.said()).containsExactly("interview.note.nothing-chosen");
        assertThat(walk.interview().assessment().answers()).isEmpty();
        walk.press(EditKey.CONFIRM);
        assertThat(walk.interview().assessment().answers()).hasSize(1);
    }

    @Test
    void aLineThatWasChosenIsTakenByOneEnter() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().press(EditKey.DOWN, EditKey.UP, EditKey.DOWN, EditKey.CONFIRM);
        assertThat(walk.interview().assessment().answers()).hasSize(1);
    }

    @Test
    void theOfficeOfAnOlderAssessmentIsProposed() {
        InterviewConfig config = InterviewSamples.setting().with(new Prefill("old.yaml", InterviewSamples.halfDone()));
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.begin(config))
                .press(EditKey.CONFIRM)
                .press(EditKey.CONFIRM)
                .choose(1);
        assertThat(walk.text()).isEqualTo("Ministry of Justice");
        walk.press(EditKey.CONFIRM);
        assertThat(walk.interview().work().office()).isEqualTo("Ministry of Justice");
    }

    @Test
    void anAssessmentThatWasBegunIsSaidWhenStateAndYearAreKnownAndCanBeOpened() {
        InterviewDriver walk = InterviewDriver.from(
                        InterviewFlow.begin(InterviewSamples.setting().with(new BegunIn2026())))
                .write("NO")
                .press(EditKey.CONFIRM);
        assertThat(walk.interview().page()).isEqualTo(new ExistingAssessmentPage("NO.yaml"));
        assertThat(walk.press(Command.SKIP).said()).containsExactly("interview.error.begun");
        assertThat(walk.choose(2).write("2027").interview().page()).isEqualTo(new DepthPage(true));
        walk.press(Command.BACK).write("2026").choose(1);
        assertThat(walk.interview().end()).isEqualTo(InterviewEnd.ELSEWHERE);
        assertThat(walk.interview().isBegun()).isFalse();
    }

    private static final class BegunIn2026 implements AttachmentLookup {
        @Override
        public Optional<String> fingerprint(String path) {
            return Optional.empty();
        }

        @Override
        public Optional<String> begun(Assessment.Subject subject) {
            return subject.period().equals(Period.ofYear(2026)) ? Optional.of("NO.yaml") : Optional.empty();
        }
    }
}
