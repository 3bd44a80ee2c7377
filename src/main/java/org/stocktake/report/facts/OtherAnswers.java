package org.stocktake.report.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.finding.Findings;
import org.stocktake.finding.merge.AnswerBase;
import org.stocktake.finding.merge.AnswerPart;
import org.stocktake.model.Answer;
import org.stocktake.model.Question;
import org.stocktake.text.AnswerOffice;
import org.stocktake.text.Messages;

/** Answers of other offices to a question, of which nobody has chosen one yet. A report shows one answer as the State's. */
public final class OtherAnswers {
    private OtherAnswers() {}

    /** Returns the answers that wait beside the one that the report shows; none if offices agree. */
    public static List<Answer> to(Question question, Findings findings) {
        return findings.assessment().coordination().conflictsAt(question.id());
    }

    /** Returns for each of them what the office answered, which it is, and in which parts it differs. */
    public static List<String> said(Question question, Findings findings, Messages words) {
        List<String> said = new ArrayList<>();
        for (Answer other : to(question, findings)) {
            List<String> parts = new ArrayList<>();
            for (AnswerPart part :
                    AnswerBase.of(findings.assessment().answerTo(question.id())).changedIn(Optional.of(other))) {
                if (!part.isStamp()) {
                    parts.add(words.say("interview.follow-up." + part.word()));
                }
            }
            said.add(said(other, parts, words));
        }
        return said;
    }

    /** Returns the sentence of one; without parts if it differs only in one that no report shows, as an internal note. */
    private static String said(Answer other, List<String> parts, Messages words) {
        String kind = words.say("answer." + other.kind().word());
        String office = AnswerOffice.of(other, words);
        String by = other.confidential() ? words.say("report.other-answer.confidential", office) : office;
        return parts.isEmpty()
                ? words.say("report.other-answer.unshown", kind, by)
                : words.say("report.other-answer", kind, by, words.list(parts));
    }
}
