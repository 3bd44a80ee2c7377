package org.stocktake.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.jline.utils.NonBlockingReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PasteBufferTest {
    private static final String END = "\033[201~";
    private static final int LONG = 470_000;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 100})
    void theMarkOfTheEndIsFoundHoweverThePiecesAreCut(int pieceChars) {
        String sent = "one\rtwo \033[20 \033\033[201" + END + "rest";
        PasteBuffer paste = new PasteBuffer(END, 100);
        StringBuilder after = new StringBuilder();
        for (int i = 0; i < sent.length(); i += pieceChars) {
            String piece = sent.substring(i, Math.min(sent.length(), i + pieceChars));
            if (paste.isEnded()) {
                after.append(piece);
            } else {
                paste.take(piece);
                after.append(paste.rest());
            }
        }
        assertThat(paste.isEnded()).isTrue();
        assertThat(paste.text()).isEqualTo("one\rtwo \033[20 \033\033[201");
        assertThat(after).hasToString("rest");
    }

    @Test
    void ofWhatIsTooLongTheBeginningIsKeptAndNoHalfOfACharacter() {
        PasteBuffer paste = new PasteBuffer(END, 5);
        paste.take("abcd\uD83D\uDE00efg");
        paste.take("h" + END);
        assertThat(paste.isEnded()).isTrue();
        assertThat(paste.text()).isEqualTo("abcd");
    }

    /** A terminal that has all of its input at once; counts the reads. */
    private static final class Terminal extends NonBlockingReader {
        private final String sent;
        private int next;
        private int asked;

        Terminal(String sent) {
            this.sent = sent;
        }

        @Override
        public int readBuffered(char[] into, int offset, int length, long timeoutMillis) {
            asked++;
            int there = Math.min(length, sent.length() - next);
            sent.getChars(next, next + there, into, offset);
            next += there;
            return there == 0 ? EOF : there;
        }

        @Override
        protected int read(long timeoutMillis, boolean isPeek) {
            asked++;
            return next == sent.length() ? EOF : sent.charAt(isPeek ? next : next++);
        }
    }

    /** Reading by single characters took ten seconds, during which the screen did not change. */
    @Test
    void aLongPasteIsTakenInLargePieces() {
        String text = "Law of the sea. ".repeat(LONG / 16);
        Terminal terminal = new Terminal(text + END + "x");
        KeyReader reader = new KeyReader(terminal);
        assertThat(reader.pasted(END)).isEqualTo(text);
        assertThat(terminal.asked).isLessThan(LONG / 1_000);
        assertThat(reader.readCharacter()).as("what was typed after it").isEqualTo('x');
    }

    @Test
    void theHalvesOfACharacterStayTogetherWhereverAPieceEnds() {
        String text = "a" + "\uD83D\uDE00".repeat(10_000);
        assertThat(new KeyReader(new Terminal(text + END)).pasted(END)).isEqualTo(text);
    }

    @Test
    void aPasteWhoseEndIsLostEndsWithTheInput() {
        assertThat(new KeyReader(new Terminal("all")).pasted(END)).isEqualTo("all");
    }
}
