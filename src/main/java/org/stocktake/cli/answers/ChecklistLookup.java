package org.stocktake.cli.answers;

import java.util.List;
import java.util.Optional;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.yaml.SpellingSuggestion;
import org.stocktake.model.Checklist;
import org.stocktake.model.FactId;
import org.stocktake.model.IdFormat;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/** Finds the question or the fact that the user named, or refuses with the one that was probably meant. */
final class ChecklistLookup {
    /** The prefix of a fact of the profile, as {@code get} and {@code set} take it. No question has such an id. */
    static final String PROFILE = "profile.";

    /** The list of those whom the State consulted, as {@code get} and {@code set} take it. */
    static final String CONSULTED = "consulted";

    private ChecklistLookup() {}

    /** Returns the question of that name, see {@link #find}. */
    static Question question(Checklist checklist, String name) throws UserException {
        Optional<Question> found = find(checklist, name);
        if (found.isPresent()) {
            return found.get();
        }
        new EarlierIds(checklist).refuseQuestion(name);
        List<String> ids =
                checklist.questions().map(question -> question.id().value()).toList();
        String near = SpellingSuggestion.of(name, ids);
        throw near.isEmpty()
                ? UserException.usage("unknown-question", name, checklist.id())
                : UserException.usage("misspelt-question", name, near);
    }

    /** Returns the question with that id, else the one with that short number, which interview and report show. */
    static Optional<Question> find(Checklist checklist, String name) {
        Optional<Question> byId =
                IdFormat.isValid(name) ? checklist.question(new QuestionId(name)) : Optional.<Question>empty();
        return byId.or(() -> checklist.numbered(name));
    }

    /** Returns the short number of the question with that id; the id if the checklist does not have it. */
    static String number(Checklist checklist, String id) {
        return checklist.numberOrId(new QuestionId(id));
    }

    /** Returns true if the name is that of a fact: {@code profile.FACT}. */
    static boolean isFact(String name) {
        return name.startsWith(PROFILE);
    }

    /** Returns true if the name is that of the list of those consulted. A question of that name goes before it. */
    static boolean isConsulted(Checklist checklist, String name) {
        return name.equals(CONSULTED) && find(checklist, name).isEmpty();
    }

    /** Returns the fact that {@code profile.FACT} names. */
    static FactId fact(Checklist checklist, String name) throws UserException {
        String fact = name.substring(PROFILE.length());
        List<String> known =
                checklist.profile().stream().map(one -> one.id().value()).toList();
        if (!known.contains(fact)) {
            new EarlierIds(checklist).refuseFact(fact);
            String near = SpellingSuggestion.of(fact, known);
            throw near.isEmpty()
                    ? UserException.usage("unknown-fact", fact, known)
                    : UserException.usage("misspelt-fact", fact, near);
        }
        return new FactId(fact);
    }
}
