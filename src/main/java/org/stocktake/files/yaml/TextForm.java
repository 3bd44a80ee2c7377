package org.stocktake.files.yaml;

import org.stocktake.model.KebabCase;
import org.stocktake.model.Worded;

/** A form that a text in a file must have: the pattern for editors, and the sentence that they show where it has another. */
public enum TextForm implements Worded {
    SHOWN("\\S"),
    ID("^[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)?$"),
    CHECKLIST_ID("^[a-z0-9]+(-[a-z0-9]+)*$"),
    VERSION("^[0-9]+(\\.[0-9]+)+$"),
    LANGUAGE("^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$"),
    STATE("^[A-Z]{2}$"),
    /** The 29th of February is a day of every year. */
    DAY(Dates.DAY),
    DAY_OR_PART("^" + Dates.YEAR + "$|^" + Dates.YEAR + "-(0[1-9]|1[0-2])$|" + Dates.DAY),
    DAY_OR_PERIOD(Dates.DAY + "|^P(?=[0-9])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$"),
    INSTANT("^" + Dates.DATE + "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?Z$"),
    SHA256("^[0-9a-f]{64}$"),
    DIGITS("^[0-9]{1,6}$"),
    NUMBER("^[0-9]+(\\.[0-9]+)?$"),
    LINK("^[Hh][Tt][Tt][Pp][Ss]?://\\S+$"),
    COLOUR("^#?[0-9a-fA-F]{6}$");

    private final String pattern;

    TextForm(String pattern) {
        this.pattern = pattern;
    }

    String pattern() {
        return pattern;
    }

    /** Returns the sentence that says how the text is to be written. */
    String sentence() {
        return KeyDescriptions.of("form", word());
    }

    @Override
    public String word() {
        return KebabCase.of(this);
    }

    private static final class Dates {
        static final String YEAR = "(?!0000)[0-9]{4}";
        static final String DATE = YEAR
                + "-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-9]))";
        static final String DAY = "^" + DATE + "$";

        private Dates() {}
    }
}
