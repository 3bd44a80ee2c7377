package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Contradiction;
import org.stocktake.finding.Finding;
import org.stocktake.finding.FindingFlag;
import org.stocktake.model.Answer;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;
import org.stocktake.model.Section;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.Report;

/** A report and the words to say it in. */
public record ReportContext(Report report, ReportText wording) {
    private static final int BRIEF_MAX = 60;

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
    TextLine reference(Question question) {
        return TextLine.of(Span.reference(report.number(question) + " " + question.text(), placeOf(question)))
                .and(confidential(question));
    }

    /** The same as far as a line or two hold it. */
    TextLine brief(Question question) {
        String name = report.number(question) + " " + TextShortener.of(question.text(), BRIEF_MAX);
        return TextLine.of(Span.reference(name, placeOf(question))).and(confidential(question));
    }

    /** A mark where the answer is confidential, else nothing. */
    TextLine confidential(Question question) {
        boolean marked = report.answer(question).filter(Answer::confidential).isPresent();
        return marked ? TextLine.of(Span.mark(wording.say("mark.confidential"), "confidential")) : TextLine.of();
    }

    /** The numbers of questions, in order. */
    TextLine numbers(List<Question> questions) {
        List<TextLine> numbers = new ArrayList<>();
        for (Question question : questions) {
            numbers.add(TextLine.of(number(question)).and(confidential(question)));
        }
        return TextLine.join(numbers, ", ");
    }

    /** A section's number and title. */
    String title(Section section) {
        return wording.say("sections.numbered", report.checklist().numberOf(section), section.title());
    }

    /** The outcome, as a mark. */
    Span mark(Finding finding) {
        return Span.mark(wording.outcome(finding), tone(finding));
    }

    /** The tone of the outcome: calm where it does not bind the State. */
    static String tone(Finding finding) {
        return finding.counts() ? finding.outcome().word() : FindingFlag.VOLUNTARY.word();
    }

    /** Outcome, answer, force, danger to life and flags. */
    TextLine marks(Finding finding) {
        List<TextLine> marks = new ArrayList<>();
        marks.add(TextLine.of(mark(finding)));
        marks.add(TextLine.of(Span.soft(wording.say("marks.answer", answer(finding), wording.force(finding.force())))));
        if (finding.question().endangersLife()) {
            marks.add(TextLine.of(Span.mark(wording.say("mark.life"), "life")));
        }
        for (FindingFlag flag : finding.flags()) {
            marks.add(TextLine.of(Span.mark(wording.flag(flag), flag.word())));
        }
        marks.addAll(contradicted(finding));
        TextLine confidential = confidential(finding.question());
        if (!confidential.spans().isEmpty()) {
            marks.add(confidential);
        }
        return TextLine.join(marks, " ");
    }

    /** A mark where the answer cannot be right as it stands, so that nobody cites the finding without that; else none. */
    List<TextLine> contradicted(Finding finding) {
        for (Contradiction contradiction : report.contradictions()) {
            if (contradiction.isAbout(finding.question().id())) {
                return List.of(TextLine.of(Span.mark(wording.say("mark.contradictory"), "contradictory")));
            }
        }
        return List.of();
    }

    private String answer(Finding finding) {
        return report.answer(finding.question())
                .map(answer -> wording.answer(answer.kind()))
                .orElseGet(() -> wording.say("answer.none"));
    }

    /** The provisions that apply, each as a reference to its place in the tables. */
    TextLine citations(List<Provision> provisions) {
        List<TextLine> citations = new ArrayList<>();
        for (Provision provision : provisions) {
            citations.add(TextLine.of(Span.reference(wording.cite(provision), placeOf(provision))));
        }
        return TextLine.join(citations, "; ");
    }

    /** The citation of the provision that gives the finding its force, for readers on paper. */
    TextLine strongest(Finding finding) {
        return TextLine.of(Span.soft(wording.say("in-brackets", wording.cite(finding.strongest()))));
    }
}
