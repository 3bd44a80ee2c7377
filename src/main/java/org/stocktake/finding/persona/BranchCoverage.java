package org.stocktake.finding.persona;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stocktake.condition.Applicability;
import org.stocktake.condition.AskedQuestions;
import org.stocktake.condition.ConditionEvaluator;
import org.stocktake.condition.TruthValue;
import org.stocktake.model.Checklist;
import org.stocktake.model.Condition;
import org.stocktake.model.Fact;
import org.stocktake.model.Profile;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;

/**
 * The branches of a checklist that personas reach: of each condition both values, and each choice of each fact. The
 * depth of a persona makes no difference, and what depends on a fact that is not known reaches neither value.
 *
 * @param branches the number of all branches; 0 if nobody asked for them
 * @param missed those that no persona reaches, facts before questions
 */
public record BranchCoverage(int branches, List<Branch> missed) {
    /** The coverage that nobody asked for. */
    public static final BranchCoverage NONE = new BranchCoverage(0, List.of());

    private static final String ASKED = "asked";
    private static final String NOT_ASKED = "not-asked";

    public BranchCoverage {
        missed = List.copyOf(missed);
        if (missed.size() > branches) {
            throw new IllegalArgumentException("a branch that is missed is one of all");
        }
    }

    /**
     * One value of a condition.
     *
     * @param id of the question or the fact
     * @param value asked, not-asked, or a choice of the fact
     */
    public record Branch(Kind kind, String id, String value) {}

    /** The kind of a branch. */
    public enum Kind {
        /** A fact that depends on earlier facts is asked, or it is not. */
        FACT,
        /** A fact has a choice. */
        CHOICE,
        /** A fact has a choice that becomes another one on a day to come. */
        BECOMES,
        /** A question that depends on facts is asked, or it is not. */
        QUESTION
    }

    /** Returns the coverage of the personas together. */
    public static BranchCoverage of(Checklist checklist, List<Persona> personas) {
        Set<Branch> reached = new HashSet<>();
        personas.forEach(persona -> reach(checklist, persona, reached));
        List<Branch> all = all(checklist);
        return new BranchCoverage(
                all.size(),
                all.stream().filter(branch -> !reached.contains(branch)).toList());
    }

    /** Returns the number of branches that a persona reaches. */
    public int reached() {
        return branches - missed.size();
    }

    private static List<Branch> all(Checklist checklist) {
        List<Branch> all = new ArrayList<>();
        for (Fact fact : checklist.profile()) {
            if (isConditional(fact.when())) {
                all.add(new Branch(Kind.FACT, fact.id().value(), ASKED));
                all.add(new Branch(Kind.FACT, fact.id().value(), NOT_ASKED));
            }
            fact.choices().forEach(choice -> all.add(of(fact, choice)));
        }
        checklist
                .questions()
                .filter(question -> isConditional(checklist, question))
                .forEach(question -> {
                    all.add(new Branch(Kind.QUESTION, question.id().value(), ASKED));
                    all.add(new Branch(Kind.QUESTION, question.id().value(), NOT_ASKED));
                });
        return all;
    }

    private static Branch of(Fact fact, Fact.Choice choice) {
        Kind kind = choice.becomes().isPresent() ? Kind.BECOMES : Kind.CHOICE;
        return new Branch(kind, fact.id().value(), choice.id());
    }

    private static boolean isConditional(Condition condition) {
        return !ConditionEvaluator.facts(condition).isEmpty();
    }

    /** Returns true if facts decide about the question: about itself, or about each provision that it assesses. */
    private static boolean isConditional(Checklist checklist, Question question) {
        boolean provisions = true;
        for (ProvisionId id : question.provisions()) {
            provisions &= isConditional(Applicability.bindsWhen(checklist, checklist.provision(id)));
        }
        return provisions || isConditional(question.when());
    }

    private static void reach(Checklist checklist, Persona persona, Set<Branch> reached) {
        Profile profile = ConditionEvaluator.settled(
                checklist.profile(), persona.assessment().profile());
        for (Fact fact : checklist.profile()) {
            TruthValue asked = ConditionEvaluator.holds(fact.when(), profile);
            if (asked != TruthValue.UNKNOWN) {
                boolean is = asked == TruthValue.TRUE;
                reached.add(new Branch(Kind.FACT, fact.id().value(), is ? ASKED : NOT_ASKED));
            }
            fact.choices().stream()
                    .filter(choice -> profile.of(fact.id()).contains(choice.id()))
                    .forEach(choice -> reached.add(of(fact, choice)));
        }
        AskedQuestions questions = AskedQuestions.of(checklist, persona.assessment(), persona.today());
        checklist.questions().forEach(question -> {
            Applicability.Kind kind = questions.of(question).kind();
            if (kind != Applicability.Kind.DEPENDS) {
                String value = kind.isAsked() ? ASKED : NOT_ASKED;
                reached.add(new Branch(Kind.QUESTION, question.id().value(), value));
            }
        });
    }
}
