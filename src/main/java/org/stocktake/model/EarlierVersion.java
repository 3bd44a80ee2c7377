package org.stocktake.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The way from an earlier version of a checklist to the present one, or to another version on the way there. Questions,
 * facts and provisions that are not named are the same in both.
 *
 * @param through the versions in between, each of which was a step of its own; the earliest first
 * @param questions by their ids in the earlier version
 * @param facts by their ids in the earlier version
 * @param provisions by their ids in the earlier version
 */
public record EarlierVersion(
        String version,
        List<String> through,
        Map<QuestionId, QuestionStep> questions,
        Map<FactId, FactStep> facts,
        Map<ProvisionId, ProvisionStep> provisions) {
    public EarlierVersion {
        through = List.copyOf(through);
        questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        provisions = Collections.unmodifiableMap(new LinkedHashMap<>(provisions));
    }

    /** The fate of a question or a fact. */
    public enum Step implements Worded {
        /** It has another id and the same meaning: what was said stays said. */
        RENAMED,
        /** It has other words, the same id and the same meaning: what was said stays said. */
        REWORDED,
        /** It became several questions. */
        SPLIT,
        /** It became one question with others. */
        MERGED,
        /** Nothing of the present version asks it. */
        REMOVED,
        /** It asks for something else than before, under the same id or another one. */
        MEANING_CHANGED;

        @Override
        public String word() {
            return KebabCase.of(this);
        }

        /** Returns true if an answer has to be confirmed. */
        public boolean asksForConfirmation() {
            return switch (this) {
                case SPLIT, MERGED, MEANING_CHANGED -> true;
                case RENAMED, REWORDED, REMOVED -> false;
            };
        }

        /** Returns true if an answer stays an answer. */
        public boolean keepsAnswer() {
            return switch (this) {
                case RENAMED, REWORDED -> true;
                case SPLIT, MERGED, MEANING_CHANGED, REMOVED -> false;
            };
        }
    }

    /**
     * The fate of one question.
     *
     * @param into ids in the present version; empty for a removed question
     * @param because the reason, one or two sentences
     * @param text the question as it was asked in the earlier version; empty if the map does not say it
     * @param reasons the reasons for single ids in the present version, where they are not all that is said
     * @param last its ids in the version before the present one; empty where the way is one step
     */
    public record QuestionStep(
            Step step,
            List<QuestionId> into,
            String because,
            String text,
            Map<QuestionId, String> reasons,
            List<QuestionId> last) {
        public QuestionStep {
            last = List.copyOf(last);
            reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
            into = List.copyOf(into);
            if (into.isEmpty() != (step == Step.REMOVED)) {
                throw new IllegalArgumentException(step + " into " + into);
            }
        }

        public QuestionStep(Step step, List<QuestionId> into, String because, String text) {
            this(step, into, because, text, Map.of(), List.of());
        }

        /** Returns the ids in the version before the present one, of the question with that id. */
        public List<QuestionId> last(QuestionId id) {
            return last.isEmpty() ? List.of(id) : last;
        }

        /** Returns the reason that concerns one of the questions that it became: that of another part is none. */
        public String because(QuestionId now) {
            return reasons.getOrDefault(now, because);
        }

        /**
         * Returns the fate after one more step. An answer stays an answer only if both steps keep it. Where the first step
         * keeps the meaning and has no text, the text of the second one stands for it.
         */
        QuestionStep then(QuestionId id, EarlierVersion later) {
            Set<QuestionId> ends = new LinkedHashSet<>();
            Set<QuestionId> before = new LinkedHashSet<>();
            List<String> all = new ArrayList<>(List.of(because));
            Step kind = step;
            String asked = text;
            Map<QuestionId, List<String>> each = new LinkedHashMap<>();
            for (QuestionId between : into) {
                QuestionStep next = later.of(between);
                ends.addAll(next.into);
                before.addAll(next.last(between));
                all.add(next.because);
                for (QuestionId now : next.into) {
                    each.computeIfAbsent(now, first -> new ArrayList<>())
                            .addAll(List.of(because(between), next.because(now)));
                }
                asked = asked.isEmpty() && step.keepsAnswer() ? next.text : asked;
                kind = kind.keepsAnswer() ? next.step : kind;
            }
            List<QuestionId> now = List.copyOf(ends);
            Map<QuestionId, String> single = new LinkedHashMap<>();
            each.forEach((one, said) -> single.put(one, joined(said)));
            return new QuestionStep(named(kind, id, now), now, joined(all), asked, single, List.copyOf(before));
        }

        /** Returns the word for the whole way: several steps can end where none of them alone would. */
        private static Step named(Step kind, QuestionId id, List<QuestionId> now) {
            if (now.isEmpty()) {
                return Step.REMOVED;
            }
            if (kind.keepsAnswer()) {
                return now.get(0).equals(id) ? Step.REWORDED : Step.RENAMED;
            }
            boolean several = now.size() > 1;
            return several && kind == Step.MEANING_CHANGED ? Step.SPLIT : kind;
        }
    }

    /**
     * The fate of one fact.
     *
     * @param into the id in the present version; empty for a removed fact
     * @param values the present value by the earlier one, where they differ
     * @param changed the earlier values that a change of the meaning turned into others
     */
    public record FactStep(
            Step step, Optional<FactId> into, Map<String, String> values, String because, Set<String> changed) {
        public FactStep {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
            changed = Set.copyOf(changed);
        }

        public FactStep(Step step, Optional<FactId> into, Map<String, String> values, String because) {
            this(step, into, values, because, step == Step.MEANING_CHANGED ? others(values) : Set.of());
        }

        private static Set<String> others(Map<String, String> values) {
            Set<String> others = new HashSet<>(values.keySet());
            others.removeIf(was -> was.equals(values.get(was)));
            return others;
        }

        /** Returns the fate after one more step; the values are mapped twice. */
        FactStep then(EarlierVersion later) {
            if (into.isEmpty()) {
                return this;
            }
            FactStep next = later.of(into.get());
            Map<String, String> mapped = new LinkedHashMap<>();
            values.forEach((was, is) -> mapped.put(was, next.values.getOrDefault(is, is)));
            next.values.forEach(mapped::putIfAbsent);
            Set<String> both = new HashSet<>(changed);
            mapped.keySet().stream()
                    .filter(was -> next.changed.contains(values.getOrDefault(was, was)))
                    .forEach(both::add);
            Step kept = step == Step.REWORDED && !next.into.equals(into) ? Step.RENAMED : step;
            return new FactStep(
                    next.step.keepsAnswer() ? kept : next.step,
                    next.into,
                    mapped,
                    joined(List.of(because, next.because)),
                    both);
        }
    }

    /**
     * The fate of one provision.
     *
     * @param into the ids in the present version; empty for a provision that is gone
     */
    public record ProvisionStep(List<ProvisionId> into, String because) {
        public ProvisionStep {
            into = List.copyOf(into);
        }

        /** Returns the fate after one more step. */
        ProvisionStep then(EarlierVersion later) {
            Set<ProvisionId> last = new LinkedHashSet<>();
            List<String> reasons = new ArrayList<>(List.of(because));
            for (ProvisionId between : into) {
                ProvisionStep next = later.of(between);
                last.addAll(next.into);
                reasons.add(next.because);
            }
            return new ProvisionStep(List.copyOf(last), joined(reasons));
        }
    }

    /** Returns the fate of a question of the earlier version. One that is not named keeps id and meaning. */
    public QuestionStep of(QuestionId question) {
        @Nullable QuestionStep named = questions.get(question);
        return named == null ? new QuestionStep(Step.RENAMED, List.of(question), "", "") : named;
    }

    /** Returns the present id of a question of the earlier version; empty if it is not asked in the same meaning. */
    public Optional<QuestionId> present(QuestionId question) {
        QuestionStep step = of(question);
        return step.step().keepsAnswer() ? Optional.of(step.into().get(0)) : Optional.empty();
    }

    /** Returns the present ids of a provision of the earlier version. One that is not named keeps its id. */
    public List<ProvisionId> present(ProvisionId provision) {
        return of(provision).into();
    }

    /** Returns the fate of a provision of the earlier version. One that is not named keeps its id. */
    public ProvisionStep of(ProvisionId provision) {
        @Nullable ProvisionStep named = provisions.get(provision);
        return named == null ? new ProvisionStep(List.of(provision), "") : named;
    }

    /** Returns the present ids of the provisions that are named, by the id in the earlier version. */
    public Map<ProvisionId, List<ProvisionId>> presentProvisions() {
        Map<ProvisionId, List<ProvisionId>> present = new LinkedHashMap<>();
        for (Map.Entry<ProvisionId, ProvisionStep> named : provisions.entrySet()) {
            present.put(named.getKey(), named.getValue().into());
        }
        return present;
    }

    /** Returns the fate of a fact of the earlier version. One that is not named keeps id and values. */
    public FactStep of(FactId fact) {
        @Nullable FactStep named = facts.get(fact);
        return named == null ? new FactStep(Step.RENAMED, Optional.of(fact), Map.of(), "") : named;
    }

    /**
     * Returns the way from this version that goes on over the version where this way ends. An id that this way gave is
     * none of this version, and is not named. It is not known of a provision: it may have become one that was there.
     */
    public EarlierVersion then(EarlierVersion later) {
        List<String> steps = new ArrayList<>(through);
        steps.add(later.version);
        steps.addAll(later.through);
        Map<QuestionId, QuestionStep> asked = new LinkedHashMap<>();
        questions.forEach((id, step) -> asked.put(id, step.then(id, later)));
        addOthers(later.questions, newQuestions(), asked);
        Map<FactId, FactStep> known = new LinkedHashMap<>();
        facts.forEach((id, step) -> known.put(id, step.then(later)));
        addOthers(later.facts, newFacts(), known);
        Map<ProvisionId, ProvisionStep> moved = new LinkedHashMap<>();
        provisions.forEach((id, step) -> moved.put(id, step.then(later)));
        addOthers(later.provisions, Set.of(), moved);
        return new EarlierVersion(version, steps, asked, known, moved);
    }

    private static <I, S> void addOthers(Map<I, S> later, Set<I> given, Map<I, S> steps) {
        for (Map.Entry<I, S> step : later.entrySet()) {
            if (!given.contains(step.getKey())) {
                steps.putIfAbsent(step.getKey(), step.getValue());
            }
        }
    }

    /** Returns the ids that this way gave. A question alone is merged into one that was there, two into a new one. */
    private Set<QuestionId> newQuestions() {
        Set<QuestionId> given = new HashSet<>();
        Set<QuestionId> once = new HashSet<>();
        for (QuestionStep step : questions.values()) {
            for (QuestionId into : step.into) {
                if (step.step != Step.MERGED || !once.add(into)) {
                    given.add(into);
                }
            }
        }
        return given;
    }

    private Set<FactId> newFacts() {
        Set<FactId> given = new HashSet<>();
        for (FactStep step : facts.values()) {
            step.into.ifPresent(given::add);
        }
        return given;
    }

    /** Returns the reasons one after the other, each once. */
    public static String joined(Collection<String> reasons) {
        Set<String> given = new LinkedHashSet<>(reasons);
        given.remove("");
        return String.join(" ", given);
    }

    /**
     * Compares two versions of a checklist number by number.
     *
     * @return negative if the first is earlier, zero if they are the same, positive if it is later
     * @throws IllegalArgumentException if one is no version
     */
    public static int compare(String one, String other) {
        String[] ones = one.split("\\.", -1);
        String[] others = other.split("\\.", -1);
        for (int i = 0; i < Math.max(ones.length, others.length); i++) {
            int difference = compareNumbers(i < ones.length ? ones[i] : "0", i < others.length ? others[i] : "0");
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private static int compareNumbers(String one, String other) {
        String left = withoutZeros(one);
        String right = withoutZeros(other);
        return left.length() == right.length() ? left.compareTo(right) : Integer.compare(left.length(), right.length());
    }

    private static String withoutZeros(String digits) {
        int from = 0;
        while (from < digits.length() && digits.charAt(from) == '0') {
            from++;
        }
        return digits.substring(from);
    }
}
