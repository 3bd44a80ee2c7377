package org.stocktake.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.HostileTable;

/** Invisible characters are left out of a report; all others are unchanged. */
final class PlainTextTest {
    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, textBlock = """
        \\t,\\s
        a\\tb,a\\sb
        a\\r\\nb,a\\nb
        a\\rb,a\\nb
        a\\u0085b,a\\nb
        a\\u2028b,a\\nb
        a\\u2029b,a\\nb
        \\u0001,''
        \\u007f,''
        \\u202e,''
        \\u009b,''
        \\ud800,\\ufffd
        \\udfff,\\ufffd
        \\ud7ff,\\ud7ff
        \\ue000,\\ue000
        \\s~,\\s~
        \\ud83d\\ude00,\\ud83d\\ude00
        """)
    void oneCharacterBecomes(String given, String shown) {
        assertThat(PlainText.text(HostileTable.unescaped(given))).isEqualTo(HostileTable.unescaped(shown));
    }

    @Test
    void aTextWithoutAnyOfThemStaysTheSame() {
        String text = "Section 108 (1): \"procuring\" & more.";
        assertThat(PlainText.text(text)).isSameAs(text);
    }
}
