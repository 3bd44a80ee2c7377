package org.stocktake.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.model.Assessment;
import org.stocktake.model.Carryover;
import org.stocktake.model.Fact;

/** Lines about facts of an earlier version of the checklist that wait to be confirmed. */
public final class WaitingFacts {
    private WaitingFacts() {}

    /** Returns a line for each of the facts: its id, the earlier values, and the reason. */
    public static List<String> lines(CommandContext context, Assessment assessment, List<Fact> facts) {
        List<String> lines = new ArrayList<>();
        for (Fact fact : facts) {
            Carryover.CarriedFact earlier =
                    assessment.carryover().proposedFor(fact.id()).orElseThrow();
            lines.add(context.say("command.update.line", named(fact.id().value(), earlier), because(context, earlier)));
        }
        return lines;
    }

    /** Returns the fact with its values, as they are typed. */
    static String named(String id, Carryover.CarriedFact fact) {
        return "profile." + id + "=" + String.join(",", fact.values());
    }

    static String because(CommandContext context, Carryover.CarriedFact fact) {
        String because = fact.from().because();
        return because.isEmpty() ? context.say("command.update.no-reason.fact") : because;
    }
}
