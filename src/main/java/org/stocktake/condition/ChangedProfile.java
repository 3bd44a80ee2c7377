package org.stocktake.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.model.Checklist;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.Profile;

/** The profile of a State as it will be, or as it would be. */
final class ChangedProfile {
    private ChangedProfile() {}

    /** Returns the profile on the day on which every value that becomes another has become it. */
    static Profile later(List<Fact> facts, Profile given) {
        Profile later = given;
        for (Fact fact : facts) {
            List<String> values = new ArrayList<>();
            boolean changes = false;
            for (String value : given.of(fact.id())) {
                Optional<Fact.Becoming> becoming = fact.becoming(value);
                changes |= becoming.isPresent();
                values.add(becoming.isPresent() ? becoming.get().choice() : value);
            }
            if (changes) {
                later = later.with(fact.id(), values);
            }
        }
        return later;
    }

    /** Returns the profile of the State as a party to all instruments of the checklist. */
    static Profile asParty(Checklist checklist, Profile given) {
        Profile party = given;
        for (Map.Entry<FactId, String> fact : checklist.asParty().entrySet()) {
            party = party.with(fact.getKey(), List.of(fact.getValue()));
        }
        return party;
    }
}
