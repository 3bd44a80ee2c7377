package org.stocktake.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerText;
import org.stocktake.model.Depth;
import org.stocktake.model.Evidence;
import org.stocktake.model.FactId;
import org.stocktake.model.Period;
import org.stocktake.model.QuestionId;

final class InterviewTest {
    private static Answer answer(Walk walk, QuestionId id) {
        return walk.interview().assessment().answerTo(id).orElseThrow();
    }

    // -- set-up -------------------------------------------------------------------------------------------------

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
        Walk walk = Walk.from(Interview.begin(Samples.setting())).write("NO").press(Command.CONFIRM);
        assertThat(walk.interview().isBegun()).isFalse();
        walk.choose(2);
        assertThat(walk.interview().isBegun()).isTrue();
        assertThat(walk.interview().assessment().depth()).isEqualTo(Depth.FULL);
    }

    @Test
    void aFactIsAskedOnlyWhenItsConditionHolds() {
        Walk walk = Walk.from(Interview.begin(Samples.setting()))
                .write("NO")
                .press(Command.CONFIRM)
                .choose(1)
                .write("Ministry");
        assertThat(walk.position()).isEqualTo("1/2");
        assertThat(walk.choose(2).asked()).containsExactly("Do you want to compare all the same?");
        assertThat(walk.press(Command.BACK).choose(1).asked()).containsExactly("Since when?");
    }

    @Test
    void aFactThatIsNoLongerAskedIsForgotten() {
        Walk walk = Walk.atFirstQuestion().press(Command.PROFILE).choose(2);
        assertThat(walk.interview().assessment().profile().knows(new FactId("protocol-since")))
                .isFalse();
    }

    @Test
    void aChoiceThatExcludesOthersStandsAlone() {
        Walk walk = Walk.atFirstQuestion().press(Command.PROFILE, Command.SKIP, Command.SKIP);
        walk.on(new Event.Numbered(2))
                .on(new Event.Numbered(3))
                .on(new Event.Numbered(1))
                .press(Command.CONFIRM);
        FactId reservations = new FactId("reservations");
        assertThat(walk.interview().assessment().profile().of(reservations)).containsExactly("none");
        walk.press(Command.BACK).on(new Event.Numbered(2)).press(Command.CONFIRM);
        assertThat(walk.interview().assessment().profile().of(reservations)).containsExactly("art-18");
    }

    @Test
    void aDayThatIsNoneIsRefusedAndNoDayIsNotKnown() {
        Walk walk = Walk.atFirstQuestion().press(Command.PROFILE, Command.SKIP).write("2026-02-30");
        assertThat(walk.said()).containsExactly("interview.error.day");
        walk.write("");
        assertThat(walk.interview().assessment().profile().knows(new FactId("protocol-since")))
                .isFalse();
    }

    // -- answers ------------------------------------------------------------------------------------------------

    @Test
    void theKindOfAnAnswerIsRecordedAsSoonAsItIsChosenWithOfficeAndTime() {
        Walk walk = Walk.atFirstQuestion().choose(2);
        Answer answer = answer(walk, Samples.PROCURING);
        assertThat(answer.kind()).isEqualTo(AnswerKind.PARTLY);
        assertThat(answer.text(AnswerText.BY)).isEqualTo("Ministry of Justice");
        assertThat(answer.text(AnswerText.AT)).startsWith("2026-11-25T10:00:").endsWith("Z");
    }

    @Test
    void afterPartlyEverythingIsAskedThatAReaderNeeds() {
        Walk walk = Walk.atFirstQuestion().press(Command.SKIP).choose(2);
        StringBuilder asked = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            asked.append(walk.asked().get(0).replace("interview.ask.", "")).append(' ');
            walk.press(Command.CONFIRM);
        }
        assertThat(asked.toString().strip())
                .isEqualTo("measures evidence practice qualifier missing challenges needs actions");
        assertThat(walk.position()).isEqualTo("3/5");
    }

    @Test
    void followUpsAreRecordedOneByOne() {
        Walk walk = Walk.atFirstQuestion().press(Command.SKIP).choose(2);
        walk.write("First line\nsecond line")
                .choose(2)
                .write("Penal Code")
                .write("s. 12")
                .write("2008-05")
                .write("");
        walk.press(Command.CONFIRM)
                .write("Ten cases")
                .choose(2)
                .write("Enabling stay")
                .write("Time");
        walk.on(new Event.Ticked(Set.of(1, 3))).press(Command.CONFIRM);
        walk.choose(2).write("Amend").write("Parliament").write("2027-06-30").press(Command.CONFIRM);
        Answer answer = answer(walk, Samples.ATTEMPT);
        assertThat(answer.text(AnswerText.MEASURES)).isEqualTo("First line\nsecond line");
        assertThat(answer.evidence()).containsExactly(new Evidence("Penal Code", "s. 12", "2008-05", "", "", "", ""));
        assertThat(answer.text(AnswerText.PRACTICE)).isEqualTo("Ten cases");
        assertThat(answer.text(AnswerText.QUALIFIER)).isEqualTo("basic-concepts");
        assertThat(answer.needs()).containsExactly("legislative-drafting", "equipment");
        assertThat(answer.actions()).containsExactly(new Action("Amend", "Parliament", "2027-06-30", ""));
        assertThat(walk.position()).isEqualTo("3/5");
    }

    @Test
    void anAnswerThatIsChangedKeepsItsTexts() {
        Walk walk = Walk.atFirstQuestion()
                .choose(1)
                .write("Law 12")
                .press(Command.BACK, Command.BACK)
                .choose(3);
        assertThat(answer(walk, Samples.PROCURING).kind()).isEqualTo(AnswerKind.NO);
        assertThat(answer(walk, Samples.PROCURING).text(AnswerText.MEASURES)).isEqualTo("Law 12");
    }

    @Test
    void notApplicableIsNeverRecordedWithoutItsReason() {
        Walk walk = Walk.atFirstQuestion().choose(4);
        assertThat(walk.asked()).containsExactly("interview.ask.reason");
        assertThat(walk.write(" \n").said()).containsExactly("interview.error.no-reason");
        assertThat(walk.interview().assessment().answers()).isEmpty();
        walk.write("No such border");
        assertThat(answer(walk, Samples.PROCURING).text(AnswerText.REASON)).isEqualTo("No such border");
        assertThat(walk.position()).isEqualTo("2/5");
    }

    @Test
    void consideredIsOfferedOnlyWhereTheForceAcceptsIt() {
        Walk walk = Walk.atFirstQuestion();
        assertThat(options(walk)).doesNotContain("answer.considered");
        walk.press(Command.GO_TO).choose(5);
        assertThat(options(walk)).contains("answer.considered");
    }

    private static List<String> options(Walk walk) {
        return ((ListPage) walk.interview().page())
                .options(walk.interview()).stream()
                        .map(option -> option.label().key())
                        .toList();
    }

    @Test
    void evidenceCitedOnceCanBePickedAgain() {
        Walk walk = Walk.atFirstQuestion().choose(1).write("").choose(2).write("Penal Code");
        walk.press(Command.GO_TO).choose(3).choose(1).write("").choose(3).choose(1);
        assertThat(answer(walk, Samples.AUTHORITY).evidence()).containsExactly(Evidence.of("Penal Code", ""));
    }

    @Test
    void aCitationCanBeChangedAndTakenAway() {
        Walk walk = Walk.atFirstQuestion().choose(1).write("").choose(2).write("Penal Code");
        walk.press(Command.SKIP, Command.SKIP, Command.SKIP).choose(3).choose(1).write("Criminal Code");
        assertThat(answer(walk, Samples.PROCURING).evidence().get(0).title()).isEqualTo("Criminal Code");
        walk.press(Command.SKIP, Command.SKIP, Command.SKIP).choose(3).choose(2);
        assertThat(answer(walk, Samples.PROCURING).evidence()).isEmpty();
    }

    @ParameterizedTest(name = "''{0}'' as date of evidence: {1}")
    @CsvSource({"2008, ''", "2008-05, ''", "2008-05-15, ''", "May 2008, refused", "2008-13, refused", "08, refused"})
    void theDateOfEvidenceIsADayOrWhatIsKnownOfIt(String typed, String refused) {
        Walk walk = Walk.atFirstQuestion()
                .choose(1)
                .write("")
                .choose(2)
                .write("Penal Code")
                .write("")
                .write(typed);
        assertThat(walk.said().contains("interview.error.day-or-part")).isEqualTo(!refused.isEmpty());
    }

    @ParameterizedTest(name = "''{0}'' is no address")
    @ValueSource(strings = {"javascript:alert(1)", "law", "file:///etc/passwd", "https://", "http://a b"})
    void aLinkIsAWebAddress(String typed) {
        Walk walk = Walk.atFirstQuestion()
                .choose(1)
                .write("")
                .choose(2)
                .write("Code")
                .write("")
                .write("")
                .write(typed);
        assertThat(walk.said()).containsExactly("interview.error.link");
    }

    @Test
    void theMenuReachesTheConfidentialMarkAndTheInternalRemark() {
        Walk walk = Walk.atFirstQuestion()
                .choose(3)
                .press(Command.CONFIDENTIAL, Command.INTERNAL_NOTE)
                .write("Ask Ms X");
        Answer answer = answer(walk, Samples.PROCURING);
        assertThat(answer.confidential()).isTrue();
        assertThat(answer.text(AnswerText.INTERNAL_NOTE)).isEqualTo("Ask Ms X");
        assertThat(walk.asked()).containsExactly("interview.ask.missing");
    }

    @Test
    void aMarkNeedsAnAnswer() {
        assertThat(Walk.atFirstQuestion().press(Command.CONFIDENTIAL).said())
                .containsExactly("interview.error.answer-first");
    }

    // -- moving about -------------------------------------------------------------------------------------------

    @Test
    void goingBackNeverValidatesAndComingBackFindsWhatWasTyped() {
        Walk walk = Walk.atFirstQuestion().choose(1).type("half a sent").press(Command.BACK);
        assertThat(walk.asked()).containsExactly("Is procuring illegal entry an offence?");
        assertThat(walk.press(Command.CONFIRM).text()).isEqualTo("half a sent");
        walk.press(Command.GO_TO).choose(4).press(Command.BACK);
        assertThat(walk.text()).isEqualTo("half a sent");
    }

    @Test
    void skippingLeavesAQuestionToDo() {
        Walk walk = Walk.atFirstQuestion().press(Command.SKIP);
        assertThat(walk.position()).isEqualTo("2/5");
        assertThat(walk.interview().progress().toDo()).isEqualTo(5);
    }

    @Test
    void aQuestionOpenedFromTheReviewLeadsBackToIt() {
        Walk walk = Walk.atFirstQuestion().press(Command.REVIEW).choose(4).choose(7);
        assertThat(walk.interview().page()).isEqualTo(new ReviewPage());
        assertThat(walk.interview().progress().open()).isEqualTo(1);
    }

    @Test
    void theNextOpenQuestionStartsFromTheFirstAgain() {
        Walk walk =
                Walk.atFirstQuestion().press(Command.GO_TO).choose(5).choose(6).press(Command.BACK);
        assertThat(walk.press(Command.NEXT_OPEN).position()).isEqualTo("1/5");
    }

    @Test
    void theListIsNarrowedWhateverTheAccentsAndEscWidensItAgain() {
        Walk walk = Walk.atFirstQuestion().press(Command.GO_TO, Command.FILTER).type("ÁGENCIES");
        assertThat(((ListPage) walk.interview().page()).shown(walk.interview())).containsExactly(4);
        assertThat(walk.press(Command.BACK).interview().page()).isEqualTo(new GoToPage());
        assertThat(((ListPage) walk.interview().page()).shown(walk.interview())).hasSize(5);
    }

    @Test
    void theDepthCanBeChangedWithoutLosingAnAnswer() {
        Walk walk = Walk.atFirstQuestion()
                .press(Command.SKIP)
                .choose(5)
                .press(Command.DEPTH)
                .choose(1);
        assertThat(walk.interview().progress().asked()).isEqualTo(4);
        assertThat(walk.interview().assessment().answerTo(Samples.ATTEMPT)).isPresent();
        walk.press(Command.DEPTH).choose(2);
        assertThat(walk.interview().progress().open()).isEqualTo(1);
    }

    @Test
    void consideredIsReopenedWhenAnotherProfileNoLongerAcceptsIt() {
        Walk walk = Walk.atFirstQuestion()
                .press(Command.PROFILE)
                .choose(2)
                .choose(2)
                .choose(1);
        walk.choose(4).write("Cabinet, 2025");
        assertThat(answer(walk, Samples.CAMPAIGN).kind()).isEqualTo(AnswerKind.CONSIDERED);
        walk.press(Command.PROFILE).choose(1);
        assertThat(answer(walk, Samples.CAMPAIGN).kind()).isEqualTo(AnswerKind.LATER);
        assertThat(answer(walk, Samples.CAMPAIGN).text(AnswerText.DECISION)).isEqualTo("Cabinet, 2025");
    }

    @Test
    void pastedTextNeverAnswersAQuestion() {
        Walk walk = Walk.atFirstQuestion().on(new Event.Pasted("1\n2\n3"));
        assertThat(walk.interview().assessment().answers()).isEmpty();
        walk.choose(1).on(new Event.Pasted("one\r\ntwo\rthree"));
        assertThat(walk.text()).isEqualTo("one\ntwo\nthree");
        assertThat(walk.interview().assessment().answers()).hasSize(1);
    }

    @Test
    void aTextIsAtMostAsLongAsAFileMayHoldIt() {
        Walk walk = Walk.atFirstQuestion().choose(1).type("x".repeat(32_000)).type("y");
        assertThat(walk.said()).containsExactly("interview.error.too-long");
        assertThat(walk.text()).hasSize(32_000);
    }

    // -- leaving and coming back --------------------------------------------------------------------------------

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

    @Test
    void resumingGoesToTheQuestionAfterTheOneAnsweredLastOrToTheFirstOpenOne() {
        assertThat(Walk.resumed().position()).isEqualTo("3/4");
        Walk walk = Walk.atFirstQuestion().press(Command.GO_TO).choose(3).choose(7);
        Interview again = Interview.resume(Samples.setting(), walk.interview().assessment(), List.of());
        assertThat(Walk.from(again).position()).isEqualTo("4/5");
    }

    @Test
    void resumingWithoutAnAnswerAsksForTheOfficeAndThenForTheFactsThatAreMissing() {
        Walk begun = Walk.atFirstQuestion();
        Walk walk =
                Walk.from(Interview.resume(Samples.setting(), begun.interview().assessment(), List.of()));
        assertThat(walk.asked()).containsExactly("interview.office");
        assertThat(walk.write("Coast guard").position()).isEqualTo("1/5");
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
}
