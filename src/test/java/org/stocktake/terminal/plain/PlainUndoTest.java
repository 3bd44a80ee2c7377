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
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.terminal.SessionResult;
import org.stocktake.text.Messages;

/** In plain mode, Enter does not keep an answer that was undone or refused. */
final class PlainUndoTest {
    private final StringWriter said = new StringWriter();

    /** Returns the answer to the first question after these lines are typed there. */
    private Answer after(String lines) throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneOffset.UTC);
        BufferedReader in = new BufferedReader(new StringReader(lines));
        PlainOutput out = PlainOutput.unbroken(new PrintWriter(said));
        SessionResult ending = new PlainInterview(in, out, Messages.in(Messages.ENGLISH), clock)
                .run(InterviewDriver.atFirstQuestion().interview(), assessment -> {}, true, () -> {});
        return ending.last().assessment().answerTo(InterviewSamples.PROCURING).orElseThrow();
    }

    @Test
    void enterDoesNotBringBackAnAnswerThatWasTakenBack() throws IOException {
        assertThat(after("unknown\nb\n1\nno\n:undo\n\n\nq\n").kind()).isEqualTo(AnswerKind.UNKNOWN);
        assertThat(said.toString()).containsSubsequence("Undone", "Type a number (Enter: Not known):");
    }

    @Test
    void enterDoesNotBringBackATextThatWasTakenBack() throws IOException {
        Answer answer = after("yes\n\nPenal Code\ns. 12\n:undo\n2\n\n:q\n");
        assertThat(said.toString()).contains("Undone").doesNotContain("Enter keeps: s. 12");
        assertThat(answer.evidence().get(0).reference()).isEmpty();
    }

    @Test
    void linesAreAddedToATextThatIsThere() throws IOException {
        Answer answer = after("yes\nSection 108.\nSection 109.\n.\n:b\n\n:a\nSection 110.\n.\n:q\n\n");
        assertThat(said.toString()).contains("(Enter alone keeps it, :a adds lines). It says now:");
        assertThat(answer.text(AnswerTextField.MEASURES)).isEqualTo("Section 108.\nSection 109.\nSection 110.");
    }

    @Test
    void aTextThatIsTooLongIsRefusedWithItsLength() throws IOException {
        after("yes\n" + "x".repeat(45_000) + "\n.\nq\n");
        assertThat(said.toString()).contains("at most 32,000 characters", "You typed or pasted 45,000");
    }
}
