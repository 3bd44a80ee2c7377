package org.stocktake.files.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast reader reads the same as the YAML parser, with the same places, or leaves the text to the parser. */
class FastYamlReaderTest {
    private static final Path EXAMPLES = Path.of("src/examples");
    static final String EVERY_STYLE = """
            # about
            a: b c # d
            b.c-1: 'it''s'
            c: "d \\"e\\" \\n"
            d:
            - e
            - f: g
              h: 2026-01-01

            e:
              - |
                f

                 g
              - f: |-
                  h: # i
                  - j
                # k
                g:
                  h: (i)
                  j: []
            f: {}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"xa-2026.yaml", "xb-2026.yaml", "xc-2026.yaml"})
    void readsWhatTheToolWrites(String name) throws IOException, InvalidFileException {
        SourceText source = StrictUtf8.of(name, Files.readAllBytes(EXAMPLES.resolve(name)));
        assertEquals(Optional.of(YamlParser.anyStyle(source, new ProblemCollector())), FastYamlReader.read(source));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: b # not a part",
                "a: (b) c#d",
                "a: # nothing here\n  b: c",
                "a: 'it''s' # told",
                "a: \"a \\\"b\\\" \\\\ \\n\\t\"",
                "a: {}\nb: []\nc: d",
                "a:\n- b\n- c\nd: e",
                "a:\n    - b: c\n      d: e\n    # between\n    - b: f",
                "a:\n  - b:\n    - c\n    - d",
                "a: |\n  b\n\n  c\n   d\n\ne: f",
                "a: |-\n  b\n # not indented far enough\ne: f",
                "a: |\n  b\n  # part of it\ne: f",
                "a: b\r\nc: |\r\n  d\r\n  e\r\nf: g\r\n",
                "a: b\rc: d\r",
                "a: é\uD83D\uDE00 # 😀\nb: c",
                "NO: no\na.b-c.1: 012\n",
                "# first\n\n   \na: b:c\n# last",
            })
    void readsTheBlockStyle(String text) throws InvalidFileException {
        SourceText source = source(text);
        assertEquals(Optional.of(YamlParser.anyStyle(source, new ProblemCollector())), FastYamlReader.read(source));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a",
                "a",
                "a:",
                "a:\nb: c",
                "a: b\n  c",
                "a: b\n c: d",
                "a:\n    b: c\n  d: e",
                "a: b\na: c",
                "a: b: c",
                "a: b:",
                "a : b",
                "a:b",
                "\"a\": b",
                "? a\n: b",
                "a: &x b",
                "a: *x",
                "a: !x b",
                "a: [b]",
                "a: {b: c}",
                "a: [",
                "a: [] b",
                "a: 'b",
                "a: 'b'c",
                "a: 'b'#c",
                "a: \"b\\x41\"",
                "a: \"b\n  c\"",
                "a: >\n  b\nc: d",
                "a: |+\n  b\n\nc: d",
                "a: |2\n  b\nc: d",
                "a: | # why\n  b\nc: d",
                "a: |\n\n  b\nc: d",
                "a: |\nb: c",
                "a: |\n  b",
                "a: |\n  b\n   \nc: d",
                "a:\n  -\n    b",
                "a:\n  - - b",
                "a:\n  -b",
                "a:\n  - b\n - c",
                "a:\n  - b\n    c",
                "a:\tb",
                "a: b\tc",
                "\ta: b",
                "a: b\n\tc: d",
                "a: \u2028",
                "a: b\uFEFF",
                "--- \na: b",
                "a: b\n---\nc: d",
                "a: b\n...",
                "%YAML 1.2\n---\na: b",
                "@: b",
                "a: `b",
                "<<: b",
            })
    void leavesTheRestToTheEngine(String text) throws InvalidFileException {
        assertTrue(FastYamlReader.read(source(text)).isEmpty(), text);
    }

    @Test
    void readsNoDeeperAndNoMoreThanTheEngineMay() throws InvalidFileException {
        StringBuilder deep = new StringBuilder();
        for (int depth = 0; depth < TreeReader.DEPTH_MAX; depth++) {
            deep.append("  ".repeat(depth)).append("a:\n");
        }
        String inmost = "  ".repeat(TreeReader.DEPTH_MAX);
        for (String value : List.of("b", "[]", "{}", "\n" + inmost + "  - b")) {
            assertTrue(
                    FastYamlReader.read(source(deep + inmost + "a: " + value)).isEmpty(), value);
        }
        String atTheLimit = deep.substring(0, deep.length() - "a:\n".length());
        assertTrue(agrees((atTheLimit + "a: b").getBytes(StandardCharsets.UTF_8)));
        assertTrue(FastYamlReader.read(source(atTheLimit + "a: []")).isEmpty());
        assertTrue(FastYamlReader.read(source("a: |\n  " + "b\n  ".repeat(TreeReader.TEXT_CHARS_MAX / 2) + "c\nd: e"))
                .isEmpty());
        assertTrue(FastYamlReader.read(source("a:\n" + "  - b\n".repeat(TreeReader.VALUES_MAX)))
                .isEmpty());
    }

    /** Changes, removes or doubles a character or a line of the sample; both readers agree on the result. */
    @Test
    void agreesWithTheEngineAfterAnyChange() throws IOException {
        String sample = Files.readString(EXAMPLES.resolve("xa-2026.yaml"));
        assertTrue(agrees(EVERY_STYLE.getBytes(StandardCharsets.UTF_8)));
        String start = sample.substring(0, sample.indexOf("\n  offences.attempt:", 0) + 1) + "end: assessment\n";
        int read = 0;
        for (int seed = 0; seed < Integer.getInteger("block.rounds", 2_000); seed++) {
            Random random = new Random(seed);
            String changed = seed % 2 == 0 ? start : EVERY_STYLE;
            for (int change = random.nextInt(3); change >= 0; change--) {
                changed = changed(changed, random);
            }
            read += agrees(changed.getBytes(StandardCharsets.UTF_8)) ? 1 : 0;
        }
        assertTrue(read > 100, "read " + read);
    }

    private static String changed(String text, Random random) {
        int at = random.nextInt(text.length());
        int line = text.lastIndexOf('\n', at) + 1;
        int end = text.indexOf('\n', at);
        int next = end < 0 ? text.length() : end + 1;
        String with = "|-#:'\"\\ \n\t{}[]()>?&*!%@`,.a1é\u2028\uFEFF\r-\u00A0";
        char c = with.charAt(random.nextInt(with.length()));
        return switch (random.nextInt(8)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + c + text.substring(at + 1);
            case 2 -> text.substring(0, at) + c + text.substring(at);
            case 3 -> text.substring(0, line) + " ".repeat(random.nextInt(5)) + text.substring(line);
            case 4 -> text.substring(0, line) + text.substring(line, next).stripLeading() + text.substring(next);
            case 5 -> text.substring(0, line) + text.substring(next);
            case 6 -> text.substring(0, next) + " ".repeat(random.nextInt(6)) + c + " b\n" + text.substring(next);
            default -> text.substring(0, next) + " ".repeat(random.nextInt(9)) + c + '\n' + text.substring(next);
        };
    }

    /** Returns true if the fast reader reads the bytes; then requires the same of the parser. */
    static boolean agrees(byte[] bytes) {
        Optional<SourceText> source = strict(bytes);
        Optional<YamlNode> block = source.flatMap(FastYamlReader::read);
        if (block.isPresent()) {
            ProblemCollector problems = new ProblemCollector();
            try {
                assertEquals(YamlParser.anyStyle(source.orElseThrow(), problems), block.get());
            } catch (InvalidFileException e) {
                throw new AssertionError(
                        "the engine refuses " + source.orElseThrow().text(), e);
            }
            assertTrue(problems.isEmpty(), source.orElseThrow().text());
        }
        return block.isPresent();
    }

    private static Optional<SourceText> strict(byte[] bytes) {
        try {
            return Optional.of(StrictUtf8.of("a.yaml", bytes));
        } catch (InvalidFileException e) {
            return Optional.empty();
        }
    }

    private static SourceText source(String text) throws InvalidFileException {
        return StrictUtf8.of("a.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
