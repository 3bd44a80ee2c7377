package org.stocktake.condition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Condition;
import org.stocktake.model.Declaration;
import org.stocktake.model.Profile;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;
import org.stocktake.model.Section;

/**
 * The questions that one State is asked. Evaluates its profile once, for all questions.
 *
 * <p>A State that has deposited its instrument is asked as the party that it will be: what does not bind it today, and
 * will on the day of entry into force, {@linkplain Applicability.Kind#BINDS_LATER binds later}. A question of which
 * nothing binds because of a reservation is {@linkplain Applicability.Kind#RESERVED reserved}.
 *
 * <p>Not for several threads at once.
 */
public final class AskedQuestions {
    private final Checklist checklist;
    private final BoundProvisions now;
    /** The State on the day on which what it has joined is in force; the same as today if nothing is to come. */
    private final BoundProvisions later;
    /** The State as a party to everything; the same as later if nobody asks for that. */
    private final BoundProvisions joined;

    /** The State of each profile: today, later and as a party; empty if no reservation excludes a provision. */
    private final List<Reserved> reserved;

    private final boolean voluntary;
    private final Profile given;
    private final List<Declaration> excluding;
    /** Decisions by question; none as long as they are not to be remembered. */
    private final IdentityHashMap<Question, Applicability> decided = new IdentityHashMap<>();

    /** The same State twice: with its reservations, and without them. */
    private record Reserved(BoundProvisions with, BoundProvisions without) {}

    /**
     * The profiles of one State.
     *
     * @param later on the day on which what it has joined is in force
     * @param asParty as a party to everything; that of today if nobody asks for it
     */
    private record Profiles(Profile today, Profile later, Profile asParty) {
        /** Returns those of a State that is asked as it is. */
        static Profiles of(Checklist checklist, Profile given) {
            return new Profiles(given, ChangedProfile.later(checklist.profile(), given), given);
        }

        /** Returns those of a State that is asked as a party to all instruments of the checklist as well. */
        static Profiles asParty(Checklist checklist, Profile given) {
            Profile later = ChangedProfile.later(checklist.profile(), given);
            return new Profiles(given, later, ChangedProfile.asParty(checklist, later));
        }
    }

    /** Creates the questions of a State without reservations. */
    public AskedQuestions(Checklist checklist, Profile given) {
        this(checklist, Profiles.of(checklist, given), List.of());
    }

    private AskedQuestions(Checklist checklist, Profiles profiles, List<Declaration> excluding) {
        this.given = profiles.today();
        this.checklist = checklist;
        this.excluding = List.copyOf(excluding);
        this.now = new BoundProvisions(checklist, given, excluding);
        this.later = profiles.later().equals(given) ? now : new BoundProvisions(checklist, profiles.later(), excluding);
        this.joined = profiles.asParty().equals(given)
                ? later
                : new BoundProvisions(checklist, profiles.asParty(), excluding);
        this.reserved = new ArrayList<>();
        for (BoundProvisions with : excluding.isEmpty() ? List.<BoundProvisions>of() : List.of(now, later, joined)) {
            reserved.add(new Reserved(with, new BoundProvisions(checklist, with.profile(), List.of())));
        }
        this.voluntary = ConditionEvaluator.holds(checklist.voluntaryWhen(), now.profile()) == TruthValue.TRUE;
    }

    /**
     * Returns the questions that a State without reservations would be asked as a party to all instruments of the
     * checklist. Those that do not bind it are voluntary.
     */
    public static AskedQuestions asParty(Checklist checklist, Profile given) {
        return new AskedQuestions(checklist, Profiles.asParty(checklist, given), List.of());
    }

    /**
     * Returns the same of an assessment, with its reservations.
     *
     * @param today the day on which it is judged whether a reservation is withdrawn
     */
    public static AskedQuestions asParty(Checklist checklist, Assessment assessment, LocalDate today) {
        return new AskedQuestions(
                checklist,
                Profiles.asParty(checklist, assessment.profile()),
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
        return new AskedQuestions(checklist, Profiles.of(checklist, given), excluding);
    }

    /**
     * Returns true if these are the questions of a State with that profile and those reservations. Of a reservation only the
     * provisions count that it names.
     */
    boolean areFor(Checklist asked, Profile profile, List<Declaration> reservations) {
        boolean same = asked == checklist && profile.equals(given) && reservations.size() == excluding.size();
        for (int i = 0; same && i < reservations.size(); i++) {
            same = reservations.get(i).provisions().equals(excluding.get(i).provisions());
        }
        return same;
    }

    /** Returns the applicability of a question. */
    public Applicability of(Question question) {
        @Nullable Applicability known = decided.get(question);
        return known == null ? decide(question) : known;
    }

    /** Decides all questions of the checklist at once, and keeps that. */
    void remember() {
        if (decided.isEmpty()) {
            for (Section section : checklist.sections()) {
                for (Question question : section.questions()) {
                    decided.put(question, decide(question));
                }
            }
        }
    }

    private Applicability decide(Question question) {
        TruthValue applies = ConditionEvaluator.holds(question.when(), later.profile());
        List<Provision> all = checklist.assessableOf(question);
        if (applies == TruthValue.FALSE) {
            return ifJoined(
                    question,
                    all,
                    new Applicability(Applicability.Kind.EXCLUDED, List.of(question.when()), later.profile(), all));
        }
        List<Provision> binding = now.thoseThat(TruthValue.TRUE, all);
        List<Provision> perhaps = now.thoseThat(TruthValue.UNKNOWN, all);
        List<Provision> applying = applying(binding, perhaps);
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

    /** Returns those provisions of a question that bind the State, or that may bind it, as its reservations leave them. */
    public List<Provision> provisions(Question question, TruthValue binding) {
        List<Provision> all = checklist.assessableOf(question);
        BoundProvisions bound = applying(now, all).isEmpty() ? later : now;
        return applying(bound, all).isEmpty() ? List.of() : bound.thoseThat(binding, all);
    }

    /** Returns the applicability of a question of which no provision binds the State today. */
    private Applicability withoutBinding(Question question, List<Provision> all) {
        List<Provision> coming = applying(later, all);
        if (!coming.isEmpty()) {
            List<Provision> binding = later.thoseThat(TruthValue.TRUE, all);
            return inCompany(binding).isEmpty()
                    ? later.applicability(Applicability.Kind.DEPENDS, later.thoseThat(TruthValue.UNKNOWN, all), coming)
                    : later.applicability(Applicability.Kind.BINDS_LATER, binding, coming);
        }
        for (Reserved one : reserved) {
            List<Provision> without =
                    isExcludedByProfile(question, one.without()) ? List.of() : applying(one.without(), all);
            if (!without.isEmpty() && applying(one.with(), all).isEmpty()) {
                return one.without().applicability(Applicability.Kind.RESERVED, without, without);
            }
        }
        return voluntary
                ? now.applicability(Applicability.Kind.VOLUNTARY, all, all)
                : ifJoined(question, all, now.applicability(Applicability.Kind.NOT_BOUND, all, all));
    }

    /**
     * Returns the applicability to the State as a party to everything: voluntary if it would bind or might, else the
     * other. A missing fact does not make it depend: the State is not bound, whatever the fact is.
     */
    private Applicability ifJoined(Question question, List<Provision> all, Applicability other) {
        if (joined == later || isExcludedByProfile(question, joined)) {
            return other;
        }
        List<Provision> applying = applying(joined, all);
        return applying.isEmpty() ? other : joined.applicability(Applicability.Kind.VOLUNTARY, applying, applying);
    }

    private static boolean isExcludedByProfile(Question question, BoundProvisions bound) {
        return ConditionEvaluator.holds(question.when(), bound.profile()) == TruthValue.FALSE;
    }

    /** Returns the provisions that bind and those that may; none if each of them binds only together with another. */
    private static List<Provision> applying(BoundProvisions bound, List<Provision> all) {
        return applying(bound.thoseThat(TruthValue.TRUE, all), bound.thoseThat(TruthValue.UNKNOWN, all));
    }

    private static List<Provision> applying(List<Provision> binding, List<Provision> perhaps) {
        if (binding.isEmpty() || perhaps.isEmpty()) {
            return inCompany(binding.isEmpty() ? perhaps : binding);
        }
        List<Provision> applying = new ArrayList<>(binding);
        applying.addAll(perhaps);
        return inCompany(applying);
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
}
