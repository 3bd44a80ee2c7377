package org.stocktake.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The id of a provision goes on after a hyphen or a dot, and nowhere else. */
final class ProvisionIdTest {
    @ParameterizedTest
    @CsvSource({
        "smp-8, smp-8, true",
        "smp-8-1, smp-8, true",
        "smp-8.2, smp-8, true",
        "smp-20-2.1, smp-20-2, true",
        "smp-20-2.1, smp-20, true",
        "smp-20-21, smp-20-2, false",
        "smp-80, smp-8, false",
        "smp-8, smp-8-1, false",
        "untoc-18-3, untoc, true"
    })
    void aBeginningEndsAtAPartOfTheId(String provision, String beginning, boolean under) {
        assertThat(new ProvisionId(provision).isUnder(beginning)).isEqualTo(under);
    }

    @ParameterizedTest
    @CsvSource({"smp-20-2.1, smp-20-2", "smp-20-2, smp-20", "smp-20, smp"})
    void anIdIsUnderTheOneWithoutItsLastPart(String provision, String above) {
        assertThat(new ProvisionId(provision).above()).contains(new ProvisionId(above));
    }

    @Test
    void anIdOfOnePartIsUnderNoOther() {
        assertThat(new ProvisionId("smp").above()).isEmpty();
    }
}
