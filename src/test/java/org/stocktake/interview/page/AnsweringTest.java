package org.stocktake.interview.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.interview.Interview;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Evidence;
import org.stocktake.model.QuestionId;

final class AnsweringTest {
    private static Answer answer(InterviewDriver walk, QuestionId id) {
        return walk.interview().assessment().answerTo(id).orElseThrow();
    }

    @Test
    void thatNothingIsMissingIsNoTextForWhatIsMissing() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(3).write(" 0");
        assertThat(walk.said()).containsExactly("interview.error.missing-none");
        assertThat(walk.asked()).containsExactly("interview.ask.missing");
        assertThat(walk.interview()
                        .answerTo(InterviewSamples.PROCURING)
                        .orElseThrow()
                        .text(AnswerTextField.MISSING))
                .isEmpty();
    }

    @Test
    void whoWithholdsIsToldThatTheQuestionStaysOpen() {
        assertThat(InterviewDriver.atFirstQuestion().choose(8).said()).contains("interview.note.withheld");
        assertThat(InterviewDriver.atFirstQuestion().choose(5).said()).doesNotContain("interview.note.withheld");
    }

    @Test
    void theKindOfAnAnswerIsRecordedAsSoonAsItIsChosenWithOfficeAndTime() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(2);
        Answer answer = answer(walk, InterviewSamples.PROCURING);
        assertThat(answer.kind()).isEqualTo(AnswerKind.PARTLY);
        assertThat(answer.text(AnswerTextField.BY)).isEqualTo("Ministry of Justice");
        assertThat(answer.text(AnswerTextField.AT))
                .startsWith("2026-11-25T10:00:")
                .endsWith("Z");
    }

    @Test
    void afterPartlyEverythingIsAskedThatAReaderNeeds() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().press(Command.SKIP).choose(2);
        StringBuilder asked = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            asked.append(walk.asked().get(0).replace("interview.ask.", "")).append(' ');
            walk.press(Command.SKIP);
        }
        assertThat(asked.toString().strip())
                .isEqualTo("measures evidence practice qualifier missing challenges needs actions");
        assertThat(walk.position()).isEqualTo("3/5");
    }

    @Test
    void followUpsAreRecordedOneByOne() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().press(Command.SKIP).choose(2);
        walk.write("First line\nsecond line")
                .write("Penal Code")
                .write("s. 12")
                .write("2008-05")
                .write("");
        walk.write("Ten cases").choose(2).write("Enabling stay").write("Time");
        walk.on(new Event.Ticked(Set.of(1, 3))).press(EditKey.CONFIRM);
        walk.write("Amend").write("Parliament").write("2027-06-30");
        Answer answer = answer(walk, InterviewSamples.ATTEMPT);
        assertThat(answer.text(AnswerTextField.MEASURES)).isEqualTo("First line\nsecond line");
        assertThat(answer.evidence()).containsExactly(new Evidence("Penal Code", "s. 12", "2008-05", "", "", "", ""));
        assertThat(answer.text(AnswerTextField.PRACTICE)).isEqualTo("Ten cases");
        assertThat(answer.text(AnswerTextField.QUALIFIER)).isEqualTo("basic-concepts");
        assertThat(answer.needs()).containsExactly("legislative-drafting", "equipment");
        assertThat(answer.actions()).containsExactly(new Action("Amend", "Parliament", "2027-06-30", ""));
        assertThat(walk.position()).isEqualTo("3/5");
    }

    @Test
    void theSuggestedStepIsTakenByEnterAndReplacedByTyping() {
        Interview first = InterviewDriver.atFirstQuestion()
                .choose(3)
                .press(Command.SKIP, Command.SKIP, Command.SKIP)
                .interview();
        String suggested = InterviewSamples.checklist()
                .question(InterviewSamples.PROCURING)
                .orElseThrow()
                .guidance()
                .action();
        assertThat(suggested).isNotEmpty();
        InterviewDriver taken = InterviewDriver.from(first).press(EditKey.CONFIRM);
        assertThat(answer(taken, InterviewSamples.PROCURING).actions())
                .containsExactly(new Action(suggested, "", "", ""));
        InterviewDriver replaced =
                InterviewDriver.from(first).type("Ask the Parliament").press(EditKey.CONFIRM);
        assertThat(answer(replaced, InterviewSamples.PROCURING).actions())
                .containsExactly(new Action("Ask the Parliament", "", "", ""));
        assertThat(InterviewDriver.from(first).press(Command.SKIP).interview().assessment())
                .isEqualTo(first.assessment());
        assertThat(first.halfTyped()).as("nobody typed it").isEmpty();
    }

    /** Returns the interview at the needs of the first question, answered "no". */
    private static InterviewDriver atNeeds() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(3).press(Command.SKIP, Command.SKIP);
        assertThat(walk.open()).isEqualTo("needs");
        return walk;
    }

    /** A row that is skipped stays to be completed; Enter without a tick is an answer. */
    @Test
    void enterWithoutATickSaysThatNoHelpIsNeeded() {
        InterviewDriver skipped = atNeeds().press(Command.SKIP);
        assertThat(answer(skipped, InterviewSamples.PROCURING).noHelp()).isFalse();
        InterviewDriver walk = atNeeds();
        assertThat(answer(walk.press(EditKey.CONFIRM), InterviewSamples.PROCURING)
                        .noHelp())
                .as("the first Enter asks")
                .isFalse();
        assertThat(answer(walk.press(EditKey.CONFIRM), InterviewSamples.PROCURING)
                        .noHelp())
                .isTrue();
    }

    /** A user who moves through the lines and presses Enter means the line at the cursor. */
    @Test
    void afterGoingThroughTheLinesEnterDoesNotSayThatNoHelpIsNeeded() {
        InterviewDriver walk = atNeeds().press(EditKey.DOWN);
        for (int enters = 0; enters < 3; enters++) {
            assertThat(walk.press(EditKey.CONFIRM).said()).containsExactly("interview.error.tick-first");
        }
        assertThat(walk.open()).isEqualTo("needs");
        assertThat(answer(walk, InterviewSamples.PROCURING).noHelp()).isFalse();
        walk.press(EditKey.TICK, EditKey.CONFIRM);
        assertThat(answer(walk, InterviewSamples.PROCURING).needs()).hasSize(1);
    }

    @Test
    void noughtAndEnterSayThatNoLineApplies() {
        InterviewDriver walk = atNeeds().press(EditKey.DOWN, EditKey.TICK).on(new Event.Numbered(0));
        assertThat(walk.said()).containsExactly("interview.note.none");
        assertThat(answer(walk, InterviewSamples.PROCURING).noHelp())
                .as("only Enter says it")
                .isFalse();
        assertThat(answer(walk.press(EditKey.CONFIRM), InterviewSamples.PROCURING)
                        .noHelp())
                .isTrue();
    }

    @Test
    void thatNoObstacleWasMetCanBeSaidAndTakenBack() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(3).write("A rule");
        assertThat(walk.asked()).containsExactly("interview.ask.challenges");
        assertThat(answer(walk.write("0"), InterviewSamples.PROCURING).noChallenges())
                .isTrue();
        assertThat(walk.asked()).containsExactly("interview.ask.needs");
        assertThat(new ReviewPage().options(walk.interview()).get(0).label().toString())
                .doesNotContain("follow-up.challenges");
        walk.press(EditKey.UP);
        assertThat(walk.says("challenges")).isEqualTo("interview.row.none");
        walk.press(EditKey.CONFIRM);
        assertThat(walk.text()).isEqualTo("0");
        assertThat(answer(walk.press(EditKey.CONFIRM), InterviewSamples.PROCURING)
                        .noChallenges())
                .isTrue();
        walk.press(EditKey.UP).write("Time");
        assertThat(answer(walk, InterviewSamples.PROCURING).noChallenges()).isFalse();
        assertThat(answer(walk, InterviewSamples.PROCURING).text(AnswerTextField.CHALLENGES))
                .isEqualTo("Time");
    }

    @Test
    void anAnswerThatIsChangedKeepsItsTexts() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .choose(1)
                .write("Law 12")
                .press(EditKey.UP, EditKey.UP)
                .choose(3);
        assertThat(answer(walk, InterviewSamples.PROCURING).kind()).isEqualTo(AnswerKind.NO);
        assertThat(answer(walk, InterviewSamples.PROCURING).text(AnswerTextField.MEASURES))
                .isEqualTo("Law 12");
    }

    @Test
    void notApplicableIsNeverRecordedWithoutItsReason() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(4);
        assertThat(walk.asked()).containsExactly("interview.ask.reason");
        assertThat(walk.write(" \n").said()).containsExactly("interview.error.no-reason");
        assertThat(walk.interview().assessment().answers()).isEmpty();
        walk.write("No such border");
        assertThat(answer(walk, InterviewSamples.PROCURING).text(AnswerTextField.REASON))
                .isEqualTo("No such border");
        assertThat(walk.position()).isEqualTo("2/5");
    }

    @Test
    void consideredIsNeverRecordedWithoutItsDecision() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().goTo(5);
        walk.choose(options(walk).indexOf("answer.considered") + 1);
        assertThat(walk.asked()).containsExactly("interview.ask.decision");
        assertThat(walk.write(" \n").said()).containsExactly("interview.error.no-decision");
        assertThat(walk.interview().assessment().answers()).isEmpty();
    }

    @Test
    void consideredIsOfferedOnlyWhereTheForceAcceptsIt() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion();
        assertThat(options(walk)).doesNotContain("answer.considered");
        walk.goTo(5);
        assertThat(options(walk)).contains("answer.considered");
    }

    private static List<String> options(InterviewDriver walk) {
        return walk.view().field().options().stream()
                .map(option -> option.label().key())
                .toList();
    }

    @Test
    void theTimeOfWhichPracticeIsAskedIsNamed() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(1).press(Command.SKIP, Command.SKIP);
        assertThat(walk.view().field().toString()).contains("interview.period.year, values=[2026]");
    }

    @Test
    void aCitationCanBeChangedAndTakenAway() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().choose(1).write("").write("Penal Code");
        walk.press(Command.SKIP, Command.SKIP, Command.SKIP, EditKey.UP, EditKey.UP);
        assertThat(walk.row()).isEqualTo("evidence.0");
        walk.press(EditKey.CONFIRM, EditKey.CONFIRM).write("Criminal Code");
        assertThat(answer(walk, InterviewSamples.PROCURING).evidence().get(0).title())
                .isEqualTo("Criminal Code");
        walk.press(Command.SKIP, Command.SKIP, Command.SKIP, EditKey.UP, EditKey.UP);
        walk.press(EditKey.CONFIRM, EditKey.END, EditKey.CONFIRM);
        assertThat(answer(walk, InterviewSamples.PROCURING).evidence()).isEmpty();
        assertThat(walk.interview().page()).isEqualTo(new QuestionPage(InterviewSamples.PROCURING));
    }

    @ParameterizedTest(name = "''{0}'' as date of evidence: {1}")
    @CsvSource({
        "2008, ''",
        "2008-05, ''",
        "2008-05-15, ''",
        "2008-5-15, ''",
        "15.05.2008, ''",
        "in spring, interview.day.none-or-part",
        "08, interview.day.none-or-part",
        "05/06/2008, interview.day.either",
        "2008-13, interview.day.no-such-month",
        "2008-13-01, interview.day.no-such-month",
        "2008-02-30, interview.day.no-such-day"
    })
    void theDateOfEvidenceIsADayOrWhatIsKnownOfIt(String typed, String refused) {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .choose(1)
                .write("")
                .write("Penal Code")
                .write("")
                .write(typed);
        assertThat(walk.said()).isEqualTo(refused.isEmpty() ? List.of() : List.of(refused));
    }

    @ParameterizedTest(name = "''{0}'' is no address")
    @ValueSource(strings = {"javascript:alert(1)", "law", "file:///etc/passwd", "https://", "http://a b"})
    void aLinkIsAWebAddress(String typed) {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .choose(1)
                .write("")
                .write("Code")
                .write("")
                .write("")
                .write(typed);
        assertThat(walk.said()).containsExactly("interview.error.link");
    }

    @ParameterizedTest(name = "''{0}'' is an address")
    @ValueSource(
            strings = {
                "https://lovdata.no",
                "HTTP://a-b.example.org:8080/x/y_(z)?q=1&r=%20#s-4",
                "https://example.org/法律"
            })
    void aWebAddressIsTakenAsItIsTyped(String typed) {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .choose(1)
                .write("")
                .write("Code")
                .write("")
                .write("")
                .write(typed);
        assertThat(answer(walk, InterviewSamples.PROCURING).evidence().get(0).link())
                .isEqualTo(typed);
    }

    @Test
    void theMenuReachesTheConfidentialMarkAndTheInternalRemark() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion()
                .choose(3)
                .press(Command.CONFIDENTIAL, Command.INTERNAL_NOTE)
                .write("Ask Ms X");
        Answer answer = answer(walk, InterviewSamples.PROCURING);
        assertThat(answer.confidential()).isTrue();
        assertThat(answer.text(AnswerTextField.INTERNAL_NOTE)).isEqualTo("Ask Ms X");
        assertThat(walk.asked()).containsExactly("interview.ask.missing");
    }

    @Test
    void aMarkNeedsAnAnswer() {
        assertThat(InterviewDriver.atFirstQuestion().press(Command.CONFIDENTIAL).said())
                .containsExactly("interview.error.answer-first");
    }
}
