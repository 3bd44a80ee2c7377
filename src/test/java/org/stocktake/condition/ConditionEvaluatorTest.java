package org.stocktake.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.model.Condition;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.FactType;
import org.stocktake.model.Profile;

final class ConditionEvaluatorTest {
    private static final FactId COAST = new FactId("coast");
    private static final FactId FLAG = new FactId("flag-register");
    private static final Condition HAS_COAST = new Condition.HasAny(COAST, List.of("coastal", "archipelago"));
    private static final Condition HAS_FLAG = new Condition.HasAny(FLAG, List.of("yes"));

    @Test
    void aFactThatIsNotKnownMakesTheConditionUnknown() {
        assertThat(ConditionEvaluator.holds(HAS_COAST, Profile.EMPTY)).isEqualTo(TruthValue.UNKNOWN);
        assertThat(ConditionEvaluator.holds(new Condition.Not(HAS_COAST), Profile.EMPTY))
                .isEqualTo(TruthValue.UNKNOWN);
    }

    @ParameterizedTest(name = "coast {0}, flag {1}: both {2}, either {3}")
    @CsvSource({
        "coastal, yes, TRUE, TRUE",
        "archipelago, no, FALSE, TRUE",
        "landlocked, yes, FALSE, TRUE",
        "landlocked, no, FALSE, FALSE",
        "coastal, , UNKNOWN, TRUE",
        "landlocked, , FALSE, UNKNOWN",
        ", , UNKNOWN, UNKNOWN"
    })
    void falseBeatsUnknownInAllAndTrueBeatsUnknownInAny(String coast, String flag, TruthValue all, TruthValue any) {
        Profile profile = profile(coast, flag);
        List<Condition> parts = List.of(HAS_COAST, HAS_FLAG);
        assertThat(ConditionEvaluator.holds(new Condition.All(parts), profile)).isEqualTo(all);
        assertThat(ConditionEvaluator.holds(new Condition.Any(parts), profile)).isEqualTo(any);
    }

    @Test
    void noConditionAlwaysHolds() {
        assertThat(ConditionEvaluator.holds(Condition.ALWAYS, Profile.EMPTY)).isEqualTo(TruthValue.TRUE);
    }

    @Test
    void aMultipleFactHasAnyOfItsValues() {
        Profile both = new Profile(Map.of(COAST, List.of("landlocked", "coastal")));
        assertThat(ConditionEvaluator.holds(HAS_COAST, both)).isEqualTo(TruthValue.TRUE);
    }

    @Test
    void theMissingFactsDecideWhatIsUnknown() {
        Condition all = new Condition.All(List.of(HAS_COAST, HAS_FLAG));
        assertThat(ConditionEvaluator.deciding(all, profile("coastal", null))).containsExactly(FLAG);
    }

    @Test
    void theFactThatIsFalseDecidesThatAllIsFalse() {
        Condition all = new Condition.All(List.of(HAS_COAST, HAS_FLAG));
        assertThat(ConditionEvaluator.deciding(all, profile("landlocked", "yes")))
                .containsExactly(COAST);
        assertThat(ConditionEvaluator.deciding(all, profile("landlocked", null)))
                .containsExactly(COAST);
    }

    @Test
    void theFactThatIsTrueDecidesThatAnyIsTrue() {
        Condition any = new Condition.Any(List.of(HAS_COAST, HAS_FLAG));
        assertThat(ConditionEvaluator.deciding(any, profile("landlocked", "yes")))
                .containsExactly(FLAG);
        assertThat(ConditionEvaluator.deciding(new Condition.Not(any), profile("landlocked", "yes")))
                .containsExactly(FLAG);
    }

    @Test
    void aFactThatIsNotAskedOfTheStateIsSettled() {
        Fact coast = fact(COAST, Condition.ALWAYS);
        Fact flag = fact(FLAG, HAS_COAST);
        Profile landlocked = profile("landlocked", "yes");
        assertThat(ConditionEvaluator.holds(HAS_FLAG, ConditionEvaluator.settled(List.of(coast, flag), landlocked)))
                .isEqualTo(TruthValue.FALSE);
        assertThat(ConditionEvaluator.holds(
                        HAS_FLAG, ConditionEvaluator.settled(List.of(coast, flag), profile("coastal", null))))
                .isEqualTo(TruthValue.UNKNOWN);
    }

    private static Fact fact(FactId id, Condition when) {
        return new Fact(id, "Has it?", FactType.SINGLE, "", when, List.of());
    }

    @Test
    void everyFactOfAConditionIsFound() {
        Condition nested = new Condition.Not(new Condition.Any(List.of(HAS_COAST, HAS_FLAG)));
        assertThat(ConditionEvaluator.facts(nested)).containsExactly(COAST, FLAG);
    }

    private static Profile profile(@Nullable String coast, @Nullable String flag) {
        Profile profile = coast == null ? Profile.EMPTY : Profile.EMPTY.with(COAST, List.of(coast));
        return flag == null ? profile : profile.with(FLAG, List.of(flag));
    }
}
