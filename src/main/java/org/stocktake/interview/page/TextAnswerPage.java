package org.stocktake.interview.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.stocktake.finding.FollowUp;
import org.stocktake.interview.Interview;
import org.stocktake.interview.PageState;
import org.stocktake.interview.view.Digits;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.OfficeNames;
import org.stocktake.interview.wording.PrefillText;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.BlankText;
import org.stocktake.model.IsoDates;
import org.stocktake.model.Period;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/** A text of an answer. An empty text is to be completed later. */
public record TextAnswerPage(QuestionId id, AnswerTextField text) implements TextPage, QuestionScopedPage {
    /** Input for "no challenges"; in plain mode 0 means the same in a list. */
    private static final String NONE = "0";

    @Override
    public List<Phrase> heading(Interview at) {
        return QuestionScopedPage.super.heading(at);
    }

    @Override
    public boolean isAsked(Interview at) {
        return QuestionScopedPage.super.isAsked(at) && at.answerTo(id).isPresent();
    }

    @Override
    public List<Paragraph> body(Interview at) {
        List<Paragraph> body = new ArrayList<>(reminder(at));
        body.add(Paragraph.question(asked(at)));
        if (!proposed(at).isEmpty()) {
            body.add(Paragraph.plain(Phrase.of("interview.proposal.text", PrefillText.source(id, at))));
            boolean stored = at.config().earlier().stored().isFor(id);
            if (text == AnswerTextField.PRACTICE && !stored) {
                PrefillText.otherPeriod(at).ifPresent(body::add);
            }
        }
        List<String> guidance = guidance(asks(at).guidance());
        if (!guidance.isEmpty()) {
            body.add(Paragraph.detail(
                    Phrase.of("interview.ask." + text.key() + ".guidance", String.join("; ", guidance))));
        }
        if (text == AnswerTextField.REVIEW_BY) {
            body.add(Paragraph.detail(Phrase.of("interview.date.detail")));
        }
        if (text == AnswerTextField.WAITING_FOR) {
            body.addAll(offices(at));
        }
        if (text == AnswerTextField.CHALLENGES) {
            body.add(Paragraph.detail(Phrase.of("interview.ask.challenges.none", NONE)));
        }
        return body;
    }

    /** Returns the offices that other answers wait for, with the numbers by which they are chosen. */
    private List<Paragraph> offices(Interview at) {
        List<String> offices = OfficeNames.waitedFor(id, at);
        List<Paragraph> said = new ArrayList<>();
        if (!offices.isEmpty()) {
            said.add(Paragraph.detail(Phrase.of("interview.ask.waiting-for.known")));
        }
        for (int i = 0; i < offices.size(); i++) {
            said.add(Paragraph.plain(
                    Phrase.of("interview.ask.waiting-for.office", String.valueOf(i + 1), offices.get(i))));
        }
        return said;
    }

    /** Returns the question; for practice it names the period. */
    private Phrase asked(Interview at) {
        String key = "interview.ask." + text.key();
        return text == AnswerTextField.PRACTICE
                ? Phrase.of(key, period(at.assessment().subject().period()))
                : Phrase.of(key);
    }

    private static Phrase period(Period period) {
        int year = period.from().getYear();
        return period.equals(Period.ofYear(year))
                ? Phrase.of("interview.period.year", String.valueOf(year))
                : Phrase.of(
                        "interview.period.days",
                        period.from().toString(),
                        period.to().toString());
    }

    @Override
    public Optional<FollowUp> followUp() {
        return switch (text) {
            case WAITING_FOR -> Optional.of(FollowUp.WAITING_FOR);
            case MEASURES -> Optional.of(FollowUp.MEASURES);
            case PRACTICE -> Optional.of(FollowUp.PRACTICE);
            case MISSING -> Optional.of(FollowUp.MISSING);
            case CHALLENGES -> Optional.of(FollowUp.CHALLENGES);
            case REASON, DECISION, QUALIFIER, NOTE, GOOD_PRACTICE, OBSERVATIONS, INTERNAL_NOTE, BY, AT, REVIEW_BY ->
                Optional.empty();
        };
    }

    /** Returns true for an answer that waits: it needs the office. */
    @Override
    public boolean isNeeded() {
        return text == AnswerTextField.WAITING_FOR;
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
                    GOOD_PRACTICE,
                    OBSERVATIONS,
                    INTERNAL_NOTE,
                    BY,
                    AT,
                    REVIEW_BY -> List.of();
        };
    }

    @Override
    public boolean hasManyLines() {
        return text != AnswerTextField.WAITING_FOR && text != AnswerTextField.REVIEW_BY;
    }

    @Override
    public String whole() {
        return text == AnswerTextField.CHALLENGES ? NONE : "";
    }

    @Override
    public String recorded(Interview at) {
        return at.answerTo(id).map(answer -> written(text, answer)).orElse("");
    }

    /** Returns the text as it is typed: "no challenges" is the sign 0. */
    public static String written(AnswerTextField text, Answer answer) {
        return text == AnswerTextField.CHALLENGES && answer.noChallenges() ? NONE : answer.text(text);
    }

    private String proposed(Interview at) {
        return recorded(at).isEmpty()
                ? at.config()
                        .earlier()
                        .proposing(id, text)
                        .map(answer -> written(text, answer))
                        .orElse("")
                : "";
    }

    @Override
    public PageState first(Interview at) {
        return PageState.written(recorded(at).isEmpty() ? proposed(at) : recorded(at));
    }

    @Override
    public Interview accept(String written, Interview at, Instant now) {
        return switch (text) {
            case REVIEW_BY -> {
                String day = Digits.latin(written.strip());
                yield day.isEmpty() || IsoDates.isDay(day)
                        ? take(day, at, now)
                        : refusingDate(day, "interview.error.day", at);
            }
            case WAITING_FOR ->
                BlankText.isBlank(written) ? at.refusing("interview.error.waiting-for") : takeOffice(written, at, now);
            case CHALLENGES ->
                Digits.latin(written.strip()).equals(NONE)
                        ? record(Answer::withNoChallenges, at, now)
                        : take(written.stripTrailing(), at, now);
            case MISSING ->
                Digits.latin(written.strip()).equals(NONE)
                        ? at.refusing("interview.error.missing-none")
                        : take(written.stripTrailing(), at, now);
            case REASON,
                    DECISION,
                    QUALIFIER,
                    MEASURES,
                    PRACTICE,
                    NOTE,
                    GOOD_PRACTICE,
                    OBSERVATIONS,
                    INTERNAL_NOTE,
                    BY,
                    AT -> take(written.stripTrailing(), at, now);
        };
    }

    private Interview takeOffice(String written, Interview at, Instant now) {
        return OfficeNames.meant(written, id, at)
                .map(office -> take(office, OfficeNames.saying(office, written, at), now))
                .orElseGet(() -> at.refusing(
                        OfficeNames.waitedFor(id, at).isEmpty()
                                ? "interview.error.waiting-for"
                                : "interview.error.number-shown"));
    }

    private Interview take(String value, Interview at, Instant now) {
        return recorded(at).equals(value)
                ? Navigation.next(at.forget(this))
                : record(answer -> answer.with(text, value), at, now);
    }

    private Interview record(UnaryOperator<Answer> change, Interview at, Instant now) {
        return Navigation.next(at.answer(id, change, now).forget(this));
    }

    @Override
    public String name() {
        return id.value() + "/" + text.key();
    }
}
