package org.stocktake.report.machine;

import java.util.List;
import org.stocktake.finding.Contradiction;
import org.stocktake.finding.Finding;
import org.stocktake.finding.FindingFlag;
import org.stocktake.finding.Findings;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Declaration;
import org.stocktake.model.DeclarationKind;
import org.stocktake.model.Evidence;
import org.stocktake.model.Figure;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.QuestionId;

/** Writes the parts that several JSON documents share: the subject, an answer, its finding, a contradiction. */
public final class AnswerJson {
    private final JsonWriter json;

    public AnswerJson(JsonWriter json) {
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

    /**
     * Writes the object {@code answer}, with the keys of the assessment file.
     *
     * @param internal true to include the internal note, for the State's own view
     */
    void answer(Answer given, boolean internal) {
        json.object("answer", () -> members(internal ? given : given.with(AnswerTextField.INTERNAL_NOTE, ""), true));
    }

    /** Writes the parts that are given, without the internal note, as members of an open object. */
    public void given(Answer given) {
        members(given.with(AnswerTextField.INTERNAL_NOTE, ""), false);
    }

    /** @param all true to write empty lists too, and {@code confidential} when it is false */
    private void members(Answer answer, boolean all) {
        json.text("answer", answer.kind().word());
        if (all || answer.confidential()) {
            json.flag("confidential", answer.confidential());
        }
        answer.texts().forEach((text, value) -> json.text(text.key(), value));
        if (!all && answer.noChallenges()) {
            json.texts(AnswerTextField.CHALLENGES.key(), List.of());
        }
        if (!answer.figures().isEmpty()) {
            json.array("figures", answer.figures(), figure -> figure(figure, json));
        }
        if (all || !answer.evidence().isEmpty()) {
            json.array("evidence", answer.evidence(), evidence -> evidence(evidence, json));
        }
        if (all || answer.noHelp() || !answer.needs().isEmpty()) {
            json.texts("needs", answer.needs());
        }
        if (all || !answer.actions().isEmpty()) {
            json.array("actions", answer.actions(), action -> action(action, json));
        }
    }

    /** Writes {@code questionnaire: false} for a provision that the official questionnaires leave out. */
    static void questionnaire(Provision provision, JsonWriter json) {
        if (provision.beyondQuestionnaires()) {
            json.flag("questionnaire", false);
        }
    }

    /** Writes a citation as members of an open object. */
    static void evidence(Evidence evidence, JsonWriter json) {
        json.text("title", evidence.title());
        json.text("reference", evidence.reference());
        json.text("kind", evidence.kindWord());
        json.text("date", evidence.date());
        json.text("in-force-from", evidence.inForceFrom());
        json.text("repealed-on", evidence.repealedOn());
        json.text("link", evidence.link());
        json.text("file", evidence.file());
        json.text("sha256", evidence.sha256());
        json.text("review-by", evidence.reviewBy());
    }

    /** Writes a figure as members of an open object. */
    static void figure(Figure figure, JsonWriter json) {
        json.text("what", figure.what());
        json.text("number", figure.number());
        json.text("from", figure.from());
        json.text("to", figure.to());
    }

    /** Writes a declaration as members of an open object, with the keys of the assessment file. */
    public static void declaration(Declaration declaration, JsonWriter json) {
        json.text("kind", declaration.kind().word());
        json.texts(
                "provisions",
                declaration.provisions().stream().map(ProvisionId::value).toList());
        if (declaration.kind() == DeclarationKind.RESERVATION) {
            json.text("effect", declaration.effect().word());
        }
        json.text("text", declaration.text());
        json.text("date", declaration.date());
        json.text("withdrawn", declaration.withdrawn());
        if (!declaration.objections().isEmpty()) {
            json.array("objections", declaration.objections(), objection -> {
                json.text("from", objection.from());
                json.text("date", objection.date());
                json.text("text", objection.text());
            });
        }
    }

    /** Writes the declarations that stand on a provision of the finding's question, if there are any. */
    static void declarations(Finding finding, Findings findings, JsonWriter json) {
        List<Declaration> declared = findings.declarationsOn(finding);
        if (!declared.isEmpty()) {
            json.array("declarations", declared, declaration -> declaration(declaration, json));
        }
    }

    /** Writes a planned step as members of an open object. */
    static void action(Action action, JsonWriter json) {
        json.text("what", action.what());
        json.text("owner", action.owner());
        json.text("due", action.due());
        json.text("status", action.status());
    }

    /** Writes a finding as members of an open object. */
    static void finding(Finding finding, JsonWriter json) {
        json.text("outcome", finding.outcome().word());
        json.text("force", finding.force().word());
        json.texts("flags", finding.flags().stream().map(FindingFlag::word).toList());
        json.flag("counts", finding.counts());
    }

    /** Writes a contradiction as members of an open object. */
    static void contradiction(Contradiction found, JsonWriter json) {
        json.text("kind", found.kind().word());
        found.question().ifPresent(id -> json.text("question", id.value()));
        found.fact().ifPresent(id -> json.text("fact", id.value()));
        if (!found.others().isEmpty()) {
            json.texts("others", found.others().stream().map(QuestionId::value).toList());
        }
        json.text("value", found.value());
    }
}
