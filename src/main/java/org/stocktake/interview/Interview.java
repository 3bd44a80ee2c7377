package org.stocktake.interview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.stocktake.finding.AssessmentProgress;
import org.stocktake.finding.Completeness;
import org.stocktake.finding.Findings;
import org.stocktake.interview.event.Effect;
import org.stocktake.interview.event.InterviewEnd;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerText;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/**
 * The interview: an immutable value that an event turns into the next. It reads no clock and no disk; {@link #view} says
 * what to show, {@link #wants} what the world should do, {@link #assessment} what to save after every event.
 */
public final class Interview {
    private final InterviewConfig setting;
    private final InterviewState work;
    private final PageHistory trail;
    private final StepResult moment;
    private final UndoHistory steps;

    private Interview(
            InterviewConfig setting, InterviewState work, PageHistory trail, StepResult moment, UndoHistory steps) {
        this.setting = setting;
        this.work = work;
        this.trail = trail;
        this.moment = moment;
        this.steps = steps;
    }

    /** Returns a new assessment's interview, at its first page. */
    public static Interview begin(InterviewConfig setting, Page first) {
        return new Interview(
                setting, InterviewState.begin(setting), PageHistory.from(first), StepResult.QUIET, UndoHistory.NONE);
    }

    /** Returns the interview of an assessment that exists, at its first page; the office is the one that answered last. */
    public static Interview resume(InterviewConfig setting, Assessment assessment, Page first) {
        InterviewState work = InterviewState.of(setting, assessment, true, InterviewState.lastOffice(assessment));
        return new Interview(setting, work, PageHistory.from(first), StepResult.QUIET, UndoHistory.NONE);
    }

    /** Returns this interview ready for the next event: nothing said, no effect; what is not saved stays so. */
    public Interview quiet() {
        return then(moment.next());
    }

    /** Returns true if the assessment was changed since by a step that can be undone; undo and redo are no such step. */
    public boolean isStepAfter(Interview before) {
        return before.isBegun() && !assessment().equals(before.assessment()) && steps.equals(before.steps);
    }

    /** Returns this interview with the step from {@code before} in the undo history. */
    public Interview remembering(Interview before) {
        return new Interview(setting, work, trail, moment, steps.after(before.confirmed(trail)));
    }

    /** Here, before a step that led there: what it confirmed was typed for the answer, and is taken back together with it. */
    private UndoHistory.Step confirmed(PageHistory there) {
        return there.isUntouched(page()) ? new UndoHistory.Step(work, trail.without(page())) : here();
    }

    /** Returns what the last event said, to be shown below the page. */
    public List<Paragraph> notices() {
        return moment.said();
    }

    /** What to save; only once {@link #isBegun}. */
    public Assessment assessment() {
        return work.assessment();
    }

    /** What was answered is on the disk. */
    public Interview saved() {
        Interview saved = then(moment.unsaved(List.of()));
        boolean wasTold = moment.unsaved().stream().anyMatch(paragraph -> paragraph.tone() == Paragraph.Tone.ERROR);
        return wasTold ? saved.saying(Paragraph.note(Phrase.of("interview.note.saved-again"))) : saved;
    }

    /**
     * Returns the interview after it was saved in the file that the person named, because the one before could not be written.
     *
     * @param asked the page on which the file was named; it is closed
     */
    public Interview savedIn(String file, Page asked) {
        Interview saved = then(moment.unsaved(List.of())).forget(asked);
        Interview back = saved.page().equals(asked) ? saved.closed() : saved;
        return back.saying(Paragraph.note(Phrase.of("interview.note.saved-elsewhere", file)));
    }

    /** What was answered last is not on the disk, for that reason; it stays here. */
    public Interview notSaved(Phrase why) {
        return then(moment.unsaved(List.of(Paragraph.error(why))));
    }

    /** What was answered last is on its way to the disk, and the disk takes its time. */
    public Interview saving() {
        return then(moment.unsaved(List.of(Paragraph.note(Phrase.of("interview.note.saving")))));
    }

    /** Something to tell at the next look, such as what was found when the file was opened. */
    public Interview telling(Phrase what) {
        return saying(Paragraph.note(what));
    }

    /** What stands in the way of saving; empty when all is saved. */
    public List<Paragraph> unsaved() {
        return moment.unsaved();
    }

    /** Whether State, period and depth are known. */
    public boolean isBegun() {
        return work.begun();
    }

    public InterviewEnd end() {
        return moment.end();
    }

    public boolean finished() {
        return moment.end() != InterviewEnd.NOT_YET;
    }

    public Effect wants() {
        return moment.wants();
    }

    /** How far it is: counts what is asked only. */
    public AssessmentProgress progress() {
        return AssessmentProgress.of(findings(), work.part().selected()::contains);
    }

    /** Texts that were typed and not confirmed, to be kept when the interview stops. */
    public List<HalfTypedText> halfTyped() {
        return HalfTypedText.in(this);
    }

    public InterviewConfig setting() {
        return setting;
    }

    public Checklist checklist() {
        return setting.checklist();
    }

    public InterviewState work() {
        return work;
    }

    /** What is left, of what is asked. */
    public Completeness completeness() {
        return Completeness.of(findings()).among(work.part().selected());
    }

    public Findings findings() {
        return Findings.of(checklist(), assessment(), setting.today());
    }

    public List<Question> asked() {
        return work.asked();
    }

    public PageHistory trail() {
        return trail;
    }

    public Page page() {
        return trail.last();
    }

    public PageState draft() {
        return draftOf(page());
    }

    public PageState draftOf(Page page) {
        PageState kept = trail.drafts().get(page);
        return kept == null ? page.first(this) : kept;
    }

    public Optional<Answer> answerTo(QuestionId id) {
        return assessment().answerTo(id);
    }

    public Interview with(PageState draft) {
        return draftOn(page(), draft);
    }

    public Interview draftOn(Page page, PageState draft) {
        return moved(trail.with(page, draft));
    }

    /** What was typed there is confirmed, or no longer wanted. */
    public Interview forget(Page page) {
        return moved(trail.without(page));
    }

    public Interview with(Assessment changed) {
        return changed.equals(assessment()) ? this : with(work.with(checklist(), changed));
    }

    public Interview with(InterviewState other) {
        return new Interview(setting, other, trail, moment, steps);
    }

    /** Changes an answer, and records who answered when; an answer that stays as it was stays as it was. */
    public Interview answer(QuestionId id, UnaryOperator<Answer> change, Instant now) {
        Answer before = answerTo(id).orElseGet(() -> Answer.of(AnswerKind.LATER));
        Answer after = change.apply(before);
        if (answerTo(id).isPresent() && after.equals(before)) {
            return this;
        }
        Answer signed = after.with(AnswerText.BY, work.office()).with(AnswerText.AT, now.toString());
        return with(assessment().with(id, signed));
    }

    public Interview open(Page page) {
        return moved(trail.open(page));
    }

    /** Without the page shown, if there is one beneath it. */
    public Interview closed() {
        return moved(trail.shorter().orElse(trail));
    }

    /** Back to that page, or to it as a new one. */
    public Interview backTo(Page page) {
        return moved(trail.backTo(page).orElseGet(() -> trail.open(page)));
    }

    public Interview saying(Paragraph paragraph) {
        return then(moment.saying(paragraph));
    }

    public Interview refusing(String key, Object... values) {
        return saying(Paragraph.error(Phrase.of(key, values)));
    }

    /** The questions with whose answer their section was done, and which the interview has not left yet. */
    public List<QuestionId> closing() {
        return moment.closing();
    }

    public Interview closing(List<QuestionId> questions) {
        return questions.equals(moment.closing()) ? this : then(moment.closing(questions));
    }

    public Interview wanting(Effect wants) {
        return then(moment.wanting(wants));
    }

    public UndoHistory steps() {
        return steps;
    }

    public UndoHistory.Step here() {
        return new UndoHistory.Step(work, trail);
    }

    /** There again, with the office of now, and with what was typed since. */
    public Interview at(UndoHistory.Step step, UndoHistory others) {
        InterviewState then = step.work().with(work.office());
        return new Interview(setting, then, step.trail().withDraftsOf(trail), moment, others);
    }

    public Interview ended(InterviewEnd end) {
        return then(moment.ended(end));
    }

    public Interview moved(PageHistory other) {
        return new Interview(setting, work, other, moment, steps);
    }

    private Interview then(StepResult other) {
        return new Interview(setting, work, trail, other, steps);
    }
}
