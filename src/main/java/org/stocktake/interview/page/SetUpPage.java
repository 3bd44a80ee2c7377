package org.stocktake.interview.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stocktake.finding.Prefill;
import org.stocktake.interview.Interview;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.DayText;
import org.stocktake.interview.wording.OfficeNames;
import org.stocktake.interview.wording.PrefillText;
import org.stocktake.interview.wording.ProgressText;
import org.stocktake.model.Assessment;
import org.stocktake.model.BlankText;
import org.stocktake.model.Checklist;
import org.stocktake.model.Depth;
import org.stocktake.model.Period;
import org.stocktake.model.typed.Digits;

/**
 * Form with which an assessment begins: State, period, depth, and the office that answers.
 *
 * @param from the row from which on something is asked; empty once the assessment has begun
 */
public record SetUpPage(String from) implements FormPage {
    /** The page at the start of an assessment. */
    public static final SetUpPage START = new SetUpPage("state");

    /** The page of an assessment that has begun without an office. */
    public static final SetUpPage OFFICE_ONLY = new SetUpPage("office");

    private static final String STATE = "state";
    private static final String PERIOD = "period";
    private static final String DEPTH = "depth";
    private static final String OFFICE = "office";
    private static final List<String> ORDER = List.of(STATE, PERIOD, DEPTH, OFFICE);
    private static final List<Depth> DEPTHS = List.of(Depth.CORE, Depth.FULL);

    /** Returns the interview at this page with a row open, to change it. */
    static Interview changing(String row, Interview at) {
        SetUpPage page = new SetUpPage("");
        return new Row.Place(page, row).opened(at.open(page));
    }

    /** Returns to the start with a row open again. */
    static Interview again(String row, Interview at) {
        return new Row.Place(START, row).opened(at.backTo(START));
    }

    @Override
    public String name() {
        return "set-up";
    }

    // The equals and hashCode that a record makes at run time would be a tenth of the way to the first page.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SetUpPage that && from.equals(that.from);
    }

    @Override
    public int hashCode() {
        return from.hashCode();
    }

    @Override
    public PageText text(Interview at) {
        return PageText.of(Phrase.asIs(at.checklist().heading().title()), Paragraph.question("interview.set-up"));
    }

    @Override
    public List<Row> rows(Interview at) {
        return List.of(state(at), period(at), depth(at), office(at));
    }

    /** Returns a row; at the start Enter on a row above leads here, because all rows are looked at once. */
    private Row row(Phrase says, RowField field, Paragraph... details) {
        String name = field.row().name();
        boolean isAsked = !from.isEmpty() && ORDER.indexOf(name) >= ORDER.indexOf(from);
        List<Paragraph> prompt = new ArrayList<>(List.of(Paragraph.question("interview.set-up." + name)));
        prompt.addAll(List.of(details));
        return Row.of(FormRow.of(Phrase.of("interview.row.set-up." + name), says, prompt), field)
                .flowing(isAsked);
    }

    private TextField text(String row, String known, PageField.Text form, RowField.Taking<String> taking) {
        return new TextField(new Row.Place(this, row), known, form, taking);
    }

    private Row state(Interview at) {
        String code = at.assessment().subject().state();
        Phrase says = code.isEmpty()
                ? Phrase.NOTHING
                : Phrase.of("interview.state.option", code, at.config().nameOf(code));
        TextField field = text(STATE, code, PageField.Text.NEEDED_LINE, SetUpPage::takeState)
                .offering(typed -> offers(typed, at));
        return row(says, field, Paragraph.detail("interview.state.detail"));
    }

    private static List<String> offers(String typed, Interview at) {
        if (BlankText.isBlank(typed)) {
            return List.of(); // without a look at all names: the first page is shown so
        }
        return at.config().statesMeant(typed).stream()
                .map(meant -> at.config().nameOf(meant))
                .toList();
    }

    /** Returns the label of a depth; the core of a checklist without a resolution is not said to have one. */
    private static String depthKey(Depth depth, Checklist checklist) {
        return depth == Depth.CORE && !checklist.hasResolution()
                ? "interview.depth.core.treaty"
                : "interview.depth." + depth.word();
    }

    private static Interview takeState(String typed, Interview at) {
        List<String> meant = at.config().statesMeant(typed);
        if (BlankText.isBlank(typed)) {
            return at.refusing("interview.error.no-state");
        }
        if (meant.size() != 1) {
            return meant.isEmpty()
                    ? at.refusing("interview.error.unknown-state", typed.strip())
                    : at.refusing("interview.error.several-states", meant.size(), typed.strip());
        }
        Prefill earlier = at.config().earlier();
        String older = earlier.assessment().subject().state();
        if (!earlier.from().isEmpty() && !meant.get(0).equals(older)) {
            return at.refusing(
                    "interview.error.other-state", earlier.from(), at.config().nameOf(older));
        }
        Assessment.Subject old = at.assessment().subject();
        String name = at.config().nameOf(meant.get(0));
        Interview taken = subject(meant.get(0), old.period(), at);
        boolean isClear = name.equalsIgnoreCase(typed.strip()) || meant.get(0).equals(old.state());
        return isClear ? taken : taken.telling("interview.note.state", name);
    }

    private static Interview subject(String state, Period period, Interview at) {
        Assessment.Subject old = at.assessment().subject();
        Assessment.Subject subject =
                new Assessment.Subject(old.checklistId(), old.checklistVersion(), state, period, old.language());
        return at.with(at.assessment().withSubject(subject));
    }

    private Row period(Interview at) {
        String written = at.assessment().subject().period().typed();
        Prefill earlier = at.config().earlier();
        boolean isAfter = !at.isBegun() && written.equals(String.valueOf(earlier.yearAfter()));
        Paragraph detail = Paragraph.detail("interview.set-up.period.detail");
        Paragraph after = Paragraph.plain("interview.year.after", earlier.from(), written);
        TextField field = text(PERIOD, written, PageField.Text.NEEDED_LINE, this::takePeriod);
        Phrase says = DayText.labelled(at.assessment().subject().period());
        return isAfter ? row(says, field, detail, after) : row(says, field, detail);
    }

    private Interview takePeriod(String typed, Interview at) {
        Period known = at.assessment().subject().period();
        Optional<Period> period =
                typed.strip().equals(known.typed()) ? Optional.of(known) : Period.of(Digits.latin(typed.strip()));
        period = period.or(() -> DayText.period(typed, at.config().wording()));
        if (period.isEmpty()) {
            return at.refusing("interview.error.period", at.config().thisYear());
        }
        if (period.get().equals(known) && at.isBegun()) {
            return at;
        }
        Interview dated = subject(at.assessment().subject().state(), period.get(), at);
        if (at.isBegun()) {
            // It has its file already; a file under the name for the new year is another assessment.
            return dated.telling("interview.note.same-file");
        }
        return existing(dated).orElse(dated);
    }

    /** Opens the page that says that there is an assessment of this State and period; empty if there is none. */
    private static Optional<Interview> existing(Interview at) {
        return at.config()
                .documents()
                .begun(at.assessment().subject())
                .map(file -> at.open(new StartPage.ExistingAssessmentPage(file)));
    }

    private Row depth(Interview at) {
        Checklist checklist = at.checklist();
        List<Phrase> labels = DEPTHS.stream()
                .map(depth -> Phrase.of(depthKey(depth, checklist), ProgressText.questions(depth, checklist)))
                .toList();
        int chosen = DEPTHS.indexOf(at.assessment().depth());
        ChoiceField field = new ChoiceField(
                new Row.Place(this, DEPTH), labels, chosen, -1, (i, there) -> begun(takeDepth(DEPTHS.get(i), there)));
        return row(labels.get(chosen), field, Paragraph.detail("interview.depth.detail"));
    }

    private static Interview takeDepth(Depth depth, Interview at) {
        if (depth == at.assessment().depth()) {
            return at;
        }
        Interview changed = at.with(at.assessment().withDepth(depth));
        return at.isBegun() ? sayingDepth(at, changed) : changed;
    }

    /** Says what another depth changes: how many questions are asked, and how many answers rest. */
    private static Interview sayingDepth(Interview before, Interview after) {
        Interview told = after.telling(
                after.config().selection().isAll() ? "interview.note.depth" : "interview.note.depth.selected",
                after.asked().size());
        long resting = before.asked().stream()
                .filter(question -> before.answerTo(question.id()).isPresent())
                .filter(question -> !after.asked().contains(question))
                .count();
        return resting == 0 ? told : told.telling("interview.note.depth.kept", resting);
    }

    private Row office(Interview at) {
        String known = at.work().office();
        String proposed = known.isEmpty() ? at.config().earlier().office() : "";
        TextField field = text(
                        OFFICE,
                        known + proposed,
                        PageField.Text.LINE,
                        (typed, there) -> takeOffice(typed, known, there))
                .offering(typed -> OfficeNames.offers(typed, at));
        Phrase says = proposed.isEmpty() ? Phrase.asIs(known) : PrefillText.proposed(Phrase.asIs(proposed), at);
        return row(says, field, Paragraph.detail("interview.office.detail"));
    }

    private static Interview takeOffice(String typed, String known, Interview at) {
        if (!BlankText.isBlank(typed) && !OfficeNames.isName(typed, at)) {
            return at.refusing("interview.error.no-office", typed.strip());
        }
        String office = OfficeNames.spelled(typed, known, at);
        return OfficeNames.saying(office, typed, at).with(at.work().with(office));
    }

    /** Returns the next row at the start; none where a list opened one row. */
    @Override
    public Optional<Row> next(String name, Interview at) {
        return Navigation.isListed(at) ? Optional.empty() : FormPage.super.next(name, at);
    }

    /** Begins the assessment, or goes back to where something was changed. */
    @Override
    public Interview done(Interview at) {
        if (from.isEmpty() || Navigation.isListed(at)) {
            return Navigation.back(at);
        }
        if (at.assessment().subject().state().isEmpty()) {
            return at.draftOn(this, rows(at).get(0).opened(at)).refusing("interview.error.no-state");
        }
        Interview begun = begun(at);
        return begun.isBegun() ? begun.open(Resumption.entrance(begun)) : begun;
    }

    /**
     * Begins the assessment once State, period and depth are known; from then on everything is saved. An assessment
     * that is there already is said also to those who passed the period by an arrow.
     */
    private Interview begun(Interview at) {
        boolean isKnown = !from.isEmpty() && !at.assessment().subject().state().isEmpty();
        if (at.isBegun() || !isKnown) {
            return at;
        }
        return existing(at).orElseGet(() -> at.with(at.work().withBegun()));
    }

    @Override
    public boolean canSkip() {
        return from.isEmpty();
    }

    @Override
    public Interview skip(Interview at) {
        return at.assessment().subject().state().isEmpty()
                ? at.refusing("interview.error.no-state")
                : FormPage.super.skip(at);
    }
}
