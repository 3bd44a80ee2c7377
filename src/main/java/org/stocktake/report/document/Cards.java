package org.stocktake.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.finding.Finding;
import org.stocktake.finding.FollowUp;
import org.stocktake.model.Action;
import org.stocktake.model.ActionStatus;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerText;
import org.stocktake.model.Evidence;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;
import org.stocktake.model.Spelling;
import org.stocktake.report.facts.Exhibit;

/** A finding with everything about it: on what it rests, and all that the answer says. */
final class Cards {
    private final Telling telling;
    private final Wording wording;

    Cards(Telling telling) {
        this.telling = telling;
        this.wording = telling.wording();
    }

    Block.Card card(Finding finding) {
        Rows rows = new Rows();
        rests(finding, rows);
        Optional<Answer> answer = telling.report().answer(finding.question());
        answer.ifPresentOrElse(
                given -> answer(given, rows), () -> rows.add("label.answer", Line.of(telling.say("answer.none"))));
        if (finding.fallsShort() || answer.filter(Cards::isConsidered).isPresent()) {
            suggest(finding.question(), answer.map(FollowUp::missingIn).orElse(List.of()), rows);
        }
        return new Block.Card(
                Telling.placeOf(finding.question()),
                finding.outcome().word(),
                telling.marks(finding),
                finding.question().text(),
                List.of(rows.block()));
    }

    private static boolean isConsidered(Answer answer) {
        return answer.kind() == AnswerKind.CONSIDERED;
    }

    /** An answer that the file keeps although its question is not asked. */
    Block.Card kept(Question question) {
        Rows rows = new Rows();
        telling.report().answer(question).ifPresent(given -> answer(given, rows));
        Line marks = Line.of(Span.mark(telling.say("mark.kept"), "kept"));
        return new Block.Card(Telling.placeOf(question), "kept", marks, question.text(), List.of(rows.block()));
    }

    private void rests(Finding finding, Rows rows) {
        List<Line> lines =
                finding.applicability().applying().stream().map(this::provision).toList();
        rows.add("label.rests", lines);
        String note = finding.question().guidance().note();
        if (!note.isBlank()) {
            rows.add("label.point", Line.of(note));
        }
    }

    private Line provision(Provision provision) {
        Line cited = telling.citations(List.of(provision));
        Line force = provision
                .force()
                .map(strength -> Line.of(Span.soft(telling.say("verb", provision.verb(), wording.force(strength)))))
                .orElse(Line.of());
        Line line = cited.and(force).and(Line.of(provision.asks()));
        for (String qualifier : provision.qualifiers()) {
            line = line.and(Line.of(Span.quote(wording.qualifier(qualifier))));
        }
        return line;
    }

    private void answer(Answer answer, Rows rows) {
        Line kind = Line.of(Span.strong(wording.answer(answer.kind())));
        rows.add(
                "label.answer",
                answer.confidential()
                        ? kind.and(Line.of(Span.mark(telling.say("mark.confidential"), "confidential")))
                        : kind);
        rows.add("label.waiting-for", answer.text(AnswerText.WAITING_FOR));
        rows.add("label.reason", answer.text(AnswerText.REASON));
        rows.add("label.decision", answer.text(AnswerText.DECISION));
        String qualifier = answer.text(AnswerText.QUALIFIER);
        if (!qualifier.isEmpty()) {
            rows.add("label.qualifier", Line.of(Span.quote(wording.qualifier(qualifier))));
        }
        rows.add("label.measures", answer.text(AnswerText.MEASURES));
        rows.add("label.practice", answer.text(AnswerText.PRACTICE));
        rows.add(
                "label.evidence", answer.evidence().stream().map(this::evidence).toList());
        rows.add("label.missing", answer.text(AnswerText.MISSING));
        rows.add("label.challenges", answer.text(AnswerText.CHALLENGES));
        rows.add(
                "label.needs",
                answer.needs().stream().map(need -> Line.of(wording.need(need))).toList());
        rows.add("label.actions", answer.actions().stream().map(this::action).toList());
        rows.add("label.note", answer.text(AnswerText.NOTE));
        answered(answer, rows);
    }

    private void answered(Answer answer, Rows rows) {
        String office = answer.text(AnswerText.BY);
        String at = answer.text(AnswerText.AT);
        if (!office.isEmpty() || !at.isEmpty()) {
            Line by = office.isEmpty() ? Line.of() : Line.of(office);
            rows.add(
                    answer.kind().isPending() ? "label.noted" : "label.answered",
                    at.isEmpty() ? by : by.and(Line.of(telling.say("answered.on", wording.day(at)))));
        }
        String review = answer.reviewDay();
        if (!review.isEmpty()) {
            rows.add("label.review", wording.date(review));
        }
    }

    private Line evidence(Evidence evidence) {
        Exhibit exhibit = telling.report().exhibit(evidence);
        String name = evidence.reference().isEmpty()
                ? evidence.title()
                : telling.say("evidence.of", evidence.title(), evidence.reference());
        Line line = Line.of(Span.reference(telling.say("exhibit", exhibit.number()), "e-" + exhibit.number()));
        Line titled = line.and(Line.of(name));
        return evidence.date().isEmpty()
                ? titled
                : titled.and(Line.of(Span.soft(telling.say("in-brackets", wording.date(evidence.date())))));
    }

    /** An action, with its owner, day and status as far as they are known. */
    Line action(Action action) {
        List<String> details = new ArrayList<>();
        details.add(action.owner().isEmpty() ? telling.say("action.no-owner") : action.owner());
        details.add(
                action.due().isEmpty()
                        ? telling.say("action.no-day")
                        : telling.say("action.by", wording.date(action.due())));
        ActionStatus.of(action.status()).ifPresent(status -> details.add(telling.say("status." + status.word())));
        return Line.of(
                Span.text(action.what()),
                Span.text(" "),
                Span.soft(telling.say("in-brackets", String.join("; ", details))));
    }

    private void suggest(Question question, List<FollowUp> missing, Rows rows) {
        if (!missing.isEmpty()) {
            rows.add(
                    "label.not-stated",
                    Line.of(Span.soft(String.join(
                            "; ",
                            missing.stream()
                                    .map(followUp -> telling.say("not-stated." + Spelling.of(followUp)))
                                    .toList()))));
        }
        String step = question.guidance().action();
        if (missing.contains(FollowUp.ACTIONS) && !step.isBlank()) {
            rows.add("label.suggested", step);
        }
    }

    /** Collects labels with lines; what has no line is left out. */
    private final class Rows {
        private final List<Block.Facts.Fact> facts = new ArrayList<>();

        void add(String label, String text) {
            if (!text.isEmpty()) {
                add(label, Line.of(text));
            }
        }

        void add(String label, Line line) {
            add(label, List.of(line));
        }

        void add(String label, List<Line> lines) {
            if (!lines.isEmpty()) {
                facts.add(new Block.Facts.Fact(telling.say(label), lines));
            }
        }

        Block.Facts block() {
            return new Block.Facts(facts);
        }
    }
}
