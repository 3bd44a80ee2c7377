package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.finding.Contradiction;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Flag;
import org.stocktake.model.Answer;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;
import org.stocktake.model.Section;
import org.stocktake.report.document.Line;
import org.stocktake.report.document.Span;
import org.stocktake.report.facts.Report;

/** A report and the words to say it in. */
public record Telling(Report report, Wording wording) {
    private static final int BRIEF_MAX = 60;

    String say(String key, Object... values) {
        return wording.say(key, values);
    }

    /** The id of the place where a question's finding stands. */
    static String placeOf(Question question) {
        return "q-" + question.id();
    }

    static String placeOf(Provision provision) {
        return "p-" + provision.id();
    }

    /** The question's number as a reference to its finding. */
    Span number(Question question) {
        return Span.reference(report.number(question), placeOf(question));
    }

    /** The question's number and text as a reference to its finding; marked where its answer is confidential. */
    Line reference(Question question) {
        return Line.of(Span.reference(report.number(question) + " " + question.text(), placeOf(question)))
                .and(confidential(question));
    }

    /** The same as far as a line or two hold it. */
    Line brief(Question question) {
        String name = report.number(question) + " " + Brief.of(question.text(), BRIEF_MAX);
        return Line.of(Span.reference(name, placeOf(question))).and(confidential(question));
    }

    /** A mark where the answer is confidential, else nothing. */
    Line confidential(Question question) {
        Optional<Answer> answer = report.answer(question);
        boolean marked = answer.isPresent() && answer.get().confidential();
        return marked ? Line.of(Span.mark(say("mark.confidential"), "confidential")) : Line.of();
    }

    /** The numbers of questions, in order. */
    Line numbers(List<Question> questions) {
        List<Line> numbers = new ArrayList<>();
        for (Question question : questions) {
            numbers.add(Line.of(number(question)).and(confidential(question)));
        }
        return Line.join(numbers, ", ");
    }

    /** A section's number and title. */
    String title(Section section) {
        return say("sections.numbered", report.checklist().numberOf(section), section.title());
    }

    /** The outcome, as a mark. */
    Span mark(Finding finding) {
        return Span.mark(wording.outcome(finding), tone(finding));
    }

    /** The tone of the outcome: calm where it does not bind the State. */
    static String tone(Finding finding) {
        return finding.counts() ? finding.outcome().word() : Flag.VOLUNTARY.word();
    }

    /** Outcome, answer, force, danger to life and flags. */
    Line marks(Finding finding) {
        List<Line> marks = new ArrayList<>();
        marks.add(Line.of(mark(finding)));
        marks.add(Line.of(Span.soft(say("marks.answer", answer(finding), wording.force(finding.force())))));
        if (finding.question().endangersLife()) {
            marks.add(Line.of(Span.mark(say("mark.life"), "life")));
        }
        for (Flag flag : finding.flags()) {
            marks.add(Line.of(Span.mark(wording.flag(flag), flag.word())));
        }
        marks.addAll(contradicted(finding));
        Line confidential = confidential(finding.question());
        if (!confidential.spans().isEmpty()) {
            marks.add(confidential);
        }
        return Line.join(marks, " ");
    }

    /** A mark where the answer cannot be right as it stands, so that nobody cites the finding without that; else none. */
    List<Line> contradicted(Finding finding) {
        for (Contradiction contradiction : report.contradictions()) {
            if (contradiction.isAbout(finding.question().id())) {
                return List.of(Line.of(Span.mark(say("mark.contradictory"), "contradictory")));
            }
        }
        return List.of();
    }

    private String answer(Finding finding) {
        Optional<Answer> answer = report.answer(finding.question());
        return answer.isPresent() ? wording.answer(answer.get().kind()) : say("answer.none");
    }

    /** The provisions that apply, each as a reference to its place in the tables. */
    Line citations(List<Provision> provisions) {
        List<Line> citations = new ArrayList<>();
        for (Provision provision : provisions) {
            citations.add(Line.of(Span.reference(wording.cite(provision), placeOf(provision))));
        }
        return Line.join(citations, "; ");
    }

    /** The citation of the provision that gives the finding its force, for readers on paper. */
    Line strongest(Finding finding) {
        return Line.of(Span.soft(say("in-brackets", wording.cite(finding.strongest()))));
    }
}
