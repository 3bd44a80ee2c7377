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
import org.stocktake.model.AnswerTextField;
import org.stocktake.text.Messages;

/** A text of several lines ends where a person expects it, and no line of a file or a paste is lost. */
final class PlainTextInputTest {
    private final StringWriter said = new StringWriter();

    /** Returns lines as a person types them: nothing more has arrived when one is read. */
    private static BufferedReader typed(String lines) {
        return new BufferedReader(new StringReader(lines)) {
            @Override
            public boolean ready() {
                return false;
            }
        };
    }

    /** Returns the measure that is recorded at the first question after these lines. */
    private String measure(BufferedReader lines, boolean person) throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneOffset.UTC);
        PlainOutput out = PlainOutput.unbroken(new PrintWriter(said));
        return new PlainInterview(lines, out, Messages.in(Messages.ENGLISH), clock)
                .run(InterviewDriver.atFirstQuestion().interview(), assessment -> {}, person, () -> {})
                .last()
                .assessment()
                .answerTo(InterviewSamples.PROCURING)
                .map(answer -> answer.text(AnswerTextField.MEASURES))
                .orElse("");
    }

    @ParameterizedTest(name = "a text that begins with {0}")
    @ValueSource(strings = {"b", "q", "next", "go to 3", " u"})
    void aCommandWithoutItsColonIsNotWrittenDownAsAText(String slip) throws IOException {
        assertThat(measure(typed("yes\n" + slip + "\nThe law\n\n:q\n"), true)).isEqualTo("The law");
        assertThat(said.toString()).contains("'" + slip.strip() + "' is not written down");
    }

    @Test
    void typedOnceMoreItIsTheText() throws IOException {
        assertThat(measure(typed("yes\nnext\nnext\n\n:q\n"), true)).isEqualTo("next");
    }

    @Test
    void afterAnotherCommandOrTheEndOfTheInputNothingIsWritten() throws IOException {
        assertThat(measure(typed("yes\nb\nq\n:q\n"), true)).isEmpty();
        assertThat(measure(typed("yes\nb\n"), true)).isEmpty();
    }

    @Test
    void anEmptyLineEndsATextThatAPersonTypes() throws IOException {
        assertThat(measure(typed("yes\nOne\nTwo\n\n:q\n"), true)).isEqualTo("One\nTwo");
        assertThat(said.toString())
                .contains(
                        "Type the text; an empty line ends it, and so does a line with only a dot (Enter alone skips)");
    }

    @Test
    void anEmptyLineInsidePastedTextIsAPartOfIt() throws IOException {
        BufferedReader pasted = new BufferedReader(new StringReader("yes\nOne\n\nTwo\n.\n:q\n"));
        assertThat(measure(pasted, true)).isEqualTo("One\n\nTwo");
    }

    @Test
    void anEmptyLineOfAFileIsAPartOfTheTextHoweverSlowlyItComes() throws IOException {
        assertThat(measure(typed("yes\nOne\n\nTwo\n.\n:q\n"), false)).isEqualTo("One\n\nTwo");
        assertThat(said.toString()).contains("Type the text; a line with only a dot ends it (Enter alone skips)");
    }
}
