package org.stocktake.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.NonBlocking;
import org.jline.utils.NonBlockingReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Phrase;

/** In a text a key never means a command that also has a letter, and undo has keys that mean nothing in a text. */
final class KeyBindingsTest {
    private static final PageField TEXT = new PageField.Text("half", 4, true, false);
    private static final PageField LIST = new PageField.Reading(0);

    private static Event read(String keys, PageField field) throws IOException {
        try (Terminal terminal = new LineDisciplineTerminal(
                "test", "xterm-256color", new ByteArrayOutputStream(), StandardCharsets.UTF_8)) {
            KeyReader reader = new KeyReader(NonBlocking.nonBlocking("keys", new StringReader(keys)));
            return new KeyBindings(terminal).read(reader, field);
        }
    }

    /** A keyboard on which each piece arrives so many milliseconds after the one before; its clock moves by waiting. */
    private static final class TimedKeys extends NonBlockingReader {
        private final Deque<Integer> keys = new ArrayDeque<>();
        private final Deque<Long> pauses = new ArrayDeque<>();

        TimedKeys(long pauseMillis, String... pieces) {
            for (String piece : pieces) {
                piece.codePoints().forEach(key -> {
                    keys.add(key);
                    pauses.add(0L);
                });
            }
            int first = pieces[0].length();
            for (int i = 1; i < pieces.length; first += pieces[i++].length()) {
                List<Long> later = new ArrayList<>(pauses);
                later.set(first, pauseMillis);
                pauses.clear();
                pauses.addAll(later);
            }
        }

        @Override
        protected int read(long timeoutMillis, boolean isPeek) {
            if (keys.isEmpty()) {
                return timeoutMillis > 0 ? READ_EXPIRED : EOF;
            }
            long wait = pauses.removeFirst();
            boolean isThere = timeoutMillis == 0 || wait <= timeoutMillis;
            pauses.addFirst(isThere ? 0 : wait - timeoutMillis);
            if (!isThere) {
                return READ_EXPIRED;
            }
            return isPeek ? keys.getFirst() : taken();
        }

        private int taken() {
            pauses.removeFirst();
            return keys.removeFirst();
        }

        @Override
        public int readBuffered(char[] into, int offset, int length, long timeoutMillis) {
            throw new UnsupportedOperationException("nothing is pasted");
        }
    }

    private static List<Event> events(TimedKeys typed) throws IOException {
        try (Terminal terminal = new LineDisciplineTerminal(
                "test", "xterm-256color", new ByteArrayOutputStream(), StandardCharsets.UTF_8)) {
            KeyReader reader = new KeyReader(typed);
            KeyBindings keys = new KeyBindings(terminal);
            List<Event> events = new ArrayList<>();
            while (reader.peekCharacter(1000) != NonBlockingReader.READ_EXPIRED) {
                events.add(keys.read(reader, TEXT));
            }
            return events;
        }
    }

    @ParameterizedTest(name = "{1} after {0} ms")
    @CsvSource({"0, p", "0, \u00e9", "0, \u56fd", "0, .", "10, p", "30, p", "30, O", "60, O", "90, \u00e9", "150, p"})
    void aTextTypedFastAfterEscIsNotSwallowedAndEscActs(long pause, String first) throws IOException {
        assertThat(events(new TimedKeys(pause, "\033", first, "ra")))
                .containsExactly(Command.BACK, new Event.Typed(first), new Event.Typed("r"), new Event.Typed("a"));
    }

    @ParameterizedTest(name = "{0} ms")
    @ValueSource(longs = {0, 10, 30, 90, 150})
    void escTwiceGoesBackTwice(long pause) throws IOException {
        assertThat(events(new TimedKeys(pause, "\033", "\033"))).containsExactly(Command.BACK, Command.BACK);
    }

    @ParameterizedTest(name = "{0} ms")
    @ValueSource(longs = {0, 10, 30, 90})
    void aKeyThatArrivesInPiecesIsOneKey(long pause) throws IOException {
        assertThat(events(new TimedKeys(pause, "\033", "[", "A"))).containsExactly(EditKey.UP);
        assertThat(events(new TimedKeys(pause, "\033", "O", "B"))).containsExactly(EditKey.DOWN);
        assertThat(events(new TimedKeys(pause, "\033", "[1", "8~x")))
                .containsExactly(Command.UNDO, new Event.Typed("x"));
        assertThat(events(new TimedKeys(pause, "\033[", "1", ";", "5D", "x")))
                .containsExactly(new Event.Failed(Phrase.of("interview.error.key-unknown")), new Event.Typed("x"));
        assertThat(events(new TimedKeys(pause, "\033", "\r"))).containsExactly(EditKey.NEW_LINE);
    }

    private static PageField form(Optional<PageField> input) {
        FormRow row = new FormRow(Phrase.asIs("Practice"), Phrase.NOTHING, FormRow.Mark.EMPTY, List.of());
        return new PageField.Form(List.of(row), 1, 0, input);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"[18~, UNDO", "[19~, REDO", "OR, PROFILE", "[13~, PROFILE", "[[C, PROFILE", "OQ, SKIP", "OS, GO_TO"})
    void aFunctionKeyIsTheSameCommandInAListAndInAText(String afterEscape, Command command) throws IOException {
        assertThat(read("\033" + afterEscape, TEXT)).isEqualTo(command);
        assertThat(read("\033" + afterEscape, LIST)).isEqualTo(command);
    }

    @Test
    void theFactsHaveAKeyWithoutFunctionKeysToo() throws IOException {
        assertThat(read("\020", TEXT)).isEqualTo(Command.PROFILE);
        assertThat(read("\020", LIST)).isEqualTo(Command.PROFILE);
    }

    @Test
    void ctrlUErasesAndCtrlYBringsBackWhereverThereIsAText() throws IOException {
        assertThat(read("\025", TEXT)).isEqualTo(EditKey.ERASE_LINE);
        assertThat(read("\031", TEXT)).isEqualTo(EditKey.RESTORE);
        assertThat(read("\025", LIST)).isEqualTo(EditKey.ERASE_LINE);
        assertThat(read("\031", LIST)).isEqualTo(EditKey.RESTORE);
    }

    @Test
    void lettersAreTextInAnOpenRowAndKeysInAClosedOne() throws IOException {
        assertThat(read("j", form(Optional.of(TEXT)))).isEqualTo(new Event.Typed("j"));
        assertThat(read("j", form(Optional.empty()))).as("it may begin a word").isEqualTo(new Event.Typed("j"));
        assertThat(read("2", form(Optional.empty()))).isEqualTo(new Event.Numbered(2));
        assertThat(read("\025", form(Optional.empty()))).isEqualTo(EditKey.ERASE_LINE);
    }
}
