package org.stocktake.files.po;

import java.util.List;

/**
 * One entry of a PO file: a text and its translation.
 *
 * @param context the key of the text, which no other entry has
 * @param english the text; for a counted one its form for 1 and that for other numbers
 * @param translations as many as the language has forms for a counted text, else one; an empty one is to be translated
 * @param remarks what stands around it
 */
public record PoEntry(String context, List<String> english, List<String> translations, Remarks remarks) {
    /**
     * The lines of an entry that are no text.
     *
     * @param comments of the translator
     * @param notes of the program to the translator
     * @param fuzzy true if the translation is to be looked at again: it is not used
     * @param previous the English that was translated, if it is another now; for a counted one both forms
     */
    public record Remarks(List<String> comments, List<String> notes, boolean fuzzy, List<String> previous) {
        public Remarks {
            comments = List.copyOf(comments);
            notes = List.copyOf(notes);
            previous = List.copyOf(previous);
        }

        /** Returns the remarks of a text that nobody has translated yet. */
        static Remarks noting(List<String> notes) {
            return new Remarks(List.of(), notes, false, List.of());
        }
    }

    public PoEntry {
        english = List.copyOf(english);
        translations = List.copyOf(translations);
        if (english.isEmpty() || english.size() > 2) {
            throw new IllegalArgumentException(context + ": one text, or two for a counted one");
        }
    }

    /** Returns true for a text with a number, which has a form for each kind of number. */
    public boolean isCounted() {
        return english.size() > 1;
    }

    /** Returns true if there is a translation, whole, that may be used for this English. */
    public boolean isUsable(List<String> todaysEnglish) {
        return !remarks.fuzzy() && isTranslated() && english.equals(todaysEnglish);
    }

    /** Returns true if every form is there. */
    public boolean isTranslated() {
        return !translations.isEmpty() && translations.stream().noneMatch(String::isEmpty);
    }

    /**
     * Returns this new entry with the translation of an earlier one. If that was made of other English, it is kept to be
     * looked at again, and the English that it was made of stands beside it.
     */
    public PoEntry taking(PoEntry earlier) {
        boolean same = english.equals(earlier.english);
        boolean had = earlier.translations.stream().anyMatch(form -> !form.isEmpty());
        boolean sameForms = isCounted() == earlier.isCounted();
        List<String> before = same ? earlier.remarks.previous() : earlier.english;
        return new PoEntry(
                context,
                english,
                sameForms ? earlier.translations : translations,
                new Remarks(
                        earlier.remarks.comments(),
                        remarks.notes(),
                        had && sameForms && (!same || earlier.remarks.fuzzy()),
                        had && sameForms ? before : List.of()));
    }
}
