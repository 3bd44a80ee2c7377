package org.stocktake.interview.flow;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.stocktake.interview.BegunAssessment;
import org.stocktake.interview.HalfTypedText;
import org.stocktake.interview.Interview;
import org.stocktake.interview.InterviewConfig;
import org.stocktake.interview.Page;
import org.stocktake.interview.PageHistory;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.page.ContradictionPrompts;
import org.stocktake.interview.page.DigitRule;
import org.stocktake.interview.page.FormNames;
import org.stocktake.interview.page.GlobalCommands;
import org.stocktake.interview.page.Resumption;
import org.stocktake.interview.page.SetUpPage;
import org.stocktake.interview.page.SingleRowPage;
import org.stocktake.interview.page.StartPage;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.view.View;
import org.stocktake.interview.wording.DayText;
import org.stocktake.interview.wording.ProgressText;
import org.stocktake.model.Assessment;
import org.stocktake.model.Period;

/**
 * Begins and resumes an interview, and turns each event into the next {@link Interview} by the page that is shown.
 * Reads no clock and no disk.
 */
public final class InterviewFlow {
    private InterviewFlow() {}

    /** Returns a new assessment's interview: State, period, depth and office are asked first. */
    public static Interview begin(InterviewConfig config) {
        return sayingSelection(Interview.begin(config, SetUpPage.START));
    }

    /**
     * Returns the interview of an assessment that exists: at the half-typed text if one was kept, else at the next open
     * question after the one answered last, else at the first open one.
     */
    public static Interview resume(InterviewConfig config, Assessment assessment, List<HalfTypedText> kept) {
        Interview there = Interview.resume(config, assessment, SetUpPage.OFFICE_ONLY);
        String office = HalfTypedText.officeIn(kept);
        boolean isKnown = !office.isEmpty() && there.work().office().isEmpty();
        return restored(kept, sayingSelection(Resumption.start(isKnown ? answering(there, office) : there)));
    }

    /**
     * Returns the interview of a new assessment with the page before it that offers the assessments of a folder.
     *
     * @param isCut true if the folder has more than those
     */
    public static Interview offering(Interview first, String folder, List<BegunAssessment> begun, boolean isCut) {
        return first.moved(PageHistory.from(new StartPage(folder, begun, isCut, first.page())));
    }

    /** Returns the file of the assessment that was chosen there; empty if the interview ended elsewhere. */
    public static Optional<String> chosen(Interview ended) {
        return ended.page() instanceof StartPage start ? Optional.of(start.chosen(ended)) : Optional.empty();
    }

    /** Returns a period as it stands behind the name of a State: a year, or its first and last day. */
    public static Phrase said(Period period) {
        return DayText.labelled(period);
    }

    public static Interview answering(Interview at, String office) {
        return at.with(at.work().with(office));
    }

    private static Interview sayingSelection(Interview at) {
        return ProgressText.selected(at).map(phrase -> at.telling(phrase)).orElse(at);
    }

    /** Returns the interview with these texts on their pages again, at the page where it stopped. */
    private static Interview restored(List<HalfTypedText> kept, Interview at) {
        Interview restored = at;
        Optional<Page> shown = Optional.empty();
        List<HalfTypedText> typed =
                kept.stream().filter(text -> !text.isOfficeKnown()).toList();
        for (HalfTypedText text : typed) {
            restored = FormNames.again(text, restored);
            shown = text.shown() ? FormNames.page(text.page(), restored) : shown;
        }
        Interview all = restored;
        return shown.map(page -> sayingKept(all.open(page))).orElse(all);
    }

    private static Interview sayingKept(Interview at) {
        String key =
                at.page().view(at).field().takesText() ? "interview.note.half-typed" : "interview.note.half-ticked";
        return at.telling(key);
    }

    /**
     * Returns the interview after an event; one that is finished stays as it is.
     *
     * @param now recorded, in whole seconds, with what the event answers
     */
    public static Interview on(Interview at, Event event, Instant now) {
        if (at.finished()) {
            return at;
        }
        Interview quiet = at.quiet(now.truncatedTo(ChronoUnit.SECONDS));
        Interview after =
                at.isByNumber() ? DigitRule.after(event, at, quiet) : at.page().on(event, quiet);
        Interview remembered = after.isStepAfter(at) ? sayingContradictions(at, after.remembering(at)) : after;
        return SectionCompletion.said(at, remembered);
    }

    /** Says what now contradicts the answer of the page before: the facts, another answer or the period. */
    private static Interview sayingContradictions(Interview before, Interview after) {
        return before.page()
                .question()
                .map(id -> ContradictionPrompts.sayingNew(id, before, after))
                .orElse(after);
    }

    /** Returns the page to show, with the notices of the last event. While a save has failed, each page says so. */
    public static View view(Interview at) {
        View page = at.page().view(at).without(GlobalCommands.refused(at));
        boolean isUnseen = at.unsaved().stream()
                .filter(said -> said.tone() == Paragraph.Tone.ERROR)
                .anyMatch(said -> !at.notices().contains(said) && !page.body().contains(said));
        View view = isUnseen
                ? page.under(Paragraph.error(
                        Phrase.of(at.areAnswersSaved() ? "interview.mark.not-kept" : "interview.mark.not-saved")))
                : page;
        List<Paragraph> notices = at.notices().stream()
                .filter(said -> !at.unsaved().contains(said) || !page.body().contains(said))
                .toList();
        return notices.isEmpty() ? view : view.with(notices);
    }

    /** Returns the interview after it was saved in the file that the person named on {@link SingleRowPage#SAVE_AS}. */
    public static Interview savedIn(Interview at, String file) {
        return at.savedIn(file, SingleRowPage.SAVE_AS);
    }
}
