package org.stocktake.interview.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.stocktake.condition.ConditionEvaluator;
import org.stocktake.condition.TruthValue;
import org.stocktake.finding.Contradiction;
import org.stocktake.interview.Interview;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.Profile;

/** Consequences of a new fact for other facts and for answers. */
final class FactConsequences {
    /** Most numbers of questions that are named because a fact adds them. */
    private static final int ADDED_MAX = 8;

    private final Profile profile;
    private final Profile aside;

    private FactConsequences(Profile profile, Profile aside) {
        this.profile = profile;
        this.aside = aside;
    }

    /** Returns the interview with the values recorded; no value means that nobody knows them. */
    static Interview recorded(FactId id, List<String> values, Interview at) {
        Profile before = at.assessment().profile();
        Profile aside = at.work().aside().facts().with(id, List.of());
        Profile said = values.isEmpty() ? before.withNotKnown(id) : before.with(id, values);
        FactConsequences after =
                new FactConsequences(said, aside).settled(at.checklist().profile());
        Interview changed = at.with(at.assessment().withProfile(after.profile));
        return changed.with(changed.work().with(at.work().aside().with(after.aside)));
    }

    /** Says on the page shown next what the values contradict, and how many questions are asked. */
    static Interview said(Interview before, Interview after) {
        int asked = after.asked().size();
        Interview said = sayingWhatDoesNotFit(before, after);
        if (asked == before.asked().size()) {
            return said;
        }
        String added = after.asked().stream()
                .filter(question -> !before.work().isAsked(question.id()))
                .map(after.checklist()::numberOf)
                .limit(ADDED_MAX)
                .collect(Collectors.joining(", "));
        boolean named = !added.isEmpty() && !before.assessment().answers().isEmpty();
        return said.telling(
                named
                        ? Phrase.of("interview.note.questions.added", asked, added)
                        : Phrase.of("interview.note.questions", asked));
    }

    /** Sets aside facts that are no longer asked, and brings back those that are asked again. */
    private FactConsequences settled(List<Fact> facts) {
        Profile known = profile;
        Profile kept = aside;
        for (Fact fact : facts) {
            TruthValue asked = ConditionEvaluator.holds(fact.when(), known);
            if (asked == TruthValue.FALSE && known.isNotKnown(fact.id())) {
                known = known.with(fact.id(), List.of());
            }
            if (asked == TruthValue.FALSE && known.knows(fact.id())) {
                kept = kept.with(fact.id(), known.of(fact.id()));
                known = known.with(fact.id(), List.of());
            }
            if (asked == TruthValue.TRUE && !known.knows(fact.id()) && kept.knows(fact.id())) {
                known = known.with(fact.id(), kept.of(fact.id()));
                kept = kept.with(fact.id(), List.of());
            }
        }
        return new FactConsequences(known, kept);
    }

    /** Says what has become contradictory: each fact, and the number of answers. */
    private static Interview sayingWhatDoesNotFit(Interview before, Interview after) {
        List<Contradiction> found = new ArrayList<>(after.completeness().contradictions());
        found.removeAll(before.completeness().contradictions());
        Interview said = after;
        int answers = 0;
        for (Contradiction contradiction : found) {
            if (contradiction.question().isPresent()) {
                answers++;
            } else {
                said = said.telling("interview.note.does-not-fit", ContradictionPrompts.sentence(contradiction, after));
            }
        }
        return answers == 0 ? said : said.telling("interview.note.answers-do-not-fit", answers);
    }
}
