package org.stocktake.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two spellings of an office are the same name. */
final class NameNormalizerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "office of international law",
                "Office  of International   Law",
                " Office of International Law\t",
                "Office\u00A0of\u2003International\nLaw",
                "Office of Inter\u00ADnational Law\u200B"
            })
    void capitalsAndTheWidthOfSpacesMakeNoOtherName(String name) {
        NameNormalizer spelling = new NameNormalizer();
        spelling.of("Office of International Law");
        assertThat(spelling.of(name)).isEqualTo("Office of International Law");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Office of Inter National Law", "Officeof International Law", "Office of International Laws"})
    void aSpaceWhereTheOtherHasNoneMakesAnotherName(String name) {
        NameNormalizer spelling = new NameNormalizer();
        spelling.of("Office of International Law");
        assertThat(spelling.of(name)).isEqualTo(name);
    }

    @Test
    void theFirstSpellingStays() {
        NameNormalizer spelling = new NameNormalizer();
        assertThat(spelling.of("harbour police")).isEqualTo("harbour police");
        assertThat(spelling.of("Harbour Police")).isEqualTo("harbour police");
    }
}
