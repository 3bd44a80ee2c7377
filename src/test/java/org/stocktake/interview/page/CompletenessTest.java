package org.stocktake.interview.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Samples;
import org.stocktake.interview.Walk;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.End;
import org.stocktake.interview.event.Motion;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerText;
import org.stocktake.model.Assessment;
import org.stocktake.model.FactId;

final class CompletenessTest {
    private static List<String> lines(Walk walk) {
        Interview interview = walk.interview();
        return ((ListPage) interview.page())
                .options(interview).stream()
                        .map(option -> option.group() + ": " + option.label())
                        .toList();
    }

    private static Walk landlocked() {
        return Walk.from(Interview.resume(Samples.setting(), Samples.landlocked(), List.of()));
    }

    @Test
    void everyPageLeadsThereAndTheListNamesWhatIsLeft() {
        Walk walk = Walk.resumed().press(Command.COMPLETENESS);
        assertThat(lines(walk)).hasSize(6);
        assertThat(lines(walk).get(2)).contains("interview.completeness.unsubstantiated", "requests at sea");
        assertThat(lines(walk).get(3)).contains("interview.follow-up.missing", "procuring");
        assertThat(Walk.resumed().press(Command.REVIEW).choose(5).interview().page())
                .isEqualTo(new CompletenessPage());
    }

    @Test
    void aLineLeadsToThePageThatMendsItAndBackToTheList() {
        Walk walk = Walk.resumed().press(Command.COMPLETENESS).choose(3);
        assertThat(walk.asked()).containsExactly("interview.ask.evidence");
        walk.choose(2)
                .write("Port Act")
                .press(Command.SKIP, Command.SKIP, Command.SKIP)
                .choose(1);
        walk.write("The coast guard answers.");
        assertThat(walk.interview().page()).isEqualTo(new CompletenessPage());
        assertThat(lines(walk)).noneMatch(line -> line.contains("unsubstantiated"));
    }

    @Test
    void everyLineAboutAQuestionShowsItsShortNumber() {
        List<String> lines = lines(landlocked().press(Command.COMPLETENESS));
        assertThat(lines.subList(0, lines.size() - 1))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("interview.completeness.line, values=["));
        assertThat(lines.get(0)).contains("values=[2.1, ");
    }

    @Test
    void whoComesBackFindsTheWholeList() {
        Walk walk =
                Walk.resumed().press(Command.COMPLETENESS).type("direct lines").press(Motion.CONFIRM);
        assertThat(walk.interview().page()).isEqualTo(new QuestionPage(Samples.LINES));
        walk.choose(5);
        assertThat(walk.interview().page()).isEqualTo(new CompletenessPage());
        assertThat(new CompletenessPage().shown(walk.interview())).hasSameSizeAs(lines(walk));
        walk.type("direct lines").press(Command.GO_TO).choose(1).press(Command.COMPLETENESS);
        assertThat(new CompletenessPage().shown(walk.interview())).hasSameSizeAs(lines(walk));
    }

    @Test
    void aFactOpenedFromTheListLeadsBackToIt() {
        Assessment sample = Samples.halfDone();
        FactId since = new FactId("protocol-since");
        Walk walk = Walk.from(Interview.resume(
                        Samples.setting(),
                        sample.withProfile(sample.profile().with(since, List.of("2027-02-01"))),
                        List.of()))
                .press(Command.COMPLETENESS);
        assertThat(lines(walk).get(0)).contains("contradiction.since-after-period", "2027-02-01");
        walk.choose(1).write("2004-01-28");
        assertThat(walk.interview().page()).isEqualTo(new CompletenessPage());
        assertThat(lines(walk)).noneMatch(line -> line.contains("interview.completeness.contradictory"));
    }

    @Test
    void anAnswerToAQuestionThatIsExcludedCanBeTakenAwayOrItsFactChanged() {
        Walk walk = landlocked().press(Command.COMPLETENESS).choose(1);
        assertThat(walk.choose(2).interview().answerTo(Samples.AUTHORITY)).isEmpty();
        assertThat(walk.interview().page()).isEqualTo(new CompletenessPage());
        Walk other =
                landlocked().press(Command.COMPLETENESS).choose(1).choose(3).choose(1);
        assertThat(other.interview().work().isAsked(Samples.AUTHORITY)).isTrue();
        assertThat(other.interview().page()).isEqualTo(new CompletenessPage());
    }

    @Test
    void anAnswerThatCannotBeRightForSuchAStateIsSaidAtOnceAndLeadsToItsQuestion() {
        Walk walk = Walk.resumed().press(Command.GO_TO).choose(4).choose(4).write("We have no borders.");
        assertThat(walk.said()).contains("interview.note.does-not-fit");
        walk.press(Command.COMPLETENESS);
        assertThat(lines(walk).get(0))
                .contains("interview.completeness.contradictory", "contradiction.answer-apart", "Every party has");
        Interview both = walk.choose(1).interview();
        assertThat(walk.choose(2).interview().page()).isEqualTo(new QuestionPage(Samples.LINES));
        assertThat(walk.choose(7).said()).doesNotContain("interview.note.does-not-fit");
        assertThat(walk.interview().completeness().contradictions()).isEmpty();
        Walk fact = Walk.from(both).choose(3);
        assertThat(fact.asked()).containsExactly("Is your State a party?");
        assertThat(fact.choose(2).interview().page()).isEqualTo(new CompletenessPage());
        assertThat(fact.interview().completeness().contradictions()).isEmpty();
    }

    @Test
    void aDayThatCannotBeRightIsSaidOnceAsSoonAsItIsRecorded() {
        Walk walk = Walk.from(Walk.resumed().interview().open(new PartPage(Samples.PROCURING, Items.ACTIONS, 0, 0)));
        assertThat(walk.write("Amend the law").write("").write("2025-12-01").said())
                .containsExactly("interview.note.does-not-fit");
        assertThat(walk.interview().view().notices().toString()).contains("contradiction.action-before-period");
        assertThat(walk.press(Motion.CONFIRM).said()).doesNotContain("interview.note.does-not-fit");
    }

    @Test
    void whatDoesNotFitNamesItsQuestionOrFactOnEveryPageButTheirOwn() {
        Walk walk = Walk.resumed().press(Command.GO_TO).choose(4).choose(4).write("We have no borders.");
        assertThat(walk.interview().page()).isEqualTo(new ReviewPage());
        assertThat(walk.interview().view().notices().toString())
                .contains("contradiction.answer-apart,", "Do border agencies have direct lines?");
        walk = Walk.resumed().press(Command.GO_TO).choose(4).choose(3).write("Lines are missing.");
        walk.press(Command.GO_TO).choose(4).choose(4).write("We have no borders.");
        assertThat(walk.interview().page()).isEqualTo(new LeftoversPage(Samples.LINES));
        assertThat(walk.interview().view().notices().toString()).contains("contradiction.answer-apart.here");
        walk.press(Command.COMPLETENESS).choose(1);
        assertThat(walk.interview().page()).isEqualTo(new MisfitPage(Samples.LINES));
        assertThat(walk.asked()).containsExactly("contradiction.answer-apart.here");
        assertThat(walk.interview().view().body().toString()).contains("Do border agencies have direct lines?");
    }

    /** What is full already is not asked again by the way. */
    @Test
    void fromTheListOnlyWhatIsMissingIsAskedBeforeItIsShownAgain() {
        Answer full = Samples.halfDone()
                .answerTo(Samples.PROCURING)
                .orElseThrow()
                .withKind(AnswerKind.PARTLY)
                .with(AnswerText.MEASURES, "Section 108.")
                .with(AnswerText.MISSING, "Attempts.")
                .withNoChallenges()
                .withNoHelp();
        Interview at = Walk.resumed().interview();
        Walk walk = Walk.from(at.with(at.assessment().with(Samples.PROCURING, full)));
        walk.press(Command.COMPLETENESS);
        walk = Walk.from(walk.interview().open(new TextAnswerPage(Samples.PROCURING, AnswerText.PRACTICE)));
        walk.write("Nine cases.");
        assertThat(walk.interview().page()).isEqualTo(new ItemsPage(Samples.PROCURING, Items.ACTIONS));
        walk.press(Command.COMPLETENESS);
        walk = Walk.from(walk.interview().open(new TextAnswerPage(Samples.PROCURING, AnswerText.MISSING)));
        walk.write("Attempts, and procuring.");
        assertThat(walk.interview().page()).isEqualTo(new ItemsPage(Samples.PROCURING, Items.ACTIONS));
    }

    @Test
    void nothingOfItStopsADraftFromBeingLeft() {
        Walk walk = Walk.resumed().press(Command.COMPLETENESS, Command.LEAVE, Motion.CONFIRM);
        assertThat(walk.interview().end()).isEqualTo(End.LEFT);
    }

    @Test
    void theListIsThereAlsoWhenNothingIsAnsweredAndNotBeforeItIsBegun() {
        assertThat(Walk.from(Interview.begin(Samples.setting()))
                        .press(Command.COMPLETENESS)
                        .said())
                .containsExactly("interview.error.not-begun");
        assertThat(lines(Walk.atFirstQuestion().press(Command.COMPLETENESS))).hasSize(6);
        assertThat(Samples.setting().today()).isEqualTo(LocalDate.of(2026, 11, 25));
    }
}
