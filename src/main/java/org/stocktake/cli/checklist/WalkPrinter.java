package org.stocktake.cli.checklist;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.UserException;
import org.stocktake.cli.output.TextPrinter;
import org.stocktake.condition.Applicability;
import org.stocktake.condition.ConditionEvaluator;
import org.stocktake.condition.TruthValue;
import org.stocktake.finding.Contradiction;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Findings;
import org.stocktake.finding.SkippedQuestion;
import org.stocktake.model.Checklist;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.KebabCase;
import org.stocktake.model.Profile;
import org.stocktake.model.Question;
import org.stocktake.model.Section;
import org.stocktake.report.chapter.ContradictionText;
import org.stocktake.text.Citation;

/** Prints the facts of a State, the questions that it is asked, and the others with the reason. */
final class WalkPrinter {
    private static final int FACT_COLUMNS = 26;

    private final CommandContext context;
    private final Findings findings;
    private final Checklist checklist;
    private final Profile profile;
    private final TextPrinter page;

    WalkPrinter(CommandContext context, Findings findings) throws UserException {
        this.context = context;
        this.findings = findings;
        this.checklist = findings.checklist();
        this.profile = findings.assessment().profile();
        this.page = context.printer();
    }

    ExitCode print() {
        page.heading(checklist.heading().title());
        page.text(
                0,
                context.say(
                        "command.walk.version",
                        checklist.id(),
                        checklist.version(),
                        context.say(
                                "command.depth." + findings.assessment().depth().word())));
        page.heading(context.say("command.walk.state"));
        checklist.profile().forEach(this::fact);
        contradictions();
        int asked = findings.all().size();
        page.heading(context.say(
                "command.walk.asked", asked, asked + findings.skipped().size()));
        for (Section section : checklist.sections()) {
            findings.in(section).forEach(this::asked);
        }
        page.heading(context.say("command.walk.not-asked", findings.skipped().size()));
        findings.skipped().forEach(this::skipped);
        return ExitCode.DONE;
    }

    private void fact(Fact fact) {
        TruthValue asked = ConditionEvaluator.holds(fact.when(), profile);
        String value = asked == TruthValue.FALSE
                ? context.say("command.walk.fact.not-asked")
                : profile.knows(fact.id())
                        ? context.words()
                                .list(profile.of(fact.id()).stream()
                                        .map(fact::label)
                                        .toList())
                        : context.say("command.walk.fact.not-known");
        page.row(2, fact.id().value(), FACT_COLUMNS, value);
    }

    /** Prints the facts that the checklist declares not to fit each other. */
    private void contradictions() {
        List<Contradiction> apart = Contradiction.ofFacts(findings);
        if (!apart.isEmpty()) {
            page.heading(context.say("command.status.contradictory"));
        }
        for (Contradiction found : apart) {
            String fact = found.fact().orElseThrow().value();
            page.hanging(2, context.words().lead(fact), ContradictionText.said(found, checklist, context.words()));
        }
    }

    private void asked(Finding finding) {
        Applicability applicability = finding.applicability();
        question(
                finding.question(),
                context.say(
                        "command.walk." + KebabCase.of(applicability.kind()),
                        context.say("force." + finding.force().word()),
                        Citation.of(context.words(), checklist, applicability.applying())),
                applicability);
    }

    private void skipped(SkippedQuestion skipped) {
        question(
                skipped.question(),
                context.say("command.walk.skipped." + KebabCase.of(skipped.why())),
                skipped.applicability());
    }

    private void question(Question question, String why, Applicability applicability) {
        page.hanging(
                2,
                checklist.numberOf(question) + " ",
                context.words().label(question.id().value(), question.text()));
        List<String> facts = new ArrayList<>();
        for (FactId fact : applicability.because(checklist.profile())) {
            String values = profile.knows(fact)
                    ? String.join(",", profile.of(fact))
                    : context.say("command.walk.fact.not-known");
            facts.add(fact.value() + "=" + values);
        }
        page.text(
                6,
                facts.isEmpty()
                        ? why
                        : context.say(
                                "command.walk.because", why, context.words().parts(facts)));
    }
}
