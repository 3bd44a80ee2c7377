package org.stocktake.terminal.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.terminal.SessionResult;
import org.stocktake.text.Messages;

/** In plain mode, the user names the obstacles met, or states that there were none. */
final class PlainObstaclesTest {
    private final StringWriter said = new StringWriter();

    /**
     * Returns the answer "no" to the first question, with the missing parts, after these lines are typed on the next
     * page.
     */
    private Answer after(String lines) throws IOException {
        BufferedReader in = new BufferedReader(new StringReader("no\nGap\n.\n" + lines));
        Clock clock = Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneOffset.UTC);
        SessionResult ending = new PlainInterview(
                        in, PlainOutput.unbroken(new PrintWriter(said)), Messages.in(Messages.ENGLISH), clock)
                .run(InterviewDriver.atFirstQuestion().interview(), assessment -> {}, true, () -> {});
        return ending.last().assessment().answerTo(InterviewSamples.PROCURING).orElseThrow();
    }

    /** One line is enough: no dot is needed to end the text. */
    @ParameterizedTest
    @ValueSource(strings = {"0", " 0 ", "\u0660"})
    void thatThereWasNoObstacleIsSaidByOneLine(String nought) throws IOException {
        Answer answer = after(nought + "\n0\nq\n");
        assertThat(answer.noChallenges()).isTrue();
        assertThat(answer.noHelp()).as("the next line answered the next page").isTrue();
    }

    @Test
    void aTextThatBeginsWithANoughtIsAText() throws IOException {
        assertThat(after("0 staff\nin 2025\n.\nq\n").text(AnswerTextField.CHALLENGES))
                .isEqualTo("0 staff\nin 2025");
    }

    @Test
    void zeroSaysThatNoObstacleWasMet() throws IOException {
        assertThat(after("0\n.\nq\n").noChallenges()).isTrue();
        assertThat(said.toString()).contains("What makes it difficult?\nIf there are no obstacles, type 0.\n");
    }
}
