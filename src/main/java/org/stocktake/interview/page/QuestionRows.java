package org.stocktake.interview.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.stocktake.finding.FollowUp;
import org.stocktake.finding.ForeignParts;
import org.stocktake.finding.ItemKind;
import org.stocktake.interview.Interview;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.PrefillText;
import org.stocktake.interview.wording.QuestionLines;
import org.stocktake.interview.wording.QuestionText;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Question;

/** The rows of a question: the answer, and the parts that this answer has. */
final class QuestionRows {
    private static final List<AnswerTextField> REMARKS = List.of(
            AnswerTextField.NOTE,
            AnswerTextField.GOOD_PRACTICE,
            AnswerTextField.OBSERVATIONS,
            AnswerTextField.INTERNAL_NOTE,
            AnswerTextField.REVIEW_BY);

    private final QuestionPage page;
    private final Interview at;
    private final Question question;
    private final Optional<Answer> recorded;
    private final Optional<Answer> proposal;
    /** The name of the row in focus; empty before anything was done on the page. */
    private final String focus;

    private final List<Row> rows = new ArrayList<>();

    QuestionRows(QuestionPage page, Interview at) {
        this.page = page;
        this.at = at;
        this.question = page.asks(at);
        this.recorded = at.answerTo(page.id());
        this.proposal = at.proposed(page.id());
        this.focus = page.cursor(at);
    }

    List<Row> all() {
        for (Answer other : at.assessment().coordination().conflictsAt(page.id())) {
            rows.add(new ConflictRow(page, other, at).row());
        }
        proposal.ifPresent(this::keep);
        Optional<AnswerKind> pending = pending();
        answer(pending);
        if (pending.isPresent()) {
            text(reasonOf(pending.get()), true);
            return rows;
        }
        Optional<Answer> shown = recorded.or(() -> proposal);
        shown.ifPresent(this::parts);
        return rows;
    }

    private void parts(Answer shown) {
        for (FollowUp followUp : FollowUp.after(shown.kind())) {
            boolean softened = !at.checklist().qualifiersOf(question).isEmpty();
            if (followUp == FollowUp.MISSING && shown.kind() == AnswerKind.PARTLY && softened) {
                qualifier(shown);
            }
            if (followUp.isAskedBy(at.checklist())) {
                part(followUp, shown);
            }
        }
        kept(shown);
        figuresAlone(shown);
        for (AnswerTextField text : REMARKS) {
            if (text == AnswerTextField.NOTE || !shown.text(text).isEmpty() || focus.equals(text.key())) {
                text(text, false);
            }
        }
    }

    /**
     * Adds the parts that another answer left and that were kept: they are printed, so they are to be seen here. A
     * reason has no row, for that would give its answer again.
     */
    private void kept(Answer shown) {
        ForeignParts.in(shown).stream()
                .filter(part -> part != FollowUp.REASON && part != FollowUp.DECISION)
                .forEach(part -> part(part, shown));
        if (ForeignParts.isQualifierIn(shown)) {
            qualifier(shown);
        }
    }

    /** Adds the figures of an answer that is not asked for its practice, if there are any or one is to be added. */
    private void figuresAlone(Answer shown) {
        boolean isWanted = !shown.figures().isEmpty() || focus.equals(ItemRows.beginning(ItemKind.FIGURES));
        boolean isShown = rows.stream().anyMatch(row -> row.name().startsWith(ItemKind.FIGURES.word()));
        if (isWanted && !isShown) {
            items(ItemKind.FIGURES);
        }
    }

    private void part(FollowUp followUp, Answer shown) {
        switch (followUp) {
            case PRACTICE -> {
                text(AnswerTextField.PRACTICE, shown.figures().isEmpty());
                items(ItemKind.FIGURES);
            }
            case EVIDENCE -> items(ItemKind.EVIDENCE);
            case ACTIONS -> items(ItemKind.ACTIONS);
            case NEEDS -> needs();
            case REASON, DECISION, WAITING_FOR, MEASURES, MISSING, CHALLENGES ->
                followUp.text().ifPresent(text -> text(text, true));
        }
    }

    /** Returns true for a row in which nothing is asked for: a remark, a good practice, the day of a review. */
    static boolean isRemark(String name) {
        return REMARKS.stream().anyMatch(text -> text.key().equals(name));
    }

    /** Returns the name of the row in which a follow-up is given. */
    static String nameOf(FollowUp followUp) {
        return switch (followUp) {
            case EVIDENCE -> ItemRows.beginning(ItemKind.EVIDENCE);
            case ACTIONS -> ItemRows.beginning(ItemKind.ACTIONS);
            case REASON, DECISION, WAITING_FOR, MEASURES, PRACTICE, MISSING, CHALLENGES, NEEDS -> followUp.word();
        };
    }

    private Row.Place place(String name) {
        return new Row.Place(page, name);
    }

    /** Adds the row that confirms the whole proposal by one Enter. */
    private void keep(Answer proposed) {
        Phrase says = Phrase.of("interview.proposal.take", QuestionText.kind(proposed));
        UnaryOperator<Interview> take = there ->
                page.done(ShownAnswer.confirmed(page.id(), proposed, there).forget(page));
        Phrase label = Phrase.of("interview.row.keep", PrefillText.shortSource(page.id(), at));
        rows.add(Row.action(FormPage.KEEP, label, says, take).flowing(focus.isEmpty()));
    }

    /** Returns the answer that waits for its reason: it is recorded together with it, never without. */
    private Optional<AnswerKind> pending() {
        for (AnswerKind kind : List.of(AnswerKind.NOT_APPLICABLE, AnswerKind.CONSIDERED)) {
            boolean given = recorded.or(() -> proposal)
                    .filter(answer -> answer.kind() == kind)
                    .isPresent();
            if (!given && focus.equals(reasonOf(kind).key())) {
                return Optional.of(kind).filter(page.kinds(at)::contains);
            }
        }
        return Optional.empty();
    }

    private static AnswerTextField reasonOf(AnswerKind kind) {
        return kind == AnswerKind.CONSIDERED ? AnswerTextField.DECISION : AnswerTextField.REASON;
    }

    private void answer(Optional<AnswerKind> pending) {
        List<AnswerKind> kinds = page.kinds(at);
        List<Phrase> labels = kinds.stream().map(QuestionText::kind).toList();
        int chosen = recorded.map(answer -> kinds.indexOf(answer.kind())).orElse(-1);
        int proposed = proposal.map(answer -> kinds.indexOf(answer.kind())).orElse(-1);
        Phrase says = pending.or(() -> recorded.or(() -> proposal).map(Answer::kind))
                .map(QuestionText::kind)
                .orElse(Phrase.NOTHING);
        boolean isProposed = pending.isEmpty() && recorded.isEmpty() && proposal.isPresent();
        FormRow.Mark given =
                recorded.map(QuestionRows::outcome).orElse(isProposed ? FormRow.Mark.PROPOSED : FormRow.Mark.EMPTY);
        FormRow.Mark mark = pending.isPresent() ? FormRow.Mark.TYPED : given;
        FormRow shown = new FormRow(Phrase.of("interview.row.answer"), isProposed ? from(says) : says, mark, List.of());
        RowField.Taking<Integer> taking = (i, there) -> choose(kinds.get(i), there);
        rows.add(Row.of(shown, new ChoiceField(place(QuestionPage.ANSWER), labels, chosen, proposed, taking))
                .flowing(mark == FormRow.Mark.EMPTY));
    }

    private static FormRow.Mark outcome(Answer answer) {
        return switch (answer.kind()) {
            case YES -> FormRow.Mark.MET;
            case PARTLY -> FormRow.Mark.PARTLY_MET;
            case NO -> FormRow.Mark.GAP;
            case CONSIDERED, NOT_APPLICABLE, UNKNOWN, WAITING, LATER, WITHHELD -> FormRow.Mark.GIVEN;
        };
    }

    private Interview choose(AnswerKind kind, Interview there) {
        if (recorded.filter(answer -> answer.kind() == kind).isPresent()) {
            return ContradictionPrompts.saying(page.id(), there);
        }
        if (kind == AnswerKind.NOT_APPLICABLE || kind == AnswerKind.CONSIDERED) {
            return place(reasonOf(kind).key()).opened(there);
        }
        Interview answered = kind.isPending()
                ? there.answer(page.id(), answer -> answer.withKind(kind))
                : page.record(answer -> answer.withKind(kind), there);
        Interview on = ObsoleteParts.afterNewAnswer(page.id(), answered);
        return kind == AnswerKind.WITHHELD
                ? on.telling("interview.note.withheld", QuestionLines.number(page.id(), at))
                : on;
    }

    private void qualifier(Answer shown) {
        List<String> qualifiers = at.checklist().qualifiersOf(question);
        List<Phrase> labels = new ArrayList<>(List.of(Phrase.of("interview.qualifier.none")));
        qualifiers.forEach(id -> labels.add(QuestionText.quoted(id, question, at.checklist())));
        String given = shown.text(AnswerTextField.QUALIFIER);
        int index = qualifiers.indexOf(given) + 1;
        boolean passed = !given.isEmpty()
                || FollowUp.MISSING.isGivenIn(shown)
                || at.work().aside().softened().contains(page.id());
        Phrase none = passed ? Phrase.of("interview.row.none") : Phrase.NOTHING;
        FormRow row = FormRow.of(
                Phrase.of("interview.row.qualifier"),
                given.isEmpty() ? none : labels.get(index),
                List.of(
                        Paragraph.question("interview.ask.qualifier", QuestionText.quoted(at.checklist(), question)),
                        Paragraph.detail("interview.ask.qualifier.detail")));
        Row.Place place = place(AnswerTextField.QUALIFIER.key());
        rows.add(Row.of(row, new ChoiceField(place, labels, passed ? index : -1, passed ? -1 : 0, (i, there) -> {
            String chosen = i == 0 ? "" : qualifiers.get(i - 1);
            Interview said = there.with(there.work().with(there.work().aside().softened(page.id())));
            return chosen.equals(given)
                    ? said
                    : page.record(answer -> answer.with(AnswerTextField.QUALIFIER, chosen), said);
        })));
    }

    private void needs() {
        Optional<Answer> given = recorded.filter(FollowUp.NEEDS::isGivenIn);
        Optional<Answer> shown = given.or(() -> at.config().earlier().earlierAnswer(page.id()));
        List<TicksField.Line> lines = at.checklist().vocabulary().needs().stream()
                .map(need -> new TicksField.Line(need.id(), Phrase.asIs(need.label()), false))
                .toList();
        ListField.None none = new ListField.None(
                Phrase.of("interview.ticks.no-help"),
                shown.filter(Answer::noHelp).isPresent(),
                Phrase.of("interview.note.no-help-ticked"));
        RowField.Taking<List<String>> taking = (ids, there) ->
                page.record(answer -> ids.isEmpty() ? answer.withNoHelp() : answer.withNeeds(ids), there);
        List<String> ticked = shown.map(Answer::needs).orElse(List.of());
        TicksField field = new TicksField(place(FollowUp.NEEDS.word()), lines, ticked, none, taking);
        boolean isProposed = given.isEmpty() && !field.said().equals(Phrase.NOTHING);
        FormRow row = FormRow.of(
                Phrase.of("interview.row.needs"),
                isProposed ? from(field.said()) : field.said(),
                List.of(Paragraph.question("interview.ask.needs")));
        rows.add(Row.of(isProposed ? row.marked(FormRow.Mark.PROPOSED) : row, field));
    }

    private Phrase from(Phrase says) {
        return PrefillText.proposed(says, page.id(), at);
    }

    /** @param isAsked true if it is lacking while it is empty */
    private void text(AnswerTextField text, boolean isAsked) {
        rows.add(new AnswerTextRow(page, text, at).row(isAsked));
    }

    private void items(ItemKind items) {
        rows.addAll(new ItemRows(page, items, at).all());
    }
}
