package org.stocktake.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stocktake.cli.output.TextPrinter;
import org.stocktake.files.assessment.AssessmentUpdate;
import org.stocktake.files.assessment.OutdatedAssessment;
import org.stocktake.finding.Findings;
import org.stocktake.finding.signoff.SignOffUpdate;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Carryover;
import org.stocktake.model.Checklist;
import org.stocktake.model.Coordination;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.Fact;
import org.stocktake.model.IdFormat;
import org.stocktake.model.IsoDates;
import org.stocktake.model.QuestionId;

/** Prints what an update did with the answers of one file. */
final class UpdateSummary {
    private final CommandContext context;
    private final Checklist checklist;
    private final EarlierVersion way;
    private final AssessmentUpdate.Result result;
    private final TextPrinter page;
    /** Questions that are asked and have an answer to confirm. */
    private final Set<QuestionId> asked = new LinkedHashSet<>();

    private final List<Fact> facts;

    UpdateSummary(CommandContext context, OutdatedAssessment outdated, AssessmentUpdate.Result result)
            throws UserException {
        this.context = context;
        this.checklist = outdated.checklist();
        this.way = outdated.way();
        this.result = result;
        this.page = context.printer();
        Findings after = Findings.of(checklist, result.after(), context.today());
        after.toConfirm().forEach(finding -> asked.add(finding.question().id()));
        this.facts = after.factsToConfirm();
    }

    /** @param written the file that holds the updated assessment */
    void print(String file, String written, boolean dryRun) {
        page.whole(context.say("command.update.from", file, way.version(), checklist.version()));
        List<String> moved = moved();
        page.text(
                2,
                context.say(
                        "command.update.same", count(result.after().answers().size() - moved.size())));
        section("command.update.moved", moved, count(moved.size()));
        Carryover carried = result.after().carryover();
        Set<QuestionId> notAsked = new LinkedHashSet<>(carried.proposals().keySet());
        notAsked.removeAll(asked);
        proposals("command.update.confirm", asked, carried);
        section(
                "command.update.confirm.facts",
                WaitingFacts.lines(context, result.after(), facts),
                String.valueOf(facts.size()));
        proposals("command.update.not-asked", notAsked, carried);
        List<String> retired = retired(carried);
        section("command.update.retired", retired, context.words().count("command.count.entries", retired.size()));
        section("command.update.void", voided(), "");
        if (dryRun) {
            context.note("command.update.would", file);
            return;
        }
        page.blank();
        String command = context.typed(Path.of(written));
        page.whole(context.say(isNothingToConfirm() ? "command.update.next.check" : "command.update.next", command));
    }

    private boolean isNothingToConfirm() {
        return asked.isEmpty() && facts.isEmpty();
    }

    private void proposals(String key, Set<QuestionId> questions, Carryover carried) {
        section(key, toConfirm(questions, carried), context.words().count("command.count.questions", questions.size()));
    }

    private String count(int number) {
        return context.words().count("command.count.answers", number);
    }

    private void section(String key, List<String> lines, String number) {
        if (!lines.isEmpty()) {
            page.text(2, context.say(key, number));
            lines.forEach(line -> page.hanging(4, "- ", line));
        }
    }

    private List<String> moved() {
        List<String> moved = new ArrayList<>();
        result.renamed().forEach((old, now) -> {
            if (!old.equals(now)) {
                moved.add(context.say("command.update.moved.one", old, named(now)));
            }
        });
        return moved;
    }

    private List<String> toConfirm(Set<QuestionId> questions, Carryover carried) {
        Map<String, List<String>> named = new LinkedHashMap<>();
        for (QuestionId question : questions) {
            for (CarriedAnswer proposed : carried.proposedTo(question)) {
                String now = named(question);
                String was = proposed.from().id();
                boolean same = was.equals(question.value());
                put(named, because(proposed), same ? now : context.say("command.update.was", now, was));
            }
        }
        return lines(named);
    }

    private List<String> retired(Carryover carried) {
        Carryover before = result.before().carryover();
        Map<String, List<String>> named = new LinkedHashMap<>();
        for (CarriedAnswer answer : carried.retired()
                .subList(before.retired().size(), carried.retired().size())) {
            put(named, because(answer), answer.from().id());
        }
        for (Carryover.CarriedFact fact : carried.retiredFacts()
                .subList(before.retiredFacts().size(), carried.retiredFacts().size())) {
            put(
                    named,
                    WaitingFacts.because(context, fact),
                    WaitingFacts.named(fact.from().id(), fact));
        }
        return lines(named);
    }

    /** Returns the approvals that do not hold any more, each with the answers that it covered and the reasons. */
    private List<String> voided() {
        SignOffUpdate update = new SignOffUpdate(result.before(), result.renamed());
        List<String> voided = new ArrayList<>();
        for (Coordination.SignOff signOff : result.before().coordination().signOffs()) {
            Map<String, List<String>> named = new LinkedHashMap<>();
            for (QuestionId id : update.lost(signOff)) {
                boolean taken = result.taken().contains(id);
                put(
                        named,
                        taken ? context.say("command.update.taken") : way.of(id).because(),
                        id.value());
            }
            if (!named.isEmpty()) {
                String day = context.words().day(IsoDates.dayOf(signOff.at()));
                voided.add(
                        context.say("command.update.void.one", signOff.office(), day, String.join(" ", lines(named))));
            }
        }
        return voided;
    }

    /** Puts a name to those with the same reason, so that each reason is printed once. */
    private static void put(Map<String, List<String>> named, String because, String name) {
        named.computeIfAbsent(because, first -> new ArrayList<>()).add(name);
    }

    /** Returns the reason; empty if there is none of its own. */
    private String because(CarriedAnswer answer) {
        CarriedAnswer.Origin from = answer.from();
        boolean taken = from.version().equals(result.before().subject().checklistVersion())
                && IdFormat.isValid(from.id())
                && result.taken().contains(new QuestionId(from.id()));
        return taken ? context.say("command.update.taken") : from.because();
    }

    private List<String> lines(Map<String, List<String>> named) {
        List<String> lines = new ArrayList<>();
        named.forEach((because, names) -> lines.add(context.say(
                "command.update.line",
                context.words().list(names),
                because.isEmpty() ? context.say("command.update.no-reason") : because)));
        return lines;
    }

    private String named(QuestionId id) {
        return checklist
                .question(id)
                .map(question -> checklist.numberOf(question) + " " + id)
                .orElse(id.value());
    }
}
