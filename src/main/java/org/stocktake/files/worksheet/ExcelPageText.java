package org.stocktake.files.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.stocktake.model.BlankText;

/**
 * The words in the header or footer of the printed pages of a sheet. The text has codes that begin with an ampersand (ECMA-376
 * part 1, 18.3.1.39): three parts, fonts, and values such as the number of the page.
 */
final class ExcelPageText {
    private static final Pattern PARTS = Pattern.compile("&[LCR]");
    private static final Pattern PAGE_NUMBER = Pattern.compile("&[PN]");
    private static final Pattern CODE =
            Pattern.compile("&(\"[^\"]*\"|K[0-9A-Fa-f]{6}|K\\d\\d[+-]\\d{3}|\\d+|[A-Za-z])");

    /** In place of an ampersand that is doubled because it is none of a code. */
    private static final String AMPERSAND = "\u0001";

    private ExcelPageText() {}

    /** Returns the words of each part that has some. A part with the number of the page is one that programs write. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String part : PARTS.split(text.replace("&&", AMPERSAND), -1)) {
            String plain = CODE.matcher(part).replaceAll("").replace(AMPERSAND, "&");
            if (!PAGE_NUMBER.matcher(part).find() && !BlankText.isBlank(plain)) {
                words.add(plain.strip());
            }
        }
        return words;
    }
}
