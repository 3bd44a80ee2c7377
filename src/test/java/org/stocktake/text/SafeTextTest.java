package org.stocktake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.Cases;
import org.stocktake.Exhaustive;

/** Foreign text on a terminal and in a log. */
final class SafeTextTest {
    private static String written(String... pieces) throws IOException {
        StringWriter shown = new StringWriter();
        try (Writer out = SafeTextWriter.withBold(shown)) {
            for (String piece : pieces) {
                out.write(piece);
            }
        }
        return shown.toString();
    }

    @Exhaustive
    @Test
    void nothingHiddenIsShownAndNothingElseIsChanged() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(c -> Cases.inProofs() || Character.isBmpCodePoint(c) || c % 11 == 0)
                        .filter(c -> !isShownAsItMustBe(c))
                        .mapToObj(Integer::toHexString))
                .isEmpty();
    }

    private static boolean isShownAsItMustBe(int c) {
        String text = "a" + new String(Character.toChars(c)) + "b";
        String shown = SafeText.of(text);
        return shown.equals(
                        ControlCharacters.steers(c) || ControlCharacters.marksDirection(c)
                                ? String.format("a<U+%04X>b", c)
                                : text)
                && shown.codePoints().noneMatch(ControlCharacters::steers);
    }

    @ParameterizedTest(name = "U+{0} steers")
    @CsvSource({
        "0000", "0007", "0008", "000A", "000D", "001B", "007F", "0085", "009B", "009F", "2028", "2029", "202A", "202E",
        "2066", "2069", "206A", "206F", "D800", "DFFF", "FEFF", "FFF9", "FFFB", "FFFE", "FFFF", "FDD0", "1FFFE",
        "10FFFF", "E0001", "E007F"
    })
    void whatSteersIsOnTheList(String hex) {
        assertThat(ControlCharacters.steers(Integer.parseInt(hex, 16))).isTrue();
    }

    @ParameterizedTest(name = "U+{0} is needed")
    @CsvSource({
        "0020", "007E", "00A0", "00AD", "061C", "200B", "200C", "200D", "200E", "200F", "2027", "202F", "2065", "2070",
        "FE0F", "FFFD", "FFFC", "E0100", "1F6A2"
    })
    void whatScriptsNeedIsNot(String hex) {
        assertThat(ControlCharacters.steers(Integer.parseInt(hex, 16))).isFalse();
    }

    @Test
    void severalLinesStaySeveralLines() {
        assertThat(SafeText.lines("one\r\ntwo\rthree\n\tfour\u001b[2J\u200f\n"))
                .isEqualTo("one\ntwo\nthree\n four<U+001B>[2J\u200f\n");
    }

    @ParameterizedTest
    @CsvSource({
        "::error::x, <U+003A>:error::x",
        "'  ::stop-commands::x', '  <U+003A>:stop-commands::x'",
        "'\u00a0\u2007\u3000::add-mask::x', '\u00a0\u2007\u3000<U+003A>:add-mask::x'",
        ":, <U+003A>",
        "a::b, a::b",
        "a: b, a: b",
        "a ##[error]b, a <U+0023>#[error]b",
        "##vso[task.setvariable]x, <U+0023>#vso[task.setvariable]x",
        "##VSO[task.complete]x, <U+0023>#VSO[task.complete]x",
        "##teamcity[setParameter name='x']x, <U+0023>#teamcity[setParameter name='x']x",
        "a ##octopus[setVariable]b, a <U+0023>#octopus[setVariable]b",
        "###vso[x], #<U+0023>#vso[x]",
        "section_start:1:x, section_start:1:x",
        "--- fold, --- fold",
        "## a heading [1], ## a heading [1]"
    })
    void noLineIsACommandOfARunner(String text, String shown) {
        assertThat(SafeText.of(text)).isEqualTo(shown);
        assertThat(SafeText.lines("first\n" + text)).isEqualTo("first\n" + shown);
    }

    @Test
    void theLastNetLetsOnlyTheProgramsOwnBoldThrough() throws IOException {
        assertThat(written("\u001b[1mbold\u001b[0m\ttab\n")).isEqualTo("\u001b[1mbold\u001b[0m\ttab\n");
        assertThat(written("\u001b[8mhidden\u001b[31;1mred\u001b[m"))
                .isEqualTo("<U+001B>[8mhidden<U+001B>[31;1mred<U+001B>[m");
        assertThat(written("\u001b]52;c;x\u0007\u001b[2J\u001b[", "31m\u001b"))
                .isEqualTo("<U+001B>]52;c;x<U+0007><U+001B>[2J<U+001B>[31m<U+001B>");
        assertThat(written("\r\u009b\u202e")).isEqualTo("<U+000D><U+009B><U+202E>");
    }

    @Test
    void theNetOfMessagesLetsNoSequenceThrough() throws IOException {
        StringWriter shown = new StringWriter();
        try (Writer out = SafeTextWriter.withoutBold(shown)) {
            out.write("\u001b[1mbold\u001b[0m");
        }
        assertThat(shown).hasToString("<U+001B>[1mbold<U+001B>[0m");
    }

    @Test
    void theLastNetKeepsPairsThatComeInHalves() throws IOException {
        assertThat(written("a\ud83d", "\udea2b")).isEqualTo("a\ud83d\udea2b");
        assertThat(written("\ud83d", "\ud83d\udea2", "\udea2", "\ud83d\n", "x\ud83d"))
                .isEqualTo("<U+D83D>\ud83d\udea2<U+DEA2><U+D83D>\nx<U+D83D>");
        assertThat(written("\udb40\udc41")).isEqualTo("<U+E0041>");
    }
}
