package org.stocktake.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stocktake.condition.ConditionEvaluator;
import org.stocktake.model.Answer;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Condition;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.FactType;
import org.stocktake.model.Profile;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Source;

/**
 * Finds what an assessment of another checklist says on questions and facts that a checklist asks too: those with the
 * same id and the same words, questions that rest on the same provisions of the same instruments, and facts with choices
 * of the same words that decide on the same instruments. Nothing else is known to mean the same.
 */
public final class SharedAnswers {
    private final Checklist asking;
    private final Checklist other;

    /**
     * @param asking the checklist whose questions come
     * @param other the checklist that was answered
     */
    public SharedAnswers(Checklist asking, Checklist other) {
        this.asking = asking;
        this.other = other;
    }

    /** Returns true if a question is the same in both checklists. */
    public boolean areAny() {
        return asking.questions().anyMatch(this::isShared);
    }

    /** Returns the assessment with the shared facts and answers alone. */
    public Assessment of(Assessment given) {
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        for (Question question : asking.questions().toList()) {
            Optional<Answer> answer = given.answerTo(question.id());
            if (answer.isPresent() && isShared(question)) {
                answers.put(question.id(), answer.get());
            }
        }
        return Assessment.begin(given.subject(), given.depth())
                .withProfile(profile(given.profile()))
                .withAnswers(answers);
    }

    /** Returns true if the question of that id is the same in both checklists. */
    public boolean isShared(QuestionId id) {
        return asking.question(id).filter(this::isShared).isPresent();
    }

    private boolean isShared(Question question) {
        Optional<Question> theirs = other.question(question.id());
        return theirs.isPresent()
                && theirs.get().text().equals(question.text())
                && restOnTheSame(question.provisions(), theirs.get().provisions());
    }

    /** Returns true if both are the same numbers of instruments with the same titles; an id alone means little. */
    private boolean restOnTheSame(List<ProvisionId> ours, List<ProvisionId> theirs) {
        if (!ours.equals(theirs)) {
            return false;
        }
        for (ProvisionId id : ours) {
            Provision our = asking.provision(id);
            Provision their = other.provision(id);
            String title = asking.sourceOf(our).title();
            if (!our.number().equals(their.number())
                    || !title.equals(other.sourceOf(their).title())) {
                return false;
            }
        }
        return true;
    }

    private Profile profile(Profile given) {
        Profile shared = Profile.EMPTY;
        for (Fact fact : asking.profile()) {
            Optional<Fact> theirs = other.fact(fact.id());
            boolean isSame = theirs.isPresent()
                    && theirs.get().type() == fact.type()
                    && theirs.get().text().equals(fact.text())
                    && decidesTheSame(fact.id());
            if (isSame && given.knows(fact.id()) && offersAll(fact, theirs.get(), given.of(fact.id()))) {
                shared = shared.with(fact.id(), given.of(fact.id()));
            }
        }
        return shared;
    }

    /** Returns false if the fact says in each checklist what binds a State, and no instrument has the same title. */
    private boolean decidesTheSame(FactId fact) {
        Set<String> ours = decidedBy(fact, asking);
        Set<String> theirs = decidedBy(fact, other);
        return ours.isEmpty() || theirs.isEmpty() || !Collections.disjoint(ours, theirs);
    }

    private static Set<String> decidedBy(FactId fact, Checklist checklist) {
        Set<String> titles = new HashSet<>();
        for (Source source : checklist.sources()) {
            for (Condition condition : source.boundWhen().values()) {
                if (ConditionEvaluator.facts(condition).contains(fact)) {
                    titles.add(source.title());
                }
            }
        }
        return titles;
    }

    /** Returns true if the fact has all these choices, with the words that they have in the other checklist. */
    private static boolean offersAll(Fact fact, Fact other, List<String> values) {
        List<String> choices = new ArrayList<>();
        for (Fact.Choice choice : fact.choices()) {
            if (choice.label().equals(other.label(choice.id()))) {
                choices.add(choice.id());
            }
        }
        return fact.type() == FactType.DATE || choices.containsAll(values);
    }
}
