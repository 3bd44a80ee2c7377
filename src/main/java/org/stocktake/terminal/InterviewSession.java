package org.stocktake.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.stocktake.interview.HalfTypedText;
import org.stocktake.interview.Interview;
import org.stocktake.interview.event.Effect;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.interview.view.View;
import org.stocktake.model.Assessment;

/**
 * A running interview that is saved after every step that changes the assessment. A slow save is waited for half a
 * second and then goes on in the background.
 */
public final class InterviewSession {
    /** Time after which the person is told that a save is under way. */
    public static final Duration PATIENCE = Duration.ofMillis(500);

    /** Shortest time between two writes of half-typed text while somebody types: a pipe writes faster than a disk. */
    private static final Duration BETWEEN_KEEPING = Duration.ofSeconds(1);

    private final Autosave autosave;
    private final Clock clock;
    private final BackgroundSave saver = new BackgroundSave();
    private volatile Interview interview;
    private volatile Assessment saved;
    private Assessment tried;
    /** The file that the person named because the current one cannot be written; empty when there is nothing to try. */
    private String elsewhere = "";

    private String triedElsewhere = "";
    private volatile boolean everSaved;
    /** True if the last save failed; it is tried again with the next answer, or when the person asks for it. */
    private boolean failed;

    private volatile List<HalfTypedText> kept;
    private Instant keptAt = Instant.EPOCH;
    /** Numbers the writes of half-typed text: an earlier one must not overwrite a later one. */
    private final AtomicLong handedOver = new AtomicLong();

    private long newest;
    /** True after a signal: half-typed text was kept for the last time. */
    private volatile boolean ended;

    public InterviewSession(Interview first, Autosave autosave, Clock clock) {
        this.interview = first;
        this.autosave = autosave;
        this.clock = clock;
        this.saved = first.assessment();
        this.tried = saved;
        this.everSaved = first.isBegun();
        this.kept = first.kept();
    }

    public Interview now() {
        return interview;
    }

    /** Returns the page as it should be shown now. */
    public View view() {
        return InterviewFlow.view(interview);
    }

    public void on(Event event) {
        interview = InterviewFlow.on(interview, event, clock.instant());
        Effect wants = interview.wants();
        if (wants == Effect.ELSEWHERE) {
            elsewhere = InterviewFlow.view(interview).field().text();
        }
        boolean asked = wants == Effect.ELSEWHERE || wants == Effect.SAVE;
        if (asked || isSaving() || !failed || !tried.equals(interview.assessment())) {
            save();
        }
        if (asked || wants == Effect.KEEP) {
            keepNow();
        }
    }

    /** Keeps half-typed text before the person reads that it is kept, and says so if it could not be. */
    private void keepNow() {
        boolean isKept = interview.kept().equals(kept) && !interview.isNotKept();
        if (!everSaved || isSaving() || isKept) {
            return;
        }
        boolean wasSaved = interview.areAnswersSaved();
        interview = keep(interview)
                .map(failure -> interview.notKept(autosave.cause(failure)))
                .orElseGet(() -> wasSaved ? interview.saved() : interview);
    }

    public Optional<Path> folder() {
        return autosave.folder();
    }

    /** Returns true while a save is under way. */
    public boolean isSaving() {
        return saver.isBusy();
    }

    /** Returns the view after these events; the interview stays as it is. */
    public View peek(List<Event> events) {
        Interview then = interview;
        for (Event event : events) {
            then = InterviewFlow.on(then, event, clock.instant());
        }
        return InterviewFlow.view(then);
    }

    private void save() {
        if ((isSaving() && !settles(Duration.ZERO)) || (isSaved() && elsewhere.isEmpty())) {
            return;
        }
        begin();
        if (!settles(PATIENCE)) {
            interview = interview.saving();
        }
    }

    private void begin() {
        Assessment now = interview.assessment();
        List<HalfTypedText> texts = interview.kept();
        String place = elsewhere;
        tried = now;
        triedElsewhere = place;
        elsewhere = "";
        long number = handedOver.incrementAndGet();
        saver.begin(() -> {
            if (place.isEmpty()) {
                autosave.save(now);
            } else {
                autosave.saveElsewhere(place, now);
                kept = List.of();
            }
            renew(texts, number);
        });
    }

    /** Keeps half-typed text from time to time while somebody types without a pause. */
    public void restNowAndThen() {
        Instant now = clock.instant();
        if (Duration.between(keptAt, now).compareTo(BETWEEN_KEEPING) >= 0) {
            keptAt = now;
            rest();
        }
    }

    /** Keeps half-typed text while nobody types, so that a process that is killed loses little of it. */
    public void rest() {
        List<HalfTypedText> texts = interview.kept();
        if (everSaved && !isSaving() && !texts.equals(kept)) {
            long number = handedOver.incrementAndGet();
            new BackgroundSave().begin(() -> renew(texts, number));
        }
    }

    /**
     * Writes the half-typed texts if they changed. A text confirmed since must go, or it would come back over a newer
     * one.
     */
    private void renew(List<HalfTypedText> texts, long number) {
        if (ended || texts.equals(kept)) {
            return;
        }
        try {
            put(texts, number);
        } catch (IOException e) {
            // Confirmed answers are saved, and only that is said; drafts are tried again with the next answer.
        }
    }

    private synchronized void put(List<HalfTypedText> texts, long number) throws IOException {
        if (number > newest) {
            newest = number;
            autosave.keep(texts);
            kept = texts;
        }
    }

    /** Waits at most that long for the save under way; returns true if it has ended, with or without an error. */
    public boolean settles(Duration patience) {
        try {
            if (saver.await(patience) == BackgroundSave.State.RUNNING) {
                return false;
            }
            saved = tried;
            everSaved = true;
            failed = false;
            interview = triedElsewhere.isEmpty() ? interview.saved() : InterviewFlow.savedIn(interview, triedElsewhere);
            autosave.remark().ifPresent(remark -> interview = interview.telling(remark));
        } catch (IOException e) {
            failed = true;
            interview = interview.notSaved(autosave.reason(e));
        }
        return true;
    }

    private boolean isSaved() {
        return !interview.isBegun() || (everSaved && !failed && saved.equals(interview.assessment()));
    }

    /**
     * Keeps texts that were typed and not confirmed. Also called from a shutdown hook, so it only reads, and a drive
     * that hangs does not block it.
     */
    void keepHalfTyped() {
        if (!ended) {
            keep(interview);
        }
    }

    /**
     * Keeps them for the last time, from a shutdown hook that runs beside the interview: nothing newer follows.
     *
     * @param written the text taken back from an editor
     */
    void keepHalfTyped(List<Event> written) {
        ended = true;
        Interview last = interview;
        for (Event event : written) {
            last = InterviewFlow.on(last, event, clock.instant());
        }
        keep(last);
    }

    /** Keeps them after an error of the program, which is reported in any case. */
    public void keepHalfTyped(Throwable fault) {
        try {
            keepHalfTyped();
        } catch (RuntimeException | Error another) {
            fault.addSuppressed(another);
        }
    }

    /** Returns why they could not be kept; empty when they are, or when the drive does not say in time. */
    private Optional<IOException> keep(Interview last) {
        if (!last.isBegun() || !saver.comesToRest(PATIENCE)) {
            return Optional.empty();
        }
        BackgroundSave drafts = new BackgroundSave();
        long number = handedOver.incrementAndGet();
        drafts.begin(() -> put(last.kept(), number));
        try {
            drafts.await(PATIENCE.multipliedBy(4));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }

    /**
     * Ends the session from a shutdown hook. The farewell says that all is saved, so it is said only when that is true.
     */
    public void endFromOutside(List<Event> written, Runnable farewell) {
        keepHalfTyped(written);
        if (isSaved()) {
            farewell.run();
        }
    }

    /** Ends the session after a last try to save. */
    public SessionResult ending(SessionResult.How how) {
        save();
        boolean isLost =
                !ended && keep(interview).isPresent() && !interview.halfTyped().isEmpty();
        return new SessionResult(isSaved() && !isLost ? how : SessionResult.How.SAVE_FAILED, interview);
    }

    public SessionResult ending() {
        return ending(
                switch (interview.end()) {
                    case LEFT, NOT_YET -> SessionResult.How.LEFT;
                    case INTERRUPTED -> SessionResult.How.INTERRUPTED;
                    case INPUT_ENDED -> SessionResult.How.INPUT_ENDED;
                    case ELSEWHERE -> SessionResult.How.ELSEWHERE;
                });
    }
}
