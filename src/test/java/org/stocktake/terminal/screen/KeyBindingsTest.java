package org.stocktake.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.NonBlocking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    private static PageField form(Optional<PageField> input) {
        FormRow row = new FormRow(Phrase.asIs("Practice"), Phrase.NOTHING, FormRow.Mark.EMPTY, List.of());
        return new PageField.Form(List.of(row), 0, input);
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
    void inATextCtrlUAndCtrlYEraseAndBringBackAndUndoNothing() throws IOException {
        assertThat(read("\025", TEXT)).isEqualTo(EditKey.ERASE_LINE);
        assertThat(read("\031", TEXT)).isEqualTo(EditKey.RESTORE);
        assertThat(read("\025", LIST)).isEqualTo(Command.UNDO);
        assertThat(read("\031", LIST)).isEqualTo(Command.REDO);
    }

    @Test
    void lettersAreTextInAnOpenRowAndKeysInAClosedOne() throws IOException {
        assertThat(read("j", form(Optional.of(TEXT)))).isEqualTo(new Event.Typed("j"));
        assertThat(read("j", form(Optional.empty()))).as("it may begin a word").isEqualTo(new Event.Typed("j"));
        assertThat(read("2", form(Optional.empty()))).isEqualTo(new Event.Numbered(2));
        assertThat(read("\025", form(Optional.empty()))).isEqualTo(Command.UNDO);
    }
}
