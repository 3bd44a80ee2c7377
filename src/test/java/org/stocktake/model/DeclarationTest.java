package org.stocktake.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The parts that a declaration must have, and the provisions that it names. */
final class DeclarationTest {
    private static final ProvisionId ARTICLE = new ProvisionId("smp-18");

    private static Declaration of(
            DeclarationKind kind, DeclarationEffect effect, String text, List<ProvisionId> provisions) {
        return new Declaration(kind, provisions, effect, text, "", "2020-05-01", List.of());
    }

    @Test
    void oneWithoutWordsOrWithoutAProvisionIsRefused() {
        assertThatThrownBy(() -> of(DeclarationKind.RESERVATION, DeclarationEffect.LIMITS, " \u200b", List.of(ARTICLE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of(DeclarationKind.RESERVATION, DeclarationEffect.LIMITS, "Not us.", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyAReservationExcludes() {
        for (DeclarationKind kind : List.of(DeclarationKind.DECLARATION, DeclarationKind.NOTIFICATION)) {
            assertThatThrownBy(() -> of(kind, DeclarationEffect.EXCLUDES, "Not us.", List.of(ARTICLE)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void anObjectionComesFromSomebody() {
        assertThatThrownBy(() -> new Declaration.Objection("", "2005-01-01", "We object."))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anArticleNamesItsParagraphsOnly() {
        Declaration article = of(DeclarationKind.RESERVATION, DeclarationEffect.EXCLUDES, "Not us.", List.of(ARTICLE));
        assertThat(article.names(ARTICLE)).isTrue();
        assertThat(article.names(new ProvisionId("smp-18-1"))).isTrue();
        assertThat(article.names(new ProvisionId("smp-18-1-a"))).isTrue();
        assertThat(article.names(new ProvisionId("smp-1"))).isFalse();
        assertThat(article.names(new ProvisionId("smp-180"))).isFalse();
    }

    @Test
    void itStandsUntilTheDayBeforeItsWithdrawal() {
        Declaration article = of(DeclarationKind.RESERVATION, DeclarationEffect.EXCLUDES, "Not us.", List.of(ARTICLE));
        assertThat(article.standsOn(LocalDate.of(2020, 4, 30))).isTrue();
        assertThat(article.standsOn(LocalDate.of(2020, 5, 1))).isFalse();
    }
}
