package org.stocktake.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stocktake.text.Messages;

/**
 * A language that every reader of English can read: each letter has an accent, and each sentence is a third longer. What is
 * typed stays as it is. A word without accents in the output was not said by a message.
 */
final class PseudoLanguage {
    /** A code for private use. */
    static final String CODE = "qps";

    /** Leaves out places, commands, options, names in capitals, names of files, and what stands in quotation marks. */
    private static final Pattern TYPED = Pattern.compile(
            "\\{[0-9]}|`[^`]*`|(?:stocktake|git) [^\\n]*|--?[a-z][\\w=-]*|'[^'\\n]*'|\"[^\"\\n]*\"|\\b[A-Z][A-Z_-]+\\b"
                    + "|[\\w/-]+\\.(?:yaml|xlsx|csv|md|po)\\b|\\b[a-z]+(?:-[a-z]+)+\\b|https?://\\S+");

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ACCENTED = "àƀçðéƒĝĥîĵķļɱñôþǫŕšţûṽŵẋýžÀƁÇÐÉƑĜĤÎĴĶĻṀÑÔÞǪŔŠŢÛṼŴẊÝŽ";

    private PseudoLanguage() {}

    /** Writes the messages where the program looks for them while the tests run. */
    static void make() {
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
            Files.writeString(folder.resolve("messages_" + CODE + ".properties"), text);
            Files.writeString(folder.resolve("states_" + CODE + ".properties"), "invented=Šţàţé {0}\nNO=Ñôŕŵàý\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the text in the language. */
    static String of(String english) {
        StringBuilder said = new StringBuilder();
        Matcher typed = TYPED.matcher(english);
        int from = 0;
        while (typed.find()) {
            said.append(accented(english.substring(from, typed.start()))).append(typed.group());
            from = typed.end();
        }
        return said.append(accented(english.substring(from))).toString();
    }

    private static String accented(String text) {
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int letter = PLAIN.indexOf(c);
            said.append(letter < 0 ? c : ACCENTED.charAt(letter));
            if ("aeo".indexOf(c) >= 0) {
                said.append(ACCENTED.charAt(letter));
            }
        }
        return said.toString();
    }
}
