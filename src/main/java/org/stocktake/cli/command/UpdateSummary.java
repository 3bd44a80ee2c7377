package org.stocktake.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.cli.output.TextPrinter;
import org.stocktake.files.assessment.AssessmentUpdate;
import org.stocktake.files.assessment.OutdatedAssessment;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Carryover;
import org.stocktake.model.Checklist;
import org.stocktake.model.IdFormat;
import org.stocktake.model.QuestionId;
import org.stocktake.text.Plural;

/** Prints what an update did with the answers of one file. */
final class UpdateSummary {
    private final CommandContext context;
    private final Checklist checklist;
    private final String earlier;
    private final AssessmentUpdate.Result result;
    private final TextPrinter page;

    UpdateSummary(CommandContext context, OutdatedAssessment outdated, AssessmentUpdate.Result result)
            throws UserException {
        this.context = context;
        this.checklist = outdated.checklist();
        this.earlier = outdated.way().version();
        this.result = result;
        this.page = context.printer();
    }

    /** @param written the file that holds the updated assessment */
    void print(String file, String written, boolean dryRun) {
        page.whole(context.say("command.update.from", file, earlier, checklist.version()));
        List<String> moved = moved();
        page.text(
                2,
                context.say(
                        "command.update.same", count(result.after().answers().size() - moved.size())));
        section("command.update.moved", moved, count(moved.size()));
        Carryover carried = result.after().carryover();
        int open = carried.proposals().size();
        section(
                "command.update.confirm",
                toConfirm(carried),
                Plural.say(context.words(), "command.count.questions", open));
        List<String> retired = retired(carried);
        section(
                "command.update.retired",
                retired,
                Plural.say(context.words(), "command.count.entries", retired.size()));
        if (dryRun) {
            context.note("command.update.would", file);
            return;
        }
        page.blank();
        String command = context.typed(Path.of(written));
        page.whole(context.say(
                carried.proposals().isEmpty() ? "command.update.next.check" : "command.update.next", command));
    }

    private String count(int number) {
        return Plural.say(context.words(), "command.count.answers", number);
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

    private List<String> toConfirm(Carryover carried) {
        Map<String, List<String>> named = new LinkedHashMap<>();
        for (Map.Entry<QuestionId, List<CarriedAnswer>> entry :
                carried.proposals().entrySet()) {
            for (CarriedAnswer proposed : entry.getValue()) {
                String now = named(entry.getKey());
                String was = proposed.from().id();
                boolean same = was.equals(entry.getKey().value());
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
        for (Carryover.RetiredFact fact : carried.retiredFacts()
                .subList(before.retiredFacts().size(), carried.retiredFacts().size())) {
            put(named, fact.from().because(), "profile." + fact.from().id() + "=" + String.join(",", fact.values()));
        }
        return lines(named);
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
                String.join(", ", names),
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
