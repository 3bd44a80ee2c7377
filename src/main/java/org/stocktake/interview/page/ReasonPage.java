package org.stocktake.interview.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.stocktake.interview.Interview;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.QuestionText;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.BlankText;
import org.stocktake.model.QuestionId;

/**
 * The reason for an answer that means nothing without it: why the question does not apply, or the decision after
 * consideration. The answer is recorded together with it, never without.
 *
 * @param kind not-applicable or considered
 */
public record ReasonPage(QuestionId id, AnswerKind kind) implements TextPage, QuestionScopedPage {
    private boolean isDecision() {
        return kind == AnswerKind.CONSIDERED;
    }

    private AnswerTextField text() {
        return isDecision() ? AnswerTextField.DECISION : AnswerTextField.REASON;
    }

    /** Returns true if the answer can be given: other facts can turn what could be considered into a duty. */
    @Override
    public boolean isAsked(Interview at) {
        return QuestionScopedPage.super.isAsked(at)
                && (!isDecision() || applicability(at).force().acceptsConsidered());
    }

    @Override
    public List<Phrase> heading(Interview at) {
        return QuestionScopedPage.super.heading(at);
    }

    @Override
    public List<Paragraph> body(Interview at) {
        List<Paragraph> body = new ArrayList<>();
        body.add(Paragraph.detail(Phrase.asIs(asks(at).text())));
        body.add(Paragraph.detail(Phrase.of("interview.your-answer", QuestionText.kind(kind))));
        body.add(Paragraph.question(Phrase.of("interview.ask." + text().key())));
        return body;
    }

    @Override
    public boolean hasManyLines() {
        return true;
    }

    @Override
    public boolean isNeeded() {
        return true;
    }

    @Override
    public String recorded(Interview at) {
        return at.answerTo(id).map(answer -> answer.text(text())).orElse("");
    }

    @Override
    public Interview accept(String text, Interview at, Instant now) {
        if (BlankText.isBlank(text)) {
            return at.refusing(isDecision() ? "interview.error.no-decision" : "interview.error.no-reason");
        }
        boolean changes = at.answerTo(id).map(Answer::kind).filter(kind::equals).isEmpty();
        Interview answered = at.answer(id, answer -> answer.withKind(kind).with(text(), text.strip()), now)
                .forget(this);
        return changes ? Navigation.afterNewAnswer(id, answered, now) : Navigation.afterAnswer(id, answered);
    }

    @Override
    public Interview skip(Interview at) {
        boolean given = at.answerTo(id).filter(answer -> answer.kind() == kind).isPresent();
        Interview on = at.open(PageOrder.afterAll(id, at));
        return given
                ? on
                : on.saying(Paragraph.note(
                        Phrase.of(isDecision() ? "interview.note.no-decision" : "interview.note.no-reason")));
    }

    @Override
    public String name() {
        return id.value() + "/" + text().key();
    }
}
