package org.stocktake.interview.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.finding.Prefill;
import org.stocktake.interview.Interview;
import org.stocktake.interview.InterviewConfig;
import org.stocktake.interview.InterviewConfig.AttachmentLookup;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.InterviewEnd;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.FactId;
import org.stocktake.model.Period;
import org.stocktake.model.QuestionId;

/** Every text that is missing, doubtful or already there is reported at once; the interview accepts none silently. */
final class NoticeTest {
    private static final FactId RESERVATIONS = new FactId("reservations");

    @Test
    void thatNothingIsSavedStaysInSightUntilItIs() {
        Phrase full = Phrase.of("interview.error.save", "The drive is full.", "Free some.");
        InterviewDriver walk = InterviewDriver.from(
                InterviewDriver.atFirstQuestion().choose(1).interview().notSaved(full));
        walk.press(Command.BACK, Command.GO_TO);
        assertThat(walk.said()).isEmpty();
        assertThat(walk.view().body().get(0)).isEqualTo(Paragraph.error(Phrase.of("interview.mark.not-saved")));
        assertThat(InterviewDriver.from(walk.interview().saved()).said()).containsExactly("interview.note.saved-again");
    }

    @Test
    void whoLeavesUnsavedReadsWhyAndWhereTheCopyIs() {
        Phrase copied =
                Phrase.of("interview.error.save.copied", "It was changed.", "Your version is in conflict-1.yaml.");
        Interview unsaved =
                InterviewDriver.atFirstQuestion().choose(1).interview().notSaved(copied);
        InterviewDriver walk = InterviewDriver.from(unsaved).press(Command.LEAVE);
        assertThat(walk.view().body()).contains(Paragraph.error(copied));
        assertThat(walk.view().toString()).as("one of the two is enough").doesNotContain("interview.mark.not-saved");
        assertThat(walk.said())
                .as("what the page says stands below it no second time")
                .isEmpty();
    }

    @Test
    void afterTheLastQuestionTheReviewSaysThatItWasTheLast() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().goTo(5);
        assertThat(walk.choose(7).interview().page()).isEqualTo(new ReviewPage());
        assertThat(walk.said()).contains("interview.note.last-question");
    }

    /** The list was looked at before, so that its cursor stood elsewhere. */
    @Test
    void afterTheLastQuestionTheReviewStandsAtTheFirstOneThatIsNotDone() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().goTo(2).choose(5);
        walk.press(Command.REVIEW, EditKey.END, Command.BACK);
        walk.goTo(5).choose(7);
        assertThat(walk.interview().page()).isEqualTo(new ReviewPage());
        assertThat(walk.interview().draft().focus()).isZero();
    }

    @Test
    void theSofteningWordsAreNotChosenBeforeAPersonChoseThem() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().goTo(2).choose(2);
        walk.edit("qualifier");
        assertThat(walk.view().field().options())
                .extracting(ListOption::mark)
                .containsExactly(ListOption.Mark.PROPOSED, ListOption.Mark.OPEN);
        walk.press(EditKey.CONFIRM).write("Attempts.").edit("qualifier");
        assertThat(walk.view().field().options())
                .extracting(ListOption::mark)
                .containsExactly(ListOption.Mark.CHOSEN, ListOption.Mark.OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30.6.2027", "3", "2027-06-30"})
    void aNumberOrADayIsNoStepNoObstacleAndNoOffice(String typed) {
        for (String row : List.of("missing", "challenges", "actions.new", "note")) {
            InterviewDriver walk =
                    InterviewDriver.atFirstQuestion().choose(3).edit(row).write(typed);
            assertThat(walk.said()).as(row).singleElement().asString().startsWith("interview.error.in-words.");
            assertThat(walk.open()).isEqualTo(row);
        }
        InterviewDriver office = InterviewDriver.atFirstQuestion().choose(6).write("by " + typed);
        assertThat(office.said().contains("interview.error.no-office")).isEqualTo(typed.contains("-"));
    }

    @ParameterizedTest(name = "{1}, after an answer of kind {0}: \"{2}\"")
    @CsvSource({
        "1, measures, 3, measures",
        "1, practice, 2, practice",
        "3, missing, 30.6.2027, missing",
        "3, internal-note, 12, remark",
        "3, actions.new, 4, actions",
        "1, evidence.new, 12, evidence",
        "1, evidence.new, 9, evidence",
        "1, evidence.new, 0, evidence",
        "1, evidence.new, 1 2, evidence",
        "1, evidence.new, 1., evidence",
        "1, figures.new, 12, figures"
    })
    void aTextThatASentenceIsExpectedInIsNoNumberAndNoDayAlone(int kind, String row, String typed, String what) {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(kind);
        if (row.equals("internal-note")) {
            walk.press(Command.INTERNAL_NOTE);
        }
        assertThat(walk.edit(row).write(typed).said()).containsExactly("interview.error.in-words." + what);
        assertThat(walk.open()).isEqualTo(row);
        assertThat(walk.write("In force since 2019-05-01.").said()).doesNotContain("interview.error.in-words." + what);
    }

    @Test
    void whatIsSaidOfAQuestionOnAnotherPageBearsItsNumber() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(1).edit("practice");
        walk.type("The police opened 12 cases in 1999.").press(Command.NEXT_OPEN);
        assertThat(walk.interview().page()).isEqualTo(new QuestionPage(InterviewSamples.ATTEMPT));
        assertThat(walk.view().notices().toString())
                .containsPattern("interview\\.note\\.other-year, values=\\[1\\.1, .*\\[1999]");
        walk.press(Command.SKIP);
        assertThat(walk.view().notices().toString()).contains("interview.note.skipped, values=[1.2]");
    }

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
    @ValueSource(strings = {"ministere de l'interieur", "MINISTÈRE DE L'INTÉRIEUR", " Ministère  de l' Intérieur"})
    void anOfficeThatIsWaitedForKeepsOneSpelling(String typed) {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(6).write("Ministère de l'Intérieur");
        walk.choose(6).write(typed);
        assertThat(walk.said()).containsExactly("interview.note.office");
        assertThat(walk.interview().progress().waitingFor())
                .containsOnlyKeys("Ministère de l'Intérieur")
                .containsValue(List.of(InterviewSamples.PROCURING, InterviewSamples.ATTEMPT));
    }

    @Test
    void anOfficeNamedBeforeIsTakenFromTheOffers() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(6).write("The Police");
        walk.choose(6).type("pol");
        assertThat(walk.offers()).containsExactly("The Police");
        walk.press(EditKey.DOWN, EditKey.CONFIRM);
        assertThat(walk.interview().progress().waitingFor())
                .containsOnlyKeys("The Police")
                .containsValue(List.of(InterviewSamples.PROCURING, InterviewSamples.ATTEMPT));
    }

    @ParameterizedTest(name = "''{0}'' is no office")
    @ValueSource(strings = {"1", "112", "0", "2147483648", "99999999999999999999", "\u0661\u0661\u0662"})
    void aNumberIsNeverAnOfficeHoweverManyDigitsItHas(String typed) {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .choose(6)
                .write("The Police")
                .choose(6)
                .write(typed);
        assertThat(walk.said()).containsExactly("interview.error.no-office");
        assertThat(walk.interview().progress().waitingFor()).containsOnlyKeys("The Police");
    }

    @Test
    void theSpellingOfAnOfficeCanBeCorrectedWhereItWasTyped() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .choose(6)
                .write("the police")
                .press(Command.BACK)
                .edit("waiting-for");
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
    void aQuestionShowsTheWholeAnswer() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(1).write("Section 108 of the Act");
        Interview question = walk.interview().open(new QuestionPage(InterviewSamples.PROCURING));
        assertThat(InterviewDriver.from(question).view().toString()).contains("Section 108 of the Act");
    }

    @Test
    void whatIsLeftToCompleteStandsOpenInItsRowAndIsNamedInTheReview() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(1).press(EditKey.CONFIRM);
        assertThat(walk.said()).isEmpty();
        assertThat(walk.mark("measures")).isEqualTo(FormRow.Mark.EMPTY);
        assertThat(new ReviewPage().options(walk.interview()).get(0).label().toString())
                .contains("follow-up.measures", "follow-up.evidence", "follow-up.practice");
    }

    /** The last row may be the only one that was completed. */
    @ParameterizedTest(name = "with ''{0}'' in the last row")
    @ValueSource(strings = {"", "Two cases a year"})
    void afterTheLastRowOfAQuestionAsMuchIsToCompleteAsTheReviewSays(String practice) {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(1).press(Command.SKIP, Command.SKIP);
        walk.write(practice);
        assertThat(walk.position()).isEqualTo("2/5");
        Phrase said = walk.view().notices().get(0).phrase();
        assertThat(said.key()).isEqualTo("interview.note.to-complete");
        assertThat(said.values().get(1)).isEqualTo(lackedInReview(walk));
        assertThat(said.toString()).contains("follow-up.measures", "follow-up.evidence");
    }

    @Test
    void whoComesBackHearsOfTheLastQuestionWhatTheReviewSays() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(1).write("Section 108");
        InterviewDriver again = InterviewDriver.from(InterviewFlow.resume(
                InterviewSamples.setting(), walk.interview().assessment(), List.of()));
        assertThat(again.view().notices().get(0).phrase().values().get(1)).isEqualTo(lackedInReview(again));
        assertThat(lackedInReview(again).toString()).contains("follow-up.evidence");
    }

    /** Returns what the first line of the review says that its answer lacks. */
    private static Object lackedInReview(InterviewDriver walk) {
        Phrase line = new ReviewPage().options(walk.interview()).get(0).label();
        return line.values().get(1);
    }

    @Test
    void enterWithoutATickAsksOnceAndRecordsNothing() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .press(Command.PROFILE)
                .choose(3)
                .press(EditKey.CONFIRM);
        assertThat(walk.said()).containsExactly("interview.note.nothing-ticked");
        assertThat(walk.open()).isEqualTo(RESERVATIONS.value());
        walk.press(EditKey.CONFIRM);
        assertThat(walk.interview().assessment().profile().knows(RESERVATIONS)).isFalse();
        assertThat(walk.position()).as("all facts are looked at").isEqualTo("1/5");
    }

    @Test
    void factsThatCannotBothBeRightAreSaidAtOnceAndRecorded() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .press(Command.PROFILE)
                .choose(2)
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
        assertThat(walk.open()).isEqualTo("protocol-party");
        walk.press(Command.BACK);
        assertThat(walk.interview().page()).isEqualTo(SetUpPage.START);
        walk.edit("depth").choose(1);
        assertThat(walk.open()).isEqualTo("office");
        assertThat(walk.write("Ministry of Justice").open()).isEqualTo("protocol-party");
        assertThat(walk.interview().work().office()).isEqualTo("Ministry of Justice");
    }

    @Test
    void whoAnsweredWithoutAnOfficeIsAskedForItTheNextTime() {
        Assessment nameless = withoutOffice(InterviewSamples.PROCURING, InterviewSamples.halfDone());
        Assessment all = withoutOffice(InterviewSamples.AUTHORITY, nameless);
        Interview resumed = InterviewFlow.resume(InterviewSamples.setting(), all, List.of());
        assertThat(resumed.page()).isEqualTo(SetUpPage.OFFICE_ONLY);
    }

    /** An answer that a script gave names no office; the interview asked for it at each opening. */
    @Test
    void theOfficeIsNotAskedForAgainWhereOnlyTheLatestAnswerNamesNone() {
        Assessment nameless = withoutOffice(InterviewSamples.PROCURING, InterviewSamples.halfDone());
        Answer named = Answer.of(AnswerKind.YES)
                .with(AnswerTextField.BY, "Border Police")
                .with(AnswerTextField.AT, "2020-01-01T00:00:00Z");
        Interview resumed = InterviewFlow.resume(
                InterviewSamples.setting(), nameless.with(InterviewSamples.AUTHORITY, named), List.of());
        assertThat(resumed.page()).isNotEqualTo(SetUpPage.OFFICE_ONLY);
        assertThat(resumed.work().office()).isEqualTo("Border Police");
    }

    private static Assessment withoutOffice(QuestionId id, Assessment answered) {
        return answered.answerTo(id)
                .map(answer -> answered.with(id, answer.with(AnswerTextField.BY, "")))
                .orElse(answered);
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
        assertThat(walk.interview().page()).isEqualTo(new StartPage.ExistingAssessmentPage("NO.yaml"));
        assertThat(walk.press(Command.SKIP).said()).containsExactly("interview.error.begun");
        assertThat(walk.choose(2).write("2027").open()).isEqualTo("depth");
        walk.edit("period").write("2026").choose(1);
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

    @Test
    void aBlankBeforeATextIsNoPartOfIt() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().choose(1).edit("measures").write("  Offices are there. ");
        assertThat(walk.interview()
                        .answerTo(InterviewSamples.PROCURING)
                        .orElseThrow()
                        .text(AnswerTextField.MEASURES))
                .isEqualTo("Offices are there.");
    }
}
