package org.stocktake.interview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerText;
import org.stocktake.model.QuestionId;

/**
 * Why the question does not apply. The answer is recorded together with its reason, never without: a file with the one and
 * not the other is invalid.
 */
record ReasonPage(QuestionId id) implements TextPage, OfQuestion {
    @Override
    public List<Phrase> heading(Interview at) {
        return OfQuestion.super.heading(at);
    }

    @Override
    public List<Paragraph> body(Interview at) {
        List<Paragraph> body = new ArrayList<>();
        body.add(Paragraph.detail(Phrase.asIs(asks(at).text())));
        body.add(Paragraph.detail(Phrase.of("interview.your-answer", OfQuestion.kind(AnswerKind.NOT_APPLICABLE))));
        body.add(Paragraph.question(Phrase.of("interview.ask.reason")));
        return body;
    }

    @Override
    public boolean hasManyLines() {
        return true;
    }

    @Override
    public String recorded(Interview at) {
        return at.answerTo(id).map(answer -> answer.text(AnswerText.REASON)).orElse("");
    }

    @Override
    public Interview accept(String text, Interview at, Instant now) {
        if (text.isBlank()) {
            return at.refusing("interview.error.no-reason");
        }
        return at.answer(id, answer -> applied(answer, text.strip()), now)
                .forget(this)
                .next();
    }

    private static Answer applied(Answer answer, String reason) {
        return answer.withKind(AnswerKind.NOT_APPLICABLE).with(AnswerText.REASON, reason);
    }

    @Override
    public Interview skip(Interview at) {
        boolean given = at.answerTo(id)
                .filter(answer -> answer.kind() == AnswerKind.NOT_APPLICABLE)
                .isPresent();
        Interview on = at.open(Order.afterAll(id, at));
        return given ? on : on.saying(Paragraph.note(Phrase.of("interview.note.no-reason")));
    }

    @Override
    public String name() {
        return id.value() + "/" + AnswerText.REASON.key();
    }
}
