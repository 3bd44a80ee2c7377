package org.stocktake.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.Phrase;
import org.stocktake.text.ShellQuote;

/** A text in the user's own editor is taken over as saved there, or stays in the editor's file. */
@DisabledOnOs(OS.WINDOWS)
final class ExternalEditorTest {
    @TempDir
    Path folder;

    private Event edit(String script) throws IOException {
        Path editor = Files.writeString(folder.resolve("editor.sh"), script);
        ExternalEditor used = new ExternalEditor(Map.of("VISUAL", "sh '" + editor + "'"), Optional.empty());
        Event event = used.edit("Section 108");
        used.done();
        return event;
    }

    private static Phrase failure(Event event) {
        return ((Event.Failed) event).what();
    }

    @Test
    void whatTheEditorLeftIsTaken() throws IOException {
        assertThat(edit("printf 'Section 109\\n' > \"$1\"")).isEqualTo(new Event.Written("Section 109"));
    }

    @Test
    void anEditorThatChangesNothingAndFailsLeavesNoFile() throws IOException {
        assertThat(failure(edit("echo \"$1\" > '" + folder.resolve("where") + "'; exit 3"))
                        .key())
                .isEqualTo("interview.error.editor-code");
        assertThat(Path.of(Files.readString(folder.resolve("where")).strip())).doesNotExist();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        printf 'half' > "$1"; exit 3     | interview.error.editor-code
        printf 'Loi \\351' > "$1"        | interview.error.editor-charset
        head -c 40000 /dev/zero > "$1"   | interview.error.editor-long
        head -c 200000 /dev/zero > "$1"  | interview.error.editor-long
        """)
    void whatCannotBeTakenStaysInItsFile(String script, String reason) throws IOException {
        Phrase said = failure(edit(script));
        assertThat(said.key()).isEqualTo("interview.error.editor-kept");
        assertThat(((Phrase) said.values().get(0)).key()).isEqualTo(reason);
        Path kept = Path.of(Objects.toString(said.values().get(1)));
        assertThat(kept).isNotEmptyFile();
        Files.delete(kept);
    }

    /** The process is being ended while the editor runs. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        printf 'Section 109\\n' > "$1" | Section 109
        true                            | ''
        """)
    void anEditorThatIsLeftBehindIsEndedAndWhatItWroteIsTaken(String script, String written) throws Exception {
        Path ready = folder.resolve("ready");
        Path file = Files.writeString(
                folder.resolve("editor.sh"),
                script + "; echo \"$1\" > '" + ready + ".new'; mv '" + ready + ".new' '" + ready + "'; exec sleep 600");
        ExternalEditor editor = new ExternalEditor(Map.of("EDITOR", "sh " + file), Optional.of(folder));
        CompletableFuture<Event> edited = CompletableFuture.supplyAsync(() -> editor.edit("Section 108"));
        while (!Files.exists(ready)) {
            Thread.onSpinWait();
        }
        List<Event> taken = editor.abandon();
        assertThat(taken).isEqualTo(written.isEmpty() ? List.of() : List.of(new Event.Written(written)));
        assertThat(edited.get(1, TimeUnit.MINUTES)).isInstanceOf(Event.Failed.class);
        assertThat(Path.of(Files.readString(ready).strip())).doesNotExist().hasParentRaw(folder);
        assertThat(editor.abandon()).isEmpty();
    }

    /** The editor has ended, and the process is ended before the interview has its text. */
    @Test
    void whatTheEditorLeftIsNotLostBeforeItHasArrived() throws IOException {
        Path script = Files.writeString(folder.resolve("editor.sh"), "printf 'Section 109\\n' > \"$1\"");
        ExternalEditor editor = new ExternalEditor(Map.of("EDITOR", "sh " + script), Optional.of(folder));
        Event written = new Event.Written("Section 109");
        assertThat(editor.edit("Section 108")).isEqualTo(written);
        assertThat(editor.abandon()).containsExactly(written);
        editor.done();
        assertThat(editor.edit("Section 108")).isEqualTo(written);
        editor.done();
        assertThat(editor.abandon()).as("it has arrived").isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).as("and its file is gone").containsExactly(script);
        }
    }

    @Test
    void anEditorThatIsNotThereIsNamed() {
        Event event = new ExternalEditor(Map.of("EDITOR", "/nowhere/editor"), Optional.empty()).edit("Section 108");
        assertThat(failure(event).key()).isEqualTo("interview.error.editor");
        assertThat(failure(event).values()).first().isEqualTo("/nowhere/editor");
        assertThat(ShellQuote.words("code -w 'a b'")).isEqualTo(List.of("code", "-w", "a b"));
    }
}
