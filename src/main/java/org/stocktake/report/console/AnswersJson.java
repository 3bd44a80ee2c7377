package org.stocktake.report.console;

import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.List;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerText;
import org.stocktake.model.Assessment;
import org.stocktake.model.Evidence;
import org.stocktake.model.FactId;
import org.stocktake.model.Profile;
import org.stocktake.model.QuestionId;
import org.stocktake.report.escape.JsonEscape;
import tools.jackson.core.JsonGenerator;

/**
 * Answers for a program: an object with one member a question, the keys as in the assessment file; null when not answered.
 * A fact about the State is a member {@code profile.FACT} with its values: none when nobody knows it, null when not asked.
 */
public final class AnswersJson {
    private final JsonGenerator json;

    private AnswersJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the answers to those questions, internal notes included: this is the State's own view; then those facts. */
    public static void write(Writer out, Assessment assessment, List<QuestionId> questions, List<FactId> facts) {
        JsonGenerator json = JsonEscape.on(out);
        json.writeStartObject();
        for (QuestionId question : new LinkedHashSet<>(questions)) {
            json.writeName(question.value());
            assessment.answerTo(question).ifPresentOrElse(new AnswersJson(json)::answer, json::writeNull);
        }
        for (FactId fact : new LinkedHashSet<>(facts)) {
            json.writeName("profile." + fact.value());
            new AnswersJson(json).fact(assessment.profile(), fact);
        }
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void fact(Profile profile, FactId fact) {
        if (profile.knows(fact) || profile.isNotKnown(fact)) {
            json.writeStartArray();
            profile.of(fact).forEach(json::writeString);
            json.writeEndArray();
        } else {
            json.writeNull();
        }
    }

    private void answer(Answer answer) {
        json.writeStartObject();
        json.writeStringProperty("answer", answer.kind().word());
        if (answer.confidential()) {
            json.writeBooleanProperty("confidential", true);
        }
        Answer published = answer.with(AnswerText.INTERNAL_NOTE, "");
        for (AnswerText text : AnswerText.values()) {
            part(text.key(), published.text(text));
        }
        if (answer.noChallenges()) {
            json.writeArrayPropertyStart(AnswerText.CHALLENGES.key());
            json.writeEndArray();
        }
        if (!answer.evidence().isEmpty()) {
            json.writeArrayPropertyStart("evidence");
            answer.evidence().forEach(this::evidence);
            json.writeEndArray();
        }
        if (answer.noHelp() || !answer.needs().isEmpty()) {
            json.writeArrayPropertyStart("needs");
            answer.needs().forEach(json::writeString);
            json.writeEndArray();
        }
        if (!answer.actions().isEmpty()) {
            json.writeArrayPropertyStart("actions");
            answer.actions().forEach(this::action);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void evidence(Evidence evidence) {
        json.writeStartObject();
        part("title", evidence.title());
        part("reference", evidence.reference());
        part("date", evidence.date());
        part("link", evidence.link());
        part("file", evidence.file());
        part("sha256", evidence.sha256());
        part("review-by", evidence.reviewBy());
        json.writeEndObject();
    }

    private void action(Action action) {
        json.writeStartObject();
        part("what", action.what());
        part("owner", action.owner());
        part("due", action.due());
        part("status", action.status());
        json.writeEndObject();
    }

    private void part(String key, String value) {
        if (!value.isEmpty()) {
            json.writeStringProperty(key, value);
        }
    }
}
