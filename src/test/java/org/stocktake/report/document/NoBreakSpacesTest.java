package org.stocktake.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line ends beside a citation or a date, and not inside of it. */
final class NoBreakSpacesTest {
    @ParameterizedTest
    @CsvSource({
        "see article 6(1)(b)(i) of, article 6(1)(b)(i)",
        "see 13(3)(c); and, 13(3)(c)",
        "by Resolution 5/3 of, Resolution 5/3",
        "See question 2.4., question 2.4",
        "by 30 September 2027 at, 30 September 2027",
        "avant le 1er janvier 2027 ;, 1er janvier 2027",
        "el 30 de septiembre de 2027 y, 30 de septiembre de 2027",
        "до 30 сентября 2027 г., 30 сентября 2027",
        "于2027年1月31日前, 2027年1月31日"
    })
    void aCitationOrADateInATextIsOnePiece(String text, String whole) {
        assertThat(NoBreakSpaces.pieces(text)).contains(new NoBreakSpaces.Piece(whole, true));
        StringBuilder again = new StringBuilder();
        NoBreakSpaces.pieces(text).forEach(piece -> again.append(piece.text()));
        assertThat(again).hasToString(text);
    }

    @Test
    void aCellWithADateAloneMayBreakIt() {
        assertThat(NoBreakSpaces.pieces("30 September 2027"))
                .containsExactly(new NoBreakSpaces.Piece("30 September 2027", false));
    }

    @Test
    void bracketsOfACitationAreJoinedAndOthersAreNot() {
        assertThat(NoBreakSpaces.joined("6(1)(b)(i)")).isEqualTo("6(1)\u2060(b)\u2060(i)");
        assertThat(NoBreakSpaces.joined("(see below)(and there)")).isEqualTo("(see below)(and there)");
    }
}
