package org.stocktake.interview.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.interview.Documents;
import org.stocktake.interview.Earlier;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Samples;
import org.stocktake.interview.Setting;
import org.stocktake.interview.Walk;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.End;
import org.stocktake.interview.event.Motion;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerText;
import org.stocktake.model.Assessment;
import org.stocktake.model.FactId;
import org.stocktake.model.Period;

/** Nothing is taken silently: what is missing, doubtful or already there is said when it happens. */
final class CalmTest {
    private static final FactId RESERVATIONS = new FactId("reservations");

    @Test
    void whoWaitsSaysForWhomOrSkipsIt() {
        Walk walk = Walk.atFirstQuestion().choose(6).press(Motion.CONFIRM);
        assertThat(walk.said()).containsExactly("interview.error.waiting-for");
        walk.press(Command.SKIP);
        assertThat(walk.said()).containsExactly("interview.note.to-complete");
        assertThat(walk.position()).isEqualTo("2/5");
        assertThat(walk.interview().progress().lacking()).containsExactly(Samples.PROCURING);
    }

    @ParameterizedTest(name = "''{0}'' is the Ministère de l''Intérieur")
    @ValueSource(strings = {"ministere de l'interieur", "MINISTÈRE DE L'INTÉRIEUR", " Ministère  de l' Intérieur", "1"})
    void anOfficeThatIsWaitedForKeepsOneSpelling(String typed) {
        Walk walk = Walk.atFirstQuestion().choose(6).write("Ministère de l'Intérieur");
        walk.choose(6).write(typed);
        assertThat(walk.said()).containsExactly("interview.note.office");
        assertThat(walk.interview().progress().waitingFor())
                .containsOnlyKeys("Ministère de l'Intérieur")
                .containsValue(List.of(Samples.PROCURING, Samples.ATTEMPT));
    }

    @Test
    void aNumberThatIsNotOfferedIsNoOffice() {
        Walk walk = Walk.atFirstQuestion().choose(6).write("1");
        assertThat(walk.said()).containsExactly("interview.error.waiting-for");
        walk.write("The Police").choose(6).write("2");
        assertThat(walk.said()).containsExactly("interview.error.number-shown");
        assertThat(walk.interview().progress().waitingFor()).containsOnlyKeys("The Police");
    }

    @ParameterizedTest(name = "''{0}'' is no office")
    @ValueSource(strings = {"112", "0", "2147483648", "99999999999999999999", "\u0661\u0661\u0662"})
    void aNumberIsNeverAnOfficeHoweverManyDigitsItHas(String typed) {
        Walk walk =
                Walk.atFirstQuestion().choose(6).write("The Police").choose(6).write(typed);
        assertThat(walk.said()).containsExactly("interview.error.number-shown");
        assertThat(walk.interview().progress().waitingFor()).containsOnlyKeys("The Police");
    }

    @Test
    void anOfficeForWhichNothingWaitsAnyMoreIsNotOffered() {
        Assessment sample = Samples.halfDone();
        Answer answered = sample.answerTo(Samples.PROCURING).orElseThrow().with(AnswerText.WAITING_FOR, "The Police");
        Walk walk = Walk.from(Interview.resume(Samples.setting(), sample.with(Samples.PROCURING, answered), List.of()))
                .press(Motion.CONFIRM)
                .choose(6);
        assertThat(walk.asked()).containsExactly("interview.ask.waiting-for");
        assertThat(walk.interview().view().body())
                .noneMatch(paragraph -> paragraph.phrase().key().startsWith("interview.ask.waiting-for."));
    }

    @Test
    void theSpellingOfAnOfficeCanBeCorrectedWhereItWasTyped() {
        Walk walk = Walk.atFirstQuestion().choose(6).write("the police").press(Command.BACK);
        assertThat(walk.asked()).containsExactly("interview.ask.waiting-for");
        walk.write("The Police");
        assertThat(walk.interview().progress().waitingFor()).containsOnlyKeys("The Police");
        Walk office = Walk.atFirstQuestion().press(Command.OFFICE).write("ministry of justice");
        assertThat(office.interview().work().office()).isEqualTo("ministry of justice");
    }

    @Test
    void theOfficeThatAnswersIsTheOneThatOthersWaitFor() {
        Walk walk = Walk.atFirstQuestion().choose(6).write("The Police");
        walk.press(Command.OFFICE).write("the police");
        assertThat(walk.interview().work().office()).isEqualTo("The Police");
        assertThat(walk.said()).containsExactly("interview.note.office");
    }

    /** Who checks an answer reads all of it on one page. */
    @Test
    void theHelpOfAnAnsweredQuestionHoldsTheAnswer() {
        Walk walk = Walk.atFirstQuestion().choose(1).write("Section 108 of the Act");
        Interview question = walk.interview().open(new QuestionPage(Samples.PROCURING));
        assertThat(Walk.from(question)
                        .press(Command.HELP)
                        .interview()
                        .view()
                        .body()
                        .toString())
                .contains("Section 108 of the Act");
    }

    @Test
    void whatIsLeftToCompleteIsSaidAndNamedInTheReview() {
        Walk walk = Walk.atFirstQuestion().choose(1).press(Motion.CONFIRM);
        assertThat(walk.said()).containsExactly("interview.note.left-empty");
        assertThat(new ReviewPage().options(walk.interview()).get(0).label().toString())
                .contains("follow-up.measures", "follow-up.evidence", "follow-up.practice");
    }

    /** The page that is left last may be the only one that was filled in. */
    @ParameterizedTest(name = "with ''{0}'' on the last page")
    @ValueSource(strings = {"", "Two cases a year"})
    void afterTheLastPageOfAQuestionAsMuchIsToCompleteAsTheReviewSays(String practice) {
        Walk walk = Walk.atFirstQuestion().choose(1).press(Command.SKIP, Command.SKIP);
        walk.write(practice);
        assertThat(walk.position()).isEqualTo("2/5");
        Phrase said = walk.interview().view().notices().get(0).phrase();
        assertThat(said.key()).isEqualTo("interview.note.to-complete");
        Phrase line = new ReviewPage().options(walk.interview()).get(0).label();
        assertThat(said.values().get(1)).isEqualTo(line.values().get(1));
        assertThat(said.toString()).contains("follow-up.measures", "follow-up.evidence");
    }

    @Test
    void whoComesBackHearsOfTheLastQuestionWhatTheReviewSays() {
        Walk walk = Walk.atFirstQuestion().choose(1).write("Section 108");
        Walk again =
                Walk.from(Interview.resume(Samples.setting(), walk.interview().assessment(), List.of()));
        Phrase line = new ReviewPage().options(again.interview()).get(0).label();
        assertThat(again.interview().view().notices().get(0).phrase().values().get(1))
                .isEqualTo(line.values().get(1));
        assertThat(line.toString()).contains("follow-up.evidence");
    }

    @Test
    void enterWithoutATickAsksOnceAndRecordsNothing() {
        Walk walk = Walk.atFirstQuestion()
                .press(Command.PROFILE, Command.SKIP, Command.SKIP)
                .press(Motion.CONFIRM);
        assertThat(walk.said()).containsExactly("interview.note.nothing-ticked");
        assertThat(walk.interview().page()).isEqualTo(new FactChoicePage(RESERVATIONS));
        walk.press(Motion.CONFIRM);
        assertThat(walk.interview().assessment().profile().knows(RESERVATIONS)).isFalse();
        assertThat(walk.asked()).containsExactly("Where does your State lie?");
    }

    @Test
    void factsThatCannotBothBeRightAreSaidAtOnceAndRecorded() {
        Walk walk = Walk.atFirstQuestion().press(Command.PROFILE, Command.SKIP).write("2027-03-01");
        assertThat(walk.said()).contains("interview.note.does-not-fit");
        assertThat(walk.interview().assessment().profile().of(new FactId("protocol-since")))
                .containsExactly("2027-03-01");
    }

    @Test
    void typingReplacesAProposalThatWasNotTouched() {
        Walk year = Walk.from(Interview.begin(Samples.setting()))
                .write("NO")
                .type("2")
                .type("0");
        assertThat(year.text()).isEqualTo("20");
        Walk touched = Walk.from(Interview.begin(Samples.setting()))
                .write("NO")
                .press(Motion.ERASE_BEFORE)
                .type("5");
        assertThat(touched.text()).isEqualTo("2025");
    }

    @Test
    void whoSkippedTheOfficeCanNameItOnTheWayBack() {
        Walk walk = Walk.from(Interview.begin(Samples.setting()))
                .write("NO")
                .press(Motion.CONFIRM)
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
        Assessment answered = Samples.halfDone();
        Assessment nameless = answered.with(
                Samples.PROCURING,
                answered.answerTo(Samples.PROCURING).orElseThrow().with(AnswerText.BY, ""));
        Interview resumed = Interview.resume(Samples.setting(), nameless, List.of());
        assertThat(resumed.page()).isEqualTo(new OfficePage(true));
    }

    @Test
    void oneEnterTooManyRecordsNoAnswer() {
        Walk walk = Walk.atFirstQuestion().press(Motion.CONFIRM);
        assertThat(walk.said()).containsExactly("interview.note.nothing-chosen");
        assertThat(walk.interview().assessment().answers()).isEmpty();
        walk.press(Motion.CONFIRM);
        assertThat(walk.interview().assessment().answers()).hasSize(1);
    }

    @Test
    void aLineThatWasChosenIsTakenByOneEnter() {
        Walk walk = Walk.atFirstQuestion().press(Motion.DOWN, Motion.UP, Motion.DOWN, Motion.CONFIRM);
        assertThat(walk.interview().assessment().answers()).hasSize(1);
    }

    @Test
    void theOfficeOfAnOlderAssessmentIsProposed() {
        Setting setting = Samples.setting().with(new Earlier("old.yaml", Samples.halfDone()));
        Walk walk = Walk.from(Interview.begin(setting))
                .press(Motion.CONFIRM)
                .press(Motion.CONFIRM)
                .choose(1);
        assertThat(walk.text()).isEqualTo("Ministry of Justice");
        walk.press(Motion.CONFIRM);
        assertThat(walk.interview().work().office()).isEqualTo("Ministry of Justice");
    }

    @Test
    void anAssessmentThatWasBegunIsSaidWhenStateAndYearAreKnownAndCanBeOpened() {
        Walk walk = Walk.from(Interview.begin(Samples.setting().with(new BegunIn2026())))
                .write("NO")
                .press(Motion.CONFIRM);
        assertThat(walk.interview().page()).isEqualTo(new BegunPage("NO.yaml"));
        assertThat(walk.press(Command.SKIP).said()).containsExactly("interview.error.begun");
        assertThat(walk.choose(2).write("2027").interview().page()).isEqualTo(new DepthPage(true));
        walk.press(Command.BACK).write("2026").choose(1);
        assertThat(walk.interview().end()).isEqualTo(End.ELSEWHERE);
        assertThat(walk.interview().isBegun()).isFalse();
    }

    private static final class BegunIn2026 implements Documents {
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
