package org.stocktake.report.machine;

import java.util.Optional;
import org.stocktake.finding.Finding;
import org.stocktake.finding.FindingFlag;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerText;
import org.stocktake.model.Assessment;

/** The parts that several documents share: whose assessment it is, an answer, what it amounts to. */
final class AnswerJson {
    private final SafeJson json;

    AnswerJson(SafeJson json) {
        this.json = json;
    }

    void subject(String file, Assessment assessment) {
        Assessment.Subject subject = assessment.subject();
        json.text("file", file);
        json.text("state", subject.state());
        json.object("checklist", () -> {
            json.text("id", subject.checklistId());
            json.text("version", subject.checklistVersion());
        });
        json.text("from", subject.period().from().toString());
        json.text("to", subject.period().to().toString());
        json.text("depth", assessment.depth().word());
    }

    /** The keys of the file; the internal note only where the State asks for its own answer. */
    void answer(Answer given, boolean internal) {
        Answer answer = internal ? given : given.with(AnswerText.INTERNAL_NOTE, "");
        json.object("answer", () -> {
            json.text("answer", answer.kind().word());
            json.flag("confidential", answer.confidential());
            answer.texts().forEach((text, value) -> json.text(text.key(), value));
            json.array("evidence", answer.evidence(), evidence -> {
                json.text("title", evidence.title());
                json.text("reference", evidence.reference());
                json.text("date", evidence.date());
                json.text("link", evidence.link());
                json.text("file", evidence.file());
                json.text("sha256", evidence.sha256());
                json.text("review-by", evidence.reviewBy());
            });
            json.texts("needs", answer.needs());
            json.array("actions", answer.actions(), action -> {
                json.text("what", action.what());
                json.text("owner", action.owner());
                json.text("due", action.due());
                json.text("status", action.status());
            });
        });
    }

    void finding(Optional<Finding> found) {
        found.ifPresent(finding -> {
            json.text("outcome", finding.outcome().word());
            json.text("force", finding.force().word());
            json.texts("flags", finding.flags().stream().map(FindingFlag::word).toList());
            json.flag("counts", finding.counts());
        });
    }
}
