package org.stocktake.report.machine;

import java.util.List;
import java.util.Map;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Outcome;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Declaration;
import org.stocktake.model.Fact;
import org.stocktake.model.KebabCase;
import org.stocktake.model.Profile;
import org.stocktake.model.Question;
import org.stocktake.model.Section;
import org.stocktake.report.chapter.CopyLabel;
import org.stocktake.report.facts.ApartFindings;
import org.stocktake.report.facts.ChangesSince;
import org.stocktake.report.facts.CitedEvidence;
import org.stocktake.report.facts.CopyKind;
import org.stocktake.report.facts.HelpRequested;
import org.stocktake.report.facts.NotAskedQuestions;
import org.stocktake.report.facts.Report;
import org.stocktake.report.facts.ReportOrigin;
import org.stocktake.text.Messages;
import org.stocktake.text.StateNames;

/** Writes a report as JSON. The format is described in {@code src/docs/report-json.md}. */
public final class ReportJson {
    private final Report report;
    private final Messages words;
    private final JsonWriter json;

    private ReportJson(Report report, Messages words, JsonWriter json) {
        this.report = report;
        this.words = words;
        this.json = json;
    }

    /** Returns the JSON document, ending in a line feed. */
    public static String of(Report report, Messages words) {
        return JsonWriter.document("stocktake/report/1", json -> new ReportJson(report, words, json).write());
    }

    private void write() {
        FindingsJson findings = new FindingsJson(report, json);
        head();
        LabelsJson.write(words, json);
        json.object("counts", () -> counts(report.counts(report.findings().all())));
        json.array("sections", report.checklist().sections(), this::section);
        json.array("clusters", report.checklist().vocabulary().clusters(), cluster -> {
            json.text("id", cluster.id());
            json.text("label", cluster.label());
            json.text("note", cluster.note());
        });
        json.array("apart", report.apart(), this::apart);
        json.array("contradictions", report.contradictions(), found -> AnswerJson.contradiction(found, json));
        json.array("findings", report.findings().all(), findings::finding);
        json.texts("gaps", ids(report.gaps().stream().map(Finding::question).toList()));
        json.texts(
                "without-step",
                ids(report.withoutStep().stream().map(Finding::question).toList()));
        json.array("open", report.open(), holder -> {
            json.text("state", holder.state());
            json.text("who", holder.who());
            json.texts(
                    "questions",
                    ids(holder.findings().stream().map(Finding::question).toList()));
        });
        List<Finding> waiting = report.findings().toConfirm();
        if (!waiting.isEmpty()) {
            json.texts("to-confirm", ids(waiting.stream().map(Finding::question).toList()));
        }
        StatusJson.factsToConfirm(report.findings(), json);
        json.array("needs", report.needs(), this::need);
        json.array("steps", report.steps(), findings::step);
        json.array("provisions", report.checklist().provisions(), findings::provision);
        json.array("not-asked", report.unasked(), this::unasked);
        json.array("kept", report.kept(), findings::kept);
        List<Declaration> declarations = assessment().declarations();
        if (!declarations.isEmpty()) {
            json.array("declarations", declarations, this::declaration);
        }
        if (!report.origin().signOffs().isEmpty()) {
            json.array("sign-offs", report.origin().signOffs(), state -> SignOffJson.members(state, json));
        }
        json.array("evidence", report.exhibits(), this::exhibit);
        report.since().ifPresent(since -> json.object("since", () -> since(since)));
    }

    private void head() {
        ReportOrigin origin = report.origin();
        Checklist checklist = report.checklist();
        Assessment assessment = report.findings().assessment();
        Assessment.Subject subject = assessment.subject();
        json.text("tool-version", origin.toolVersion());
        json.text("date", report.findings().today().toString());
        json.object("checklist", () -> {
            json.text("id", checklist.id());
            json.text("version", checklist.version());
            json.text("title", checklist.heading().title());
        });
        json.object("assessment", () -> {
            json.text("file", origin.fileName());
            json.text("sha256", origin.sha256());
            json.text("state", subject.state());
            json.text("state-name", StateNames.in(Messages.ENGLISH).nameOrCode(subject.state()));
            json.text("from", subject.period().from().toString());
            json.text("to", subject.period().to().toString());
            json.text("language", subject.language());
            json.text("depth", assessment.depth().word());
        });
        json.text("by", report.view().by().word());
        json.flag("as-party", report.view().asParty());
        json.text("copy", CopyKind.of(report).word());
        json.text("copy-label", CopyLabel.of(report, words));
        json.flag("redacted", report.isRedacted());
        json.number("left-out", report.answersLeftOut());
        json.texts("left-out-questions", ids(report.leftOut()));
        json.texts("offices", List.copyOf(report.offices()));
        json.texts("consulted", assessment.consulted());
        json.texts("answered-on", report.days());
        json.array("profile", asked(checklist, assessment), fact -> {
            json.text("id", fact.id().value());
            json.texts("values", assessment.profile().of(fact.id()));
        });
    }

    /** Returns the facts that the State was asked for. Those that it does not know are included, without a value. */
    private static List<Fact> asked(Checklist checklist, Assessment assessment) {
        Profile profile = assessment.profile();
        return checklist.profile().stream()
                .filter(fact -> profile.isGiven(fact.id()))
                .toList();
    }

    private void counts(Map<Outcome, Integer> counts) {
        counts.forEach((outcome, number) -> json.number(outcome.word(), number));
    }

    private void section(Section section) {
        json.text("id", section.id());
        json.text("title", section.title());
        HomeJson.of(section, json);
        json.object("counts", () -> counts(report.counts(report.findings().in(section))));
    }

    private void apart(ApartFindings apart) {
        json.text("why", apart.why().word());
        json.text("from", apart.day());
        json.object("counts", () -> {
            for (Outcome outcome : Outcome.values()) {
                json.number(outcome.word(), apart.count(outcome));
            }
        });
        json.texts(
                "gaps", ids(apart.shortfalls().stream().map(Finding::question).toList()));
    }

    private void need(HelpRequested asked) {
        json.text("id", asked.need().id());
        json.text("label", asked.need().label());
        json.texts("questions", ids(asked.questions()));
        json.array("offices", asked.offices(), of -> {
            json.text(
                    "name",
                    of.office().named()
                            ? of.office().name()
                            : agency(of.office().name()));
            json.flag("named", of.office().named());
            json.texts("questions", ids(of.questions()));
        });
        json.array("agencies", asked.agencies(), agency -> {
            json.text("id", agency.agency());
            json.text("label", agency(agency.agency()));
            json.texts("questions", ids(agency.questions()));
        });
    }

    private String agency(String id) {
        return report.checklist().vocabulary().agency(id);
    }

    private void unasked(NotAskedQuestions unasked) {
        json.text("why", KebabCase.of(unasked.why()));
        json.texts(
                "facts", unasked.facts().stream().map(fact -> fact.id().value()).toList());
        json.texts("questions", ids(unasked.questions()));
    }

    private Assessment assessment() {
        return report.findings().assessment();
    }

    private void declaration(Declaration declaration) {
        AnswerJson.declaration(declaration, json);
        json.flag("stands", declaration.standsOn(report.findings().today()));
        json.texts(
                "findings",
                ids(report.findings().restingOn(declaration).stream()
                        .map(Finding::question)
                        .toList()));
    }

    private void exhibit(CitedEvidence exhibit) {
        json.number("number", exhibit.number());
        AnswerJson.evidence(exhibit.evidence(), json);
        if (exhibit.state().isPresent()) {
            json.text("state", exhibit.state().get().word());
        }
        json.texts("supports", ids(exhibit.supports()));
    }

    private void since(ChangesSince since) {
        JsonWriter exact = json.exact();
        ChangesJson.source(since.file(), since.comparison().before(), exact);
        new ChangesJson(since, words, exact).write();
    }

    private static List<String> ids(List<Question> questions) {
        return questions.stream().map(question -> question.id().value()).toList();
    }
}
