package org.stocktake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stocktake.text.Messages;

/**
 * Languages that nobody speaks: in one, which every reader of English can read, each letter has an accent; the other is
 * written from right to left, in Arabic letters. In both a sentence is a third longer, and what is typed stays as it is.
 * A word in plain Latin letters in the output was not said by a message.
 */
public enum PseudoLanguage {
    ACCENTED("qps", "àƀçðéƒĝĥîĵķļɱñôþǫŕšţûṽŵẋýžÀƁÇÐÉƑĜĤÎĴĶĻṀÑÔÞǪŔŠŢÛṼŴẊÝŽ"),
    RIGHT_TO_LEFT("qps-Arab", "ابجدهوزحطيكلمنسعفصقرشتثخذضابجدهوزحطيكلمنسعفصقرشتثخذض");

    /** Leaves out places, commands, options, names in capitals, names of files, and what stands in quotation marks. */
    private static final Pattern TYPED = Pattern.compile(
            "\\{[0-9]}|`[^`]*`|(?:stocktake|git) [^\\n]*|--?[a-z][\\w=-]*|'[^'\\n]*'|\"[^\"\\n]*\"|\\b[A-Z][A-Z_-]+\\b"
                    + "|[\\w/-]+\\.(?:yaml|xlsx|csv|md|po)\\b|\\b[a-z]+(?:-[a-z]+)+\\b|https?://\\S+");

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{M}\\d])[A-Za-z]{3,}(?![\\p{L}\\p{M}])");

    /** A code for private use, BCP 47. */
    private final String code;

    private final String letters;

    PseudoLanguage(String code, String letters) {
        this.code = code;
        this.letters = letters;
    }

    public String code() {
        return code;
    }

    /** Writes the messages where the program looks for them while the tests run. */
    public void make() {
        Messages english = Messages.in(Messages.ENGLISH);
        Map<String, String> lines = new TreeMap<>();
        for (String key : english.keys()) {
            lines.put(key, key.startsWith("interview.key.") ? english.say(key) : of(english.say(key)));
        }
        StringBuilder text = new StringBuilder();
        lines.forEach((key, said) -> text.append(key.replace("=", "\\="))
                .append('=')
                .append(said.startsWith(" ") ? "\\" : "")
                .append(said.replace("\\", "\\\\").replace("\n", "\\n"))
                .append('\n'));
        try {
            Path classes = Path.of(Objects.requireNonNull(PseudoLanguage.class.getResource("/"))
                    .toURI());
            Path folder = Files.createDirectories(classes.resolve("org/stocktake/text"));
            Files.writeString(folder.resolve("messages_" + code + ".properties"), text);
            Files.writeString(
                    folder.resolve("states_" + code + ".properties"),
                    "invented=" + of("State") + " {0}\nNO=" + of("Norway") + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the text in the language. */
    public String of(String english) {
        StringBuilder said = new StringBuilder();
        Matcher typed = TYPED.matcher(english);
        int from = 0;
        while (typed.find()) {
            said.append(accented(english.substring(from, typed.start()))).append(typed.group());
            from = typed.end();
        }
        return said.append(accented(english.substring(from))).toString();
    }

    private String accented(String text) {
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int letter = PLAIN.indexOf(c);
            said.append(letter < 0 ? c : letters.charAt(letter));
            if ("aeo".indexOf(c) >= 0) {
                said.append(letters.charAt(letter));
            }
        }
        return said.toString();
    }

    /** Returns the lines with a word that is neither of the language nor typed by somebody. */
    public static List<String> english(String said, Set<String> theirs) {
        List<String> lines = new ArrayList<>();
        for (String line : said.lines().toList()) {
            String ours = line.replaceAll("(?:stocktake|git) [a-z].*|^  [a-z]+  +", "")
                    .replaceAll("(?<![\\w-])[a-z]+(?:-[a-z0-9]+)+(?![\\w-])|\\b[0-9a-f]{64}\\b", "")
                    .replaceAll("--?[a-z][\\w=-]*|`[^`]*`|'[^']*'|\"[^\"]*\"|\\S*[/.]\\w\\S*|\\b[A-Z][A-Z_|-]+\\b", "")
                    .replaceAll("\\]\\(#[^)]*\\)|<[^>]*>", "");
            if (words(ours).anyMatch(word -> !theirs.contains(word))) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** Returns the words of a text in plain Latin letters. */
    public static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }
}
