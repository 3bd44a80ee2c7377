package org.stocktake.files.checklist;

import static org.stocktake.model.ProblemKind.FACT_UNUSED;
import static org.stocktake.model.ProblemKind.QUALIFIER_UNUSED;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.stocktake.condition.ConditionEvaluator;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.model.Checklist;
import org.stocktake.model.Condition;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;
import org.stocktake.model.Source;
import org.stocktake.model.Vocabulary;

/** Finds declared words that no provision quotes, and facts on which nothing depends. */
final class UnusedWords {
    private final Checklist checklist;
    private final ChecklistIds.Places places;
    private final ProblemCollector problems;
    private final Set<FactId> used = new HashSet<>();

    UnusedWords(Checklist checklist, ChecklistIds.Places places, ProblemCollector problems) {
        this.checklist = checklist;
        this.places = places;
        this.problems = problems;
    }

    void find() {
        if (!places.exemptions().covers(QUALIFIER_UNUSED)) {
            findQualifiers();
        }
        if (!places.exemptions().covers(FACT_UNUSED)) {
            findFacts();
        }
    }

    private void findQualifiers() {
        Set<String> quoted = new HashSet<>();
        for (Provision provision : checklist.provisions()) {
            Provision.Quotes quotes = provision.quotes();
            quoted.addAll(quotes.softens());
            quoted.addAll(quotes.standard());
            quoted.addAll(quotes.limits());
        }
        for (Vocabulary.Qualifier qualifier : checklist.vocabulary().qualifiers()) {
            if (!quoted.contains(qualifier.id())) {
                problems.add(
                        Objects.requireNonNull(places.qualifiers().get(qualifier.id())),
                        QUALIFIER_UNUSED,
                        qualifier.id(),
                        qualifier.words());
            }
        }
    }

    private void findFacts() {
        use(checklist.voluntaryWhen());
        for (Source source : checklist.sources()) {
            source.boundWhen().values().forEach(this::use);
        }
        for (Provision provision : checklist.provisions()) {
            use(provision.boundWhen());
        }
        for (Question question : checklist.questions().toList()) {
            use(question.when());
            for (Question.Contradicting contradicting : question.contradicts()) {
                use(contradicting.when());
            }
        }
        List<Fact> facts = checklist.profile();
        for (int i = facts.size() - 1; i >= 0; i--) {
            useWhatItNeeds(facts.get(i));
        }
        for (Fact fact : facts) {
            String id = fact.id().value();
            if (!used.contains(fact.id()) && !places.exemptions().isInforming(id)) {
                problems.add(Objects.requireNonNull(places.facts().get(id)), FACT_UNUSED, id);
            }
        }
    }

    private void use(Condition condition) {
        used.addAll(ConditionEvaluator.facts(condition));
    }

    /** Counts the facts that decide about a fact, its choices and its earliest day as used. */
    private void useWhatItNeeds(Fact fact) {
        use(fact.when());
        for (Fact.Choice choice : fact.choices()) {
            use(choice.fitsWhen());
            Optional<Fact.Becoming> becomes = choice.becomes();
            if (becomes.isPresent()) {
                used.add(becomes.get().since());
            }
        }
        for (Fact.Earliest earliest : fact.notBefore()) {
            for (Fact other : checklist.profile()) {
                if (other.id().value().equals(earliest.day())) {
                    used.add(other.id());
                }
            }
        }
    }
}
