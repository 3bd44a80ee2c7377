package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.finding.Contradiction;
import org.stocktake.finding.Finding;
import org.stocktake.finding.FindingFlag;
import org.stocktake.model.Answer;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;
import org.stocktake.model.Section;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.ApartFindings;
import org.stocktake.report.facts.FindingGroup;
import org.stocktake.report.facts.Grouping;
import org.stocktake.report.facts.OtherAnswers;
import org.stocktake.report.facts.Report;

/** A report and its texts, with the references and marks that several chapters use. */
record ReportContext(Report report, ReportText wording) {
    /** Returns the id of the place of a question's finding. */
    static String placeOf(Question question) {
        return "q-" + question.id();
    }

    /** Returns the id of the place of a provision in its table. */
    static String placeOf(Provision provision) {
        return "p-" + provision.id();
    }

    /** Returns the id of the place of a group of findings. */
    static String placeOf(FindingGroup group) {
        return group.by().word() + "-" + group.key();
    }

    /** Returns true if the report has a finding or a kept answer on the question, to which others can refer. */
    boolean hasPlaceOf(Question question) {
        return report.findings().of(question).isPresent() || report.kept().contains(question);
    }

    /** Returns the question's number as a reference to its finding. */
    Span number(Question question) {
        return Span.reference(report.number(question), placeOf(question));
    }

    /** Returns the question's number and its subject in a few words as a reference to its finding. */
    TextLine subject(Question question) {
        return TextLine.of(Span.reference(report.number(question) + " " + question.subject(), placeOf(question)))
                .and(confidential(question));
    }

    /**
     * Returns the subject with what the State said of it, such as "not in place"; the question with its answer if it
     * has no short subject.
     */
    TextLine said(Finding finding) {
        Question question = finding.question();
        String named = report.number(question) + " " + statement(finding);
        return TextLine.of(Span.reference(named, placeOf(question))).and(confidential(question));
    }

    /** Returns the same in words, without the number. */
    String statement(Finding finding) {
        Question question = finding.question();
        return question.shortText().isEmpty()
                ? question.text() + " " + answer(finding)
                : wording.say(
                        "said",
                        question.shortText(),
                        wording.say("said." + finding.outcome().word()));
    }

    /** Returns the sentence that nothing falls short, true for copies and for States to which little applies. */
    String noShortfall(String key) {
        if (!report.leftOut().isEmpty()) {
            return wording.say(key + ".shown");
        }
        if (report.asked() == 0) {
            return wording.say(key + ".nothing-binds");
        }
        boolean otherwise = false;
        for (ApartFindings apart : report.apart()) {
            otherwise |= !apart.shortfalls().isEmpty();
        }
        return wording.say(otherwise ? key + ".binding" : key);
    }

    /** Returns a mark where the answer is confidential, else an empty line. */
    TextLine confidential(Question question) {
        return report.answer(question).map(this::confidential).orElse(TextLine.of());
    }

    /** Returns a mark if the answer is confidential, else an empty line. */
    TextLine confidential(Answer answer) {
        return answer.confidential()
                ? TextLine.of(Span.mark(wording.say("mark.confidential"), "confidential"))
                : TextLine.of();
    }

    /** Returns the numbers of the questions, in order. */
    TextLine numbers(List<Question> questions) {
        List<TextLine> numbers = new ArrayList<>();
        for (Question question : questions) {
            TextLine mark = confidential(question);
            TextLine number = TextLine.of(number(question));
            numbers.add(mark.spans().isEmpty() ? number : TextLine.join(List.of(number, mark), "\u00A0"));
        }
        return wording.listOf(numbers);
    }

    /** Returns the number and title of a section. */
    String title(Section section) {
        return wording.say("sections.numbered", report.checklist().numberOf(section), section.title());
    }

    /** Returns the name of a group of findings, with the number of a section. */
    String title(FindingGroup group) {
        if (group.isOutside()) {
            return wording.say("clusters.outside");
        }
        return report.checklist().sections().stream()
                .filter(section ->
                        group.by() == Grouping.SECTION && section.id().equals(group.id()))
                .findFirst()
                .map(this::title)
                .orElse(group.label());
    }

    /** Returns the outcome, as a mark. */
    Span mark(Finding finding) {
        return Span.mark(wording.outcome(finding), tone(finding));
    }

    /** Returns the tone of the outcome: neutral where it does not bind the State. */
    static String tone(Finding finding) {
        return finding.counts() ? finding.outcome().word() : FindingFlag.VOLUNTARY.word();
    }

    /** Returns outcome, answer, force, danger to life and flags. */
    TextLine marks(Finding finding) {
        String answered = wording.say("marks.answer", answer(finding), wording.force(finding.force()));
        return TextLine.of(mark(finding)).and(TextLine.of(Span.soft(answered))).and(notes(finding));
    }

    /** Returns danger to life, the flags, and that it is contested, contradictory or confidential; an empty line if it is neither. */
    TextLine notes(Finding finding) {
        List<TextLine> marks = new ArrayList<>();
        if (finding.question().endangersLife()) {
            marks.add(TextLine.of(Span.mark(wording.say("mark.life"), "life")));
        }
        for (FindingFlag flag : finding.flags()) {
            if (flag != FindingFlag.RESERVED && !isSaidOnce(flag)) { // the outcome of a reserved one says so
                marks.add(TextLine.of(Span.mark(wording.flag(flag), flag.word())));
            }
        }
        if (!OtherAnswers.to(finding.question(), report.findings()).isEmpty()) {
            marks.add(TextLine.of(Span.mark(wording.say("mark.contested"), "contradictory")));
        }
        marks.addAll(contradicted(finding));
        TextLine confidential = confidential(finding.question());
        if (!confidential.spans().isEmpty()) {
            marks.add(confidential);
        }
        return TextLine.join(marks, " ");
    }

    /** Returns true for the one reason for which findings stand apart, which their chapter says of all of them. */
    private boolean isSaidOnce(FindingFlag flag) {
        return flag == FindingFlag.VOLUNTARY && report.apart().size() == 1;
    }

    /**
     * Returns a mark where the answer is part of a contradiction, so that nobody cites the finding without it; else
     * nothing.
     */
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
                .orElseGet(() -> wording.say(waits(finding) ? "change.to-confirm" : "answer.none"));
    }

    /** Returns true if an answer from an earlier version of the checklist waits to be confirmed. */
    boolean waits(Finding finding) {
        return report.findings().toConfirm().contains(finding);
    }

    /** Returns the citations of the provisions, each as a reference to its place in the tables. */
    TextLine citations(List<Provision> provisions) {
        Map<String, Provision> first = new LinkedHashMap<>();
        for (Provision provision : provisions) {
            first.putIfAbsent(wording.cite(provision), provision);
        }
        List<TextLine> citations = new ArrayList<>();
        first.forEach((cited, provision) -> citations.add(TextLine.of(Span.reference(cited, placeOf(provision)))));
        return wording.partsOf(citations);
    }

    /** Returns the citation of the provision that gives the finding its force, for readers on paper. */
    TextLine strongest(Finding finding) {
        return TextLine.of(Span.soft(wording.words().inBrackets(wording.cite(finding.strongest()))));
    }

    /**
     * Returns a line for a question without an answer: the number and the subject, with the force and the provision that
     * gives it; there is no more to tell.
     */
    TextLine notStarted(Finding finding) {
        Question question = finding.question();
        String named = report.number(question) + " " + question.subject();
        String force = wording.say("open.force", wording.force(finding.force()), wording.cite(finding.strongest()));
        TextLine line = TextLine.of(Span.place(named, placeOf(question)))
                .and(TextLine.of(Span.soft(force)))
                .and(notes(finding));
        return waits(finding) ? line.and(TextLine.of(Span.soft(wording.say("change.to-confirm")))) : line;
    }
}
