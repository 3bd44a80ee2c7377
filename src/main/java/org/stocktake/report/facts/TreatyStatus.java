package org.stocktake.report.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stocktake.condition.ConditionEvaluator;
import org.stocktake.condition.TruthValue;
import org.stocktake.model.Checklist;
import org.stocktake.model.Condition;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.FactType;
import org.stocktake.model.IsoDates;
import org.stocktake.model.Profile;
import org.stocktake.model.Source;
import org.stocktake.model.SourceUnit;

/**
 * The facts of a checklist that say if a treaty binds a State, and from which day: those on which the binding condition
 * of a source depends, and the days that are asked because of them. The checklist does not mark them, so they are found
 * by what they decide. Where no source is a treaty, those of all sources.
 */
public final class TreatyStatus {
    private final List<Kind> kinds = new ArrayList<>();

    /** A fact that decides if a source binds, with the days that belong to it. */
    private record Kind(Source source, Fact fact, List<Fact> days) {}

    /** The effect of a treaty on a State, as such a fact tells it. */
    public enum Binding {
        BOUND,
        /** The State has joined, and the treaty will be in force for it. */
        LATER,
        NOT_BOUND,
        NOT_KNOWN
    }

    /**
     * The value of such a fact for one State.
     *
     * @param day from which it counts; empty when it is not asked or not known
     */
    public record Line(Source source, Fact fact, Binding binding, Optional<LocalDate> day) {}

    public TreatyStatus(Checklist checklist) {
        List<Source> treaties = new ArrayList<>(checklist.sources());
        treaties.removeIf(source -> source.unit() != SourceUnit.ARTICLE);
        Set<FactId> told = new HashSet<>();
        for (Source source : treaties.isEmpty() ? checklist.sources() : treaties) {
            for (Fact fact : checklist.profile()) {
                if (fact.type() != FactType.DATE && decides(fact, source) && told.add(fact.id())) {
                    kinds.add(new Kind(source, fact, daysOf(fact, checklist)));
                }
            }
        }
    }

    private static boolean decides(Fact fact, Source source) {
        for (Condition condition : source.boundWhen().values()) {
            if (ConditionEvaluator.facts(condition).contains(fact.id())) {
                return true;
            }
        }
        return false;
    }

    private static List<Fact> daysOf(Fact fact, Checklist checklist) {
        return checklist.profile().stream()
                .filter(other -> other.type() == FactType.DATE
                        && ConditionEvaluator.facts(other.when()).contains(fact.id()))
                .toList();
    }

    /** Returns the status of a State, in the order of the sources. A fact that is not asked of it is left out. */
    public List<Line> of(Profile profile) {
        List<Line> lines = new ArrayList<>();
        for (Kind kind : kinds) {
            if (isAsked(kind.fact(), profile)) {
                lines.add(new Line(kind.source(), kind.fact(), binding(kind, profile), day(kind, profile)));
            }
        }
        return lines;
    }

    private static Binding binding(Kind kind, Profile profile) {
        TruthValue bound = TruthValue.FALSE;
        for (Condition condition : kind.source().boundWhen().values()) {
            TruthValue holds =
                    ConditionEvaluator.facts(condition).contains(kind.fact().id())
                            ? ConditionEvaluator.holds(condition, profile)
                            : TruthValue.FALSE;
            bound = holds == TruthValue.TRUE || bound == TruthValue.FALSE ? holds : bound;
            if (bound == TruthValue.TRUE) {
                return Binding.BOUND;
            }
        }
        for (String value : profile.of(kind.fact().id())) {
            if (kind.fact().becoming(value).isPresent()) {
                return Binding.LATER;
            }
        }
        return bound == TruthValue.UNKNOWN ? Binding.NOT_KNOWN : Binding.NOT_BOUND;
    }

    private static boolean isAsked(Fact fact, Profile profile) {
        return ConditionEvaluator.holds(fact.when(), profile) != TruthValue.FALSE;
    }

    private static Optional<LocalDate> day(Kind kind, Profile profile) {
        for (Fact day : kind.days()) {
            List<String> given = profile.of(day.id());
            if (!given.isEmpty() && isAsked(day, profile)) {
                return IsoDates.day(given.get(0));
            }
        }
        return Optional.empty();
    }
}
