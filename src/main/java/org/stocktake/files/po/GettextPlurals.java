package org.stocktake.files.po;

/**
 * The forms of a counted text as gettext numbers them. Their order is that of {@link
 * org.stocktake.text.PluralCategory#ofLanguage}; the formulas are those of gettext's manual and of Unicode CLDR 49.
 */
final class GettextPlurals {
    private GettextPlurals() {}

    /** Returns the field of the header that tells an editor how many forms there are, and which number takes which. */
    static String of(String language) {
        return switch (language) {
            case "ar" ->
                "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3"
                        + " : n%100>=11 ? 4 : 5;";
            case "fr" -> "nplurals=2; plural=n > 1;";
            case "ru" ->
                "nplurals=3; plural=n%10==1 && n%100!=11 ? 0"
                        + " : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2;";
            case "zh" -> "nplurals=1; plural=0;";
            default -> "nplurals=2; plural=n != 1;";
        };
    }
}
