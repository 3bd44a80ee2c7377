package org.stocktake.interview.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Prefill;
import org.stocktake.interview.view.Digits;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.OfficeNames;
import org.stocktake.interview.wording.PrefillText;
import org.stocktake.interview.wording.WrittenDay;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.BlankText;
import org.stocktake.model.Period;
import org.stocktake.model.Question;

/** A text of an answer as a row: the measure, the practice, what is missing, and the others. */
record AnswerTextRow(QuestionPage page, AnswerTextField text, Interview at) {
    /** Input for "no obstacles"; in plain mode 0 means the same in a list. */
    private static final String NONE = "0";

    /** Fewest letters of a reason: "x" tells a reader nothing; in Chinese three can. */
    private static final int LETTERS_MIN = 3;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d{2}(?!\\d)");

    /** Records a change of the answer. */
    interface Recording {
        Interview record(UnaryOperator<Answer> change, Interview at, Instant now);
    }

    /** @param isAsked true if it is lacking while it is empty */
    Row row(boolean isAsked, Recording recording) {
        Row.Place place = new Row.Place(page, text.key());
        String recorded = at.answerTo(page.id()).map(this::written).orElse("");
        String proposed = recorded.isEmpty() ? proposed() : "";
        TextField field = new TextField(
                        place,
                        recorded + proposed,
                        form(),
                        (written, there, now) -> accept(written, recorded, new Step(there, now, recording)))
                .offering(this::offers);
        return Row.of(
                new FormRow(
                        Phrase.of("interview.row." + text.key()),
                        says(recorded, proposed),
                        mark(isAsked, recorded, proposed),
                        prompt(proposed)),
                field);
    }

    private FormRow.Mark mark(boolean isAsked, String recorded, String proposed) {
        if (!recorded.isEmpty()) {
            return FormRow.Mark.GIVEN;
        }
        boolean isNeeded = isReason() || isAsked;
        return isNeeded ? proposed.isEmpty() ? FormRow.Mark.EMPTY : FormRow.Mark.PROPOSED : FormRow.Mark.OPTIONAL;
    }

    private Phrase says(String recorded, String proposed) {
        String words = recorded + proposed;
        Phrase says = text == AnswerTextField.CHALLENGES && words.equals(NONE)
                ? Phrase.of("interview.row.none")
                : Phrase.asIs(words);
        return proposed.isEmpty()
                ? says
                : Phrase.of("interview.row.proposed", says, PrefillText.shortSource(page.id(), at));
    }

    private boolean isReason() {
        return text == AnswerTextField.REASON || text == AnswerTextField.DECISION;
    }

    private TextField.Form form() {
        return switch (text) {
            case REASON, DECISION -> TextField.Form.NEEDED_LINES;
            case WAITING_FOR -> TextField.Form.NEEDED_LINE;
            case REVIEW_BY -> TextField.Form.LINE;
            case CHALLENGES -> new TextField.Form(true, false, NONE, Phrase.NOTHING);
            case QUALIFIER, MEASURES, PRACTICE, MISSING, NOTE, GOOD_PRACTICE, OBSERVATIONS, INTERNAL_NOTE, BY, AT ->
                TextField.Form.LINES;
        };
    }

    private List<String> offers(String typed) {
        return text == AnswerTextField.WAITING_FOR
                ? OfficeNames.offers(typed, at)
                : text == AnswerTextField.REVIEW_BY ? WrittenDay.offers(typed, at) : List.of();
    }

    /** Returns the text as it is typed: "no obstacles" is the sign 0. */
    private String written(Answer answer) {
        return text == AnswerTextField.CHALLENGES && answer.noChallenges() ? NONE : answer.text(text);
    }

    private String proposed() {
        Prefill earlier = at.config().earlier();
        return earlier.proposal(page.id(), at)
                .or(() -> earlier.proposing(page.id(), text))
                .map(this::written)
                .orElse("");
    }

    private List<Paragraph> prompt(String proposed) {
        List<Paragraph> prompt = new ArrayList<>();
        prompt.add(Paragraph.question(asked()));
        boolean stored = at.config().earlier().stored().isFor(page.id());
        if (!proposed.isEmpty() && text == AnswerTextField.PRACTICE && !stored) {
            PrefillText.otherPeriod(at).ifPresent(prompt::add);
        }
        List<String> guidance = guidance(page.asks(at).guidance());
        if (!guidance.isEmpty()) {
            prompt.add(Paragraph.detail("interview.ask." + text.key() + ".guidance", String.join("; ", guidance)));
        }
        if (text == AnswerTextField.REVIEW_BY) {
            prompt.add(Paragraph.detail("interview.date.detail"));
        }
        if (text == AnswerTextField.CHALLENGES) {
            prompt.add(Paragraph.detail("interview.ask.challenges.none", NONE));
        }
        return prompt;
    }

    /** Returns the question; for practice it names the period. */
    private Phrase asked() {
        String key = "interview.ask." + text.key();
        return text == AnswerTextField.PRACTICE
                ? Phrase.of(key, period(at.assessment().subject().period()))
                : Phrase.of(key);
    }

    private static Phrase period(Period period) {
        return period.isYear()
                ? Phrase.of("interview.period.year", period.typed())
                : Phrase.of(
                        "interview.period.days",
                        period.from().toString(),
                        period.to().toString());
    }

    private List<String> guidance(Question.Guidance guidance) {
        if (text == AnswerTextField.PRACTICE) {
            return guidance.practice();
        }
        return text == AnswerTextField.MISSING ? guidance.gaps() : List.of();
    }

    /** Where and when a text is taken, and how it is recorded. */
    private record Step(Interview at, Instant instant, Recording recording) {
        Interview record(UnaryOperator<Answer> change) {
            return recording.record(change, at, instant);
        }

        Interview refusing(String key, Object... values) {
            return at.refusing(key, values);
        }
    }

    private Interview accept(String written, String recorded, Step step) {
        return switch (text) {
            case REASON, DECISION -> reason(written, recorded, step);
            case REVIEW_BY -> WrittenDay.taken(written, step.at(), day -> take(day, recorded, step));
            case WAITING_FOR -> office(written, recorded, step);
            case CHALLENGES -> isNone(written) ? step.record(Answer::withNoChallenges) : take(written, recorded, step);
            case MISSING ->
                isNone(written) ? step.refusing("interview.error.missing-none") : take(written, recorded, step);
            case PRACTICE -> practice(written, recorded, step);
            case QUALIFIER, MEASURES, NOTE, GOOD_PRACTICE, OBSERVATIONS, INTERNAL_NOTE, BY, AT ->
                take(written, recorded, step);
        };
    }

    private static boolean isNone(String written) {
        return Digits.latin(written.strip()).equals(NONE);
    }

    private Interview take(String written, String recorded, Step step) {
        String value = BlankText.isBlank(written) ? "" : written.stripTrailing();
        return recorded.equals(value) ? step.at() : step.record(answer -> answer.with(text, value));
    }

    /** Takes the office in the spelling that is known already, and says so. */
    private Interview office(String written, String recorded, Step step) {
        if (BlankText.isBlank(written)) {
            return step.refusing("interview.error.waiting-for");
        }
        if (!OfficeNames.isName(written)) {
            return step.refusing("interview.error.no-office", written.strip());
        }
        String office = OfficeNames.spelled(written, recorded, step.at());
        return OfficeNames.saying(office, written, take(office, recorded, step));
    }

    /** Takes the practice; says so if the only years in it are outside the period. */
    private Interview practice(String written, String recorded, Step step) {
        Interview taken = take(written, recorded, step);
        Period period = step.at().assessment().subject().period();
        List<String> years = YEAR.matcher(Digits.latin(written))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        boolean none = years.stream()
                .map(Integer::valueOf)
                .noneMatch(year ->
                        year >= period.from().getYear() && year <= period.to().getYear());
        return years.isEmpty() || !none
                ? taken
                : taken.telling("interview.note.other-year", String.join(", ", years), period(period));
    }

    /** Records the reason together with its answer. */
    private Interview reason(String written, String recorded, Step step) {
        boolean decision = text == AnswerTextField.DECISION;
        if (BlankText.isBlank(written)) {
            return step.refusing(decision ? "interview.error.no-decision" : "interview.error.no-reason");
        }
        if (written.codePoints().filter(Character::isLetter).count() < LETTERS_MIN) {
            return step.refusing("interview.error.reason-short");
        }
        AnswerKind kind = decision ? AnswerKind.CONSIDERED : AnswerKind.NOT_APPLICABLE;
        boolean changes = step.at()
                .answerTo(page.id())
                .map(Answer::kind)
                .filter(kind::equals)
                .isEmpty();
        if (!changes) {
            return ContradictionPrompts.saying(page.id(), take(written.strip(), recorded, step));
        }
        Interview answered = step.record(answer -> answer.withKind(kind).with(text, written.strip()));
        return ObsoleteParts.afterNewAnswer(page.id(), answered, step.instant());
    }
}
