package org.stocktake.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import org.jline.utils.NonBlockingReader;
import org.junit.jupiter.api.Test;

final class KeyInputTest {
    private static final long LONG = 60_000;

    private static InputStream typed(String keys) {
        return new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aKeyIsLookedAtAsOftenAsOneLikesAndReadOnce() throws IOException {
        KeyInput keyboard = new KeyInput(typed("ab"));
        assertThat(keyboard.peek(LONG)).isEqualTo('a');
        assertThat(keyboard.peek(LONG)).isEqualTo('a');
        assertThat(keyboard.read(LONG)).isEqualTo('a');
        assertThat(keyboard.read(LONG)).isEqualTo('b');
    }

    /** The later keys are for the editor that the first key starts. */
    @Test
    void keysAfterTheOneThatIsReadStayWhereTheyAre() throws IOException {
        InputStream in = typed("\005:wq");
        assertThat(new KeyInput(in).read(LONG)).isEqualTo(5);
        assertThat(in.available()).isEqualTo(3);
    }

    @Test
    void ofAPasteAllThatIsThereIsTakenAtOnce() throws IOException {
        byte[] into = new byte[4096];
        assertThat(new KeyInput(typed("x".repeat(5000))).readBuffered(into, LONG))
                .isEqualTo(4096);
        assertThat(new KeyInput(typed("xyz")).readBuffered(into, LONG)).isEqualTo(3);
    }

    @Test
    void aKeyThatComesLaterIsNotLost() throws IOException {
        PipedOutputStream person = new PipedOutputStream();
        KeyInput keyboard = new KeyInput(new PipedInputStream(person));
        assertThat(keyboard.peek(1)).isEqualTo(NonBlockingReader.READ_EXPIRED);
        assertThat(keyboard.peek(1)).isEqualTo(NonBlockingReader.READ_EXPIRED);
        person.write('k');
        person.flush();
        assertThat(keyboard.read(LONG)).isEqualTo('k');
    }

    @Test
    void theEndStaysTheEnd() throws IOException {
        KeyInput keyboard = new KeyInput(typed(""));
        assertThat(keyboard.read(LONG)).isEqualTo(NonBlockingReader.EOF);
        assertThat(keyboard.read(LONG)).isEqualTo(NonBlockingReader.EOF);
        assertThat(keyboard.readBuffered(new byte[9], LONG)).isEqualTo(NonBlockingReader.EOF);
    }

    @Test
    void aTerminalThatIsGoneIsABrokenStream() {
        KeyInput keyboard = new KeyInput(new PipedInputStream()); // no writer is connected
        assertThatThrownBy(() -> keyboard.read(LONG)).isInstanceOf(IOException.class);
    }
}
