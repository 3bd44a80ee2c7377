package org.stocktake.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way from an earlier version of a checklist to the present one. Questions, facts and provisions that are not named
 * are the same in both.
 *
 * @param questions by their ids in the earlier version
 * @param facts by their ids in the earlier version
 * @param provisions the ids in the present version, by the id in the earlier one
 */
public record EarlierVersion(
        String version,
        Map<QuestionId, QuestionStep> questions,
        Map<FactId, FactStep> facts,
        Map<ProvisionId, List<ProvisionId>> provisions) {
    public EarlierVersion {
        questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        provisions = Collections.unmodifiableMap(new LinkedHashMap<>(provisions));
    }

    /** The fate of a question or a fact. */
    public enum Step implements Worded {
        /** It has another id and the same meaning: what was said stays said. */
        RENAMED,
        /** It became several questions. */
        SPLIT,
        /** It became one question with others. */
        MERGED,
        /** Nothing of the present version asks it. */
        REMOVED,
        /** It asks for something else than before, under the same id or another one. */
        CHANGED;

        @Override
        public String word() {
            return KebabCase.of(this);
        }

        /** Returns true if an answer has to be confirmed. */
        public boolean asksForConfirmation() {
            return switch (this) {
                case SPLIT, MERGED, CHANGED -> true;
                case RENAMED, REMOVED -> false;
            };
        }
    }

    /**
     * The fate of one question.
     *
     * @param into ids in the present version; empty for a removed question
     * @param because the reason, one or two sentences
     */
    public record QuestionStep(Step step, List<QuestionId> into, String because) {
        public QuestionStep {
            into = List.copyOf(into);
            if (into.isEmpty() != (step == Step.REMOVED)) {
                throw new IllegalArgumentException(step + " into " + into);
            }
        }
    }

    /**
     * The fate of one fact.
     *
     * @param into the id in the present version; empty for a removed fact
     * @param values the present value by the earlier one, where they differ
     */
    public record FactStep(Step step, Optional<FactId> into, Map<String, String> values, String because) {
        public FactStep {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /** Returns the fate of a question of the earlier version. One that is not named keeps id and meaning. */
    public QuestionStep of(QuestionId question) {
        @Nullable QuestionStep named = questions.get(question);
        return named == null ? new QuestionStep(Step.RENAMED, List.of(question), "") : named;
    }

    /** Returns the present id of a question of the earlier version; empty if it is not asked in the same meaning. */
    public Optional<QuestionId> present(QuestionId question) {
        QuestionStep step = of(question);
        return step.step() == Step.RENAMED ? Optional.of(step.into().get(0)) : Optional.empty();
    }

    /** Returns the present ids of a provision of the earlier version. One that is not named keeps its id. */
    public List<ProvisionId> present(ProvisionId provision) {
        return provisions.getOrDefault(provision, List.of(provision));
    }

    /** Returns the fate of a fact of the earlier version. One that is not named keeps id and values. */
    public FactStep of(FactId fact) {
        @Nullable FactStep named = facts.get(fact);
        return named == null ? new FactStep(Step.RENAMED, Optional.of(fact), Map.of(), "") : named;
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
