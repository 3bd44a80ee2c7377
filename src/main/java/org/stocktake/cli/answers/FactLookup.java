package org.stocktake.cli.answers;

import java.util.List;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.yaml.SpellingSuggestion;
import org.stocktake.model.Checklist;
import org.stocktake.model.FactId;
import org.stocktake.model.Profile;

/** The fact of the profile that {@code get} and {@code set} name: {@code profile.FACT}. */
final class FactLookup {
    /** What stands before a fact; no question is called so. */
    static final String PROFILE = "profile.";

    private FactLookup() {}

    static boolean is(String name) {
        return name.startsWith(PROFILE);
    }

    static FactId in(Checklist checklist, String name) throws UserException {
        String fact = name.substring(PROFILE.length());
        List<String> known =
                checklist.profile().stream().map(one -> one.id().value()).toList();
        if (!known.contains(fact)) {
            String near = SpellingSuggestion.of(fact, known);
            throw near.isEmpty()
                    ? UserException.usage("unknown-fact", fact, String.join(", ", known))
                    : UserException.usage("misspelt-fact", fact, near);
        }
        return new FactId(fact);
    }

    /** Its values as {@code set} takes them; empty when it was not asked yet. */
    static String value(Profile profile, FactId fact) {
        return profile.isNotKnown(fact) ? Profile.NOT_KNOWN : String.join(",", profile.of(fact));
    }
}
