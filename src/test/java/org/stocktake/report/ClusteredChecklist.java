package org.stocktake.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.finding.Findings;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Condition;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.FactType;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;
import org.stocktake.model.Section;
import org.stocktake.model.Vocabulary;
import org.stocktake.report.facts.ReportView;
import org.stocktake.text.Messages;

/** The small checklist with clusters, short subjects, a deposited instrument, and what a party is. */
final class ClusteredChecklist {
    static final FactId SINCE = new FactId("protocol-since");

    private ClusteredChecklist() {}

    static Checklist checklist() {
        Checklist small = SmallChecklist.checklist();
        Vocabulary words = small.vocabulary();
        return new Checklist(
                small.heading(),
                new Checklist.Body(small.sources(), provisions(small), sections(small)),
                profile(small),
                small.voluntaryWhen(),
                Map.of(SmallChecklist.PARTY, "yes"),
                new Vocabulary(
                        words.addressees(),
                        words.qualifiers(),
                        List.of(
                                new Vocabulary.Cluster("care", "Cluster B: care", "Inferred from the titles."),
                                new Vocabulary.Cluster("crime", "Cluster A: crime", "Read in the resolution."),
                                new Vocabulary.Cluster("empty", "Cluster C: nothing", "")),
                        words.agencies(),
                        words.needs(),
                        words.glossary()));
    }

    /** Provisions of articles 6 and 8 are of one cluster, those of 14 and 16 of another, the others of none. */
    private static List<Provision> provisions(Checklist small) {
        List<Provision> provisions = new ArrayList<>();
        for (Provision provision : small.provisions()) {
            String id = provision.id().value();
            boolean crime = id.startsWith("smp-6") || id.startsWith("smp-8");
            boolean care = id.startsWith("smp-14") || id.startsWith("smp-16");
            provisions.add(new Provision(
                    provision.id(),
                    provision.source(),
                    provision.number(),
                    provision.verb(),
                    provision.addressee(),
                    provision.standing(),
                    provision.asks(),
                    provision.quotes(),
                    provision.boundWhen(),
                    provision.standsAlone(),
                    crime ? "crime" : care ? "care" : "",
                    id.equals("smp-6-3")));
        }
        return provisions;
    }

    private static List<Section> sections(Checklist small) {
        List<Section> sections = new ArrayList<>();
        for (Section section : small.sections()) {
            List<Question> questions = new ArrayList<>();
            for (Question question : section.questions()) {
                questions.add(new Question(
                        question.id(),
                        question.text(),
                        question.provisions(),
                        () -> named(question),
                        question.when(),
                        question.depth(),
                        question.endangersLife(),
                        question.contradicts()));
            }
            sections.add(new Section(section.id(), section.title(), section.intro(), questions));
        }
        return sections;
    }

    private static Question.Guidance named(Question question) {
        Question.Guidance guidance = question.guidance();
        return new Question.Guidance(
                "Subject of " + question.id().value(),
                guidance.help(),
                guidance.seeAlso(),
                guidance.partOf(),
                guidance.evidence(),
                guidance.practice(),
                guidance.gaps(),
                guidance.action(),
                guidance.agencies(),
                guidance.note());
    }

    private static List<Fact> profile(Checklist small) {
        List<Fact> profile = new ArrayList<>(small.profile());
        profile.replaceAll(fact -> fact.id().equals(SmallChecklist.PARTY) ? withDeposit(fact) : fact);
        profile.add(new Fact(SINCE, "Since when?", FactType.DATE, "", Condition.ALWAYS, List.of()));
        return profile;
    }

    private static Fact withDeposit(Fact fact) {
        List<Fact.Choice> choices = new ArrayList<>(fact.choices());
        choices.add(new Fact.Choice(
                "deposited", "Deposited", false, Condition.ALWAYS, "", Optional.of(new Fact.Becoming("yes", SINCE))));
        return new Fact(fact.id(), fact.text(), fact.type(), fact.help(), fact.when(), choices);
    }

    static String report(ReportFormat format, Assessment assessment, ReportView view, boolean redact) {
        return report(format, checklist(), assessment, view, redact);
    }

    static String report(
            ReportFormat format, Checklist checklist, Assessment assessment, ReportView view, boolean redact) {
        Findings findings = view.asParty()
                ? Findings.asParty(checklist, assessment, SampleAnswers.TODAY)
                : Findings.of(checklist, assessment, SampleAnswers.TODAY);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(
                    new ReportSubject(
                            findings,
                            "a.yaml",
                            "0f".repeat(32),
                            new ReportChoices(redact, List.of(), view),
                            "1.0.0",
                            Messages.in(Messages.ENGLISH)),
                    out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
