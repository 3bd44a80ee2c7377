package org.stocktake.files.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.HostileTable;
import org.stocktake.files.io.BoundedFileReader;
import org.stocktake.model.ProblemKind;

/** The limits on the text that reaches the YAML parser, each tested at its edge. */
final class StrictUtf8Test {
    private static byte[] lines(int bytes) {
        byte[] text = new byte[bytes];
        Arrays.fill(text, (byte) 'x');
        for (int at = 99; at < bytes; at += 100) {
            text[at] = '\n';
        }
        return text;
    }

    private static void isRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading, ProblemKind kind) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        InvalidFileException.class,
                        refused -> assertThat(refused.problem().kind()).isEqualTo(kind));
    }

    @Test
    void aFileOfFourMebibytesIsReadAndOneByteMoreIsRefused(@TempDir Path folder)
            throws IOException, InvalidFileException {
        byte[] largest = lines(BoundedFileReader.FILE_BYTES_MAX);
        Path file = Files.write(folder.resolve("xa.yaml"), largest);
        assertThat(StrictUtf8.bytes(file, "xa.yaml")).hasSize(BoundedFileReader.FILE_BYTES_MAX);
        assertThat(StrictUtf8.of("xa.yaml", largest).text()).hasSize(BoundedFileReader.FILE_BYTES_MAX);
        byte[] larger = lines(BoundedFileReader.FILE_BYTES_MAX + 1);
        Files.write(file, larger);
        isRefused(() -> StrictUtf8.bytes(file, "xa.yaml"), ProblemKind.FILE_TOO_LARGE);
        isRefused(() -> StrictUtf8.of("xa.yaml", larger), ProblemKind.FILE_TOO_LARGE);
    }

    /** One part of the path is a file, not a folder, so the system cannot read what follows it. */
    @Test
    void aFileThatCannotBeLookedAtIsAFaultOfTheDiskAndNoFolder(@TempDir Path folder) throws IOException {
        Path behind = Files.writeString(folder.resolve("file"), "x").resolve("xa.yaml");
        assertThatThrownBy(() -> StrictUtf8.bytes(behind, "xa.yaml")).isInstanceOf(IOException.class);
        Path loop = folder.resolve("loop");
        Files.createSymbolicLink(loop, loop);
        assertThatThrownBy(() -> StrictUtf8.bytes(loop, "xa.yaml")).isInstanceOf(IOException.class);
        isRefused(() -> StrictUtf8.bytes(folder, "xa.yaml"), ProblemKind.NOT_A_REGULAR_FILE);
    }

    /** An example is {@code /proc/kmsg}, which has size 0 and waits for the next message of the system. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileWithoutBytesIsNotOpened(@TempDir Path folder) throws IOException, InvalidFileException {
        Path link = Files.createSymbolicLink(folder.resolve("xa.yaml"), Path.of("/proc/kmsg"));
        assertThat(StrictUtf8.bytes(link, "xa.yaml")).isEmpty();
        assertThat(FileFormat.ASSESSMENT.isNamedIn(link)).isFalse();
    }

    @Test
    void theLongestLineIsReadAndALongerOneIsRefused() throws InvalidFileException {
        String longest = "x".repeat(StrictUtf8.LINE_CHARS_MAX);
        assertThat(StrictUtf8.of("xa.yaml", bytes(longest)).text()).isEqualTo(longest);
        isRefused(() -> StrictUtf8.of("xa.yaml", bytes(longest + "x")), ProblemKind.LINE_TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        a\\u0000, CONTROL_CHARACTER
        a\\u001f, CONTROL_CHARACTER
        a\\u007f, CONTROL_CHARACTER
        a\\u0080, CONTROL_CHARACTER
        a\\u009f, CONTROL_CHARACTER
        a\\ufffe, BAD_CHARACTER
        a\\uffff, BAD_CHARACTER
        a\\tb\\r\\n~,
        a\\u00a0é,
        a\\ufffd,
        \\ufeffa,
        """)
    void aCharacterIsReadOrRefused(String spelled, ProblemKind kind) throws InvalidFileException {
        String text = HostileTable.unescaped(spelled);
        if (kind == null) {
            assertThat(StrictUtf8.of("xa.yaml", bytes(text)).text()).isEqualTo(text.replace("\uFEFF", ""));
        } else {
            isRefused(() -> StrictUtf8.of("xa.yaml", bytes(text)), kind);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Every text of at most six letters and line ends. */
    @Test
    void linesEndWithLfOrCrOrBoth() {
        List<String> texts = new ArrayList<>(List.of(""));
        for (int i = 0; i < texts.size() && texts.get(i).length() < 6; i++) {
            texts.add(texts.get(i) + "x");
            texts.add(texts.get(i) + "\n");
            texts.add(texts.get(i) + "\r");
        }
        for (String text : texts) {
            SourceText source = new SourceText("xa.yaml", text);
            List<String> lines = new ArrayList<>();
            for (int line = 1; line <= source.lines(); line++) {
                lines.add(source.line(line));
            }
            assertThat(lines).containsExactly(text.split("\r\n|\r|\n", -1));
        }
        assertThat(texts).hasSize(1093);
    }
}
