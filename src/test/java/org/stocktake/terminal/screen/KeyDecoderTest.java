package org.stocktake.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jline.utils.NonBlockingReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters of one to four bytes are decoded, however many arrive together and wherever the bytes are split. */
final class KeyDecoderTest {
    private static final long LONG = 60_000;
    private static final String END = "\033[201~";

    private static KeyDecoder of(InputStream in) {
        return new KeyDecoder(new KeyInput(in), StandardCharsets.UTF_8);
    }

    private static InputStream typed(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a stream that reports at most that number of bytes as available. */
    private static InputStream inPieces(String text, int size) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int available() {
                return Math.min(size, super.available());
            }
        };
    }

    @ParameterizedTest
    @CsvSource({
        "x, 499",
        "x, 1023",
        "x, 1024",
        "x, 1025",
        "x, 1903",
        "x, 2047",
        "x, 2048",
        "x, 4095",
        "x, 4096",
        "x, 60000",
        "\u00e9, 1500",
        "\u0639, 1500",
        "\u56fd, 400",
        "\u56fd, 700",
        "\u56fd, 1400",
        "\u56fd, 5000",
        "\ud83c\udf0d, 3000"
    })
    void aPasteOfAnyLengthArrivesWholeAndWhatFollowsItIsAKey(String letter, int times) throws IOException {
        KeyReader reader = new KeyReader(of(typed(letter.repeat(times) + END + "q")));
        assertThat(reader.pasted(END)).isEqualTo(letter.repeat(times));
        assertThat(reader.readCharacter()).isEqualTo('q');
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 64, 1024, 2049})
    void aPasteThatIsCutAnywhereArrivesWhole(int size) throws IOException {
        String text = "a\u00e9\u56fd\ud83c\udf0d".repeat(700);
        KeyReader reader = new KeyReader(of(inPieces(text + END + "q", size)));
        assertThat(reader.pasted(END)).isEqualTo(text);
        assertThat(reader.readCharacter()).isEqualTo('q');
    }

    @Test
    void aKeyOfSeveralBytesIsOneCharacterAndNothingIsReadAhead() throws IOException {
        InputStream in = typed("\u56fdq");
        KeyDecoder characters = of(in);
        assertThat(characters.peek(LONG)).isEqualTo('\u56fd');
        assertThat(characters.read(LONG)).isEqualTo('\u56fd');
        assertThat(in.available()).isEqualTo(1);
    }

    @Test
    void aByteThatIsNoCharacterIsShownAsOne() throws IOException {
        KeyDecoder characters = of(new ByteArrayInputStream(new byte[] {(byte) 0xFF, 'a'}));
        assertThat(characters.read(LONG)).isEqualTo('\uFFFD');
        assertThat(characters.read(LONG)).isEqualTo('a');
    }

    @Test
    void theEndOfTheInputIsTheEndAlsoInTheMiddleOfACharacter() throws IOException {
        KeyDecoder characters = of(new ByteArrayInputStream(new byte[] {(byte) 0xE5, (byte) 0x9B}));
        assertThat(characters.read(LONG)).isEqualTo(NonBlockingReader.EOF);
        assertThat(new KeyReader(of(typed("cut"))).pasted(END)).isEqualTo("cut");
    }
}
