package org.stocktake.finding.worksheet;

import java.util.List;
import java.util.Optional;
import org.stocktake.finding.ItemKind;
import org.stocktake.model.KebabCase;

/** The lists of an answer that a worksheet offers, each with the keys of its items, which are those of the file. */
public enum WorksheetList {
    EVIDENCE("title reference kind date in-force-from repealed-on link", "file sha256 review-by named"),
    ACTIONS("what owner due status", ""),
    FIGURES("what number from to", "");

    /** The hidden key of the digest of a title. */
    public static final String NAMED = "named";

    private final String keys;
    private final String hiddenKeys;

    WorksheetList(String keys, String hiddenKeys) {
        this.keys = keys;
        this.hiddenKeys = hiddenKeys;
    }

    /** Returns its key, which is that of the file. */
    public String key() {
        return KebabCase.of(this);
    }

    /** Returns the list of a key; empty if there is none. */
    public static Optional<WorksheetList> of(String key) {
        return KebabCase.find(WorksheetList.class, key);
    }

    /** Returns the keys that a person fills in; the first must be given. */
    public List<String> keys() {
        return List.of(keys.split(" ", -1));
    }

    /**
     * Returns the keys that go out and come back unseen; the last of a citation, {@link #NAMED}, is the digest of its
     * title, by which a row is known that somebody wrote another document into.
     */
    public List<String> hiddenKeys() {
        return hiddenKeys.isEmpty() ? List.of() : List.of(hiddenKeys.split(" ", -1));
    }

    /** Returns true if the value of a key is a day. */
    public static boolean isDay(String key) {
        return ItemKind.accepts(key).isDay();
    }

    /** Returns true if the value of a key is chosen from a list. */
    public static boolean isChoice(String key) {
        return key.equals("kind") || key.equals("status");
    }
}
