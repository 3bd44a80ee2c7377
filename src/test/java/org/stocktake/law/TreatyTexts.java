package org.stocktake.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the instruments, found by article, paragraph, letter and roman number. They are not in the repository;
 * {@code src/docs/law/README.md} says where they come from and what their files look like.
 */
final class TreatyTexts {
    /** The environment variable that names the folder with the texts. */
    static final String VARIABLE = "STOCKTAKE_LAW_TEXTS";

    private static final Pattern ARTICLE = Pattern.compile("#+\\s*Article\\s+(\\d+)\\b.*");
    private static final Pattern PARAGRAPH = Pattern.compile("(\\d+)\\.\\s*(.*)");
    private static final Pattern LETTER = Pattern.compile("\\(?([a-z]+)\\)\\s*(.*)");
    private static final Pattern ROMAN = Pattern.compile("[ivx]+");
    private static final Pattern NUMBER = Pattern.compile("(\\d+)((?:\\([0-9a-z]+\\))*)");
    private static final Pattern PART = Pattern.compile("\\(([0-9a-z]+)\\)");

    /** The first part of a source that has paragraphs and no articles. */
    private static final String PREAMBLE = "preamble";

    private final Map<String, Map<String, Node>> sources = new LinkedHashMap<>();

    private TreatyTexts() {}

    /** Reads the three texts of the shipped checklist. */
    static TreatyTexts in(Path folder) throws IOException {
        TreatyTexts texts = new TreatyTexts();
        texts.sources.put("smp", treaty(Files.readAllLines(folder.resolve("protocol.txt"))));
        texts.sources.put("untoc", treaty(Files.readAllLines(folder.resolve("untoc.txt"))));
        texts.sources.put("res-5-3", resolution(Files.readAllLines(folder.resolve("resolution-5-3.md"))));
        return texts;
    }

    /** A part of a text: its own words, and the parts below it. */
    private static final class Node {
        private String own = "";
        private final Map<String, Node> parts = new LinkedHashMap<>();

        private Node below(String name, String words) {
            Node node = new Node();
            node.own = words;
            parts.put(name, node);
            return node;
        }

        private void add(String words) {
            own = own + " " + words;
        }

        private String whole() {
            StringBuilder whole = new StringBuilder(own);
            parts.values().forEach(part -> whole.append(' ').append(part.whole()));
            return whole.toString();
        }
    }

    private static Map<String, Node> treaty(List<String> lines) {
        Map<String, Node> articles = new LinkedHashMap<>();
        List<String> article = new ArrayList<>();
        String number = "";
        for (String line : lines) {
            Matcher heading = ARTICLE.matcher(line);
            if (heading.matches()) {
                articles.put(number, article(article));
                number = heading.group(1);
                article.clear();
            } else if (!line.startsWith("#") && !line.startsWith("==") && !line.isBlank()) {
                article.add(line.strip());
            }
        }
        articles.put(number, article(article));
        articles.remove("");
        return articles;
    }

    /** Returns the tree of one article. A line without a number goes on with the part before it. */
    private static Node article(List<String> lines) {
        Node article = new Node();
        Node paragraph = article;
        @Nullable Node letter = null;
        Node last = article;
        String lastLetter = "";
        for (String line : lines) {
            Matcher numbered = PARAGRAPH.matcher(line);
            Matcher lettered = LETTER.matcher(line);
            if (numbered.matches()) {
                paragraph = article.below(numbered.group(1), numbered.group(2));
                letter = null;
                last = paragraph;
            } else if (lettered.matches() && letter != null && isRoman(lettered.group(1), lastLetter)) {
                last = letter.below(lettered.group(1), lettered.group(2));
            } else if (lettered.matches()) {
                letter = paragraph.below(lettered.group(1), lettered.group(2));
                lastLetter = lettered.group(1);
                last = letter;
            } else {
                last.add(line);
            }
        }
        return article;
    }

    /** Returns true unless the name goes on with the alphabet: i after h, v after u, x after w. */
    private static boolean isRoman(String name, String lastLetter) {
        return ROMAN.matcher(name).matches() && !List.of("h i", "u v", "w x").contains(lastLetter + " " + name);
    }

    private static Map<String, Node> resolution(List<String> lines) {
        Map<String, Node> paragraphs = new LinkedHashMap<>();
        String number = PREAMBLE;
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#") || line.startsWith("---") || line.startsWith("<sup>")) {
                continue;
            }
            Matcher numbered = PARAGRAPH.matcher(line);
            boolean begins = numbered.matches();
            number = begins ? numbered.group(1) : number;
            paragraphs.computeIfAbsent(number, any -> new Node()).add(begins ? numbered.group(2) : line);
        }
        return paragraphs;
    }

    /** Returns the whole text of each source. */
    List<String> wholes() {
        List<String> wholes = new ArrayList<>();
        for (Map<String, Node> source : sources.values()) {
            StringBuilder whole = new StringBuilder();
            source.values().forEach(node -> whole.append(node.whole()).append(' '));
            wholes.add(plain(whole.toString()));
        }
        return wholes;
    }

    /**
     * Returns the text of a number such as {@code 6(1)(b)(ii)}, with the words that lead to it; empty if the source has
     * no such number.
     */
    Optional<String> text(String source, String number) {
        Map<String, Node> numbers = sources.getOrDefault(source, Map.of());
        if (numbers.containsKey(number)) {
            return Optional.of(plain(numbers.get(number).whole()));
        }
        Matcher matcher = NUMBER.matcher(number);
        @Nullable Node node = matcher.matches() ? numbers.get(matcher.group(1)) : null;
        if (node == null) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        for (MatchResult part : PART.matcher(matcher.group(2)).results().toList()) {
            text.append(node.own).append(' ');
            node = node.parts.get(part.group(1));
            if (node == null) {
                return Optional.empty();
            }
        }
        return Optional.of(plain(text.append(node.whole()).toString()));
    }

    /**
     * Returns the places of a clause in a text: from the first words to the last, each without its ellipsis, or the phrase
     * itself; empty if one of them is not there.
     */
    static Optional<List<String>> spans(String text, List<String> clause) {
        String searched = text.toLowerCase(Locale.ROOT);
        List<String> spans = new ArrayList<>();
        for (String span : clause) {
            List<String> anchors = anchors(span);
            String first = anchors.get(0);
            String last = anchors.get(anchors.size() - 1);
            int from = searched.indexOf(first);
            int to = anchors.size() == 1 || from < 0 ? from : searched.indexOf(last, from + first.length());
            if (from < 0 || to < 0) {
                return Optional.empty();
            }
            spans.add(text.substring(from, to + last.length()));
        }
        return Optional.of(spans);
    }

    /** Returns the words on both sides of the ellipsis, or the whole phrase, in small letters. */
    static List<String> anchors(String span) {
        List<String> anchors = new ArrayList<>();
        for (String anchor : span.split("\u2026", -1)) {
            anchors.add(plain(anchor).toLowerCase(Locale.ROOT));
        }
        return anchors;
    }

    /** Returns the words without notes, marks of emphasis and typographic variants. */
    static String plain(String text) {
        return text.replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .replaceAll("<sup>\\d+</sup>", "")
                .replaceAll("[*_`]", "")
                .replace('\u2019', '\'')
                .replace('\u201c', '"')
                .replace('\u201d', '"')
                .replace('\u2013', '-')
                .replaceAll("[\\s\u00a0]+", " ")
                .strip();
    }
}
