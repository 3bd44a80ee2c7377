package org.stocktake.report.office;

import java.util.Locale;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.stocktake.text.ScriptLanguage;
import org.stocktake.text.TextDirection;

/** Writes the language of a run, by which Word checks its spelling and a screen reader chooses its voice. */
public final class WordLanguage {
    /** The tag of Word for a text of no known language. */
    private static final String NONE = "x-none";

    private WordLanguage() {}

    /** Returns the element that {@link #set} fills in. */
    public static String xml(String language) {
        CTLanguage mark = CTLanguage.Factory.newInstance();
        set(mark, language);
        StringBuilder xml = new StringBuilder("<w:lang w:val=\"" + mark.getVal() + "\"");
        if (mark.isSetEastAsia()) {
            xml.append(" w:eastAsia=\"").append(mark.getEastAsia()).append('"');
        }
        if (mark.isSetBidi()) {
            xml.append(" w:bidi=\"").append(mark.getBidi()).append('"');
        }
        return xml.append("/>").toString();
    }

    /**
     * Sets a font that has the characters of Chinese, which that of the other letters lacks. The hint takes the signs
     * that both have, such as quotation marks, from it. Source: ISO/IEC 29500-1, 17.3.2.26 (rFonts).
     */
    static void setFont(CTFonts fonts, String language) {
        if (Locale.forLanguageTag(language).getLanguage().equals("zh")) {
            fonts.setEastAsia("Microsoft YaHei");
            fonts.setHint(STHint.EAST_ASIA);
        }
    }

    /** Sets the language of the letters that it is written in. Source: ISO/IEC 29500-1, 17.3.2.20 (lang). */
    static void set(CTLanguage mark, String language) {
        String tag = language.equals(ScriptLanguage.UNKNOWN) ? NONE : region(language);
        mark.setVal(tag);
        if (TextDirection.isRightToLeft(language) || tag.equals(NONE)) {
            mark.setBidi(tag);
        }
        if (language.equals("zh") || language.equals("ja")) {
            mark.setEastAsia(tag);
        }
    }

    /**
     * Returns the language with a region, which spelling checkers need. For English it is British, as the UN spells.
     */
    static String region(String language) {
        return switch (language) {
            case "ar" -> "ar-SA";
            case "en" -> "en-GB";
            case "es" -> "es-ES";
            case "fr" -> "fr-FR";
            case "ru" -> "ru-RU";
            case "zh" -> "zh-CN";
            default -> language;
        };
    }
}
