package org.stocktake.interview;

import java.time.Instant;
import java.util.List;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.view.View;

/** Drives an interview with the actions of a user, one second for each step. */
public final class InterviewDriver {
    private Interview interview;
    private Instant now = Instant.parse("2026-11-25T10:00:00Z");

    private InterviewDriver(Interview first) {
        this.interview = first;
    }

    public static InterviewDriver from(Interview first) {
        return new InterviewDriver(first);
    }

    /** Returns a new assessment of full depth for a coastal party, at its first question. */
    public static InterviewDriver atFirstQuestion() {
        return from(InterviewFlow.begin(InterviewSamples.setting()))
                .write("NO")
                .press(EditKey.CONFIRM)
                .choose(2)
                .write("Ministry of Justice")
                .choose(1)
                .write("2004-01-28")
                .press(Command.SKIP)
                .choose(1)
                .press(EditKey.CONFIRM);
    }

    /** Returns a half-completed assessment, resumed at its next question. */
    public static InterviewDriver resumed() {
        return from(InterviewFlow.resume(InterviewSamples.setting(), InterviewSamples.halfDone(), List.of()))
                .press(EditKey.CONFIRM);
    }

    public Interview interview() {
        return interview;
    }

    public View view() {
        return InterviewFlow.view(interview);
    }

    public InterviewDriver on(Event event) {
        now = now.plusSeconds(1);
        interview = InterviewFlow.on(interview, event, now);
        return this;
    }

    public InterviewDriver press(Event.Press... presses) {
        for (Event.Press press : presses) {
            on(Event.of(press));
        }
        return this;
    }

    public InterviewDriver write(String text) {
        return on(new Event.Written(text)).press(EditKey.CONFIRM);
    }

    public InterviewDriver type(String text) {
        return on(new Event.Typed(text));
    }

    public InterviewDriver choose(int number) {
        return on(new Event.Numbered(number)).press(EditKey.CONFIRM);
    }

    /** Returns the keys of the question, and of the text about it. */
    public List<String> asked() {
        return view().body().stream()
                .filter(paragraph -> paragraph.tone() == Paragraph.Tone.QUESTION)
                .map(paragraph -> text(paragraph.phrase()))
                .toList();
    }

    public List<String> said() {
        return view().notices().stream()
                .map(paragraph -> paragraph.phrase().key())
                .toList();
    }

    /** Returns the position, such as {@code 3/5}. */
    public String position() {
        List<Phrase> heading = view().heading();
        List<Object> values = heading.get(heading.size() - 1).values();
        return values.size() < 2 ? "" : values.get(0) + "/" + values.get(1);
    }

    public String text() {
        return interview.draft().writing().text();
    }

    private static String text(Phrase phrase) {
        return phrase.key().equals("interview.as-is")
                ? String.valueOf(phrase.values().get(0))
                : phrase.key();
    }
}
