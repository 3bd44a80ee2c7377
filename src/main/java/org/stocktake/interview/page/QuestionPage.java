package org.stocktake.interview.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.stocktake.condition.Applicability;
import org.stocktake.finding.FollowUp;
import org.stocktake.interview.HalfTypedText;
import org.stocktake.interview.Interview;
import org.stocktake.interview.PageState;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.QuestionHelp;
import org.stocktake.interview.wording.QuestionLines;
import org.stocktake.interview.wording.QuestionText;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/** One question, with its provisions, the answer, and everything that belongs to the answer: one row each. */
public record QuestionPage(QuestionId id) implements FormPage {
    /** Name of the row with the answer. */
    static final String ANSWER = "answer";

    /**
     * Returns the interview at the question of a line that was chosen: as it is seen first, unless something was typed
     * there.
     */
    static Interview opened(QuestionId id, Interview at) {
        QuestionPage page = new QuestionPage(id);
        Interview fresh = at.history().isUntouched(page) ? at.forget(page) : at;
        return fresh.open(page);
    }

    @Override
    public Optional<QuestionId> question() {
        return Optional.of(id);
    }

    @Override
    public String name() {
        return id.value();
    }

    Question asks(Interview at) {
        return at.question(id);
    }

    Applicability applicability(Interview at) {
        return Applicability.of(
                at.checklist(), asks(at), at.assessment(), at.config().today());
    }

    @Override
    public PageText text(Interview at) {
        return new PageText(
                QuestionBody.heading(asks(at), at), new QuestionBody(asks(at), applicability(at), at).paragraphs());
    }

    @Override
    public List<Row> rows(Interview at) {
        return new QuestionRows(this, at).all();
    }

    /** Returns the name of the row in focus; empty before anything was done on the page. */
    String cursor(Interview at) {
        return at.draftKept(this).map(draft -> draft.row().name()).orElse("");
    }

    /**
     * Records a change; of a proposal that nobody confirmed yet, all of it with the change. If nothing lacks then, the
     * cursor goes to the practice, or stays: what was kept is to be seen before one leaves.
     */
    Interview record(UnaryOperator<Answer> change, Interview at) {
        Interview recorded = ShownAnswer.changed(id, change, at);
        String focus = cursor(at);
        Answer whole = recorded.answerTo(id).orElseThrow();
        boolean isMoreKept = at.proposed(id).isPresent()
                && FollowUp.after(whole.kind()).stream()
                        .anyMatch(part -> part.isGivenIn(whole)
                                && !QuestionRows.nameOf(part).equals(focus));
        if (!isMoreKept) {
            return recorded;
        }
        Interview taken = ShownAnswer.sayingRestKept(id, at, recorded);
        String practice = AnswerTextField.PRACTICE.key();
        String next = row(practice, taken).isPresent() ? practice : focus;
        return next(focus, taken).isPresent() ? taken : taken.draftOn(this, PageState.closedAt(next));
    }

    /** Returns the answers offered; "considered" comes last, so that the others have the same number on every page. */
    List<AnswerKind> kinds(Interview at) {
        List<AnswerKind> kinds = new ArrayList<>(Arrays.asList(AnswerKind.values()));
        kinds.remove(AnswerKind.CONSIDERED);
        if (applicability(at).force().acceptsConsidered()) {
            kinds.add(AnswerKind.CONSIDERED);
        }
        return kinds;
    }

    /**
     * Opens the answers of a question without one. At one with an answer, no row is open: a digit changes the answer,
     * and Enter opens the row in which something is half typed, else the one in which something is lacking.
     */
    @Override
    public PageState first(Interview at) {
        PageState lacking = FormPage.super.first(at);
        if (at.answerTo(id).isEmpty()) {
            return lacking;
        }
        List<HalfTypedText> half = at.halfTyped();
        return PageState.closedAt(rows(at).stream()
                .filter(row -> row.shown(half, this).mark() == FormRow.Mark.HALF_TYPED)
                .findFirst()
                .map(Row::name)
                .orElse(lacking.row().name()));
    }

    /** Returns the next row that lacks something; from a remark, which interrupts the answer, the first such row. */
    @Override
    public Optional<Row> next(String name, Interview at) {
        return QuestionRows.isRemark(name) ? lacking(at) : FormPage.super.next(name, at);
    }

    /** Chooses the answer, and between two answers where the cursor is there. */
    @Override
    public Interview numbered(int number, FormInput form) {
        Row row = form.row();
        Row chosen = row.name().equals(ConflictRow.NAME)
                ? row
                : row(ANSWER, form.at()).orElseThrow();
        return DigitRule.onClosed(number, chosen, form);
    }

    @Override
    public Phrase named(String row, Interview at) {
        Phrase name = Phrase.of("interview.follow-up." + row);
        return Phrase.of("interview.note.erased.question", QuestionLines.number(id, at), name);
    }

    /** Shows the answer so far, the words of the State's declarations, the guidance, and the meaning of each answer. */
    @Override
    public List<Paragraph> help(Interview at) {
        List<Paragraph> help = new ArrayList<>(FormPage.super.help(at));
        QuestionText.declared(asks(at), Integer.MAX_VALUE, at).forEach(declared -> help.add(Paragraph.plain(declared)));
        help.addAll(QuestionHelp.of(asks(at), applicability(at), at.checklist()));
        help.add(Paragraph.question("interview.help.answers"));
        kinds(at)
                .forEach(kind -> help.add(Paragraph.plain(
                        "interview.help.answer", QuestionText.kind(kind), Phrase.of("answer.meaning." + kind.word()))));
        return help;
    }

    /** Goes to the next question, or back to the list from which this one was opened; says what the answer lacks. */
    @Override
    public Interview done(Interview at) {
        Optional<Answer> answer = at.answerTo(id);
        Interview on = Navigation.afterAll(id, at);
        return answer.isPresent()
                ? Navigation.toComplete(id, on)
                : on.telling("interview.note.skipped", QuestionLines.number(id, at));
    }
}
