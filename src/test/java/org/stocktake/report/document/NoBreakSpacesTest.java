package org.stocktake.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A line ends beside a citation, and not inside of it. */
final class NoBreakSpacesTest {
    @Test
    void bracketsOfACitationAreJoinedAndOthersAreNot() {
        assertThat(NoBreakSpaces.joined("6(1)(b)(i)")).isEqualTo("6(1)\u2060(b)\u2060(i)");
        assertThat(NoBreakSpaces.joined("(see below)(and there)")).isEqualTo("(see below)(and there)");
    }
}
