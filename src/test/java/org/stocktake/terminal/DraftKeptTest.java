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
import java.util.concurrent.Semaphore;
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

    /** The texts that were forced to the device. */
    private final BlockingQueue<List<HalfTypedText>> kept = new LinkedBlockingQueue<>();

    /** The texts that were written after a key. */
    private final BlockingQueue<List<HalfTypedText>> written = new LinkedBlockingQueue<>();

    private class Drive implements Autosave {
        @Override
        public void save(Assessment assessment) throws IOException {}

        @Override
        public void keep(List<HalfTypedText> texts) throws IOException {
            kept.add(texts);
        }

        @Override
        public void keepUnforced(List<HalfTypedText> texts) throws IOException {
            written.add(texts);
        }
    }

    /** A drive on which a write takes until it is let go. */
    private class SlowDrive extends Drive {
        private final Semaphore goes = new Semaphore(0);

        @Override
        public void keepUnforced(List<HalfTypedText> texts) throws IOException {
            written.add(texts);
            goes.acquireUninterruptibly();
        }
    }

    private static List<HalfTypedText> measure(String text) {
        return List.of(new HalfTypedText(MEASURES, text, true));
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

    /** A pipe types faster than a device takes it. */
    @Test
    void whoTypesOnAndOnHasItForcedToTheDeviceOnceASecond() throws InterruptedException {
        Instant[] now = {CLOCK.instant()};
        InterviewSession session = new InterviewSession(inAMeasure(), new Drive(), clockAt(now));
        session.on(new Event.Typed("Section"));
        session.forceTypedNowAndThen();
        assertThat(kept.poll(1, TimeUnit.MINUTES)).isEqualTo(measure("Section"));
        session.on(new Event.Typed(" 108"));
        now[0] = now[0].plusMillis(999);
        session.forceTypedNowAndThen();
        now[0] = now[0].plusMillis(1);
        session.on(new Event.Typed(" covers"));
        session.forceTypedNowAndThen();
        assertThat(kept.poll(1, TimeUnit.MINUTES)).isEqualTo(measure("Section 108 covers"));
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

    /** A killed process loses no letter; a machine that loses its power, none that is older than a second. */
    @Test
    void eachKeyIsKeptAtOnceAndForcedToTheDeviceWhenNobodyTypes() throws InterruptedException {
        InterviewSession session = new InterviewSession(inAMeasure(), new Drive(), CLOCK);
        session.on(new Event.Typed("Section 10"));
        session.keepTyped();
        assertThat(written.poll(1, TimeUnit.MINUTES)).isEqualTo(measure("Section 10"));
        session.on(new Event.Typed("8"));
        session.keepTyped();
        assertThat(written.poll(1, TimeUnit.MINUTES)).isEqualTo(measure("Section 108"));
        session.forceTyped();
        assertThat(kept.poll(1, TimeUnit.MINUTES)).isEqualTo(measure("Section 108"));
        session.keepTyped();
        session.forceTyped();
        assertThat(session.ending().how()).isEqualTo(SessionResult.How.LEFT);
        assertThat(written).isEmpty();
    }

    @Test
    void ofTheTextsTypedDuringAWriteTheNewestIsWrittenNextAndTheKeyboardDoesNotWait() throws InterruptedException {
        SlowDrive drive = new SlowDrive();
        InterviewSession session = new InterviewSession(inAMeasure(), drive, CLOCK);
        for (int i = 0; i < 5; i++) {
            session.on(new Event.Typed("a"));
            session.keepTyped();
            if (i == 0) {
                assertThat(written.poll(1, TimeUnit.MINUTES)).isEqualTo(measure("a"));
            }
        }
        assertThat(written).isEmpty();
        drive.goes.release(2);
        assertThat(written.poll(1, TimeUnit.MINUTES)).isEqualTo(measure("aaaaa"));
        session.ending();
        assertThat(written).isEmpty();
    }

    @Test
    void whatIsErasedDuringAWriteIsErasedInTheDraftToo() throws InterruptedException {
        SlowDrive drive = new SlowDrive();
        InterviewSession session = new InterviewSession(inAMeasure(), drive, CLOCK);
        session.on(new Event.Typed("a"));
        session.keepTyped();
        assertThat(written.poll(1, TimeUnit.MINUTES)).isEqualTo(measure("a"));
        session.on(EditKey.ERASE_BEFORE);
        session.keepTyped();
        drive.goes.release(2);
        assertThat(written.poll(1, TimeUnit.MINUTES)).isEmpty();
    }

    /** Keeps it at least as it was typed, beside what is typed after it. */
    @Test
    void aTextThatWasConfirmedAndCouldNotBeSavedStaysInTheDraft() throws InterruptedException {
        boolean[] isFull = {true};
        Drive drive = new Drive() {
            @Override
            public void save(Assessment assessment) throws IOException {
                if (isFull[0]) {
                    throw new IOException("there is no space left");
                }
            }
        };
        InterviewSession session = new InterviewSession(inAMeasure(), drive, CLOCK);
        session.on(new Event.Typed("Section 108"));
        session.keepTyped();
        assertThat(written.poll(1, TimeUnit.MINUTES)).isEqualTo(measure("Section 108"));
        session.on(EditKey.CONFIRM);
        session.on(new Event.Typed("Penal Code"));
        session.keepTyped();
        assertThat(written.poll(1, TimeUnit.MINUTES))
                .containsExactly(
                        new HalfTypedText("offences.procuring/evidence.new", "Penal Code", true),
                        new HalfTypedText(MEASURES, "Section 108"));
        session.keepHalfTyped();
        assertThat(kept.poll(1, TimeUnit.MINUTES)).hasSize(2);
        isFull[0] = false;
        assertThat(session.ending().how()).isEqualTo(SessionResult.How.LEFT);
        assertThat(kept.poll(1, TimeUnit.MINUTES))
                .extracting(HalfTypedText::text)
                .containsExactly("Penal Code");
    }

    /** The answers and the draft beside them are of one file, which is not safe for two threads. */
    @Test
    void anAnswerIsSavedWhenTheWriteOfADraftHasEnded() throws InterruptedException {
        BlockingQueue<String> steps = new LinkedBlockingQueue<>();
        SlowDrive drive = new SlowDrive() {
            @Override
            public void save(Assessment assessment) {
                steps.add("saved");
            }
        };
        InterviewSession session = new InterviewSession(inAMeasure(), drive, CLOCK);
        session.on(new Event.Typed("a"));
        session.keepTyped();
        assertThat(written.poll(1, TimeUnit.MINUTES)).isEqualTo(measure("a"));
        session.on(EditKey.CONFIRM);
        assertThat(session.isSaving()).isTrue();
        assertThat(steps).isEmpty();
        drive.goes.release();
        assertThat(steps.poll(1, TimeUnit.MINUTES)).isEqualTo("saved");
        assertThat(kept.poll(1, TimeUnit.MINUTES)).isEmpty();
    }
}
