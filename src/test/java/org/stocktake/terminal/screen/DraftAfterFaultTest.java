package org.stocktake.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.Test;
import org.stocktake.interview.HalfTypedText;
import org.stocktake.interview.Interview;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.model.Assessment;
import org.stocktake.terminal.Autosave;
import org.stocktake.terminal.InterviewMode;
import org.stocktake.terminal.LineDirections;
import org.stocktake.terminal.plain.PlainInterview;
import org.stocktake.terminal.plain.PlainOutput;
import org.stocktake.text.Ellipsis;
import org.stocktake.text.Messages;

/** A fault of the program while a text is being typed is reported, and no part of the text is lost. */
final class DraftAfterFaultTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneOffset.UTC);
    /** Name of the row; it is kept as well, so that the interview stands there again. */
    private static final String MEASURES = "offences.procuring/measures";

    private static final String FAULT = "a fault of the program";

    private volatile List<HalfTypedText> kept = List.of();

    private final class Drive implements Autosave {
        @Override
        public void save(Assessment assessment) {}

        @Override
        public void keep(List<HalfTypedText> texts) {
            kept = texts;
        }
    }

    private static Interview inAMeasure() {
        return InterviewDriver.atFirstQuestion()
                .press(EditKey.DOWN, EditKey.CONFIRM)
                .interview();
    }

    @Test
    void onTheScreenWhatIsHalfTypedIsKept() throws Exception {
        Interview typed = InterviewFlow.on(inAMeasure(), new Event.Typed("Section 108"), CLOCK.instant());
        ScreenInterview screen = new ScreenInterview(
                Messages.in(Messages.ENGLISH),
                CLOCK,
                new InterviewMode(InterviewMode.Mode.SCREEN, true),
                new LineDirections(new PrintWriter(Writer.nullWriter()), OutputStream.nullOutputStream()),
                Map.of(),
                Ellipsis.CHARACTER);
        try (var terminal =
                ScreenTerminal.withTerminal("test", "xterm-256color", 80, 24).terminal()) {
            assertThatThrownBy(() -> screen.run(typed, new Drive(), terminal, () -> {
                        throw new IllegalStateException(FAULT);
                    }))
                    .hasMessage(FAULT);
            assertThat(kept).containsExactly(new HalfTypedText(MEASURES, "Section 108", true));
        }
    }

    @Test
    void lineByLineWhatIsHalfTypedIsKept() {
        Reader lines = new StringReader("Section 108\n") {
            @Override
            public int read(char[] into, int from, int length) throws java.io.IOException {
                int read = super.read(into, from, length);
                if (read < 0) {
                    throw new IllegalStateException(FAULT);
                }
                return read;
            }
        };
        PlainInterview plain = new PlainInterview(
                new BufferedReader(lines),
                PlainOutput.unbroken(new PrintWriter(new StringWriter())),
                Messages.in(Messages.ENGLISH),
                CLOCK);
        assertThatThrownBy(() -> plain.run(inAMeasure(), new Drive(), true, () -> {}))
                .hasMessage(FAULT);
        assertThat(kept).containsExactly(new HalfTypedText(MEASURES, "Section 108", true));
    }

    /** The end mark may arrive in pieces, and the text may contain parts of it. */
    @Test
    void aPasteEndsAtItsMarkAndNowhereElse() throws Exception {
        try (var terminal =
                ScreenTerminal.withTerminal("test", "xterm-256color", 80, 24).terminal()) {
            terminal.processInputBytes("a\033[20\033\033[201~x".getBytes(StandardCharsets.UTF_8));
            KeyReader reader = new KeyReader(terminal.reader());
            assertThat(reader.pasted("\033[201~")).isEqualTo("a\033[20\033");
            assertThat(reader.readCharacter()).isEqualTo('x');
        }
    }
}
