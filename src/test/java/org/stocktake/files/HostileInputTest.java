package org.stocktake.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.Cases;
import org.stocktake.Exhaustive;
import org.stocktake.files.assessment.AssessmentReader;
import org.stocktake.model.Problem;

/** Malicious files: each is refused quickly, with its place, and never with an exception. */
final class HostileInputTest {
    private static final Duration AT_MOST = Duration.ofSeconds(20);

    static Stream<Arguments> bytes() {
        return Stream.of(
                Arguments.of("no byte", new byte[0], "0:0: empty-file"),
                Arguments.of("blank", text(" \n\n# note\n"), "0:0: empty-file"),
                Arguments.of("overlong slash", latin("a: b\nc: ..\u00C0\u00AFetc\n"), "2:6: not-utf-8"),
                Arguments.of("surrogate in bytes", latin("a: \u00ED\u00A0\u0080\n"), "1:4: not-utf-8"),
                Arguments.of("half a character at the end", latin("a: \u00C3"), "1:4: not-utf-8"),
                Arguments.of("UTF-16", "a: b".getBytes(StandardCharsets.UTF_16), "1:1: not-utf-8"),
                Arguments.of("NUL", text("a: b\nc: \0\n"), "2:4: control-character"),
                Arguments.of("escape", text("a: \u001B[2J\n"), "1:4: control-character"),
                Arguments.of("C1", text("a: é\u009B\n"), "1:5: control-character"),
                Arguments.of("delete", text("\u007F"), "1:1: control-character"),
                Arguments.of("no character", text("a: \uFFFF\n"), "1:4: bad-character"),
                Arguments.of("5 MiB", text("a: b\n".repeat(1024 * 1024 + 1)), "0:0: file-too-large"),
                Arguments.of("long line", text("x: y\na: " + "b".repeat(70_000) + "\n"), "2:1: line-too-long"));
    }

    static Stream<Arguments> texts() {
        String lines = ("  " + "b".repeat(60_000) + "\n").repeat(60);
        return Stream.of(
                Arguments.of("quoted text of 3 MiB", "a: \"\n" + lines + "\"\n", "1:4: text-too-long"),
                Arguments.of("block of 3 MiB", "a: |\n" + lines, "1:4: text-too-long"),
                Arguments.of("key of 60 KB", "b".repeat(60_000) + ": 1\n", "1:60001: colon-in-text"),
                Arguments.of("33 brackets", "a: " + "[".repeat(40), "1:35: too-deep"),
                Arguments.of("brackets without end", "[".repeat(60_000), "1:33: too-deep"),
                Arguments.of("braces without end", "{a: ".repeat(16_000), "1:129: too-deep"),
                Arguments.of("dashes", "- ".repeat(30_000) + "a\n", "1:65: too-deep"),
                Arguments.of("questions", "? ".repeat(30_000) + "a\n", "1:3: not-yaml"),
                Arguments.of(
                        "deep steps",
                        IntStream.range(0, 300)
                                .mapToObj(i -> " ".repeat(i) + "a:\n")
                                .reduce("", String::concat),
                        "33:33: too-deep"),
                Arguments.of("many values", "- a\n".repeat(200_001), "200000:3: too-many-values"),
                Arguments.of(
                        "many keys",
                        IntStream.range(0, 200_001)
                                .mapToObj(i -> "k" + i + ": a\n")
                                .collect(java.util.stream.Collectors.joining()),
                        "200000:10: too-many-values"),
                Arguments.of("billion laughs", "a: &a [x]\nb: &b [*a,*a]\n", "1:4: anchor-not-allowed"),
                Arguments.of("alias", "a: *b\n", "1:4: alias-not-allowed"),
                Arguments.of("class by tag", "a: !!javax.script.ScriptEngineManager [x]\n", "1:4: tag-not-allowed"),
                Arguments.of("tag on a key", "!!str a: b\n", "1:1: tag-not-allowed"),
                Arguments.of("anchor on a key", "&x a: b\n", "1:1: anchor-not-allowed"),
                Arguments.of("alias as key", "*x : b\n", "1:1: alias-not-allowed"),
                Arguments.of("tag on nothing", "a: !!null\n", "1:4: tag-not-allowed"),
                Arguments.of("anchor on nothing", "a: &x\nb: c\n", "1:4: anchor-not-allowed"),
                Arguments.of("merge key", "<<: {a: b}\n", "1:1: merge-key-not-allowed"),
                Arguments.of("second document", "a: b\n--- c\n", "2:5: second-document"),
                Arguments.of("second document, empty", "a: b\n---\n", "3:1: second-document"),
                Arguments.of("after the end", "a: b\n...\nc\n", "3:1: not-yaml"),
                Arguments.of("list as key", "[a]: b\n", "1:1: not-yaml"),
                Arguments.of("digits that are none", "a: \"\\UZZZZZZZZ\"\n", "1:7: not-yaml"),
                Arguments.of("beyond Unicode", "a: \"\\UFFFFFFFF\"\n", "1:1: not-yaml"),
                Arguments.of("newer YAML", "%YAML 9.9\n---\na: b\n", "1:1: not-yaml"),
                Arguments.of(
                        "comment of 60 KB a line", ("#" + "x".repeat(60_000) + "\n").repeat(60), "0:0: empty-file"),
                Arguments.of("a list", "- a\n", "1:1: not-an-assessment"),
                Arguments.of("a text", "hello\n", "1:1: not-an-assessment"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bytes")
    void bytesThatAreNoTextAreRefused(String name, byte[] bytes, String expected) {
        assertThat(FileFixtures.lines(problems(bytes))).contains(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void textsThatWouldHarmAreRefused(String name, String text, String expected) {
        assertThat(FileFixtures.lines(problems(text(text)))).contains(expected);
    }

    @Exhaustive
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void anyDamageToAValidFileGivesADocumentOrProblemsWithAPlace(long seed) throws IOException {
        Random random = new Random(seed);
        byte[] valid = text(FileFixtures.valid());
        for (int round = 0; round < Cases.count(50, 500); round++) {
            problems(damaged(valid, random))
                    .forEach(problem -> assertThat(problem.where().file()).isEqualTo("a.yaml"));
        }
    }

    private static byte[] damaged(byte[] valid, Random random) {
        byte[] bytes = valid.clone();
        IntUnaryOperator spot = length -> random.nextInt(length);
        for (int i = 0; i <= random.nextInt(4); i++) {
            int at = spot.applyAsInt(bytes.length);
            byte[] marks = text("\n :-[]{}&*!|>'\"#%@`,?~\\0\t<");
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = marks[spot.applyAsInt(marks.length)];
                case 2 -> bytes = Arrays.copyOf(bytes, at + 1);
                default -> System.arraycopy(bytes, at, bytes, 0, bytes.length - at);
            }
        }
        return bytes;
    }

    private static java.util.List<Problem> problems(byte[] bytes) {
        return Assertions.assertTimeoutPreemptively(
                AT_MOST,
                () -> new AssessmentReader(FileFixtures.library())
                        .read("a.yaml", bytes)
                        .problems());
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
