package org.stocktake.interview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.finding.FollowUp;
import org.stocktake.model.AnswerText;
import org.stocktake.model.Days;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/** A text of an answer. Left empty it is to be completed. */
record TextAnswerPage(QuestionId id, AnswerText text) implements TextPage, OfQuestion {
    @Override
    public List<Phrase> heading(Interview at) {
        return OfQuestion.super.heading(at);
    }

    @Override
    public boolean isAsked(Interview at) {
        return OfQuestion.super.isAsked(at) && at.answerTo(id).isPresent();
    }

    @Override
    public List<Paragraph> body(Interview at) {
        List<Paragraph> body = new ArrayList<>(reminder(at));
        body.add(Paragraph.question(Phrase.of("interview.ask." + text.key())));
        if (!proposed(at).isEmpty()) {
            body.add(Paragraph.plain(
                    Phrase.of("interview.proposal.text", at.setting().earlier().from())));
        }
        List<String> guidance = guidance(asks(at).guidance());
        if (!guidance.isEmpty()) {
            body.add(Paragraph.detail(
                    Phrase.of("interview.ask." + text.key() + ".guidance", String.join("; ", guidance))));
        }
        if (text == AnswerText.REVIEW_BY) {
            body.add(Paragraph.detail(Phrase.of("interview.date.detail")));
        }
        return body;
    }

    @Override
    public Optional<FollowUp> followUp() {
        return switch (text) {
            case WAITING_FOR -> Optional.of(FollowUp.WAITING_FOR);
            case MEASURES -> Optional.of(FollowUp.MEASURES);
            case PRACTICE -> Optional.of(FollowUp.PRACTICE);
            case MISSING -> Optional.of(FollowUp.MISSING);
            case CHALLENGES -> Optional.of(FollowUp.CHALLENGES);
            case REASON, DECISION, QUALIFIER, NOTE, INTERNAL_NOTE, BY, AT, REVIEW_BY -> Optional.empty();
        };
    }

    /** An answer that waits says for whom, or leaves it to be completed. */
    @Override
    public boolean isNeeded() {
        return text == AnswerText.WAITING_FOR;
    }

    private List<String> guidance(Question.Guidance guidance) {
        return switch (text) {
            case PRACTICE -> guidance.practice();
            case MISSING -> guidance.gaps();
            case REASON,
                    DECISION,
                    WAITING_FOR,
                    QUALIFIER,
                    MEASURES,
                    CHALLENGES,
                    NOTE,
                    INTERNAL_NOTE,
                    BY,
                    AT,
                    REVIEW_BY -> List.of();
        };
    }

    @Override
    public boolean hasManyLines() {
        return text != AnswerText.WAITING_FOR && text != AnswerText.REVIEW_BY;
    }

    @Override
    public String recorded(Interview at) {
        return at.answerTo(id).map(answer -> answer.text(text)).orElse("");
    }

    private String proposed(Interview at) {
        return recorded(at).isEmpty() ? at.setting().earlier().text(id, text) : "";
    }

    @Override
    public Draft first(Interview at) {
        return Draft.written(recorded(at).isEmpty() ? proposed(at) : recorded(at));
    }

    @Override
    public Interview accept(String written, Interview at, Instant now) {
        String value = text == AnswerText.REVIEW_BY ? Digits.latin(written.strip()) : written.stripTrailing();
        if (text == AnswerText.REVIEW_BY && !value.isEmpty() && !Days.isDay(value)) {
            return at.refusing("interview.error.day", value);
        }
        if (isNeeded() && value.isBlank()) {
            return at.refusing("interview.error.waiting-for");
        }
        Interview recorded = recorded(at).equals(value) ? at : at.answer(id, answer -> answer.with(text, value), now);
        return recorded.forget(this).next();
    }

    @Override
    public String name() {
        return id.value() + "/" + text.key();
    }
}
