package org.stocktake.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IdFormatTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Offences.smuggling",
                "offences..smuggling",
                "a.b.c",
                "-offences",
                "offences-",
                "offences.",
                ".smuggling",
                "offences--smuggling",
                "offences smuggling",
                "оffences",
                "offences.-smuggling",
                "../etc"
            })
    void anythingButLowerCaseKebabWithOneDotIsNoId(String text) {
        assertThat(IdFormat.isValid(text)).isFalse();
        assertThatThrownBy(() -> new QuestionId(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"offences.smuggling", "res-5-3-p17", "smp-6-2-b.1", "xa"})
    void kebabWithAtMostOneDotIsAnId(String text) {
        assertThat(IdFormat.isValid(text)).isTrue();
    }

    @Test
    void anIdHasAtMostSixtyCharacters() {
        assertThat(IdFormat.isValid("a".repeat(60))).isTrue();
        assertThat(IdFormat.isValid("a".repeat(61))).isFalse();
    }
}
