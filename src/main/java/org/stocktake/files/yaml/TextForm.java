package org.stocktake.files.yaml;

import java.util.List;
import org.stocktake.model.KebabCase;
import org.stocktake.model.Worded;

/** A form that a text in a file must have: the pattern for editors, and the sentence that they show where it has another. */
public enum TextForm implements Worded {
    SHOWN("\\S", Types.ANY),
    ID("^[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)?$", Types.ANY),
    CHECKLIST_ID("^[a-z0-9]+(-[a-z0-9]+)*$", Types.ANY),
    VERSION("^[0-9]+(\\.[0-9]+)+$", Types.NUMBERS),
    LANGUAGE("^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$", Types.TEXT),
    STATE("^[A-Z]{2}$", Types.TEXT),
    /** The 29th of February is a day of every year. */
    DAY(Dates.DAY, Types.TEXT),
    DAY_OR_PART("^" + Dates.YEAR + "$|^" + Dates.YEAR + "-(0[1-9]|1[0-2])$|" + Dates.DAY, Types.NUMBERS),
    DAY_OR_PERIOD(Dates.DAY + "|^P(?=[0-9])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$", Types.TEXT),
    INSTANT("^" + Dates.DATE + "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?Z$", Types.TEXT),
    SHA256("^[0-9a-f]{64}$", Types.NUMBERS),
    FINGERPRINT("^[0-9a-f]{8}$", Types.TEXT),
    DIGITS("^[0-9]{1,6}$", Types.NUMBERS),
    NUMBER("^[0-9]+(\\.[0-9]+)?$", Types.NUMBERS),
    LINK("^[Hh][Tt][Tt][Pp][Ss]?://\\S+$", Types.TEXT),
    COLOUR("^#?[0-9a-fA-F]{6}$", Types.NUMBERS);

    private final String pattern;
    private final Types types;

    TextForm(String pattern, Types types) {
        this.pattern = pattern;
        this.types = types;
    }

    /** Returns the types that YAML may give to such a text; a pattern judges none of them but the first. */
    List<String> types() {
        return switch (types) {
            case TEXT -> List.of("string");
            case NUMBERS -> List.of("string", "number");
            case ANY -> List.of("string", "number", "boolean");
        };
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

    /** The types of YAML of which a value can have such a form. */
    private enum Types {
        TEXT,
        NUMBERS,
        ANY
    }

    private static final class Dates {
        static final String YEAR = "(?!0000)[0-9]{4}";
        static final String DATE = YEAR
                + "-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-9]))";
        static final String DAY = "^" + DATE + "$";

        private Dates() {}
    }
}
