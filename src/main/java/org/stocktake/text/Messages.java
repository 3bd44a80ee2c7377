package org.stocktake.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stocktake.model.IsoDates;

/**
 * The messages that a person reads, by key, in one language.
 *
 * <p>{@code {0}}, {@code {1}} ... in a sentence stand for the values, in order; nothing else in it has a meaning. Not
 * ResourceBundle and MessageFormat: they cost more at start than the sentences are worth, and an apostrophe would have
 * one.
 */
public final class Messages {
    /** The language of the shipped messages. */
    public static final String ENGLISH = "en";

    private final String language;
    private final MessageFile sentences;
    /** The English messages; in another language they are read once one of its own is missing. */
    private @Nullable MessageFile english;

    private Messages(String language, MessageFile sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    /** Returns the messages of a language; English if there are none. */
    public static Messages in(String language) {
        @Nullable
        MessageFile sentences =
                language.equals(ENGLISH) ? null : MessageFile.in("messages_" + language + ".properties");
        return sentences == null ? new Messages(ENGLISH, shipped()) : new Messages(language, sentences);
    }

    private static MessageFile shipped() {
        return Objects.requireNonNull(MessageFile.in("messages.properties"));
    }

    private synchronized MessageFile english() {
        if (english == null) {
            english = language.equals(ENGLISH) ? sentences : shipped();
        }
        return english;
    }

    /** Returns the language of the messages, BCP 47. */
    public String language() {
        return language;
    }

    /** Returns true if there are messages in that language. */
    public static boolean speaks(String language) {
        return language.equals(ENGLISH) || Messages.class.getResource("messages_" + language + ".properties") != null;
    }

    /**
     * Returns the language with messages that fits a tag best: for {@code fr-CA} it is {@code fr}. Nothing if there is
     * none, or the text is no tag. Source: the lookup of RFC 4647, section 3.4.
     */
    public static Optional<String> languageFor(String tag) {
        if (speaks(tag)) {
            return Optional.of(tag);
        }
        try {
            return Optional.ofNullable(Locale.lookupTag(Locale.LanguageRange.parse(tag), languages()));
        } catch (IllegalArgumentException notATag) {
            return Optional.empty();
        }
    }

    /** Returns the codes of the languages that have messages, ISO 639-1, in alphabetical order. */
    public static List<String> languages() {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(Messages::speaks)
                .sorted()
                .toList();
    }

    /**
     * Returns the message with the values in place.
     *
     * @throws IllegalArgumentException when there is no such sentence
     */
    public String say(String key, Object... values) {
        Optional<String> sentence = sentence(key);
        if (sentence.isEmpty()) {
            throw new IllegalArgumentException("no sentence for " + key);
        }
        return values.length == 0 ? sentence.get() : filled(sentence.get(), language.startsWith("zh"), values);
    }

    /**
     * Returns the message in the form that a number takes in the language: that of {@code KEY.one}, {@code KEY.few}
     * ..., or of {@code KEY.other} where the language has no such message.
     *
     * @param number the first value, {@code {0}}: 0 to 999,999
     * @param more the values after it
     * @throws IllegalArgumentException when there is no such message
     */
    public String count(String key, int number, Object... more) {
        String other = key + PluralCategory.OTHER.suffix();
        boolean isTranslated = sentences.of(other) != null;
        String form = key
                + PluralCategory.of(isTranslated ? language : ENGLISH, number).suffix();
        Object[] values = new Object[1 + more.length];
        values[0] = number;
        System.arraycopy(more, 0, values, 1, more.length);
        return say((isTranslated ? sentences : english()).of(form) == null ? other : form, values);
    }

    /** Returns the texts in one list, with the signs of the language: "a, b". */
    public String list(Iterable<String> texts) {
        return Joint.LIST.of(texts, this);
    }

    /** Returns parts that can have commas in one line, with the signs of the language: "a; b". */
    public String parts(Iterable<String> texts) {
        return Joint.PARTS.of(texts, this);
    }

    /** Returns a label and what it says, with the signs of the language: "a: b". */
    public String label(String label, String text) {
        return say("join.label", label, text);
    }

    /** Returns a label with all that stands before its text: "a: ". */
    public String lead(String label) {
        return label(label, "");
    }

    /** Returns a text with a note after it, with the signs of the language: "a (b)". */
    public String note(String text, String note) {
        return say("join.note", text, note);
    }

    /** Returns a text with a note after it; the text alone if the note is empty. */
    public String noted(String text, String note) {
        return note.isEmpty() ? text : note(text, note);
    }

    /** Returns a note that stands apart from its text: "(b)". */
    public String inBrackets(String note) {
        return note("", note).strip();
    }

    /** Returns words of a legal instrument in the quotation marks of the language. */
    public String quoted(String text) {
        return say("join.quote", text);
    }

    /** Returns a number of a file with the sign of the language before its decimals: "12.5". */
    public String number(String digits) {
        return digits.replace(".", say("join.decimal"));
    }

    /** Returns a day as people write it: "24 November 2026". */
    public String day(LocalDate day) {
        String key = day.getDayOfMonth() == 1 ? "report.date.first" : "report.date";
        return say(key, day.getDayOfMonth(), say("report.month." + day.getMonthValue()), day.getYear());
    }

    /** Returns a day of a file as people write it; a text that is not a whole day as it is. */
    public String day(String written) {
        return IsoDates.day(written).map(day -> day(day)).orElse(written);
    }

    /** Returns a text as a whole sentence, with the sign of the language at its end: "a.". */
    public String ended(String text) {
        return say("join.end", text);
    }

    /** Fills the places in one pass, so that a placeholder in a value stays text. */
    private static String filled(String sentence, boolean isChinese, Object... values) {
        StringBuilder said = new StringBuilder();
        int from = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', open + 1)) {
            int close = open + 2;
            int value =
                    close < sentence.length() && sentence.charAt(close) == '}' ? sentence.charAt(open + 1) - '0' : -1;
            if (value >= 0 && value < values.length) {
                String shown = String.valueOf(values[value]);
                String before = sentence.substring(from, open);
                said.append(isChinese ? ChineseSpacing.before(before, shown) : before)
                        .append(shown);
                from = close + 1 + (isChinese ? ChineseSpacing.skipped(shown, sentence, close + 1) : 0);
            }
        }
        return said.append(sentence, from, sentence.length()).toString();
    }

    /** Returns true if there is a message for the key. */
    public boolean has(String key) {
        return sentence(key).isPresent();
    }

    /** Returns every key, in no order. */
    public Set<String> keys() {
        return english().keys();
    }

    private Optional<String> sentence(String key) {
        @Nullable String said = sentences.of(key);
        return Optional.ofNullable(said == null ? english().of(key) : said);
    }
}
