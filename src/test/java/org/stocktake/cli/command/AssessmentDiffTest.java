package org.stocktake.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Assessment;
import org.stocktake.model.Carryover;
import org.stocktake.model.Coordination;
import org.stocktake.model.Declaration;
import org.stocktake.model.DeclarationEffect;
import org.stocktake.model.DeclarationKind;
import org.stocktake.model.Depth;
import org.stocktake.model.FactId;
import org.stocktake.model.Period;
import org.stocktake.model.Profile;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.QuestionId;

/** Two versions of an assessment are called the same only if every part of them is the same. */
final class AssessmentDiffTest {
    private static final Assessment BEFORE =
            Assessment.begin(new Assessment.Subject("small", "1.0.0", "XA", Period.ofYear(2026), "en"), Depth.FULL);
    private static final Declaration DECLARATION = new Declaration(
            DeclarationKind.DECLARATION,
            List.of(new ProvisionId("treaty-1")),
            DeclarationEffect.LIMITS,
            "So we read it.",
            "",
            "",
            List.of());

    /** Returns one change of each component, by its name. */
    private static Map<String, Assessment> changed() {
        Map<String, Assessment> changed = new LinkedHashMap<>();
        changed.put(
                "subject",
                BEFORE.withSubject(new Assessment.Subject("small", "1.0.0", "XB", Period.ofYear(2026), "en")));
        changed.put("depth", BEFORE.withDepth(Depth.CORE));
        changed.put("profile", BEFORE.withProfile(Profile.EMPTY.with(new FactId("party"), List.of("yes"))));
        changed.put("contacts", BEFORE.withContacts(Map.of("focal-point", "Room 217")));
        changed.put("consulted", BEFORE.withConsulted(List.of("The bar")));
        changed.put("declarations", BEFORE.withDeclarations(List.of(DECLARATION)));
        changed.put("answers", BEFORE.with(new QuestionId("laws.offence"), Answer.of(AnswerKind.YES)));
        changed.put("carryover", BEFORE.withCarryover(Carryover.NONE.updatedFrom("0.9.0")));
        changed.put(
                "coordination",
                BEFORE.withCoordination(
                        Coordination.NONE.withConflict(new QuestionId("laws.offence"), Answer.of(AnswerKind.NO))));
        return changed;
    }

    static Stream<String> components() {
        return Stream.of(Assessment.class.getRecordComponents()).map(RecordComponent::getName);
    }

    @ParameterizedTest
    @MethodSource("components")
    void aChangeOfEachPartIsNamed(String component) {
        assertThat(changed()).containsKey(component);
        Assessment after = Objects.requireNonNull(changed().get(component));
        assertThat(AssessmentDiff.between(BEFORE, after)).hasSize(1).isEqualTo(AssessmentDiff.between(after, BEFORE));
    }

    @Test
    void aDeclarationIsNamedAsItIsTyped() {
        assertThat(AssessmentDiff.between(BEFORE, BEFORE.withDeclarations(List.of(DECLARATION))))
                .containsExactly("declarations");
    }

    @Test
    void equalVersionsDifferInNothing() {
        assertThat(AssessmentDiff.between(BEFORE, BEFORE.withDepth(Depth.FULL))).isEmpty();
    }
}
