package org.stocktake.finding.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stocktake.SampleChecklist;
import org.stocktake.finding.Findings;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Assessment;
import org.stocktake.model.Declaration;
import org.stocktake.model.DeclarationEffect;
import org.stocktake.model.DeclarationKind;
import org.stocktake.model.Depth;
import org.stocktake.model.Period;
import org.stocktake.model.Profile;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.QuestionId;

/** A reservation that was made or withdrawn is one line of a comparison, and makes nothing worse. */
final class DeclarationChangeTest {
    private static final LocalDate THEN = LocalDate.of(2025, 11, 24);
    private static final LocalDate NOW = LocalDate.of(2026, 11, 24);

    private static Declaration reservation(String text, String withdrawn) {
        return new Declaration(
                DeclarationKind.RESERVATION,
                List.of(new ProvisionId("treaty-6")),
                DeclarationEffect.EXCLUDES,
                text,
                "",
                withdrawn,
                List.of());
    }

    private static Findings of(LocalDate day, Declaration... declarations) {
        Assessment assessment = Assessment.begin(
                        new Assessment.Subject("sample", "1.0.0", "XA", Period.ofYear(2026), "en"), Depth.FULL)
                .withProfile(Profile.EMPTY.with(SampleChecklist.PARTY, List.of("yes")))
                .withDeclarations(List.of(declarations))
                .with(new QuestionId("laws.thought"), Answer.of(AnswerKind.NO));
        return Findings.of(SampleChecklist.checklist(), assessment, day);
    }

    private static List<DeclarationChange.Kind> kinds(Findings before, Findings after) {
        return DeclarationChange.between(before, after).stream()
                .map(DeclarationChange::kind)
                .toList();
    }

    @Test
    void eachChangeIsOneLine() {
        Declaration stands = reservation("Not for us.", "");
        Declaration withdrawn = reservation("Not for us.", "2026-05-01");
        assertThat(kinds(of(THEN), of(NOW, stands))).containsExactly(DeclarationChange.Kind.ADDED);
        assertThat(kinds(of(THEN, stands), of(NOW, withdrawn))).containsExactly(DeclarationChange.Kind.WITHDRAWN);
        assertThat(kinds(of(THEN, withdrawn), of(NOW, withdrawn))).containsExactly(DeclarationChange.Kind.WITHDRAWN);
        assertThat(kinds(of(THEN, stands), of(NOW, reservation("Nor for them.", ""))))
                .containsExactly(DeclarationChange.Kind.CHANGED);
        assertThat(kinds(of(THEN, stands), of(NOW))).containsExactly(DeclarationChange.Kind.REMOVED);
        assertThat(kinds(of(THEN, stands), of(NOW, stands))).isEmpty();
    }

    @Test
    void toMakeOrToWithdrawAReservationMakesNothingWorse() {
        Declaration stands = reservation("Not for us.", "");
        assertThat(Comparison.of(of(THEN), of(NOW, stands)).worse()).isEmpty();
        assertThat(Comparison.of(of(THEN), of(NOW, stands)).changes())
                .extracting(change -> change.question().id().value())
                .containsExactly("laws.thought");
    }
}
