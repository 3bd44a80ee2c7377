package org.stocktake.cli.answers;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.UserException;
import org.stocktake.cli.output.TextPrinter;
import org.stocktake.condition.Applicability;
import org.stocktake.condition.ConditionEvaluator;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.finding.Finding;
import org.stocktake.finding.FindingFlag;
import org.stocktake.finding.Findings;
import org.stocktake.finding.SkippedQuestion;
import org.stocktake.model.Answer;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.KebabCase;
import org.stocktake.model.Question;

/** Explains why a question is asked of one State or skipped, and how its finding follows from the answer. */
final class FindingExplainer {
    private final CommandContext context;
    private final AssessmentDocument document;
    private final Findings findings;
    private final TextPrinter page;

    private FindingExplainer(CommandContext context, AssessmentDocument document, TextPrinter page)
            throws UserException {
        this.context = context;
        this.document = document;
        this.findings = Findings.of(document.checklist(), document.assessment(), context.today());
        this.page = page;
    }

    static ExitCode print(CommandContext context, String name, AssessmentDocument document) throws UserException {
        Question question = ChecklistLookup.question(document.checklist(), name);
        TextPrinter page = context.printer();
        new QuestionExplainer(context, document.checklist(), page).print(question);
        new FindingExplainer(context, document, page).why(question);
        return ExitCode.DONE;
    }

    private void why(Question question) throws UserException {
        page.heading(context.say("command.explain.in-file", document.path()));
        Optional<Finding> finding = findings.of(question);
        if (finding.isPresent()) {
            asked(finding.get());
        } else {
            findings.skipped().stream()
                    .filter(skipped -> skipped.question().equals(question))
                    .forEach(this::skipped);
        }
        page.blank();
        new AnswerPrinter(context, document, page).answer(question);
        finding.ifPresent(this::rule);
    }

    private void asked(Finding finding) {
        Applicability applicability = finding.applicability();
        page.text(2, context.say("command.explain.asked." + KebabCase.of(applicability.kind())));
        Set<FactId> because =
                new HashSet<>(ConditionEvaluator.facts(finding.question().when()));
        because.addAll(applicability.because(document.checklist().profile()));
        facts(because);
    }

    private void skipped(SkippedQuestion skipped) {
        page.text(2, context.say("command.explain.skipped." + KebabCase.of(skipped.why())));
        facts(skipped.applicability().because(document.checklist().profile()));
    }

    private void facts(Collection<FactId> facts) {
        for (Fact fact : document.checklist().profile()) {
            if (facts.contains(fact.id())) {
                page.text(4, context.say("command.explain.fact", fact.id(), fact.text(), value(fact)));
            }
        }
    }

    private String value(Fact fact) {
        List<String> values = document.assessment().profile().of(fact.id());
        if (values.isEmpty()) {
            return context.say("command.explain.fact.unknown");
        }
        return context.words().list(values.stream().map(fact::label).toList());
    }

    private void rule(Finding finding) {
        String answer = findings.answer(finding)
                .map(Answer::kind)
                .map(kind -> context.say("answer." + kind.word()))
                .orElseGet(() -> context.say("command.show.none"));
        page.labelled(
                0,
                context.say("command.explain.rule"),
                context.say(
                        "command.explain.rule.says",
                        answer,
                        context.say("force." + finding.force().word()),
                        context.say("outcome." + finding.words())));
        for (FindingFlag flag : finding.flags()) {
            page.text(2, context.say("command.explain.flag." + flag.word()));
        }
    }
}
