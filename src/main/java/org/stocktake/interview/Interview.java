package org.stocktake.interview;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.stocktake.finding.Completeness;
import org.stocktake.finding.Findings;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerText;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Period;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/**
 * The interview: an immutable value that an event turns into the next. It reads no clock and no disk; {@link #view} says
 * what to show, {@link #wants} what the world should do, {@link #assessment} what to save after every event.
 */
public final class Interview {
    private final Setting setting;
    private final Work work;
    private final Trail trail;
    private final Moment moment;
    private final Steps steps;

    private Interview(Setting setting, Work work, Trail trail, Moment moment, Steps steps) {
        this.setting = setting;
        this.work = work;
        this.trail = trail;
        this.moment = moment;
        this.steps = steps;
    }

    /** What the last event left to be said and done. */
    private record Moment(List<Paragraph> said, Wants wants, End end) {
        static final Moment QUIET = new Moment(List.of(), Wants.NOTHING, End.NOT_YET);
    }

    /** A new assessment: State, period, depth and office are asked first. */
    public static Interview begin(Setting setting) {
        Checklist checklist = setting.checklist();
        Assessment.Subject subject = new Assessment.Subject(
                checklist.id(),
                checklist.version(),
                setting.earlier().assessment().subject().state(),
                Period.ofYear(setting.thisYear()),
                checklist.heading().language());
        Work work = Work.of(
                setting,
                Assessment.begin(subject, setting.earlier().assessment().depth()),
                false,
                "");
        return new Interview(setting, work, Trail.from(new StatePage()), Moment.QUIET, Steps.NONE)
                .sayingWhatIsSelected();
    }

    /**
     * Goes on with an assessment: at the half-typed text if one was kept, else at the question after the one answered
     * last if that is open, else at the first open one.
     */
    public static Interview resume(Setting setting, Assessment assessment, List<HalfTyped> kept) {
        Work work = Work.of(setting, assessment, true, Resumption.office(assessment));
        Interview there = new Interview(setting, work, Trail.from(new OfficePage(true)), Moment.QUIET, Steps.NONE);
        return HalfTyped.restore(kept, Resumption.start(there).sayingWhatIsSelected());
    }

    private Interview sayingWhatIsSelected() {
        return setting.selection()
                .said(checklist())
                .map(phrase -> saying(Paragraph.note(phrase)))
                .orElse(this);
    }

    /** The next interview. The instant is recorded with what the event answers. */
    public Interview on(Event event, Instant now) {
        if (finished()) {
            return this;
        }
        Interview quiet = new Interview(setting, work, trail, Moment.QUIET, steps);
        return page().on(event, quiet, now.truncatedTo(ChronoUnit.SECONDS)).remembering(this);
    }

    private Interview remembering(Interview before) {
        boolean changed = before.isBegun() && !assessment().equals(before.assessment());
        return changed && steps.equals(before.steps)
                ? new Interview(setting, work, trail, moment, steps.after(before.here()))
                : this;
    }

    public View view() {
        View view = page().view(this).without(refused());
        return moment.said().isEmpty() ? view : view.with(moment.said());
    }

    /** What is proposed as the answer to a question; empty when nothing is. */
    Optional<Answer> proposal(QuestionId id) {
        return checklist().question(id).flatMap(question -> setting.earlier().proposal(question, this));
    }

    /** What the page shown would refuse. */
    private Set<Hint> refused() {
        Set<Hint> refused = EnumSet.noneOf(Hint.class);
        if (!isBegun()) {
            refused.add(Hint.GO_TO);
        }
        if (!page().canSkip()) {
            refused.add(Hint.SKIP);
        }
        return refused;
    }

    /** What to save; only once {@link #isBegun}. */
    public Assessment assessment() {
        return work.assessment();
    }

    /** Whether State, period and depth are known. */
    public boolean isBegun() {
        return work.begun();
    }

    public End end() {
        return moment.end();
    }

    public boolean finished() {
        return moment.end() != End.NOT_YET;
    }

    public Wants wants() {
        return moment.wants();
    }

    /** How far it is: counts what applies at this depth only. */
    public Progress progress() {
        return Progress.of(assessment(), asked());
    }

    /** Texts that were typed and not confirmed, to be kept when the interview stops. */
    public List<HalfTyped> halfTyped() {
        return HalfTyped.in(this, trail.drafts());
    }

    // -- for the pages ----------------------------------------------------------------------------------------

    Setting setting() {
        return setting;
    }

    Checklist checklist() {
        return setting.checklist();
    }

    Work work() {
        return work;
    }

    /** What is left, of what is asked. */
    Completeness completeness() {
        return Completeness.of(Findings.of(checklist(), assessment(), setting.today()))
                .among(work.part().selected());
    }

    List<Question> asked() {
        return work.asked();
    }

    Page page() {
        return trail.last();
    }

    Draft draft() {
        return draftOf(page());
    }

    Draft draftOf(Page page) {
        Draft kept = trail.drafts().get(page);
        return kept == null ? page.first(this) : kept;
    }

    Optional<Answer> answerTo(QuestionId id) {
        return assessment().answerTo(id);
    }

    Interview with(Draft draft) {
        return draftOn(page(), draft);
    }

    Interview draftOn(Page page, Draft draft) {
        return moved(trail.with(page, draft));
    }

    /** What was typed there is confirmed, or no longer wanted. */
    Interview forget(Page page) {
        return moved(trail.without(page));
    }

    Interview with(Assessment changed) {
        return changed.equals(assessment())
                ? this
                : new Interview(setting, work.with(checklist(), changed), trail, moment, steps);
    }

    Interview withOffice(String office) {
        return new Interview(setting, work.withOffice(office), trail, moment, steps);
    }

    Interview begun() {
        return new Interview(setting, work.withBegun(), trail, moment, steps);
    }

    /** Changes an answer, and records who answered when; an answer that stays as it was stays as it was. */
    Interview answer(QuestionId id, UnaryOperator<Answer> change, Instant now) {
        Answer before = answerTo(id).orElseGet(() -> Answer.of(AnswerKind.LATER));
        Answer after = change.apply(before);
        if (answerTo(id).isPresent() && after.equals(before)) {
            return this;
        }
        Answer signed = after.with(AnswerText.BY, work.office()).with(AnswerText.AT, now.toString());
        return with(assessment().with(id, signed));
    }

    Interview open(Page page) {
        return moved(trail.open(page));
    }

    /** There, with nothing before it. */
    Interview startingAt(Page page) {
        return moved(Trail.from(page));
    }

    /** The page that was shown before; where there is none, the one that comes before in order. */
    Interview back() {
        Optional<Trail> before = trail.shorter();
        while (before.isPresent() && !before.get().last().isAsked(this)) {
            before = before.get().shorter();
        }
        if (before.isPresent()) {
            return moved(before.get());
        }
        return Order.before(page(), this)
                .map(earlier -> moved(new Trail(List.of(earlier), trail.drafts())))
                .orElseGet(() -> page().isAsked(this)
                        ? saying(Paragraph.note(Phrase.of("interview.note.first-page")))
                        : moved(Trail.from(Resumption.page(this))));
    }

    /** Without the page shown, if there is one beneath it. */
    Interview closed() {
        return moved(trail.shorter().orElse(trail));
    }

    /** The question of the last page on the trail that belongs to one; empty when there is none. */
    Optional<QuestionId> cameFrom() {
        Optional<QuestionId> last = Optional.empty();
        for (Page page : trail.pages()) {
            last = page.question().isPresent() ? page.question() : last;
        }
        return last.filter(work::isAsked);
    }

    /** Back to that page, or to it as a new one. */
    Interview backTo(Page page) {
        return moved(trail.backTo(page).orElseGet(() -> trail.open(page)));
    }

    /** The page that follows in order; to the review, or what is left, when the question was opened from there. */
    Interview next() {
        Optional<Page> following = Order.after(page(), this);
        if (following.isEmpty()) {
            return back();
        }
        Optional<QuestionId> question = page().question();
        boolean leaves = question.isPresent() && !following.get().question().equals(question);
        return leaves
                ? trail.overview(question.get()).map(this::backTo).orElseGet(() -> open(following.get()))
                : open(following.get());
    }

    /** Past all that belongs to the question; to the list that it was opened from, if it was. */
    Interview afterAll(QuestionId id) {
        return trail.overview(id).map(this::backTo).orElseGet(() -> open(Order.afterAll(id, this)));
    }

    /** The list of what is left from which the page shown was opened; empty when it was not. */
    Optional<Page> openedFrom() {
        return trail.shorter().map(Trail::last).filter(Page::isOverview);
    }

    Interview saying(Paragraph paragraph) {
        List<Paragraph> more = new ArrayList<>(moment.said());
        more.add(paragraph);
        return then(new Moment(more, moment.wants(), moment.end()));
    }

    Interview refusing(String key, Object... values) {
        return saying(Paragraph.error(Phrase.of(key, values)));
    }

    Interview wanting(Wants wants) {
        return then(new Moment(moment.said(), wants, moment.end()));
    }

    /** The assessment as it was before the last step, on the page where the step was taken. */
    Interview undone() {
        return steps.lastDone()
                .map(step -> at(step, steps.back(here())).saying(Paragraph.note(Phrase.of("interview.note.undone"))))
                .orElseGet(() -> refusing("interview.error.nothing-to-undo"));
    }

    /** The assessment as it was before the last step was taken back. */
    Interview redone() {
        return steps.lastUndone()
                .map(step -> at(step, steps.forward(here())).saying(Paragraph.note(Phrase.of("interview.note.redone"))))
                .orElseGet(() -> refusing("interview.error.nothing-to-redo"));
    }

    private Steps.Step here() {
        return new Steps.Step(work, trail);
    }

    /** There again, with the office of now, and with what was typed since. */
    private Interview at(Steps.Step step, Steps others) {
        Work then = step.work().withOffice(work.office());
        return new Interview(setting, then, step.trail().withDraftsOf(trail), moment, others);
    }

    Interview ended(End end) {
        return then(new Moment(moment.said(), moment.wants(), end));
    }

    private Interview moved(Trail other) {
        return new Interview(setting, work, other, moment, steps);
    }

    private Interview then(Moment other) {
        return new Interview(setting, work, trail, other, steps);
    }
}
