package org.stocktake.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.stocktake.interview.HalfTypedText;
import org.stocktake.interview.Interview;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.model.Assessment;

/** Half-typed texts are kept, even if the process is killed. */
final class DraftKeptTest {
    /** Name of the row; it is kept as well, so that the interview stands there again. */
    private static final String MEASURES = "offences.procuring/measures";

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneOffset.UTC);

    private final BlockingQueue<List<HalfTypedText>> kept = new LinkedBlockingQueue<>();

    private final class Drive implements Autosave {
        @Override
        public void save(Assessment assessment) {}

        @Override
        public void keep(List<HalfTypedText> texts) throws IOException {
            kept.add(texts);
        }
    }

    private static Interview inAMeasure() {
        return InterviewDriver.atFirstQuestion()
                .press(EditKey.DOWN, EditKey.CONFIRM)
                .interview();
    }

    /** An old text must not replace a newer one that was confirmed. */
    @Test
    void aTextThatWasConfirmedIsKeptNoLonger() throws InterruptedException {
        Interview typed = InterviewFlow.on(inAMeasure(), new Event.Typed("Section 108"), CLOCK.instant());
        Interview resumed = InterviewFlow.resume(InterviewSamples.setting(), typed.assessment(), typed.halfTyped());
        assertThat(resumed.halfTyped()).containsExactly(new HalfTypedText(MEASURES, "Section 108", true));
        InterviewSession session = new InterviewSession(resumed, new Drive(), CLOCK);
        session.on(EditKey.CONFIRM);
        assertThat(kept.poll(1, TimeUnit.MINUTES)).isEmpty();
    }

    /** The text is kept once a second, not at each letter. */
    @Test
    void whoTypesOnAndOnHasItKeptNowAndThen() throws InterruptedException {
        Instant[] now = {CLOCK.instant()};
        InterviewSession session = new InterviewSession(inAMeasure(), new Drive(), clockAt(now));
        session.on(new Event.Typed("Section"));
        session.restNowAndThen();
        assertThat(kept.poll(1, TimeUnit.MINUTES)).containsExactly(new HalfTypedText(MEASURES, "Section", true));
        session.on(new Event.Typed(" 108"));
        now[0] = now[0].plusMillis(999);
        session.restNowAndThen();
        now[0] = now[0].plusMillis(1);
        session.on(new Event.Typed(" covers"));
        session.restNowAndThen();
        assertThat(kept.poll(1, TimeUnit.MINUTES))
                .containsExactly(new HalfTypedText(MEASURES, "Section 108 covers", true));
        assertThat(kept).isEmpty();
    }

    private static Clock clockAt(Instant[] now) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now[0];
            }
        };
    }

    @Test
    void whoRestsInTheMiddleOfATextHasItKept() throws InterruptedException {
        InterviewSession session = new InterviewSession(inAMeasure(), new Drive(), CLOCK);
        session.on(new Event.Typed("Section 108"));
        session.rest();
        assertThat(kept.poll(1, TimeUnit.MINUTES)).containsExactly(new HalfTypedText(MEASURES, "Section 108", true));
        session.rest();
        assertThat(kept).isEmpty();
    }
}
