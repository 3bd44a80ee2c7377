package org.stocktake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.terminal.PhraseFormatter;
import org.stocktake.terminal.wrap.TextWrapper;

/** A text that is cut ends with one sign, and with full stops where the terminal has no such character. */
final class EllipsisTest {
    @ParameterizedTest
    @CsvSource({
        "UTF-8, CHARACTER",
        "windows-1252, CHARACTER",
        "GBK, CHARACTER",
        "IBM850, FULL_STOPS",
        "ISO-8859-1, FULL_STOPS"
    })
    void itIsACharacterWhereTheTerminalHasIt(String charset, Ellipsis ellipsis) {
        assertThat(Ellipsis.shownBy(Charset.forName(charset))).isEqualTo(ellipsis);
    }

    @Test
    void onATerminalWithoutTheCharacterFullStopsStandForIt() throws IOException {
        StringWriter shown = new StringWriter();
        try (Writer writer = Ellipsis.FULL_STOPS.writer(shown)) {
            writer.write("Writing report.html…");
            writer.write("xx…yy".toCharArray(), 1, 3);
            writer.write('…');
        }
        assertThat(shown).hasToString("Writing report.html...x...y...");
        assertThat(PhraseFormatter.onScreen(Messages.in("fr"), Ellipsis.FULL_STOPS)
                        .say("interview.more-above"))
                .startsWith("... ");
    }

    @Test
    void aTextThatIsCutHasRoomForTheSign() {
        String text = "The law of the sea and the land";
        TextWrapper characters = new TextWrapper(String::length);
        TextWrapper fullStops = new TextWrapper(String::length, Ellipsis.FULL_STOPS);
        assertThat(characters.shortened(text, 11, 1)).containsExactly("The law of…");
        assertThat(fullStops.shortened(text, 11, 1)).containsExactly("The law...");
        assertThat(characters.cut(text, 9)).isEqualTo("The law …");
        assertThat(fullStops.cut(text, 9)).isEqualTo("The la...");
    }
}
