package org.stocktake.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.SampleChecklist.RESERVATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stocktake.SampleChecklist;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Condition;
import org.stocktake.model.Declaration;
import org.stocktake.model.DeclarationEffect;
import org.stocktake.model.DeclarationKind;
import org.stocktake.model.Depth;
import org.stocktake.model.Fact;
import org.stocktake.model.FactType;
import org.stocktake.model.Period;
import org.stocktake.model.Profile;
import org.stocktake.model.ProvisionId;

/** The list of declarations beside the fact that says whether there are any. */
final class DeclarationConflictsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Checklist CHECKLIST = declaring(SampleChecklist.checklist());

    private static Checklist declaring(Checklist sample) {
        List<Fact> profile = new ArrayList<>(sample.profile());
        List<Fact.Choice> choices = List.of(new Fact.Choice("yes", "Yes", false), new Fact.Choice("no", "No", false));
        profile.replaceAll(fact -> fact.id().equals(RESERVATION)
                ? new Fact(
                        RESERVATION, "Any?", FactType.SINGLE, "", Condition.ALWAYS, choices, List.of(), List.of("yes"))
                : fact);
        return new Checklist(
                sample.heading(),
                new Checklist.Body(sample.sources(), sample.provisions(), sample.sections()),
                profile,
                sample.voluntaryWhen(),
                sample.vocabulary());
    }

    private static Declaration declared(String date, String withdrawn) {
        return new Declaration(
                DeclarationKind.NOTIFICATION,
                List.of(new ProvisionId("treaty-5")),
                DeclarationEffect.LIMITS,
                "The coast guard.",
                date,
                withdrawn,
                List.of());
    }

    private static Findings of(Profile profile, Declaration... declarations) {
        Assessment assessment = Assessment.begin(
                        new Assessment.Subject("sample", "1.0.0", "XA", Period.ofYear(2026), "en"), Depth.FULL)
                .withProfile(profile)
                .withDeclarations(List.of(declarations));
        return Findings.of(CHECKLIST, assessment, TODAY);
    }

    private static Profile saying(String value) {
        return Profile.EMPTY.with(RESERVATION, List.of(value));
    }

    @Test
    void aListBesideTheFactThatThereIsNoneIsContradictory() {
        assertThat(Contradiction.in(of(saying("no"), declared("2004-01-28", ""))))
                .containsExactly(new Contradiction(
                        Contradiction.Kind.DECLARATIONS_DENIED, Optional.empty(), Optional.of(RESERVATION), "1"));
    }

    @Test
    void whatIsWithdrawnIsNoContradiction() {
        assertThat(Contradiction.in(of(saying("no"), declared("2004-01-28", "2020-01-01"))))
                .isEmpty();
        assertThat(Contradiction.in(of(saying("yes"), declared("2004-01-28", ""))))
                .isEmpty();
        assertThat(Contradiction.in(of(Profile.EMPTY, declared("2004-01-28", ""))))
                .isEmpty();
    }

    @Test
    void theFactThatThereAreSomeIsToCompleteUntilOneIsListed() {
        assertThat(Completeness.of(of(saying("yes"))).unlisted())
                .extracting(Fact::id)
                .containsExactly(RESERVATION);
        assertThat(Completeness.of(of(saying("yes"))).isComplete()).isFalse();
        assertThat(Completeness.of(of(saying("yes"), declared("", ""))).unlisted())
                .isEmpty();
        assertThat(Completeness.of(of(saying("no"))).unlisted()).isEmpty();
    }

    @Test
    void aDayToComeIsContradictory() {
        assertThat(Contradiction.in(of(saying("yes"), declared("2026-11-25", ""))))
                .extracting(Contradiction::kind)
                .containsExactly(Contradiction.Kind.DECLARATION_IN_FUTURE);
        assertThat(Contradiction.in(of(saying("yes"), declared("2026-11-24", ""))))
                .isEmpty();
    }

    @Test
    void ofTwoDeclarationsOfOneDayEachIsNamed() {
        assertThat(Contradiction.in(of(
                        saying("yes"),
                        declared("2026-11-25", ""),
                        declared("2004-01-28", ""),
                        declared("2026-11-25", ""))))
                .extracting(Contradiction::declaration)
                .containsExactly(0, 2);
    }
}
