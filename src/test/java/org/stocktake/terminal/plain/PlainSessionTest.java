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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stocktake.interview.Interview;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.text.Messages;

/** A session in plain mode, from the list of sections. */
final class PlainSessionTest {
    private final StringWriter said = new StringWriter();

    private PlainInterview typing(String lines) {
        return new PlainInterview(
                new BufferedReader(new StringReader(lines)),
                PlainOutput.unbroken(new PrintWriter(said)),
                Messages.in(Messages.ENGLISH),
                Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneOffset.UTC));
    }

    private static void run(PlainInterview plain) throws IOException {
        Interview resumed = InterviewFlow.resume(InterviewSamples.setting(), InterviewSamples.halfDone(), List.of());
        plain.run(resumed, assessment -> {}, true, () -> {});
    }

    /** Somebody chose a file from the list, which is another interview. */
    @Test
    void theCommandsAreSaidOnceAlsoWhereOneGoesOnWithAnotherFile() throws IOException {
        PlainInterview plain = typing("q\nq\n");
        run(plain);
        run(plain);
        assertThat(said.toString()).containsOnlyOnce("Commands: ");
    }

    @Test
    void theNumberOfAQuestionLeadsToItFromTheSections() throws IOException {
        run(typing("3.2\nq\n"));
        assertThat(said.toString()).contains("Question 4 of 4 (3.2).");
    }

    @Test
    void theNumberOfAQuestionThatIsNotAskedIsRefusedThere() throws IOException {
        run(typing("1.2\nq\n"));
        assertThat(said.toString()).contains("Question 1.2 is not among the questions asked here.");
    }
}
