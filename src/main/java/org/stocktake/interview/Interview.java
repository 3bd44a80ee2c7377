package org.stocktake.interview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.stocktake.finding.AssessmentProgress;
import org.stocktake.finding.Completeness;
import org.stocktake.finding.Findings;
import org.stocktake.finding.merge.JointOffices;
import org.stocktake.interview.event.Effect;
import org.stocktake.interview.event.InterviewEnd;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/**
 * The state of an interview: an immutable value with the answers, the pages visited, the drafts and the undo history.
 * It knows no concrete page and reads no clock and no disk; {@code InterviewFlow} turns an event into the next value.
 * {@link #wants} is the effect the front end should carry out; {@link #assessment} is to be saved after every event.
 */
public final class Interview {
    private static final String NOT_KEPT = "interview.error.not-kept";

    private final InterviewConfig config;
    private final InterviewState work;
    private final PageHistory history;
    private final StepResult result;
    private final UndoHistory steps;
    /** The findings, once they were asked for; they follow from the rest. */
    private @Nullable Findings findings;

    private Interview(
            InterviewConfig config, InterviewState work, PageHistory history, StepResult result, UndoHistory steps) {
        this.config = config;
        this.work = work;
        this.history = history;
        this.result = result;
        this.steps = steps;
    }

    /** Returns a new assessment's interview, at its first page. */
    public static Interview begin(InterviewConfig config, Page first) {
        return new Interview(
                config, InterviewState.begin(config), PageHistory.from(first), StepResult.QUIET, UndoHistory.NONE);
    }

    /**
     * Returns the interview of an assessment that exists, at its first page; the office is the one that goes on with it.
     */
    public static Interview resume(InterviewConfig config, Assessment assessment, Page first) {
        InterviewState work = InterviewState.of(config, assessment, true, InterviewState.officeGoingOn(assessment));
        return new Interview(config, work, PageHistory.from(first), StepResult.QUIET, UndoHistory.NONE);
    }

    /**
     * Returns this interview ready for an event: no notices, no effect. Messages about a failed save stay.
     *
     * @param now recorded with what the event answers
     */
    public Interview quiet(Instant now) {
        return then(result.next(now));
    }

    /** Returns true if a step that can be undone has changed the assessment since; undo and redo are no such step. */
    public boolean isStepAfter(Interview before) {
        return before.isBegun() && !assessment().equals(before.assessment()) && steps.equals(before.steps);
    }

    /** Returns this interview with the step from {@code before} in the undo history. */
    public Interview remembering(Interview before) {
        return new Interview(config, work, history, result, steps.after(before.confirmed(history)));
    }

    public Interview with(UndoHistory others) {
        return new Interview(config, work, history, result, others);
    }

    /**
     * Returns the state before a step that led there, without the draft that the step confirmed: undo takes both back.
     */
    private UndoHistory.Step confirmed(PageHistory there) {
        return there.isUntouched(page()) ? new UndoHistory.Step(work, history.without(page())) : here();
    }

    /** Returns what the last event said, to be shown below the page. */
    public List<Paragraph> notices() {
        return result.said();
    }

    /** Returns the assessment to save; only once {@link #isBegun}. */
    public Assessment assessment() {
        return work.assessment();
    }

    /** Returns the interview after the answers were saved; says so if an error was shown before. */
    public Interview saved() {
        Interview saved = then(result.unsaved(List.of()));
        boolean wasTold = result.unsaved().stream().anyMatch(paragraph -> paragraph.tone() == Paragraph.Tone.ERROR);
        return wasTold ? saved.telling("interview.note.saved-again") : saved;
    }

    /**
     * Returns the interview after it was saved in the file that the person named, because the one before could not be
     * written.
     *
     * @param asked the page on which the file was named; it is closed
     */
    public Interview savedIn(String file, Page asked) {
        Interview saved = then(result.unsaved(List.of())).forget(asked);
        Interview back = saved.page().equals(asked) ? saved.closed() : saved;
        return back.telling("interview.note.saved-elsewhere", file);
    }

    /**
     * Returns the interview with the reason why the last answer could not be saved. The answer itself stays in the
     * interview.
     */
    public Interview notSaved(Phrase why) {
        return then(result.unsaved(List.of(Paragraph.error(why))));
    }

    /** Returns the interview with the reason why what is half typed could not be kept, beside what is said of a save. */
    public Interview notKept(Phrase why) {
        List<Paragraph> unsaved = new ArrayList<>(result.unsaved());
        unsaved.removeIf(Interview::isOfHalfTyped);
        unsaved.add(Paragraph.error(Phrase.of(NOT_KEPT, why)));
        return then(result.unsaved(unsaved));
    }

    /** Returns true if what is half typed could not be kept. */
    public boolean isNotKept() {
        return result.unsaved().stream().anyMatch(Interview::isOfHalfTyped);
    }

    /** Returns true if the answers are in the file. */
    public boolean areAnswersSaved() {
        return result.unsaved().stream().allMatch(Interview::isOfHalfTyped);
    }

    private static boolean isOfHalfTyped(Paragraph said) {
        return said.phrase().key().equals(NOT_KEPT);
    }

    /** Returns the interview with the note that saving is under way and takes long. */
    public Interview saving() {
        return then(result.unsaved(List.of(Paragraph.note("interview.note.saving"))));
    }

    /** Returns the interview with a note for the next view, such as a remark about the file that was opened. */
    public Interview telling(Phrase what) {
        return saying(Paragraph.note(what));
    }

    public Interview telling(String key, Object... values) {
        return telling(Phrase.of(key, values));
    }

    /** Returns the messages about a save that failed or is under way; empty when all is saved. */
    public List<Paragraph> unsaved() {
        return result.unsaved();
    }

    /** Returns true once State, period and depth are known. */
    public boolean isBegun() {
        return work.begun();
    }

    public InterviewEnd end() {
        return result.end();
    }

    public boolean finished() {
        return result.end() != InterviewEnd.NOT_YET;
    }

    public Effect wants() {
        return result.wants();
    }

    /** Returns the progress; counts only questions that are asked. */
    public AssessmentProgress progress() {
        return AssessmentProgress.of(findings(), work.part().selected()::contains);
    }

    /** Returns the texts that were typed and not confirmed, to be kept when the interview stops. */
    public List<HalfTypedText> halfTyped() {
        return HalfTypedText.in(this);
    }

    /** Returns the texts to be kept beside the file: half-typed ones, and the office while no answer names one. */
    public List<HalfTypedText> kept() {
        return HalfTypedText.keptOf(this);
    }

    /** Returns the same interview in plain mode. */
    public Interview inLines() {
        return new Interview(config.inLines(), work, history, result, steps);
    }

    public InterviewConfig config() {
        return config;
    }

    public Checklist checklist() {
        return config.checklist();
    }

    public Question question(QuestionId id) {
        return checklist().question(id).orElseThrow();
    }

    public InterviewState work() {
        return work;
    }

    /** Returns what is missing in the questions that are asked. */
    public Completeness completeness() {
        return Completeness.of(findings()).among(work.part().selected());
    }

    /** Returns the findings of now, counted once for each state. */
    public Findings findings() {
        Findings known = findings;
        if (known == null) {
            known = Findings.of(checklist(), assessment(), config.today());
            findings = known;
        }
        return known;
    }

    public List<Question> asked() {
        return work.asked();
    }

    public PageHistory history() {
        return history;
    }

    public Page page() {
        return history.last();
    }

    public PageState draft() {
        return draftOf(page());
    }

    /** Returns the draft of a page on which something was done; empty for one on which nothing was. */
    public Optional<PageState> draftKept(Page page) {
        return Optional.ofNullable(history.drafts().get(page));
    }

    public PageState draftOf(Page page) {
        return draftKept(page).orElseGet(() -> page.first(this));
    }

    public Optional<Answer> answerTo(QuestionId id) {
        return assessment().answerTo(id);
    }

    /** Returns the answer that is proposed as a whole; empty once one is recorded. */
    public Optional<Answer> proposed(QuestionId id) {
        return config.earlier().proposal(id, findings());
    }

    public Interview with(PageState draft) {
        return draftOn(page(), draft);
    }

    public Interview draftOn(Page page, PageState draft) {
        return moved(history.with(page, draft));
    }

    /** Returns the interview without the draft of that page, because it was confirmed or is no longer wanted. */
    public Interview forget(Page page) {
        return moved(history.without(page));
    }

    public Interview with(Assessment changed) {
        return changed.equals(assessment()) ? this : with(work.with(config, changed));
    }

    public Interview with(InterviewState other) {
        return new Interview(config, other, history, result, steps);
    }

    /** Changes an answer and records the time and the office, beside the others of it whose words stay; one left as it is keeps both. */
    public Interview answer(QuestionId id, UnaryOperator<Answer> change) {
        Answer before = answerTo(id).orElseGet(() -> Answer.of(AnswerKind.LATER));
        Answer after = change.apply(before);
        return answerTo(id).equals(Optional.of(after))
                ? this
                : signed(id, after, JointOffices.kept(before, after, work.office()));
    }

    /**
     * Gives an answer to an earlier version as it was given then, with the time of now. It keeps its own office, unless
     * one was named in this session: the office of another answer did not confirm it.
     */
    public Interview confirm(QuestionId id, Answer earlier) {
        String office = work.officeNamed() ? work.office() : earlier.text(AnswerTextField.BY);
        return signed(id, earlier, office);
    }

    private Interview signed(QuestionId id, Answer answer, String office) {
        Answer signed = answer.with(AnswerTextField.BY, office)
                .with(AnswerTextField.AT, result.time().toString());
        Assessment answered = config.earlier().answered(id, answer, signed, findings());
        boolean isRetired =
                !answered.carryover().retired().equals(assessment().carryover().retired());
        return isRetired && proposed(id).isEmpty()
                ? with(answered).telling("interview.note.retired", checklist().numberOf(question(id)))
                : with(answered);
    }

    public Interview open(Page page) {
        return moved(history.open(page));
    }

    /** Returns the interview without the page shown, if there is one beneath it. */
    public Interview closed() {
        return moved(history.shorter().orElse(history));
    }

    /** Returns to that page in the history, or opens it if it is not there. */
    public Interview backTo(Page page) {
        return moved(history.backTo(page).orElseGet(() -> history.open(page)));
    }

    public Interview saying(Paragraph paragraph) {
        return then(result.saying(paragraph));
    }

    public Interview refusing(String key, Object... values) {
        return saying(Paragraph.error(Phrase.of(key, values)));
    }

    /** Returns true if the last event was refused. */
    public boolean isRefused() {
        return result.said().stream()
                .anyMatch(said ->
                        said.tone() == Paragraph.Tone.ERROR && !result.unsaved().contains(said));
    }

    /** Returns the questions that completed a section and whose pages the interview has not left yet. */
    public List<QuestionId> closing() {
        return result.closing();
    }

    public Interview closing(List<QuestionId> questions) {
        return questions.equals(result.closing()) ? this : then(result.closing(questions));
    }

    /** Returns true if a number took a line and led on: an Enter that still follows it means the same. */
    public boolean isByNumber() {
        return result.byNumber();
    }

    public Interview byNumber(boolean took) {
        return then(result.byNumber(took));
    }

    public Interview wanting(Effect wants) {
        return then(result.wanting(wants));
    }

    public UndoHistory steps() {
        return steps;
    }

    public UndoHistory.Step here() {
        return new UndoHistory.Step(work, history);
    }

    /** Returns the interview at that step of the history; the office and the drafts stay those of now. */
    public Interview at(UndoHistory.Step step, UndoHistory others) {
        InterviewState then = step.work().withOfficeOf(work);
        return new Interview(config, then, step.history().withoutOverlays().withDraftsOf(history), result, others);
    }

    public Interview ended(InterviewEnd end) {
        return then(result.ended(end));
    }

    public Interview moved(PageHistory other) {
        return new Interview(config, work, other, result, steps);
    }

    private Interview then(StepResult other) {
        return new Interview(config, work, history, other, steps);
    }
}
