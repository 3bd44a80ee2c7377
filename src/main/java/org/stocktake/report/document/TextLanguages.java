package org.stocktake.report.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stocktake.text.ScriptLanguage;
import org.stocktake.text.TextDirection;

/**
 * The languages of the texts in a document that are not in its own: what an office typed, and what is not translated.
 * They are found by their words, wherever in a sentence they stand.
 */
public final class TextLanguages {
    /** The tag for what is in no language, such as a day, ISO 639-2. */
    public static final String NO_LANGUAGE = "zxx";

    /** A shorter text is found only where it stands alone: it may be a word of the document too. */
    private static final int CHARS_MIN = 12;

    /** The same for Latin letters in a document from right to left, in which they are no word of it. */
    private static final int LATIN_CHARS_MIN = 4;

    /** The letters that the number of a chapter has at most. */
    private static final int NUMBER_LETTERS_MAX = 1;

    private final String language;
    private final boolean runsRightToLeft;
    private final int charsMin;
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, List<String>> byBeginning = new HashMap<>();

    /**
     * Makes the languages of a document.
     *
     * @param language that of the document, BCP 47
     * @param texts texts that may be in another, each with its language
     */
    public TextLanguages(String language, Map<String, String> texts) {
        this.language = language;
        this.runsRightToLeft = TextDirection.isRightToLeft(language);
        this.charsMin = runsRightToLeft ? LATIN_CHARS_MIN : CHARS_MIN;
        texts.forEach((text, of) -> add(PlainText.text(text).strip(), of));
    }

    /** Returns the languages of a document of whose texts nothing is known; only letters tell them. */
    public static TextLanguages none(String language) {
        return new TextLanguages(language, Map.of());
    }

    private void add(String text, String of) {
        if (of.equals(language) || text.codePoints().noneMatch(Character::isLetter)) {
            return;
        }
        known.put(text, of);
        if (text.length() >= (ScriptLanguage.isLatin(text) ? charsMin : CHARS_MIN)) {
            byBeginning
                    .computeIfAbsent(text.substring(0, charsMin), beginning -> new ArrayList<>())
                    .add(text);
        }
    }

    /** A part of a text in one language; empty for that of the document. */
    record Piece(String text, String language) {}

    /** Returns the text in pieces of one language each. */
    List<Piece> pieces(String text) {
        @Nullable String whole = known.get(text.strip());
        if (whole != null) {
            return List.of(new Piece(text, whole));
        }
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        int at = byBeginning.isEmpty() ? text.length() : 0;
        while (at + charsMin <= text.length()) {
            String found = isBoundary(text, at) ? knownAt(text, at) : "";
            if (found.isEmpty()) {
                at++;
            } else {
                addOwn(pieces, text.substring(from, at));
                from = end(text, at, found);
                pieces.add(new Piece(text.substring(at, from), known.getOrDefault(found, ScriptLanguage.UNKNOWN)));
                at = from;
            }
        }
        addOwn(pieces, text.substring(from));
        return pieces;
    }

    private void addOwn(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, byLetters(text)));
        }
    }

    private String byLetters(String text) {
        if (ScriptLanguage.isLatin(text)) {
            return "";
        }
        String of = ScriptLanguage.of(text, language);
        return of.equals(language) ? "" : of;
    }

    /** Returns the longest known text that stands there, whole or cut with an ellipsis; empty if none does. */
    private String knownAt(String text, int at) {
        String longest = "";
        for (String candidate : byBeginning.getOrDefault(text.substring(at, at + charsMin), List.of())) {
            int end = end(text, at, candidate);
            boolean isWhole = end - at == candidate.length() && isBoundary(text, end);
            boolean isCut = text.startsWith("…", end) || text.startsWith(" …", end);
            if ((isWhole || isCut) && candidate.length() > longest.length()) {
                longest = candidate;
            }
        }
        return longest;
    }

    /** Returns the index up to which a text from there on is the same as another one. */
    private static int end(String text, int at, String other) {
        int same = 0;
        while (same < other.length() && at + same < text.length() && text.charAt(at + same) == other.charAt(same)) {
            same++;
        }
        return at + same;
    }

    /** Returns true if no word goes on from before the index to behind it; Chinese parts none. */
    private static boolean isBoundary(String text, int at) {
        return at == 0 || at == text.length() || !isOfWord(text.charAt(at - 1)) || !isOfWord(text.charAt(at));
    }

    private static boolean isOfWord(char unit) {
        return Character.isLetterOrDigit(unit) && !Character.isIdeographic(unit);
    }

    /** Returns the one language of a text, whatever its number; empty for that of the document, and for several. */
    public String of(String text) {
        Piece longest = new Piece("", "");
        long letters = 0;
        for (Piece piece : pieces(text)) {
            longest = piece.text().length() > longest.text().length() ? piece : longest;
            letters += piece.language().isEmpty() ? letters(piece.text()) : 0;
        }
        return letters > NUMBER_LETTERS_MAX ? "" : longest.language();
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    /** Returns the value of an attribute {@code lang}, which is empty for an unknown language; null if none is needed. */
    public static @Nullable String attribute(String language) {
        if (language.isEmpty() || language.equals(NO_LANGUAGE)) {
            return null;
        }
        return language.equals(ScriptLanguage.UNKNOWN) ? "" : language;
    }

    /** Returns the attribute {@code lang} of an element with a text. */
    public @Nullable String lang(String text) {
        return attribute(of(text));
    }

    /** Returns the attribute {@code lang} of an element with a line, if all of it is in another language. */
    public static @Nullable String lang(TextLine line) {
        return attribute(line.language());
    }

    /**
     * Returns the attribute {@code dir} of an element with a line: by its first letter, but that of the document where
     * a sentence of a document from right to left begins with a Latin word.
     */
    public @Nullable String dir(TextLine line) {
        return runsWithDocument(line) ? null : "auto";
    }

    /**
     * Returns true for a line of a document from right to left that is in its language, or has only names in another one,
     * each with an element of its own, and signs and numbers.
     */
    public boolean runsWithDocument(TextLine line) {
        if (!runsRightToLeft) {
            return false;
        }
        StringBuilder own = new StringBuilder();
        line.spans().stream().filter(span -> !line.isApart(span)).forEach(span -> own.append(span.text()));
        boolean isOfNames = own.length() < line.text().length() && letters(own.toString()) == 0;
        return runsWithDocument(line.text(), line.language())
                || (isOfNames && line.language().isEmpty());
    }

    /** Returns the attribute {@code dir} of an element with a text; see {@link #dir(TextLine)}. */
    public @Nullable String dir(String text) {
        return runsWithDocument(text, of(text)) ? null : "auto";
    }

    /** Returns true if the language of the document is written from right to left. */
    public boolean runRightToLeft() {
        return runsRightToLeft;
    }

    /** Returns true for a text of a document from right to left that has such letters and is in its language. */
    public boolean runsWithDocument(String text, String of) {
        return of.isEmpty() && runsRightToLeft && TextDirection.runsRightToLeft(text);
    }
}
