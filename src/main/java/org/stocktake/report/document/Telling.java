package org.stocktake.report.document;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Flag;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;
import org.stocktake.report.facts.Report;

/** A report and the words to say it in. */
record Telling(Report report, Wording wording) {
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

    /** The question's text as a reference to its finding. */
    Span reference(Question question) {
        return Span.reference(question.text(), placeOf(question));
    }

    /** The outcome, as a mark. */
    Span mark(Finding finding) {
        return Span.mark(wording.outcome(finding.outcome()), finding.outcome().word());
    }

    /** Outcome, danger to life and flags, as marks. */
    Line marks(Finding finding) {
        List<Line> marks = new ArrayList<>();
        marks.add(Line.of(mark(finding)));
        marks.add(Line.of(Span.soft(wording.force(finding.force()))));
        if (finding.question().endangersLife()) {
            marks.add(Line.of(Span.mark(say("mark.life"), "life")));
        }
        for (Flag flag : finding.flags()) {
            marks.add(Line.of(Span.mark(wording.flag(flag), flag.word())));
        }
        return Line.join(marks, " ");
    }

    /** The provisions that apply, each as a reference to its place in the tables. */
    Line citations(List<Provision> provisions) {
        return Line.join(
                provisions.stream()
                        .map(provision -> Line.of(Span.reference(wording.cite(provision), placeOf(provision))))
                        .toList(),
                "; ");
    }

    /** The citation of the provision that gives the finding its force, for readers on paper. */
    Line strongest(Finding finding) {
        return finding.applicability().applying().stream()
                .filter(provision ->
                        provision.force().filter(finding.force()::equals).isPresent())
                .findFirst()
                .map(provision -> Line.of(Span.soft(say("in-brackets", wording.cite(provision)))))
                .orElse(Line.of());
    }
}
