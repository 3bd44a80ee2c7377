package org.stocktake.cli.checklist;

import java.io.IOException;
import java.util.List;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.NewerChecklist;
import org.stocktake.cli.command.UserException;
import org.stocktake.cli.output.TextPrinter;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.finding.ProvisionCoverage;
import org.stocktake.model.Checklist;
import org.stocktake.model.Force;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;
import org.stocktake.model.Section;
import org.stocktake.model.Source;
import org.stocktake.report.machine.ChecklistJson;
import org.stocktake.terminal.wrap.DisplayWidth;
import org.stocktake.text.Citation;
import org.stocktake.text.ShellQuote;

/** Prints a checklist for a person: its questions, or the provisions that they cover. */
final class ChecklistPrinter {
    private static final int NUMBER_COLUMNS_MIN = 17;

    private final CommandContext context;
    private final Checklist checklist;
    private final TextPrinter page;

    ChecklistPrinter(CommandContext context, Checklist checklist) throws UserException {
        this.context = context;
        this.checklist = checklist;
        this.page = context.printer();
    }

    /** Prints one line for each checklist: id, version, title, origin. */
    static ExitCode list(CommandContext context, boolean json) throws IOException {
        if (json) {
            context.out()
                    .print(ChecklistJson.list(context.translated().list().stream()
                            .map(entry ->
                                    new ChecklistJson.Entry(entry.id(), entry.version(), entry.title(), entry.origin()))
                            .toList()));
            return ExitCode.DONE;
        }
        for (ChecklistLibrary.Entry entry : context.translated().list()) {
            String origin = entry.origin().equals(ChecklistLibrary.Entry.BUILT_IN)
                    ? context.say("command.checklist.built-in")
                    : entry.origin();
            context.out()
                    .println(
                            context.say("command.checklist.entry", entry.id(), entry.version(), entry.title(), origin));
            if (entry.version().isEmpty()) {
                String named = ShellQuote.file(entry.origin());
                context.note("command.checklist.unreadable", entry.origin(), named, context.program());
            }
            NewerChecklist.note(context, entry.id(), entry.version());
        }
        return ExitCode.DONE;
    }

    /** Prints every section and question. */
    ExitCode contents() {
        heading();
        page.text(0, checklist.heading().about());
        for (Section section : checklist.sections()) {
            page.heading(section.title());
            if (section.home().isElsewhere()) {
                page.text(
                        0,
                        context.say(
                                "command.show.taken-from",
                                section.home().checklist(),
                                section.home().version()));
            }
            section.questions().forEach(this::question);
        }
        return ExitCode.DONE;
    }

    private void heading() {
        page.heading(checklist.heading().title());
        page.text(0, context.say("command.checklist.version", checklist.id(), checklist.version()));
    }

    private void question(Question question) {
        List<Provision> provisions = question.provisions().stream()
                .map(checklist::provision)
                .filter(Provision::isAssessable)
                .toList();
        String force = provisions.stream()
                .flatMap(provision -> provision.force().stream())
                .min(Force::compareTo)
                .map(strongest -> context.say("force." + strongest.word()))
                .orElse("");
        page.text(0, question.id().value());
        page.text(4, question.text());
        page.text(
                4,
                context.say(
                        "command.checklist.question",
                        force,
                        Citation.of(context.words(), checklist, provisions),
                        context.say("command.depth." + question.depth().word())));
    }

    /**
     * Prints every provision with the questions that cover it. Those with a force that no question covers are repeated
     * at the end.
     */
    ExitCode coverage() {
        heading();
        ProvisionCoverage coverage = ProvisionCoverage.of(checklist);
        int columns = Math.max(
                NUMBER_COLUMNS_MIN,
                checklist.provisions().stream()
                                .mapToInt(provision -> DisplayWidth.of(number(provision)))
                                .max()
                                .orElse(0)
                        + 2);
        for (Source source : checklist.sources()) {
            page.heading(source.shortTitle());
            coverage.rows().stream()
                    .filter(row -> row.provision().source().equals(source.id()))
                    .forEach(row -> row(row, columns));
        }
        page.heading(context.say("command.coverage.missed"));
        List<Provision> missed = coverage.missed();
        page.text(2, missed.isEmpty() ? context.say("command.coverage.none") : ids(missed));
        long asked =
                checklist.provisions().stream().filter(Provision::isAssessable).count();
        page.text(
                2,
                context.say(
                        "command.coverage.declared",
                        checklist.provisions().size(),
                        asked,
                        checklist.provisions().size() - asked));
        return ExitCode.DONE;
    }

    private void row(ProvisionCoverage.Row row, int columns) {
        Provision provision = row.provision();
        String text = provision
                .force()
                .map(force -> context.words()
                        .label(
                                context.say("force." + force.word()),
                                row.isMissed() ? context.say("command.coverage.not-reached") : questions(row)))
                .orElseGet(() -> context.say("command.coverage.not-assessed", provision.whyNotAssessed()));
        String beyond =
                provision.beyondQuestionnaires() ? " " + context.say("command.coverage.beyond-questionnaires") : "";
        page.row(2, number(provision), columns, text + beyond);
        for (String clause : provision.quotes().clause()) {
            page.row(2, "", columns, context.say("command.coverage.clause", clause));
        }
    }

    private String number(Provision provision) {
        return Citation.number(context.words(), checklist, provision);
    }

    private String questions(ProvisionCoverage.Row row) {
        return context.words()
                .list(row.questions().stream()
                        .map(question -> question.id().value())
                        .toList());
    }

    private String ids(List<Provision> provisions) {
        return context.words()
                .list(provisions.stream()
                        .map(Provision::id)
                        .map(ProvisionId::value)
                        .toList());
    }
}
