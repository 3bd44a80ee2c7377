package org.stocktake.report.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.stocktake.text.LineBreaks;
import org.stocktake.text.TextDirection;

/**
 * Finds where a line can end: as the library does, but not before the slash of a number such as 5/3 or 14/2011 or of
 * the two names of an Arabic month, not between a day and its month or a number and what it counts, and not in a citation such as "article 8(4)(a)", and not after the apostrophe of l’État.
 */
final class PdfLineBreaker implements FSTextBreaker {
    private final FSTextBreaker all = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
    private static final int DIGITS_MAX = 3;

    /** The length of the longest name of a unit. */
    private static final int UNIT_CHARS_MAX = 12;

    /** Source: Unicode, Arabic Presentation Forms-A, U+FB50 to U+FDFF, and -B. */
    private static final char FIRST_FORM = '\uFB50';

    private static final Pattern BELOW_PARAGRAPH = Pattern.compile("\\([\\p{IsArabic}\u0640]{1,2}\\)|'[0-9]{1,2}'");

    private static final List<String> UNITS = List.of(
            "article",
            "paragraph",
            "resolution",
            "annex",
            "question",
            "page",
            "paragraphe",
            "résolution",
            "annexe",
            "artículo",
            "párrafo",
            "resolución",
            "anexo",
            "pregunta",
            "página",
            "статья",
            "пункт",
            "резолюция",
            "приложение",
            "вопрос",
            "с.",
            "المادة",
            "الفقرة",
            "القرار",
            "المرفق",
            "السؤال",
            "الصفحة",
            "第",
            "问题",
            "页");

    private final boolean turnsAround;
    private String text = "";
    private boolean endsBeforeSpaces;

    /**
     * Makes a line breaker.
     *
     * @param turnsAround true for a page from right to left: there the space at the end of a line of Latin text would stand
     *     at the right, between the text and what is before it, so that the line ends before the space. The renderer drops
     *     a space at the beginning of a line.
     */
    PdfLineBreaker(boolean turnsAround) {
        this.turnsAround = turnsAround;
    }

    @Override
    public void setText(String newText) {
        text = newText;
        endsBeforeSpaces = turnsAround && !TextDirection.runsRightToLeft(newText);
        all.setText(newText);
    }

    @Override
    public int next() {
        int end = nextEnd();
        if (endsBeforeSpaces && end == 1 && isAfterSpace(end)) {
            end = nextEnd();
        }
        return endsBeforeSpaces && isAfterSpace(end) ? end - 1 : end;
    }

    private boolean isAfterSpace(int at) {
        return at > 0 && at < text.length() && text.charAt(at - 1) == ' ';
    }

    private int nextEnd() {
        int end = all.next();
        while (isInNumber(end)
                || isAfterNumber(end)
                || isInCitation(end)
                || isBeforeBracket(end)
                || isBelowParagraph(end)
                || LineBreaks.isForbidden(text, end)
                || isElided(end)) {
            end = all.next();
        }
        return end;
    }

    /** Returns true after a space that a short number stands before, and a letter after. */
    private boolean isAfterNumber(int at) {
        if (!isSpaced(at) || !Character.isLetter(text.charAt(at))) {
            return false;
        }
        int start = at - 1;
        while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        int digits = at - 1 - start;
        return digits > 0 && digits <= DIGITS_MAX && (start == 0 || text.charAt(start - 1) == ' ');
    }

    /** Returns true between the name of a unit of a text and its number. */
    private boolean isInCitation(int at) {
        if (!isSpaced(at) || !Character.isDigit(text.charAt(at))) {
            return false;
        }
        String before = withoutForms(text.substring(Math.max(0, at - 1 - UNIT_CHARS_MAX), at - 1));
        for (String unit : UNITS) {
            if (before.regionMatches(true, before.length() - unit.length(), unit, 0, unit.length())) {
                return true;
            }
        }
        return false;
    }

    /** Returns the letters themselves where the renderer has put the forms that Arabic letters have inside of words. */
    private static String withoutForms(String word) {
        return word.chars().anyMatch(unit -> unit >= FIRST_FORM) ? Normalizer.normalize(word, Form.NFKC) : word;
    }

    /** Returns true before a bracket of a citation such as 10(1)(c). */
    private boolean isBeforeBracket(int at) {
        return at > 0
                && at < text.length()
                && text.charAt(at) == '('
                && (text.charAt(at - 1) == ')' || Character.isDigit(text.charAt(at - 1)));
    }

    /** Returns true in Arabic before the letter below a paragraph, or the number below that: {@code الفقرة 1 (ب) '2'}. */
    private boolean isBelowParagraph(int at) {
        return isSpaced(at)
                && BELOW_PARAGRAPH.matcher(text).region(at, text.length()).lookingAt()
                && ")0123456789".indexOf(text.charAt(at - 2)) >= 0;
    }

    /** Returns true after the apostrophe of a word that lost its vowel, as in l’État. */
    private boolean isElided(int at) {
        return at > 1 && at < text.length() && text.charAt(at - 1) == '’' && Character.isLetter(text.charAt(at));
    }

    private boolean isSpaced(int at) {
        return at > 1 && at < text.length() && text.charAt(at - 1) == ' ';
    }

    private boolean isInNumber(int at) {
        return at > 0 && at + 1 < text.length() && text.charAt(at) == '/' && (isBetweenDigits(at) || isArabic(at - 1));
    }

    private boolean isBetweenDigits(int at) {
        return Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
    }

    private boolean isArabic(int at) {
        return Character.getDirectionality(text.charAt(at)) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
