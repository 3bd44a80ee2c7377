package org.stocktake.condition;

import java.util.List;
import java.util.Optional;
import org.stocktake.model.Checklist;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.Profile;

/** The day from which a question binds a State that has joined an instrument not yet in force for it. */
public final class EntryIntoForce {
    private EntryIntoForce() {}

    /**
     * Returns the day as the profile has it, ISO 8601: the latest of the days that decide; empty if none is known.
     *
     * @param given the profile of the assessment
     */
    public static String day(Checklist checklist, Applicability applicability, Profile given) {
        String latest = "";
        for (FactId id : applicability.because(checklist.profile())) {
            Optional<Fact> fact = checklist.fact(id);
            for (String value : fact.isEmpty() ? List.<String>of() : given.of(id)) {
                String day = day(fact.get(), value, given);
                latest = day.compareTo(latest) > 0 ? day : latest;
            }
        }
        return latest;
    }

    private static String day(Fact fact, String value, Profile given) {
        Optional<Fact.Becoming> becoming = fact.becoming(value);
        List<String> days =
                becoming.isEmpty() ? List.of() : given.of(becoming.get().since());
        return days.isEmpty() ? "" : days.get(0);
    }
}
