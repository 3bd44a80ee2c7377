package org.stocktake.condition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Condition;
import org.stocktake.model.Declaration;
import org.stocktake.model.Profile;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;

/**
 * The questions that one State is asked. Evaluates its profile once, for all questions.
 *
 * <p>A State that has deposited its instrument is asked as the party that it will be: what does not bind it today, and
 * will on the day of entry into force, {@linkplain Applicability.Kind#BINDS_LATER binds later}. A question of which
 * nothing binds because of a reservation is {@linkplain Applicability.Kind#RESERVED reserved}.
 */
public final class AskedQuestions {
    private final Checklist checklist;
    private final BoundProvisions now;
    /** The State on the day on which what it has joined is in force; the same as today if nothing is to come. */
    private final BoundProvisions later;
    /** The State as a party to everything; the same as later if nobody asks for that. */
    private final BoundProvisions joined;

    /** The same State without its reservations; empty if it has none that excludes a provision. */
    private final List<BoundProvisions> unreserved;

    private final boolean voluntary;

    /** Creates the questions of a State without reservations. */
    public AskedQuestions(Checklist checklist, Profile given) {
        this(checklist, List.of(given, ChangedProfile.later(checklist.profile(), given), given), List.of());
    }

    /** @param profiles of today, on the day of entry into force, and as a party; the last is today's if nobody asks */
    private AskedQuestions(Checklist checklist, List<Profile> profiles, List<Declaration> excluding) {
        Profile given = profiles.get(0);
        Profile coming = profiles.get(1);
        Profile party = profiles.get(2);
        this.checklist = checklist;
        this.now = new BoundProvisions(checklist, given, excluding);
        this.later = coming.equals(given) ? now : new BoundProvisions(checklist, coming, excluding);
        this.joined = party.equals(given) ? later : new BoundProvisions(checklist, party, excluding);
        this.unreserved = new ArrayList<>();
        for (Profile profile : excluding.isEmpty() ? List.<Profile>of() : profiles) {
            unreserved.add(new BoundProvisions(checklist, profile, List.of()));
        }
        this.voluntary = ConditionEvaluator.holds(checklist.voluntaryWhen(), now.profile()) == TruthValue.TRUE;
    }

    /**
     * Returns the questions that a State without reservations would be asked as a party to all instruments of the
     * checklist. Those that do not bind it are voluntary.
     */
    public static AskedQuestions asParty(Checklist checklist, Profile given) {
        Profile coming = ChangedProfile.later(checklist.profile(), given);
        return new AskedQuestions(
                checklist, List.of(given, coming, ChangedProfile.asParty(checklist, coming)), List.of());
    }

    /**
     * Returns the same of an assessment, with its reservations.
     *
     * @param today the day on which it is judged whether a reservation is withdrawn
     */
    public static AskedQuestions asParty(Checklist checklist, Assessment assessment, LocalDate today) {
        Profile given = assessment.profile();
        Profile coming = ChangedProfile.later(checklist.profile(), given);
        return new AskedQuestions(
                checklist,
                List.of(given, coming, ChangedProfile.asParty(checklist, coming)),
                Declaration.excludingOn(today, assessment.declarations()));
    }

    /**
     * Returns the questions that a State is asked, with its reservations.
     *
     * @param today the day on which it is judged whether a reservation is withdrawn
     */
    public static AskedQuestions of(Checklist checklist, Assessment assessment, LocalDate today) {
        return with(Declaration.excludingOn(today, assessment.declarations()), checklist, assessment.profile());
    }

    /** Returns the questions that a State is asked if these reservations stand. */
    public static AskedQuestions with(List<Declaration> excluding, Checklist checklist, Profile given) {
        Profile coming = ChangedProfile.later(checklist.profile(), given);
        return new AskedQuestions(checklist, List.of(given, coming, given), excluding);
    }

    /** Returns the applicability of a question. */
    public Applicability of(Question question) {
        TruthValue applies = ConditionEvaluator.holds(question.when(), later.profile());
        List<Provision> all = assessed(question);
        if (applies == TruthValue.FALSE) {
            return ifJoined(
                    question,
                    all,
                    new Applicability(Applicability.Kind.EXCLUDED, List.of(question.when()), later.profile(), all));
        }
        List<Provision> binding = now.thoseThat(TruthValue.TRUE, all);
        List<Provision> perhaps = now.thoseThat(TruthValue.UNKNOWN, all);
        List<Provision> applying = new ArrayList<>(binding);
        applying.addAll(perhaps);
        applying = inCompany(applying);
        if (applying.isEmpty()) {
            return withoutBinding(question, all);
        }
        if (applies == TruthValue.UNKNOWN) {
            List<Condition> when = List.of(question.when());
            return new Applicability(Applicability.Kind.DEPENDS, when, later.profile(), applying);
        }
        return inCompany(binding).isEmpty()
                ? now.applicability(Applicability.Kind.DEPENDS, perhaps, applying)
                : now.applicability(Applicability.Kind.BINDS, binding, applying);
    }

    /** Returns the applicability of a question of which no provision binds the State today. */
    private Applicability withoutBinding(Question question, List<Provision> all) {
        List<Provision> coming = inCompany(later.thoseThat(TruthValue.TRUE, all));
        if (!coming.isEmpty()) {
            return later.applicability(Applicability.Kind.BINDS_LATER, coming, coming);
        }
        for (BoundProvisions without : unreserved) {
            List<Provision> reserved = without.thoseThat(TruthValue.TRUE, all);
            reserved.addAll(without.thoseThat(TruthValue.UNKNOWN, all));
            if (!reserved.isEmpty()) {
                return without.applicability(Applicability.Kind.RESERVED, reserved, reserved);
            }
        }
        return voluntary
                ? now.applicability(Applicability.Kind.VOLUNTARY, all, all)
                : ifJoined(question, all, now.applicability(Applicability.Kind.NOT_BOUND, all, all));
    }

    /** Returns the applicability to the State as a party to everything: voluntary if it would bind, else the other. */
    private Applicability ifJoined(Question question, List<Provision> all, Applicability other) {
        if (joined == later || ConditionEvaluator.holds(question.when(), joined.profile()) == TruthValue.FALSE) {
            return other;
        }
        List<Provision> binding = inCompany(joined.thoseThat(TruthValue.TRUE, all));
        return binding.isEmpty() ? other : joined.applicability(Applicability.Kind.VOLUNTARY, binding, binding);
    }

    /** Returns the provisions; none if each of them binds only together with another. */
    private static List<Provision> inCompany(List<Provision> provisions) {
        for (Provision provision : provisions) {
            if (provision.standsAlone()) {
                return provisions;
            }
        }
        return List.of();
    }

    private List<Provision> assessed(Question question) {
        List<Provision> assessed = new ArrayList<>();
        for (ProvisionId id : question.provisions()) {
            Provision provision = checklist.provision(id);
            if (provision.isAssessable()) {
                assessed.add(provision);
            }
        }
        return assessed;
    }
}
