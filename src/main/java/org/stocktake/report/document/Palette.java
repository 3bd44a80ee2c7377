package org.stocktake.report.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stocktake.model.brand.BrandColors;

/** Puts the two colours of an office in the place of the usual ones. The colours of outcomes mean something and stay. */
public final class Palette {
    /** The blues of headings, rules and heads of tables in the style sheets. */
    private static final Pattern MAIN = Pattern.compile("(?i)1d3f6b|17365c");

    /** The blues of links in the style sheets. */
    private static final Pattern SECOND = Pattern.compile("(?i)1a4f91|1a3f6f");

    private Palette() {}

    /** Returns the style sheet in those colours. */
    public static String paint(String sheet, BrandColors colors) {
        if (colors.areUsual()) {
            return sheet;
        }
        Matcher main = MAIN.matcher(sheet);
        return SECOND.matcher(main.replaceAll(colors.main().hex()))
                .replaceAll(colors.second().hex());
    }
}
