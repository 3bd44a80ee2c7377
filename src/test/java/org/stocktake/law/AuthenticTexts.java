package org.stocktake.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The authentic texts of the treaties in other languages than English, as far as they were read: whole and by paragraph in
 * Spanish; fragments in the other languages, in which words are looked up without regard to their place.
 */
final class AuthenticTexts {
    private static final Pattern ARTICLE = Pattern.compile("#+\\s*Artículo\\s+(\\d+)");
    private static final Pattern PARAGRAPH = Pattern.compile("(\\d+)\\.\\s.*");
    private static final Pattern NUMBER = Pattern.compile("(\\d+)(?:\\((\\d+)\\))?.*");

    /** Misprints in the copy of the Spanish text that is read, with what stands in the original. */
    private static final Map<String, String> MISPRINTS =
            Map.of("sin demora indebida injustificada", "sin demora indebida o injustificada");

    private final Map<String, String> paragraphs = new HashMap<>();
    private final Map<String, String> fragments = new HashMap<>();

    private AuthenticTexts() {}

    /** Reads the texts of a language from the folder that has them. */
    static AuthenticTexts in(Path folder, String language) throws IOException {
        AuthenticTexts texts = new AuthenticTexts();
        for (String source : List.of("smp", "untoc")) {
            Path whole = folder.resolve(source + "." + language + ".txt");
            Path own = folder.resolve(source + "." + language + ".fragments.txt");
            if (Files.exists(whole)) {
                texts.read(source, Files.readAllLines(whole));
            } else {
                Path file = Files.exists(own) ? own : folder.resolve(language + ".fragments.txt");
                texts.fragments.put(source, plain(Files.readString(file)));
            }
        }
        return texts;
    }

    private void read(String source, List<String> lines) {
        String article = "";
        String paragraph = "";
        for (String line : lines) {
            Matcher heading = ARTICLE.matcher(line);
            Matcher numbered = PARAGRAPH.matcher(line);
            if (heading.lookingAt()) {
                article = heading.group(1);
                paragraph = "";
            } else if (numbered.matches()) {
                paragraph = numbered.group(1);
            }
            String text = MISPRINTS.entrySet().stream()
                    .reduce(
                            line,
                            (read, misprint) -> read.replace(misprint.getKey(), misprint.getValue()),
                            (a, b) -> b);
            paragraphs.merge(key(source, article, paragraph), plain(text), (before, more) -> before + " " + more);
        }
    }

    private static String key(String source, String article, String paragraph) {
        return source + " " + article + " " + paragraph;
    }

    /** Returns the text of the paragraph of a number such as {@code 27(1)(f)}, or all that was read; empty if nothing was. */
    Optional<String> text(String source, String number) {
        if (fragments.containsKey(source)) {
            return Optional.ofNullable(fragments.get(source));
        }
        Matcher matcher = NUMBER.matcher(number);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String paragraph = matcher.group(2) == null ? "" : matcher.group(2);
        return Optional.ofNullable(paragraphs.get(key(source, matcher.group(1), paragraph)));
    }

    /** Returns the letters and digits of a text, small and without accents, with one space between words. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
