package org.stocktake.interview.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stocktake.finding.AnswerTimes;
import org.stocktake.interview.Interview;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.DayText;
import org.stocktake.interview.wording.OfficeNames;
import org.stocktake.interview.wording.PrefillText;
import org.stocktake.interview.wording.QuestionLines;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.BlankText;
import org.stocktake.model.Period;
import org.stocktake.model.Question;
import org.stocktake.model.typed.Digits;
import org.stocktake.model.typed.FoldedText;

/** A text of an answer as a row: the measure, the practice, what is missing, and the others. */
record AnswerTextRow(QuestionPage page, AnswerTextField text, Interview at) {
    /** Input for "no obstacles"; in plain mode 0 means the same in a list. */
    private static final String NONE = "0";

    /** Fewest letters of a reason: "x" tells a reader nothing; in Chinese three can. */
    private static final int LETTERS_MIN = 3;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d{2}(?!\\d)");

    /** @param isAsked true if it is lacking while it is empty */
    Row row(boolean isAsked) {
        String recorded = recorded();
        String proposed = recorded.isEmpty() ? proposed() : "";
        String written = recorded + proposed;
        boolean isDay = text == AnswerTextField.REVIEW_BY;
        TextField typed = new TextField(new Row.Place(page, text.key()), written, form(), this::offers, this::accept);
        TextField field = isDay ? typed.ofDay(at) : typed;
        Phrase shown = isDay ? DayText.said(written) : Phrase.asIs(written);
        Phrase words = isNoObstacle(written) ? Phrase.of("interview.row.none") : shown;
        Phrase says = proposed.isEmpty() ? words : PrefillText.proposed(words, page.id(), at);
        Row row = Row.of(FormRow.of(Phrase.of("interview.row." + text.key()), says, prompt(proposed)), field);
        if (!recorded.isEmpty()) {
            return row;
        }
        boolean isNeeded = isReason() || isAsked;
        FormRow.Mark mark = proposed.isEmpty() ? FormRow.Mark.EMPTY : FormRow.Mark.PROPOSED;
        return row.marked(isNeeded ? mark : FormRow.Mark.OPTIONAL).flowing(isNeeded);
    }

    private String recorded() {
        return at.answerTo(page.id()).map(this::written).orElse("");
    }

    private boolean isNoObstacle(String written) {
        return text == AnswerTextField.CHALLENGES && written.equals(NONE);
    }

    private boolean isReason() {
        return text == AnswerTextField.REASON || text == AnswerTextField.DECISION;
    }

    private PageField.Text form() {
        return switch (text) {
            case REASON, DECISION -> PageField.Text.NEEDED_LINES;
            case WAITING_FOR -> PageField.Text.NEEDED_LINE;
            case REVIEW_BY -> PageField.Text.LINE;
            case CHALLENGES -> PageField.Text.linesOr(NONE);
            case QUALIFIER, MEASURES, PRACTICE, MISSING, NOTE, GOOD_PRACTICE, OBSERVATIONS, INTERNAL_NOTE, BY, AT ->
                PageField.Text.LINES;
        };
    }

    /** Returns offices, or the obstacles of other answers that begin so: the same ones stand in the way of many duties. */
    private List<String> offers(String typed) {
        if (text == AnswerTextField.CHALLENGES) {
            String sought = FoldedText.spaced(typed);
            return AnswerTimes.lines(
                            text, at.assessment(), at.config().earlier().assessment())
                    .filter(obstacle -> FoldedText.spaced(obstacle).startsWith(sought))
                    .toList();
        }
        return text == AnswerTextField.WAITING_FOR ? OfficeNames.offers(typed, at) : List.of();
    }

    /** Returns the text as it is typed: "no obstacles" is the sign 0. */
    private String written(Answer answer) {
        return text == AnswerTextField.CHALLENGES && answer.noChallenges() ? NONE : answer.text(text);
    }

    private String proposed() {
        return at.proposed(page.id())
                .or(() -> at.config().earlier().proposing(page.id(), text))
                .map(this::written)
                .orElse("");
    }

    private List<Paragraph> prompt(String proposed) {
        List<Paragraph> prompt = new ArrayList<>();
        prompt.add(Paragraph.question(asked()));
        boolean older = at.config().earlier().stored().isOlder(page.id());
        if (!proposed.isEmpty() && text == AnswerTextField.PRACTICE && older) {
            PrefillText.otherPeriod(at).ifPresent(prompt::add);
        }
        List<String> guidance = guidance(page.asks(at).guidance());
        if (!guidance.isEmpty()) {
            prompt.add(Paragraph.detail(
                    "interview.ask." + text.key() + ".guidance", Phrase.joined(Phrase.asIs(guidance))));
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
                ? Phrase.of(key, DayText.during(at.assessment().subject().period()))
                : Phrase.of(key);
    }

    private List<String> guidance(Question.Guidance guidance) {
        if (text == AnswerTextField.PRACTICE) {
            return guidance.practice();
        }
        return text == AnswerTextField.MISSING ? guidance.gaps() : List.of();
    }

    private Interview accept(String written, Interview there) {
        return switch (text) {
            case REASON, DECISION -> reason(written.strip(), there);
            case WAITING_FOR -> office(written.strip(), there);
            case CHALLENGES -> isNone(written) ? page.record(Answer::withNoChallenges, there) : words(written, there);
            case MISSING -> isNone(written) ? there.refusing("interview.error.missing-none") : words(written, there);
            case PRACTICE -> practice(written, there);
            case MEASURES, NOTE, GOOD_PRACTICE, OBSERVATIONS, INTERNAL_NOTE -> words(written, there);
            case QUALIFIER, BY, AT, REVIEW_BY -> take(written, there);
        };
    }

    /** Takes a text; refuses a new one that is no more than a number or a day. */
    private Interview words(String written, Interview there) {
        boolean isKept = BlankText.isBlank(written) || written.strip().equals(recorded());
        return isKept || OfficeNames.isInWords(written, there)
                ? take(written, there)
                : there.refusing(
                        "interview.error.in-words." + (QuestionRows.isRemark(text.key()) ? "remark" : text.key()));
    }

    private static boolean isNone(String written) {
        return Digits.latin(written.strip()).equals(NONE);
    }

    private Interview take(String written, Interview there) {
        String value = BlankText.isBlank(written) ? "" : written.strip();
        return recorded().equals(value) ? there : page.record(answer -> answer.with(text, value), there);
    }

    /** Takes the office in the spelling that is known already, and says so. */
    private Interview office(String written, Interview there) {
        if (BlankText.isBlank(written)) {
            return there.refusing("interview.error.waiting-for");
        }
        if (!OfficeNames.isName(written, there)) {
            return there.refusing("interview.error.no-office", written);
        }
        String office = OfficeNames.spelled(written, recorded(), there);
        return OfficeNames.saying(office, written, take(office, there));
    }

    /** Takes the practice; says so if the only years in it are outside the period. */
    private Interview practice(String written, Interview there) {
        Interview taken = words(written, there);
        Period period = there.assessment().subject().period();
        List<Integer> years = YEAR.matcher(Digits.latin(written))
                .results()
                .map(found -> Integer.valueOf(found.group()))
                .distinct()
                .toList();
        boolean isOutside = years.stream()
                .allMatch(year ->
                        year < period.from().getYear() || year > period.to().getYear());
        Phrase said = Phrase.enumerated(
                Phrase.asIs(years.stream().map(String::valueOf).toList()));
        return taken.isRefused() || years.isEmpty() || !isOutside
                ? taken
                : taken.telling(
                        "interview.note.other-year", QuestionLines.number(page.id(), at), said, DayText.during(period));
    }

    /** Records the reason together with its answer. */
    private Interview reason(String written, Interview there) {
        boolean isDecision = text == AnswerTextField.DECISION;
        if (BlankText.isBlank(written)) {
            return there.refusing(isDecision ? "interview.error.no-decision" : "interview.error.no-reason");
        }
        if (written.codePoints().filter(Character::isLetter).count() < LETTERS_MIN) {
            return there.refusing("interview.error.reason-short");
        }
        AnswerKind kind = isDecision ? AnswerKind.CONSIDERED : AnswerKind.NOT_APPLICABLE;
        if (there.answerTo(page.id()).map(Answer::kind).equals(Optional.of(kind))) {
            return ContradictionPrompts.saying(page.id(), take(written, there));
        }
        Interview answered = page.record(answer -> answer.withKind(kind).with(text, written), there);
        return ObsoleteParts.afterNewAnswer(page.id(), answered);
    }
}
