package org.stocktake.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.model.Answer;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Fact;
import org.stocktake.model.FactType;
import org.stocktake.model.Profile;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/**
 * Finds what an assessment of another checklist says on questions and facts that a checklist asks too: those with the
 * same id and the same words, questions that rest on the same provisions of the same instruments, and facts with choices
 * of the same words. Nothing else is known to mean the same.
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
                    && theirs.get().text().equals(fact.text());
            if (isSame && given.knows(fact.id()) && offersAll(fact, theirs.get(), given.of(fact.id()))) {
                shared = shared.with(fact.id(), given.of(fact.id()));
            }
        }
        return shared;
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
