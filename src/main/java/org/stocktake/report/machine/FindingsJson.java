package org.stocktake.report.machine;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Findings;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Declaration;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;
import org.stocktake.report.facts.FindingGroup;
import org.stocktake.report.facts.OtherAnswers;
import org.stocktake.report.facts.PlannedAction;
import org.stocktake.report.facts.Report;

/** Writes findings, answers and provisions of a report as JSON. A value that is not given is left out. */
final class FindingsJson {
    private final Report report;
    private final JsonWriter json;

    FindingsJson(Report report, JsonWriter json) {
        this.report = report;
        this.json = json;
    }

    void finding(Finding finding) {
        Question question = finding.question();
        json.text("question", question.id().value());
        json.text("number", report.number(question));
        json.text("section", report.checklist().sectionOf(question).id());
        HomeJson.of(report.checklist(), question, json);
        json.text("cluster", FindingGroup.clusterOf(finding));
        if (FindingGroup.isBeyondQuestionnaires(finding)) {
            json.flag("questionnaire", false);
        }
        json.text("text", question.text());
        json.text("short", question.shortText());
        AnswerJson.finding(finding, json);
        json.flag("endangers-life", question.endangersLife());
        json.texts("provisions", ids(finding.applicability().applying()));
        declarations(finding);
        report.answer(question).ifPresent(answer -> json.object("answer", () -> answer(answer)));
        others(question);
    }

    /** Writes which other offices gave another answer, of which nobody has chosen; nothing if there are none. */
    private void others(Question question) {
        List<Answer> others = OtherAnswers.to(question, report.findings());
        if (!others.isEmpty()) {
            json.array("others", others, other -> {
                json.text("answer", other.kind().word());
                json.text("by", other.text(AnswerTextField.BY));
                if (other.confidential()) {
                    json.flag("confidential", true);
                }
            });
        }
    }

    /** Writes the numbers, from 1, of the declarations that stand on a provision of the question. */
    private void declarations(Finding finding) {
        Findings findings = report.findings();
        List<Integer> numbers = new ArrayList<>();
        for (Declaration declaration : findings.declarationsOn(finding)) {
            numbers.add(findings.assessment().declarations().indexOf(declaration) + 1);
        }
        if (!numbers.isEmpty()) {
            json.numbers("declarations", numbers);
        }
    }

    void kept(Question question) {
        json.text("question", question.id().value());
        json.text("text", question.text());
        report.answer(question).ifPresent(answer -> json.object("answer", () -> answer(answer)));
        others(question);
    }

    private void answer(Answer answer) {
        json.text("answer", answer.kind().word());
        json.flag("confidential", answer.confidential());
        answer.texts().forEach((text, value) -> json.text(text.key(), value));
        if (!answer.figures().isEmpty()) {
            json.array("figures", answer.figures(), figure -> AnswerJson.figure(figure, json));
        }
        json.numbers(
                "evidence",
                answer.evidence().stream()
                        .map(evidence -> report.exhibit(evidence).number())
                        .toList());
        if (answer.noChallenges()) {
            json.flag("no-challenges", true);
        }
        if (answer.noHelp()) {
            json.flag("no-help", true);
        }
        json.texts("needs", answer.needs());
        json.array("actions", answer.actions(), action -> AnswerJson.action(action, json));
    }

    void step(PlannedAction step) {
        json.text("question", step.question().id().value());
        AnswerJson.action(step.action(), json);
    }

    void provision(Provision provision) {
        json.text("id", provision.id().value());
        json.text("source", provision.source());
        json.text("unit", report.checklist().sourceOf(provision).unit().word());
        json.text("number", provision.number());
        json.text("verb", provision.verb());
        json.text("addressee", provision.addressee());
        json.text("asks", provision.asks());
        provision.force().ifPresent(force -> json.text("force", force.word()));
        json.text("not-assessed", provision.whyNotAssessed());
        json.text("cluster", provision.cluster());
        AnswerJson.questionnaire(provision, json);
        json.texts(
                "findings",
                report.reaching(provision.id()).stream()
                        .map(finding -> finding.question().id().value())
                        .toList());
        int leftOut = report.leftOutOf(provision.id());
        if (leftOut > 0) {
            json.number("left-out", leftOut);
        }
    }

    private static List<String> ids(List<Provision> provisions) {
        return provisions.stream().map(provision -> provision.id().value()).toList();
    }
}
