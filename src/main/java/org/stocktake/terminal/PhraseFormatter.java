package org.stocktake.terminal;

import java.util.Arrays;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.view.Phrase.PhraseLookup;
import org.stocktake.text.Citation;
import org.stocktake.text.ControlCharacters;
import org.stocktake.text.Ellipsis;
import org.stocktake.text.Messages;
import org.stocktake.text.SafeText;

/** Turns phrases into sentences without control characters. */
public final class PhraseFormatter implements PhraseLookup {
    /** Suffix of the key of a sentence that is different in plain mode, where words replace keys. */
    private static final String IN_PLAIN = ".in-plain";

    private final Messages words;
    private final String form;
    private final Ellipsis ellipsis;

    public PhraseFormatter(Messages words) {
        this(words, "", Ellipsis.CHARACTER);
    }

    private PhraseFormatter(Messages words, String form, Ellipsis ellipsis) {
        this.words = words;
        this.form = form;
        this.ellipsis = ellipsis;
    }

    /** Returns the formatter of a screen. */
    public static PhraseFormatter onScreen(Messages words, Ellipsis ellipsis) {
        return new PhraseFormatter(words, "", ellipsis);
    }

    /** Returns the formatter of plain mode. A sentence that is empty there says nothing. */
    public static PhraseFormatter inPlain(Messages words) {
        return new PhraseFormatter(words, IN_PLAIN, Ellipsis.CHARACTER);
    }

    public String say(String key, Object... values) {
        return ellipsis.in(SafeText.lines(sentence(key, values)));
    }

    @Override
    public String say(Phrase phrase) {
        return ellipsis.in(SafeText.lines(words(phrase)));
    }

    /** Returns the text of a notice; an error begins with the word for it. */
    public String say(Paragraph paragraph) {
        return switch (paragraph.tone()) {
            case ERROR -> say("interview.error", words(paragraph.phrase()));
            case QUESTION, PLAIN, DETAIL, NOTE -> say(paragraph.phrase());
        };
    }

    /** Returns the label of a row of a form on one line; empty where an action has its name as its value. */
    public String label(FormRow row) {
        return isNamedAction(row) ? "" : oneLine(row.label());
    }

    /** Returns what a row of a form says: words for nothing, and for a text that is not confirmed. */
    public String value(FormRow row) {
        String value = say(row.value());
        return switch (row.mark()) {
            case EMPTY -> value.isEmpty() ? say("interview.row.empty") : value;
            case TYPED -> say("interview.row.typed", value);
            case HALF_TYPED -> say("interview.row.half-typed", value.isEmpty() ? say("interview.row.empty") : value);
            case ACTION -> isNamedAction(row) ? oneLine(row.label()) : value;
            case GIVEN, MET, PARTLY_MET, GAP, PROPOSED, OPTIONAL ->
                value.isEmpty() ? say("interview.row.nothing") : value;
        };
    }

    private static boolean isNamedAction(FormRow row) {
        return row.mark() == FormRow.Mark.ACTION && row.value().equals(Phrase.NOTHING);
    }

    private String oneLine(Phrase phrase) {
        return say(phrase).replace('\n', ' ');
    }

    private String words(Phrase phrase) {
        Object[] values = phrase.values().stream().map(this::value).toArray();
        return sentence(phrase.key(), values);
    }

    private String sentence(String key, Object... values) {
        if (key.equals(Citation.ARTICLE)) {
            return Citation.article(words, String.valueOf(values[0]), String.valueOf(values[1]));
        }
        boolean differs = !form.isEmpty() && words.has(key + form);
        String said = differs ? key + form : key;
        return words.has(said) ? words.say(said, values) : counted(said, values);
    }

    /** Returns a sentence that has a form for each kind of number; the number is its first value. */
    private String counted(String key, Object... values) {
        Object[] more = Arrays.copyOfRange(values, 1, values.length);
        return words.count(key, Integer.parseInt(String.valueOf(values[0])), more);
    }

    private Object value(Object value) {
        return value instanceof Phrase phrase ? words(phrase) : value;
    }

    /**
     * Returns a text under edit without control characters. They are not replaced, because a replacement would take a
     * column that the caret does not count. Line feeds stay.
     */
    public static String harmless(String text) {
        if (text.codePoints().noneMatch(PhraseFormatter::isHarmful)) {
            return text;
        }
        StringBuilder harmless = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isHarmful(c)).forEach(harmless::appendCodePoint);
        return harmless.toString();
    }

    private static boolean isHarmful(int c) {
        return c != '\n' && ControlCharacters.steers(c);
    }
}
