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
 * The interview as it stands, saved after every step that changes the assessment. What is slow to save is waited for a
 * moment, and then goes on beside the conversation.
 */
public final class InterviewSession {
    /** After this, a save is said to be under way. */
    public static final Duration PATIENCE = Duration.ofMillis(500);

    /** So often at most what is half typed is kept while it is typed: a pipe writes faster than a disk. */
    private static final Duration BETWEEN_KEEPING = Duration.ofSeconds(1);

    private final Autosave autosave;
    private final Clock clock;
    private final BackgroundSave saver = new BackgroundSave();
    private volatile Interview interview;
    private volatile Assessment saved;
    private Assessment tried;
    /** The file that the person named because the one before cannot be written; empty when there is nothing to try. */
    private String elsewhere = "";

    private String triedElsewhere = "";
    private volatile boolean everSaved;
    /** What was tried last did not work; it is tried again with the next answer, or when the person asks for it. */
    private boolean failed;

    private volatile List<HalfTypedText> kept;
    private Instant keptAt = Instant.EPOCH;
    /** What is kept is written beside the conversation; what was handed over earlier must not be written later. */
    private final AtomicLong handedOver = new AtomicLong();

    private long newest;
    /** By a signal: what is half typed has been kept for the last time. */
    private volatile boolean ended;

    public InterviewSession(Interview first, Autosave autosave, Clock clock) {
        this.interview = first;
        this.autosave = autosave;
        this.clock = clock;
        this.saved = first.assessment();
        this.tried = saved;
        this.everSaved = first.isBegun();
        this.kept = first.halfTyped();
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
    }

    public Optional<Path> folder() {
        return autosave.folder();
    }

    /** Whether something is still on its way to the disk. */
    public boolean isSaving() {
        return saver.isBusy();
    }

    /** How it would look after these events; it stays as it is. */
    public View peek(List<Event> events) {
        Interview then = interview;
        for (Event event : events) {
            then = InterviewFlow.on(then, event, clock.instant());
        }
        return InterviewFlow.view(then);
    }

    private void save() {
        if ((isSaving() && !settles(Duration.ZERO)) || isSaved()) {
            return;
        }
        begin();
        if (!settles(PATIENCE)) {
            interview = interview.saving();
        }
    }

    private void begin() {
        Assessment now = interview.assessment();
        List<HalfTypedText> texts = interview.halfTyped();
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
            }
            renew(texts, number);
        });
    }

    /** Keeps what is half typed now and then while it is typed: who types on and on does not rest. */
    public void restNowAndThen() {
        Instant now = clock.instant();
        if (Duration.between(keptAt, now).compareTo(BETWEEN_KEEPING) >= 0) {
            keptAt = now;
            rest();
        }
    }

    /** Keeps what is half typed while nobody types, so that a process that is killed loses little of it. */
    public void rest() {
        List<HalfTypedText> texts = interview.halfTyped();
        if (everSaved && !isSaving() && !texts.equals(kept)) {
            long number = handedOver.incrementAndGet();
            new BackgroundSave().begin(() -> renew(texts, number));
        }
    }

    /** A text that was confirmed since is half typed no more: kept longer, it would come back over a newer one. */
    private void renew(List<HalfTypedText> texts, long number) {
        if (ended || texts.equals(kept)) {
            return;
        }
        try {
            put(texts, number);
        } catch (IOException e) {
            // What was confirmed is saved, and that is what is said; the rest is tried again with the next answer.
        }
    }

    private synchronized void put(List<HalfTypedText> texts, long number) throws IOException {
        if (number > newest) {
            newest = number;
            autosave.keep(texts);
            kept = texts;
        }
    }

    /** Waits at most that long for what is under way; whether it has come to its end, good or bad. */
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
        return !interview.isBegun() || (everSaved && saved.equals(interview.assessment()));
    }

    /**
     * Keeps what was typed and not confirmed. Called from a shutdown hook too, so it only reads, and a drive that hangs
     * does not keep it.
     */
    void keepHalfTyped() {
        if (!ended) {
            keep(interview);
        }
    }

    /**
     * The same for the last time, by a hook that runs beside the conversation: nothing that is kept after it is newer.
     *
     * @param written what was taken back from an editor
     */
    void keepHalfTyped(List<Event> written) {
        ended = true;
        Interview last = interview;
        for (Event event : written) {
            last = InterviewFlow.on(last, event, clock.instant());
        }
        keep(last);
    }

    /** After a fault of the program, which is told all the same, whatever becomes of this. */
    public void keepHalfTyped(Throwable fault) {
        try {
            keepHalfTyped();
        } catch (RuntimeException | Error another) {
            fault.addSuppressed(another);
        }
    }

    private void keep(Interview last) {
        if (!last.isBegun() || !saver.comesToRest(PATIENCE)) {
            return;
        }
        BackgroundSave drafts = new BackgroundSave();
        long number = handedOver.incrementAndGet();
        drafts.begin(() -> put(last.halfTyped(), number));
        try {
            drafts.await(PATIENCE.multipliedBy(4));
        } catch (IOException e) {
            // What was confirmed is saved or said not to be; there is nobody left to tell about the rest.
        }
    }

    /** What a shutdown hook does; the farewell says that all is saved, so it is said only when that is true. */
    public void endFromOutside(List<Event> written, Runnable farewell) {
        keepHalfTyped(written);
        if (isSaved()) {
            farewell.run();
        }
    }

    /** The end; a last try to save comes first. */
    public SessionResult ending(SessionResult.How how) {
        save();
        keepHalfTyped();
        return new SessionResult(isSaved() ? how : SessionResult.How.SAVE_FAILED, interview);
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
