package org.stocktake.interview.wording;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Contradiction;
import org.stocktake.finding.FindingFlag;
import org.stocktake.finding.Findings;
import org.stocktake.interview.Interview;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Answer;
import org.stocktake.model.Question;

/** Marks of answers that matter wherever a question is listed: confidential, contradictory, review date passed. */
record QuestionMarks(Interview at, Findings findings, List<Contradiction> contradictions) {
    static QuestionMarks of(Interview at) {
        Findings findings = at.findings();
        return new QuestionMarks(at, findings, Contradiction.in(findings));
    }

    List<Phrase> of(Question question) {
        List<Phrase> marks = new ArrayList<>();
        if (at.answerTo(question.id()).filter(Answer::confidential).isPresent()) {
            marks.add(Phrase.of("interview.mark.confidential"));
        }
        if (contradictions.stream().anyMatch(found -> found.isAbout(question.id()))) {
            marks.add(Phrase.of("interview.mark.contradictory"));
        }
        if (findings.of(question).stream().anyMatch(finding -> finding.has(FindingFlag.EXPIRED))) {
            marks.add(Phrase.of("interview.mark.expired"));
        }
        return marks;
    }
}
