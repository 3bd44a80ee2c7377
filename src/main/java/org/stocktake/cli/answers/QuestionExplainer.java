package org.stocktake.cli.answers;

import java.util.List;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.UserException;
import org.stocktake.cli.output.TextPrinter;
import org.stocktake.model.Checklist;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;
import org.stocktake.model.Section;
import org.stocktake.text.Citation;
import org.stocktake.text.EnglishMark;
import org.stocktake.text.Joint;

/** Explains which provisions a question is based on, and which answers and evidence it takes. */
final class QuestionExplainer {
    private final CommandContext context;
    private final Checklist checklist;
    private final TextPrinter page;

    QuestionExplainer(CommandContext context, Checklist checklist) throws UserException {
        this(context, checklist, context.printer());
    }

    QuestionExplainer(CommandContext context, Checklist checklist, TextPrinter page) {
        this.context = context;
        this.checklist = checklist;
        this.page = page;
    }

    ExitCode question(String name) throws UserException {
        print(ChecklistLookup.question(checklist, name));
        return ExitCode.DONE;
    }

    void print(Question question) {
        Question.Guidance guidance = question.guidance();
        page.heading(Joint.DASH.of(
                List.of(
                        checklist.numberOf(question),
                        checklist.sectionOf(question).title()),
                context.words()));
        page.text(0, question.text());
        if (!guidance.help().isEmpty()) {
            page.blank();
            page.text(0, guidance.help());
        }
        page.heading(context.say("command.explain.rests-on"));
        question.provisions().stream().map(checklist::provision).forEach(this::provision);
        related(guidance.seeAlso());
        list("evidence", guidance.evidence());
        list("practice", guidance.practice());
        list("gaps", guidance.gaps());
        list("action", guidance.action().isEmpty() ? List.of() : List.of(guidance.action()));
        list(
                "agencies",
                guidance.agencies().stream().map(checklist.vocabulary()::agency).toList());
        list("note", guidance.note().isEmpty() ? List.of() : List.of(guidance.note()));
        page.blank();
        page.text(0, context.say("command.explain.id", question.id()));
        Section.Home home = checklist.sectionOf(question).home();
        if (home.isElsewhere()) {
            page.text(0, context.say("command.show.taken-from", home.checklist(), home.version()));
        }
    }

    private void provision(Provision provision) {
        page.text(
                2,
                context.say(
                        "command.explain.provision",
                        Citation.of(context.words(), checklist, provision),
                        standing(provision),
                        checklist.vocabulary().addressee(provision.addressee()),
                        provision.verb()));
        page.text(4, provision.asks());
        for (String words : provision.quotes().clause()) {
            page.text(4, marked("command.explain.clause", words));
        }
        quoted("command.explain.softens", provision, provision.quotes().softens());
        quoted("command.explain.standard", provision, provision.quotes().standard());
        quoted("command.explain.limits", provision, provision.quotes().limits());
        review(provision);
    }

    /** Prints the cluster of the review, and that the questionnaires of the review leave the provision out. */
    private void review(Provision provision) {
        if (!provision.cluster().isEmpty()) {
            page.text(
                    4,
                    context.say(
                            "command.explain.cluster", checklist.vocabulary().cluster(provision.cluster())));
        }
        if (provision.beyondQuestionnaires()) {
            page.text(4, context.say("command.explain.beyond-questionnaires"));
        }
    }

    private void quoted(String key, Provision provision, List<String> qualifiers) {
        for (String qualifier : qualifiers) {
            page.text(4, marked(key, checklist.vocabulary().qualifier(qualifier, provision.id())));
        }
    }

    /** Says the quoted words, with a mark where a translation leaves them in English. */
    private String marked(String key, String quoted) {
        return EnglishMark.after(context.say(key, quoted), quoted, checklist, context.words());
    }

    private String standing(Provision provision) {
        return provision
                .force()
                .map(force -> context.say("force." + force.word()))
                .orElseGet(() -> context.say("command.coverage.not-assessed", provision.whyNotAssessed()));
    }

    private void related(List<ProvisionId> seeAlso) {
        if (!seeAlso.isEmpty()) {
            List<Provision> provisions =
                    seeAlso.stream().map(checklist::provision).toList();
            page.heading(context.say("command.explain.related"));
            page.text(2, Citation.of(context.words(), checklist, provisions));
        }
    }

    private void list(String what, List<String> items) {
        if (!items.isEmpty()) {
            page.heading(context.say("command.explain." + what));
            page.list(2, items);
        }
    }
}
