package org.stocktake.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stocktake.interview.HalfTypedText;
import org.stocktake.interview.Interview;
import org.stocktake.interview.event.EditKey;
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

    /** Time after which half-typed text is forced to the device while somebody types: each key would keep a disk busy. */
    private static final Duration BETWEEN_FORCING = Duration.ofSeconds(1);

    /**
     * Time that a write of half-typed text may take before the text is shown all the same. On a local drive it takes less
     * than a millisecond.
     */
    private static final Duration DRAFT_PATIENCE = Duration.ofMillis(100);

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
    private volatile boolean failed;

    private final DraftWriter drafts;
    private Instant forcedAt = Instant.EPOCH;
    /** The interview whose half-typed text was kept last; null before the first time. */
    private @Nullable Interview keptTyped;

    public InterviewSession(Interview first, Autosave autosave, Clock clock) {
        this.interview = first;
        this.autosave = autosave;
        this.clock = clock;
        this.saved = first.assessment();
        this.tried = saved;
        this.everSaved = first.isBegun();
        this.drafts = new DraftWriter(first.kept(), autosave);
    }

    public Interview now() {
        return interview;
    }

    /** Returns the page as it should be shown now. */
    public View view() {
        return InterviewFlow.view(interview);
    }

    /** Takes an event of a line. The Enter that ends a number is none of its own where the number took its line. */
    public void onLine(Event event) {
        if (event == EditKey.CONFIRM && interview.isByNumber()) {
            interview = interview.byNumber(false);
        } else {
            on(event);
        }
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
        boolean isKept = drafts.isKept(toKeep(interview)) && !interview.isNotKept();
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
        DraftWriter.Draft draft = drafts.handOver(interview.kept(), true);
        String place = elsewhere;
        tried = now;
        triedElsewhere = place;
        elsewhere = "";
        saver.begin(() -> {
            drafts.save(() -> write(now, place));
            drafts.renew(draft);
        });
    }

    private void write(Assessment now, String place) throws IOException {
        if (place.isEmpty()) {
            autosave.save(now);
        } else {
            autosave.saveElsewhere(place, now);
            drafts.startsAnew();
        }
    }

    /**
     * Keeps half-typed text, so that a process that is killed loses none of it. Called before the text is shown: what is
     * on the screen is kept, unless the drive is slow. One that hangs delays one key and no other.
     */
    public void keepTyped() {
        if (interview != keptTyped && keepTyped(false)) {
            keptTyped = interview;
            drafts.comesToRest(DRAFT_PATIENCE);
        }
    }

    /** Forces half-typed text to the device, so that a machine that loses its power loses little of it. */
    public void forceTyped() {
        keepTyped(true);
    }

    /** Forces half-typed text to the device from time to time while somebody types without a pause. */
    public void forceTypedNowAndThen() {
        Instant now = clock.instant();
        if (Duration.between(forcedAt, now).compareTo(BETWEEN_FORCING) >= 0) {
            forcedAt = now;
            forceTyped();
        }
    }

    /** Returns false while that must wait for a save. */
    private boolean keepTyped(boolean forced) {
        boolean isAble = everSaved && !isSaving();
        if (isAble) {
            drafts.begin(toKeep(interview), forced);
        }
        return isAble;
    }

    /** Returns the texts to keep; after a failed save also those confirmed since, which the file does not have. */
    private List<HalfTypedText> toKeep(Interview last) {
        return failed ? drafts.with(last.kept()) : last.kept();
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
        if (!drafts.isEnded()) {
            keep(interview);
        }
    }

    /**
     * Keeps them for the last time, from a shutdown hook that runs beside the interview: nothing newer follows.
     *
     * @param written the text taken back from an editor
     */
    void keepHalfTyped(List<Event> written) {
        drafts.end();
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
        BackgroundSave keeping = new BackgroundSave();
        DraftWriter.Draft draft = drafts.handOver(toKeep(last), true);
        keeping.begin(() -> drafts.write(draft));
        try {
            keeping.await(PATIENCE.multipliedBy(4));
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
        boolean isLost = !drafts.isEnded()
                && keep(interview).isPresent()
                && !interview.halfTyped().isEmpty();
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
