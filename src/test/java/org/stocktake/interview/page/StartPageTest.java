package org.stocktake.interview.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stocktake.interview.BegunAssessment;
import org.stocktake.interview.Interview;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.InterviewEnd;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.interview.view.Phrase;

final class StartPageTest {
    private static final BegunAssessment NORWAY = new BegunAssessment("no.yaml", Phrase.asIs("Norway 2026"));
    private static final BegunAssessment SWEDEN = new BegunAssessment("se.yaml", Phrase.asIs("Sweden 2026"));

    private static InterviewDriver with(BegunAssessment... begun) {
        Interview first = InterviewFlow.begin(InterviewSamples.setting());
        return InterviewDriver.from(InterviewFlow.offering(first, "/home/me/sample", List.of(begun), false));
    }

    private static String chosen(InterviewDriver walk) {
        assertThat(walk.interview().end()).isEqualTo(InterviewEnd.ELSEWHERE);
        return ((StartPage) walk.interview().page()).chosen(walk.interview());
    }

    private static List<String> body(InterviewDriver walk) {
        return walk.view().body().stream()
                .map(paragraph -> paragraph.phrase().toString())
                .toList();
    }

    @Test
    void itCannotBeSkippedAndNothingIsBeforeIt() {
        assertThat(with(NORWAY).press(Command.SKIP).said()).containsExactly("interview.error.opening");
        assertThat(with(NORWAY).press(Command.BACK).said()).containsExactly("interview.note.first-page");
        assertThat(with(NORWAY).press(Command.REVIEW).said()).containsExactly("interview.error.not-begun");
    }

    @Test
    void aNumberThatIsNotThereChoosesNothing() {
        InterviewDriver walk = with(NORWAY).choose(3);
        assertThat(walk.interview().end()).isNotEqualTo(InterviewEnd.LEFT);
        assertThat(with(NORWAY).type("x").interview().finished()).isFalse();
    }

    @Test
    void fourLinesSayWhatItIsHowLongItTakesWhereItIsSavedAndThatNothingLeaves() {
        List<String> body = body(with());
        assertThat(body).hasSize(4);
        assertThat(body.get(1)).contains("interview.opening.time");
        assertThat(body.get(2)).contains("/home/me/sample");
        assertThat(body.get(3)).contains("interview.opening.local");
    }

    @Test
    void withoutAnAssessmentEnterStartsANewOne() {
        Interview first = InterviewFlow.begin(InterviewSamples.setting());
        InterviewDriver walk = with().press(EditKey.CONFIRM);
        assertThat(walk.interview().page()).isEqualTo(first.page());
        assertThat(walk.press(Command.BACK).interview().page()).isInstanceOf(StartPage.class);
    }

    /** Its file is in the folder by then: "Start a new assessment" would not be true of it. */
    @Test
    void onceANewAssessmentIsBegunNothingLeadsBackToTheLineThatStartsOne() {
        InterviewDriver walk =
                with(NORWAY).choose(2).write("XA").press(EditKey.CONFIRM).choose(2);
        assertThat(walk.interview().isBegun()).isTrue();
        walk.write("Ministry of Justice");
        for (int i = 0; i < 5; i++) {
            assertThat(walk.press(Command.BACK).interview().page()).isNotInstanceOf(StartPage.class);
        }
        assertThat(walk.said()).containsExactly("interview.note.first-page");
    }

    @Test
    void withOneAssessmentEnterGoesOnWithIt() {
        assertThat(chosen(with(NORWAY).press(EditKey.CONFIRM))).isEqualTo("no.yaml");
    }

    @Test
    void anyOfSeveralCanBeChosenAndTheLastLineStartsANewOne() {
        assertThat(chosen(with(NORWAY, SWEDEN).choose(2))).isEqualTo("se.yaml");
        assertThat(chosen(with(NORWAY, SWEDEN).press(EditKey.DOWN, EditKey.CONFIRM)))
                .isEqualTo("se.yaml");
        InterviewDriver walk = with(NORWAY, SWEDEN).choose(3);
        assertThat(walk.interview().finished()).isFalse();
        assertThat(walk.interview().page()).isNotInstanceOf(StartPage.class);
    }

    @Test
    void aLongListIsNarrowedByTyping() {
        BegunAssessment[] many = IntStream.range(0, 20)
                .mapToObj(i -> new BegunAssessment("f" + i, Phrase.asIs("State " + (char) ('a' + i))))
                .toArray(BegunAssessment[]::new);
        assertThat(chosen(with(many).type("state t").press(EditKey.CONFIRM))).isEqualTo("f19");
    }

    @Test
    void thatThereAreMoreIsSaid() {
        Interview first = InterviewFlow.begin(InterviewSamples.setting());
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.offering(first, "/", List.of(NORWAY), true));
        assertThat(body(walk)).anyMatch(paragraph -> paragraph.contains("interview.opening.cut"));
    }
}
