package org.stocktake.report.machine;

import java.util.List;
import java.util.Optional;
import org.stocktake.condition.Applicability;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Findings;
import org.stocktake.finding.SkippedQuestion;
import org.stocktake.model.Checklist;
import org.stocktake.model.KebabCase;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;

/** Writes a question with its provisions as JSON, and why it was asked of one State or skipped. */
public final class ExplainJson {
    private final JsonWriter json;
    private final Checklist checklist;

    private ExplainJson(JsonWriter json, Checklist checklist) {
        this.json = json;
        this.checklist = checklist;
    }

    /** Returns the question alone. */
    public static String of(Checklist checklist, Question question) {
        return JsonWriter.document("stocktake/explain/1", json -> new ExplainJson(json, checklist).question(question));
    }

    /** Returns the question, and its state in an assessment file. */
    public static String of(Findings findings, Question question, String file) {
        return JsonWriter.document("stocktake/explain/1", json -> {
            ExplainJson explain = new ExplainJson(json, findings.checklist());
            explain.question(question);
            json.object("in-file", () -> explain.inFile(findings, question, file));
        });
    }

    private void question(Question question) {
        Question.Guidance guidance = question.guidance();
        json.text("question", question.id().value());
        json.text("section", checklist.sectionOf(question).id());
        HomeJson.of(checklist, question, json);
        json.text("text", question.text());
        json.text("depth", question.depth().word());
        json.flag("endangers-life", question.endangersLife());
        json.text("help", guidance.help());
        provisions("provisions", question.provisions());
        provisions("see-also", guidance.seeAlso());
        json.texts("evidence", guidance.evidence());
        json.texts("practice", guidance.practice());
        json.texts("gaps", guidance.gaps());
        json.text("action", guidance.action());
        json.texts("agencies", guidance.agencies());
        json.text("note", guidance.note());
    }

    private void provisions(String name, List<ProvisionId> ids) {
        json.array(name, ids.stream().map(checklist::provision).toList(), this::provision);
    }

    private void provision(Provision provision) {
        json.text("id", provision.id().value());
        json.text("source", provision.source());
        json.text("number", provision.number());
        json.text("verb", provision.verb());
        json.text("addressee", provision.addressee());
        provision.force().ifPresent(force -> json.text("force", force.word()));
        json.text("not-assessed", provision.whyNotAssessed());
        json.text("asks", provision.asks());
        json.texts("clause", provision.quotes().clause());
        json.texts("softens", provision.quotes().softens());
        json.texts("standard", provision.quotes().standard());
        json.texts("limits", provision.quotes().limits());
        json.text("cluster", provision.cluster());
        AnswerJson.questionnaire(provision, json);
    }

    private void inFile(Findings findings, Question question, String file) {
        AnswerJson fields = new AnswerJson(json);
        fields.subject(file, findings.assessment());
        Optional<Finding> finding = findings.of(question);
        Optional<SkippedQuestion> skipped = findings.skipped().stream()
                .filter(one -> one.question().equals(question))
                .findFirst();
        json.flag("asked", finding.isPresent());
        skipped.ifPresent(one -> json.text("skipped-because", KebabCase.of(one.why())));
        Optional<Applicability> applicability =
                finding.map(Finding::applicability).or(() -> skipped.map(SkippedQuestion::applicability));
        applicability.ifPresent(found -> {
            json.text("applies", KebabCase.of(found.kind()));
            json.array("facts", List.copyOf(found.because(findings.checklist().profile())), fact -> {
                json.text("fact", fact.value());
                json.texts("values", findings.assessment().profile().of(fact));
            });
        });
        finding.ifPresent(found -> {
            AnswerJson.finding(found, json);
            AnswerJson.declarations(found, findings, json);
        });
        findings.assessment().answerTo(question.id()).ifPresent(answer -> fields.answer(answer, false));
    }
}
