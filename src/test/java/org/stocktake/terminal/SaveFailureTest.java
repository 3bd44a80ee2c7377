package org.stocktake.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.stocktake.interview.HalfTypedText;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.model.Assessment;
import org.stocktake.terminal.plain.PlainInterview;
import org.stocktake.terminal.plain.PlainOutput;
import org.stocktake.text.Messages;

/** "Saved" is shown only if it is true; otherwise the failure is shown, with every remedy. */
final class SaveFailureTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneOffset.UTC);

    private final StringWriter said = new StringWriter();

    /** A drive that is full. */
    private static final class FullDrive implements Autosave {
        private String elsewhere = "";

        @Override
        public void save(Assessment assessment) throws IOException {
            if (elsewhere.isEmpty()) {
                throw new IOException("there is no space left");
            }
        }

        @Override
        public void saveElsewhere(String file, Assessment assessment) throws IOException {
            if (file.equals("full.yaml")) {
                throw new IOException("there is no space left either");
            }
            elsewhere = file;
        }
    }

    private SessionResult run(Autosave autosave, String lines) throws IOException {
        PlainInterview plain = new PlainInterview(
                new BufferedReader(new StringReader(lines)),
                PlainOutput.unbroken(new PrintWriter(said)),
                Messages.in(Messages.ENGLISH),
                CLOCK);
        return plain.run(InterviewDriver.atFirstQuestion().interview(), autosave, true, () -> {});
    }

    @Test
    void whoLeavesIsToldThatNotEverythingIsSavedAndHowTheInterviewEndedSaysIt() throws IOException {
        SessionResult ending = run(new FullDrive(), "later\nq\n4\n");
        assertThat(ending.how()).isEqualTo(SessionResult.How.SAVE_FAILED);
        assertThat(said.toString())
                .contains("Error: there is no space left")
                .contains("Not everything is saved")
                .contains("Your last answers are NOT in the file yet")
                .doesNotContain("Everything you confirmed is saved");
    }

    @Test
    void theInputThatEndsWithUnsavedAnswersIsAFailedSave() throws IOException {
        assertThat(run(new FullDrive(), "later\n").how()).isEqualTo(SessionResult.How.SAVE_FAILED);
    }

    /** After a signal, the user can no longer be asked, and "saved" must still be true. */
    @Test
    void whoIsEndedFromOutsideIsToldOnlyWhatIsTrue() {
        InterviewSession full =
                new InterviewSession(InterviewDriver.atFirstQuestion().interview(), new FullDrive(), CLOCK);
        full.endFromOutside(List.of(), () -> said.append("saved"));
        assertThat(said.toString()).isEqualTo("saved");
        full.on(new Event.Numbered(2));
        full.on(EditKey.CONFIRM);
        full.endFromOutside(List.of(), () -> said.append(" again"));
        assertThat(said.toString()).isEqualTo("saved");
    }

    @Test
    void onceThereIsSpaceItIsSavedAndSaid() throws IOException {
        Autosave full = assessment -> {
            if (!said.toString().contains("Try to save again")) {
                throw new IOException("there is no space left");
            }
        };
        SessionResult ending = run(full, "later\nq\n1\n");
        assertThat(ending.how()).isEqualTo(SessionResult.How.INPUT_ENDED);
        assertThat(said.toString()).contains("Saved. Everything is in the file again.");
    }

    @Test
    void theAnswersCanGoToAnotherFile() throws IOException {
        FullDrive drive = new FullDrive();
        SessionResult ending = run(drive, "later\nq\n2\nfull.yaml\nstick.yaml\n");
        assertThat(drive.elsewhere).as(said.toString()).isEqualTo("stick.yaml");
        assertThat(ending.how()).isEqualTo(SessionResult.How.INPUT_ENDED);
        assertThat(said.toString())
                .contains("there is no space left either")
                .contains("Everything is saved in stick.yaml. From now on your answers go there.");
    }

    /** A drive that hangs until it is released. */
    private static final class HungDrive implements Autosave {
        private final CountDownLatch letGo = new CountDownLatch(1);
        private volatile boolean saved;

        @Override
        public void save(Assessment assessment) throws IOException {
            try {
                saved = letGo.await(60, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }

    @Test
    void aDriveThatHangsLeavesTheKeyboardAndTheAnswerInMemory() throws IOException {
        HungDrive drive = new HungDrive();
        InterviewSession session =
                new InterviewSession(InterviewDriver.atFirstQuestion().interview(), drive, CLOCK);
        session.on(new Event.Numbered(8));
        session.on(EditKey.CONFIRM);
        assertThat(session.isSaving()).isTrue();
        assertThat(notices(session)).contains("interview.note.saving");
        session.on(Command.INTERRUPT);
        assertThat(session.view().heading().get(0).key()).isEqualTo("interview.leave.not-all");
        session.on(Command.BACK);
        drive.letGo.countDown();
        assertThat(session.settles(Duration.ofSeconds(60))).isTrue();
        assertThat(drive.saved).isTrue();
        assertThat(notices(session)).doesNotContain("interview.note.saving");
        assertThat(session.ending(SessionResult.How.LEFT).how()).isEqualTo(SessionResult.How.LEFT);
    }

    @Test
    void whoInterruptsWhileTheDriveHangsIsNotToldThatAllIsSaved() throws IOException {
        HungDrive drive = new HungDrive();
        InterviewSession session =
                new InterviewSession(InterviewDriver.atFirstQuestion().interview(), drive, CLOCK);
        session.on(new Event.Numbered(8));
        session.on(EditKey.CONFIRM);
        session.on(Command.INTERRUPT);
        session.on(Command.INTERRUPT);
        assertThat(session.ending().how()).isEqualTo(SessionResult.How.SAVE_FAILED);
        drive.letGo.countDown();
    }

    private static String notices(InterviewSession session) {
        return session.view().notices().toString();
    }

    /** A drive that is full as long as nothing is removed: also for half-typed text. */
    private static final class FullForDrafts implements Autosave {
        private boolean full = true;
        private List<HalfTypedText> kept = List.of();

        @Override
        public void save(Assessment assessment) {}

        @Override
        public void saveElsewhere(String file, Assessment assessment) {
            full = false;
        }

        @Override
        public void keep(List<HalfTypedText> texts) throws IOException {
            if (full) {
                throw new IOException("there is no space left");
            }
            kept = texts;
        }
    }

    private static InterviewSession halfTyped(Autosave drive) {
        InterviewSession session = new InterviewSession(
                InterviewDriver.atFirstQuestion()
                        .press(EditKey.DOWN, EditKey.CONFIRM)
                        .interview(),
                drive,
                CLOCK);
        session.on(new Event.Typed("Half text only"));
        session.on(Command.LEAVE);
        return session;
    }

    private static String shown(InterviewSession session) {
        return session.view().heading() + " " + session.view().body();
    }

    @Test
    void halfTypedTextThatCannotBeKeptIsNotPromised() {
        InterviewSession session = halfTyped(new FullForDrafts());
        assertThat(shown(session))
                .contains("interview.leave.not-all", "interview.error.not-kept", "there is no space left")
                .doesNotContain("interview.leave.half-typed", "interview.leave.not-saved");
        session.on(new Event.Numbered(1));
        session.on(EditKey.CONFIRM);
        assertThat(shown(session)).as("tried again").contains("interview.error.not-kept");
        assertThat(session.ending(SessionResult.How.LEFT).how()).isEqualTo(SessionResult.How.SAVE_FAILED);
    }

    @Test
    void halfTypedTextIsKeptOnceThereIsSpaceAndThenItIsPromised() {
        FullForDrafts drive = new FullForDrafts();
        InterviewSession session = halfTyped(drive);
        drive.full = false;
        session.on(new Event.Numbered(1));
        session.on(EditKey.CONFIRM);
        assertThat(drive.kept).hasSize(1);
        assertThat(shown(session)).contains("interview.leave.half-typed").doesNotContain("not-kept");
    }

    @Test
    void halfTypedTextGoesWithTheAnswersToAnotherFile() {
        FullForDrafts drive = new FullForDrafts();
        InterviewSession session = halfTyped(drive);
        session.on(new Event.Numbered(2));
        session.on(EditKey.CONFIRM);
        session.on(new Event.Typed("stick.yaml"));
        session.on(EditKey.CONFIRM);
        assertThat(drive.kept).hasSize(1);
        assertThat(session.now().unsaved()).isEmpty();
        assertThat(session.ending(SessionResult.How.LEFT).how()).isEqualTo(SessionResult.How.LEFT);
    }

    /** The answers equal the file then, but the person who asks for another file must get one. */
    @Test
    void afterUndoOnAFullDriveAnotherFileIsWrittenAllTheSame() {
        FullDrive drive = new FullDrive();
        InterviewSession session =
                new InterviewSession(InterviewDriver.atFirstQuestion().interview(), drive, CLOCK);
        session.on(new Event.Numbered(2));
        session.on(EditKey.CONFIRM);
        session.on(Command.UNDO);
        session.on(Command.LEAVE);
        session.on(new Event.Numbered(2));
        session.on(EditKey.CONFIRM);
        session.on(new Event.Typed("stick.yaml"));
        session.on(EditKey.CONFIRM);
        assertThat(drive.elsewhere).isEqualTo("stick.yaml");
        assertThat(session.now().unsaved()).isEmpty();
    }
}
