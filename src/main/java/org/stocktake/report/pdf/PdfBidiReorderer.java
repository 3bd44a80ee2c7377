package org.stocktake.report.pdf;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Shapes and turns round what is written from right to left. ICU makes a form of its own of each vowel mark and shadda,
 * which takes the room of a letter and a piece of the line on which the letters stand; here they stay the marks that
 * they were, above or below their letter. Source: Unicode, Arabic Presentation Forms-B, U+FE70 to U+FE7F.
 */
final class PdfBidiReorderer implements BidiReorderer {
    private static final char FIRST_FORM = '\uFE70';
    private static final char LAST_FORM = '\uFE7F';
    /** The mark of each two forms, one that stands alone and one in a word; the second pair has another second form. */
    private static final String MARKS = "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652";

    /** The mark of an Arabic letter, which is not printed: a number takes its direction from the letters before it. */
    private static final String ARABIC_BEFORE = "\u061C";

    /** The mark of the direction, for which a font can have a visible sign. */
    private static final String RIGHT_TO_LEFT = "\u200F";

    /** The place behind the comma at the end of a line that ends inside of Latin words: it stands as among them. */
    private static final Pattern LATIN_COMMA = Pattern.compile("(?<=\\p{IsLatin},)(?= ?$)");

    /** The mark of a Latin letter, which is not printed. */
    private static final String LATIN_BEHIND = "\u200E";

    private static final Set<Byte> LEFT_TO_RIGHT =
            Set.of(Character.DIRECTIONALITY_LEFT_TO_RIGHT, Character.DIRECTIONALITY_EUROPEAN_NUMBER);

    private final BidiReorderer icu = new ICUBidiReorderer();

    @Override
    public String reorderRTLTextToLTR(String text) {
        if (!hasNumberOrLatin(text)) {
            return icu.reorderRTLTextToLTR(text).replace(RIGHT_TO_LEFT, "");
        }
        Bidi line = new Bidi();
        String marked = LATIN_COMMA.matcher(text).replaceFirst(LATIN_BEHIND);
        line.setPara(ARABIC_BEFORE + marked, Bidi.RTL, null);
        String ordered = line.writeReordered(Bidi.DO_MIRRORING)
                .replace(ARABIC_BEFORE, "")
                .replace(RIGHT_TO_LEFT, "");
        return marked.length() > text.length() ? ordered.replace(LATIN_BEHIND, "") : ordered;
    }

    /** Returns true if a part of the text is written from left to right. */
    private static boolean hasNumberOrLatin(String text) {
        return text.codePoints().mapToObj(Character::getDirectionality).anyMatch(LEFT_TO_RIGHT::contains);
    }

    @Override
    public String shapeText(String text) {
        String shaped = icu.shapeText(text);
        StringBuilder marked = new StringBuilder(shaped.length());
        for (int i = 0; i < shaped.length(); i++) {
            marked.append(mark(shaped.charAt(i)));
        }
        return marked.toString();
    }

    private static char mark(char unit) {
        boolean isForm = unit >= FIRST_FORM && unit <= LAST_FORM && unit != '\uFE73' && unit != '\uFE75';
        return isForm ? MARKS.charAt((unit - FIRST_FORM) / 2) : unit;
    }

    @Override
    public String deshapeText(String text) {
        return icu.deshapeText(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return icu.isLiveImplementation();
    }
}
