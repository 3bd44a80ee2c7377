package org.stocktake.interview.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Coordination;
import org.stocktake.model.Figure;

/**
 * Figures without a practice in words, between any two kinds of answers: they are named figures and quoted before they are
 * removed. They were called "practice", and went unquoted.
 */
final class FiguresAloneTest {
    private static final Figure OURS = new Figure("Our cases", "7", "", "");
    private static final Figure THEIRS = new Figure("Their cases", "9", "", "");

    static Stream<Arguments> pairs() {
        List<AnswerKind> kinds = List.of(AnswerKind.values());
        return kinds.stream().flatMap(ours -> kinds.stream().map(theirs -> Arguments.of(ours, theirs)));
    }

    private static Answer counted(AnswerKind kind, Figure figure) {
        Answer answer = Answer.of(kind).withFigures(List.of(figure)).with(AnswerTextField.BY, figure.what());
        return kind == AnswerKind.NOT_APPLICABLE ? answer.with(AnswerTextField.REASON, "No border.") : answer;
    }

    private static InterviewDriver conflict(Answer ours, Answer theirs) {
        Assessment two = InterviewSamples.halfDone()
                .with(InterviewSamples.PROCURING, ours)
                .withCoordination(Coordination.NONE.withConflict(InterviewSamples.PROCURING, theirs));
        return InterviewDriver.from(InterviewFlow.resume(InterviewSamples.setting(), two, List.of()))
                .goTo(1)
                .press(EditKey.CONFIRM);
    }

    /** Returns the words of a figure, as the parts of one line. */
    private static String quoted(Figure figure) {
        List<Phrase> parts = List.of(Phrase.asIs(figure.what()), Phrase.asIs(figure.number()));
        return "values=" + parts;
    }

    private static Answer answer(InterviewDriver walk) {
        return walk.interview().answerTo(InterviewSamples.PROCURING).orElseThrow();
    }

    @ParameterizedTest(name = "ours {0}, theirs {1}")
    @MethodSource("pairs")
    void whoTakesTheOtherAnswerAndRemovesPartsReadsEachFigureFirst(AnswerKind ours, AnswerKind theirs) {
        InterviewDriver walk = conflict(counted(ours, OURS), counted(theirs, THEIRS));
        String first = walk.rows().get(0).prompt().toString();
        walk.choose(2);
        boolean asks = walk.interview().page() instanceof ObsoleteParts.ObsoletePartsPage;
        String second = walk.view().body().toString();
        if (asks) {
            walk.choose(2);
        }
        for (Figure figure : List.of(OURS, THEIRS)) {
            if (!answer(walk).figures().contains(figure)) {
                assertThat(first + (asks ? second : "")).contains(quoted(figure));
                assertThat(asks ? second : first)
                        .contains("interview.follow-up.figures")
                        .doesNotContain("interview.follow-up.practice");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = AnswerKind.class,
            names = {"YES", "PARTLY"})
    void whoChangesTheAnswerReadsThemBeforeTheyAreRemoved(AnswerKind counted) {
        List<AnswerKind> others = Arrays.asList(AnswerKind.NO, AnswerKind.UNKNOWN, AnswerKind.LATER);
        for (AnswerKind other : others) {
            InterviewDriver walk = conflict(counted(counted, OURS), counted(other, OURS));
            walk.choose(1);
            walk.to("answer");
            List<AnswerKind> offered = new QuestionPage(InterviewSamples.PROCURING).kinds(walk.interview());
            walk.choose(offered.indexOf(other) + 1);
            assertThat(walk.interview().page()).isInstanceOf(ObsoleteParts.ObsoletePartsPage.class);
            assertThat(walk.view().body().toString())
                    .contains("interview.follow-up.figures", quoted(OURS))
                    .doesNotContain("interview.follow-up.practice");
        }
    }
}
