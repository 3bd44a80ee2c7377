package org.stocktake.text;

/** A way of joining texts. The signs between them are those of the language: the message under {@code join.}. */
public enum Joint {
    /** Things of one kind: "a, b". */
    LIST("join.list"),
    /** Parts of a line that can have commas: "a; b". */
    PARTS("join.parts"),
    /** Names and citations inside a sentence, which can have commas: "a; b". */
    NAMES("join.names"),
    /** A list, and how many more there are: "a, b and 3 more". */
    FURTHER("join.further"),
    /** Sentences without their full stops: "A. B". */
    SENTENCES("join.sentences"),
    /** A number or name, and a title: "a - b". */
    DASH("join.dash");

    private static final String FIRST = "{0}";
    private static final String SECOND = "{1}";

    private final String key;

    Joint(String key) {
        this.key = key;
    }

    /** Returns the texts in one. */
    public String of(Iterable<String> texts, Messages words) {
        return String.join(between(words), texts);
    }

    /** Returns what stands between two of the texts. */
    public String between(Messages words) {
        String joined = words.say(key);
        return joined.substring(joined.indexOf(FIRST) + FIRST.length(), joined.indexOf(SECOND));
    }
}
