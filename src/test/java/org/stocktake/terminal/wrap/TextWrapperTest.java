package org.stocktake.terminal.wrap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The end of a line tears nothing that belongs together. */
final class TextWrapperTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Certains devoirs s’appliquent; Certains devoirs|s’appliquent
            the States’ duties; the States’|duties
            on 2008-05-15 in law; on 2008-05-15|in law
            """)
    void aWordThatLostItsVowelStaysWithTheNextOne(String text, String lines) {
        int room = lines.indexOf('|') + 2;
        assertThat(String.join("|", new TextWrapper(DisplayWidth::of).lines(text, room)))
                .isEqualTo(lines);
    }

    @Test
    void noTimeIsTornAtItsColon() {
        assertThat(new TextWrapper(DisplayWidth::of).lines("saved until 10:16:46", 16))
                .containsExactly("saved until", "10:16:46");
    }
}
