package org.stocktake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stocktake.text.ControlCharacters;

/**
 * The table of hostile inputs, {@code src/test/resources/hostile}: one row for each case, {@code why ⇒ text ⇒ what must
 * happen}. Text and result have the escapes of JSON, and a backslash with {@code s} for a space, with {@code x} and two
 * digits for a byte, with {@code u} and digits in braces for any character; {@code {{TEXT*TIMES}}} is a repetition.
 */
public final class HostileTable {
    private static final Path FOLDER = Path.of("src/test/resources/hostile");
    private static final String ARROW = " ⇒ ";
    private static final Pattern TIMES = Pattern.compile("\\{\\{(.*?)\\*(\\d+)\\}\\}");
    private static final int SHOWN_MAX = 160;

    /** The kinds whose texts a person could write into an answer. */
    private static final List<String> TEXTS =
            List.of("terminal", "bidi", "formula", "html", "links", "markdown", "xml", "ci", "paths", "shell");

    private HostileTable() {}

    /** One case of the table. */
    public record Row(String kind, String why, String text, String expected) {
        @Override
        public String toString() {
            return kind + ": " + why;
        }
    }

    /** Returns the rows of one kind. */
    public static List<Row> of(String kind) {
        try {
            return Files.readAllLines(file(kind)).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> row(kind, line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns every row whose text could be part of an answer. */
    public static Stream<Row> texts() {
        return TEXTS.stream().flatMap(kind -> of(kind).stream());
    }

    /** Returns the bytes as a text, for fuzz tests: each byte that is not UTF-8 becomes an unpaired surrogate. */
    public static String anyText(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace('\uFFFD', '\uD83D');
    }

    /**
     * Compares the results of all rows of a kind with the expected ones, all at once, so that the file can be
     * rewritten.
     */
    public static void assertHappens(String kind, Function<Row, String> what) throws IOException {
        StringBuilder actual = new StringBuilder();
        for (String line : Files.readAllLines(file(kind))) {
            if (line.startsWith("#")) {
                actual.append(line).append('\n');
                continue;
            }
            String[] parts = line.split(ARROW, 3);
            actual.append(parts[0])
                    .append(ARROW)
                    .append(parts[1])
                    .append(ARROW)
                    .append(spelled(what.apply(row(kind, line))))
                    .append('\n');
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file(kind), actual);
            fail("rewrote " + file(kind) + "; read the diff, then run again");
        }
        assertEquals(
                Files.readString(file(kind)),
                actual.toString(),
                file(kind) + ": if intended, rerun with -Dgolden.update=true");
    }

    private static Path file(String kind) {
        return FOLDER.resolve(kind + ".txt");
    }

    private static Row row(String kind, String line) {
        String[] parts = line.split(ARROW, 3);
        return new Row(kind, parts[0], meant(parts[1]), parts.length < 3 ? "" : parts[2]);
    }

    private static String meant(String spelled) {
        Matcher times = TIMES.matcher(spelled);
        StringBuilder repeated = new StringBuilder();
        while (times.find()) {
            times.appendReplacement(
                    repeated, Matcher.quoteReplacement(times.group(1).repeat(Integer.parseInt(times.group(2)))));
        }
        return unescaped(times.appendTail(repeated).toString());
    }

    /** Returns the text with {@code \n}, {@code \x41} and similar escapes replaced by their characters. */
    public static String unescaped(String text) {
        StringBuilder meant = new StringBuilder(text.length());
        int at = 0;
        for (int i = text.indexOf('\\'); i >= 0; i = text.indexOf('\\', at)) {
            meant.append(text, at, i);
            char letter = text.charAt(i + 1);
            boolean braced = text.startsWith("u{", i + 1);
            int end = braced ? text.indexOf('}', i) : i + (letter == 'u' ? 6 : letter == 'x' ? 4 : 2);
            switch (letter) {
                case 'n' -> meant.append('\n');
                case 'r' -> meant.append('\r');
                case 't' -> meant.append('\t');
                case 's' -> meant.append(' ');
                case '\\' -> meant.append('\\');
                default ->
                    meant.append(Character.toChars(Integer.parseInt(text.substring(i + (braced ? 3 : 2), end), 16)));
            }
            at = braced ? end + 1 : end;
        }
        return meant.append(text, at, text.length()).toString();
    }

    private static String spelled(String text) {
        if (text.length() > SHOWN_MAX) {
            return spelled(text.substring(0, text.offsetByCodePoints(0, SHOWN_MAX / 2))) + "… (" + text.length() + ")";
        }
        List<String> letters = new ArrayList<>();
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            boolean atAnEnd = i == 0 || i == points.length - 1;
            letters.add(letter(points[i], atAnEnd));
        }
        return String.join("", letters);
    }

    private static String letter(int c, boolean atAnEnd) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\\' -> "\\\\";
            case ' ' -> atAnEnd ? "\\s" : " ";
            default ->
                ControlCharacters.steers(c) || ControlCharacters.marksDirection(c) || Character.isSpaceChar(c)
                        ? String.format(c > 0xFFFF ? "\\u{%X}" : "\\u%04x", c)
                        : Character.toString(c);
        };
    }
}
