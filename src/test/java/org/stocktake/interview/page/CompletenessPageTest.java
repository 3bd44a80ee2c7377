package org.stocktake.interview.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stocktake.interview.Interview;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.InterviewEnd;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.FactId;

final class CompletenessPageTest {
    private static List<String> lines(InterviewDriver walk) {
        Interview interview = walk.interview();
        return ((ListPage) interview.page())
                .options(interview).stream()
                        .map(option -> option.group() + ": " + option.number() + " " + option.label())
                        .toList();
    }

    private static List<String> labels(InterviewDriver walk) {
        return walk.view().field().options().stream()
                .map(option -> option.label().key())
                .toList();
    }

    private static InterviewDriver landlocked() {
        return InterviewDriver.from(
                InterviewFlow.resume(InterviewSamples.setting(), InterviewSamples.landlocked(), List.of()));
    }

    @Test
    void everyPageLeadsThereAndTheListNamesWhatIsLeft() {
        InterviewDriver walk = InterviewDriver.resumed().press(Command.COMPLETENESS);
        assertThat(lines(walk)).hasSize(7);
        assertThat(lines(walk).get(2)).contains("interview.completeness.unsubstantiated", "requests at sea");
        assertThat(lines(walk).get(3)).contains("interview.completeness.facts, values=[2]");
        assertThat(lines(walk).get(4)).contains("interview.follow-up.missing", "procuring");
        InterviewDriver review = InterviewDriver.resumed().press(Command.REVIEW);
        int line = labels(review).indexOf("interview.review.completeness");
        assertThat(review.take(line + 1).interview().page()).isEqualTo(new CompletenessPage());
    }

    @Test
    void aLineLeadsToThePageThatMendsItAndBackToTheList() {
        InterviewDriver walk =
                InterviewDriver.resumed().press(Command.COMPLETENESS).take(3);
        assertThat(walk.asked()).containsExactly("interview.ask.evidence");
        walk.write("Port Act").press(Command.SKIP, Command.SKIP, Command.SKIP, EditKey.CONFIRM);
        walk.write("The coast guard answers.");
        assertThat(walk.interview().page()).isEqualTo(new CompletenessPage());
        assertThat(lines(walk)).noneMatch(line -> line.contains("unsubstantiated"));
    }

    @Test
    void everyLineAboutAQuestionShowsItsShortNumber() {
        List<String> lines = lines(landlocked().press(Command.COMPLETENESS));
        assertThat(lines.subList(0, lines.size() - 1))
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line).containsAnyOf("1.1 ", "2.1 ", "3.1 ", "3.2 ", "interview.completeness.facts"));
        assertThat(lines.get(0)).contains("2.1 ");
    }

    @Test
    void whoComesBackFindsTheWholeList() {
        InterviewDriver walk = InterviewDriver.resumed()
                .press(Command.COMPLETENESS)
                .type("direct lines")
                .press(EditKey.CONFIRM);
        assertThat(walk.interview().page()).isEqualTo(new QuestionPage(InterviewSamples.LINES));
        walk.choose(5);
        assertThat(walk.interview().page()).isEqualTo(new CompletenessPage());
        assertThat(new CompletenessPage().shown(walk.interview())).hasSameSizeAs(lines(walk));
        walk.type("direct lines").goTo(1).press(Command.COMPLETENESS);
        assertThat(new CompletenessPage().shown(walk.interview())).hasSameSizeAs(lines(walk));
    }

    @Test
    void aFactOpenedFromTheListLeadsBackToIt() {
        Assessment sample = InterviewSamples.halfDone();
        FactId since = new FactId("protocol-since");
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.resume(
                        InterviewSamples.setting(),
                        sample.withProfile(sample.profile().with(since, List.of("2027-02-01"))),
                        List.of()))
                .press(Command.COMPLETENESS);
        assertThat(lines(walk).get(0)).contains("contradiction.since-after-period", "report.month.2", "2027");
        walk.take(1).write("2004-01-28");
        assertThat(walk.interview().page()).isEqualTo(new CompletenessPage());
        assertThat(lines(walk)).noneMatch(line -> line.contains("interview.completeness.contradictory"));
    }

    @Test
    void anAnswerToAQuestionThatIsExcludedCanBeTakenAwayOrItsFactChanged() {
        InterviewDriver walk = landlocked().press(Command.COMPLETENESS).take(1);
        assertThat(walk.choose(2).interview().answerTo(InterviewSamples.AUTHORITY))
                .isEmpty();
        assertThat(walk.interview().page()).isEqualTo(new CompletenessPage());
        InterviewDriver other =
                landlocked().press(Command.COMPLETENESS).take(1).choose(3).choose(1);
        assertThat(other.interview().work().isAsked(InterviewSamples.AUTHORITY)).isTrue();
        assertThat(other.interview().page()).isEqualTo(new CompletenessPage());
    }

    @Test
    void anAnswerThatCannotBeRightForSuchAStateIsSaidAtOnceAndLeadsToItsQuestion() {
        InterviewDriver walk = InterviewDriver.resumed().goTo(4).choose(4).write("We have no borders.");
        assertThat(walk.said()).contains("interview.note.does-not-fit.question");
        walk.press(Command.COMPLETENESS);
        assertThat(lines(walk).get(0))
                .contains("interview.completeness.contradictory", "contradiction.answer-apart", "Every party has");
        Interview both = walk.take(1).interview();
        assertThat(walk.choose(2).interview().page()).isEqualTo(new QuestionPage(InterviewSamples.LINES));
        assertThat(walk.choose(7).said()).doesNotContain("interview.note.does-not-fit");
        assertThat(walk.interview().completeness().contradictions()).isEmpty();
        InterviewDriver fact = InterviewDriver.from(both).choose(3);
        assertThat(fact.open()).isEqualTo("protocol-party");
        assertThat(fact.choose(2).interview().page()).isEqualTo(new CompletenessPage());
        assertThat(fact.interview().completeness().contradictions()).isEmpty();
    }

    @Test
    void aDayThatCannotBeRightIsSaidOnceAsSoonAsItIsRecorded() {
        InterviewDriver walk = InterviewDriver.resumed().goTo(1).edit("actions.new");
        assertThat(walk.write("Amend the law").write("").write("2025-12-01").said())
                .containsExactly(
                        "interview.note.to-complete",
                        "interview.note.one-more.actions.left",
                        "interview.note.does-not-fit.question");
        assertThat(walk.view().notices().toString()).contains("contradiction.action-before-period");
        assertThat(walk.press(EditKey.CONFIRM).said()).doesNotContain("interview.note.does-not-fit.question");
    }

    @Test
    void whatDoesNotFitNamesItsQuestionOrFactOnEveryPageButTheirOwn() {
        InterviewDriver walk = InterviewDriver.resumed().goTo(4).choose(4).write("We have no borders.");
        assertThat(walk.interview().page()).isEqualTo(new ReviewPage());
        assertThat(walk.view().notices().toString())
                .contains("contradiction.answer-apart,", "Do border agencies have direct lines?");
        walk = InterviewDriver.resumed().goTo(4).choose(3).write("Lines are missing.");
        walk.goTo(4).edit("answer").choose(4).write("We have no borders.");
        assertThat(walk.interview().page()).isInstanceOf(ObsoleteParts.ObsoletePartsPage.class);
        assertThat(walk.view().notices().toString()).contains("contradiction.answer-apart.here");
        walk.press(Command.COMPLETENESS).take(1);
        assertThat(walk.interview().page())
                .isEqualTo(new ContradictionPrompts.ContradictionPage(InterviewSamples.LINES));
        assertThat(walk.asked()).containsExactly("contradiction.answer-apart.here");
        assertThat(walk.view().body().toString()).contains("Do border agencies have direct lines?");
    }

    /** The list is opened from the question itself: it is shown again all the same. */
    @Test
    void aLineAboutTheQuestionOneComesFromLeadsBackToTheListAsWell() {
        InterviewDriver walk = InterviewDriver.resumed().choose(1).press(Command.COMPLETENESS);
        int line = indexOf("Is the public informed", walk);
        walk.take(line + 1);
        assertThat(walk.interview().page()).isEqualTo(new QuestionPage(InterviewSamples.CAMPAIGN));
        assertThat(walk.open()).isEqualTo("evidence.new");
        assertThat(walk.press(Command.SKIP, Command.SKIP).interview().page()).isEqualTo(new CompletenessPage());
    }

    private static int indexOf(String words, InterviewDriver walk) {
        List<String> lines = lines(walk);
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).contains(words))
                .findFirst()
                .orElseThrow();
    }

    /** Follow-ups that are complete are not asked again. */
    @Test
    void fromTheListOnlyWhatIsMissingIsAskedBeforeItIsShownAgain() {
        Answer full = InterviewSamples.halfDone()
                .answerTo(InterviewSamples.PROCURING)
                .orElseThrow()
                .withKind(AnswerKind.PARTLY)
                .with(AnswerTextField.MEASURES, "Section 108.")
                .with(AnswerTextField.MISSING, "Attempts.")
                .withNoChallenges()
                .withNoHelp();
        Interview at = InterviewDriver.resumed().interview();
        InterviewDriver walk = InterviewDriver.from(at.with(at.assessment().with(InterviewSamples.PROCURING, full)));
        walk.press(Command.COMPLETENESS).take(indexOf("Is procuring", walk.press(Command.COMPLETENESS)) + 1);
        walk.edit("practice").write("Nine cases.");
        assertThat(walk.open()).isEqualTo("actions.new");
        walk.edit("missing").write("Attempts, and procuring.");
        assertThat(walk.open()).isEqualTo("actions.new");
        assertThat(walk.press(Command.SKIP).interview().page()).isEqualTo(new CompletenessPage());
    }

    @Test
    void nothingOfItStopsADraftFromBeingLeft() {
        InterviewDriver walk = InterviewDriver.resumed().press(Command.COMPLETENESS, Command.LEAVE, EditKey.CONFIRM);
        assertThat(walk.interview().end()).isEqualTo(InterviewEnd.LEFT);
    }

    /** It has no number: it is no question, and no section. */
    @Test
    void aTextHalfTypedOnTheFirstPageStandsInTheListWithoutANumber() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(1).press(Command.OFFICE);
        walk.type("The Police").press(Command.BACK, Command.COMPLETENESS);
        assertThat(walk.view().field().options())
                .filteredOn(option -> option.label().key().equals("interview.row.set-up.office"))
                .singleElement()
                .matches(option -> option.number().isBlank());
    }

    @Test
    void theListIsThereAlsoWhenNothingIsAnsweredAndNotBeforeItIsBegun() {
        assertThat(InterviewDriver.from(InterviewFlow.begin(InterviewSamples.setting()))
                        .press(Command.COMPLETENESS)
                        .said())
                .containsExactly("interview.error.not-begun");
        assertThat(lines(InterviewDriver.atFirstQuestion().press(Command.COMPLETENESS)))
                .hasSize(7);
        assertThat(InterviewSamples.setting().today()).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    /** It stood on the first page of a new assessment, and the list led to another one, on which nothing was typed. */
    @Test
    void aRowOfTheFirstPageThatIsHalfTypedIsShownAndListedNoMoreOnceItIsTaken() {
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.begin(InterviewSamples.setting()))
                .write("NO")
                .write("2025")
                .choose(2)
                .write("Ministry of Justice");
        walk.press(Command.BACK).edit("period").type("ZZ").press(Command.BACK, Command.PROFILE, Command.COMPLETENESS);
        assertThat(walk.interview().halfTyped()).hasSize(1);
        walk.take(1);
        assertThat(walk.text()).isEqualTo("ZZ");
        walk.write("2026");
        assertThat(walk.interview().page()).isEqualTo(new CompletenessPage());
        assertThat(walk.interview().halfTyped()).isEmpty();
    }
}
