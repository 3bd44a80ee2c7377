package org.stocktake.report.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.stocktake.text.LineBreaks;
import org.stocktake.text.TextDirection;

/**
 * Finds where a line can end: as the library does, but not where {@link LineBreaks} forbids it; not before a slash, but
 * behind that of two names, unless it is in an address, or in the two names of an Arabic month; not before the brackets of a citation such as "article 8(4)(a)", and
 * not after the apostrophe of l’État.
 */
final class PdfLineBreaker implements FSTextBreaker {
    private final FSTextBreaker all = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));

    /** The beginning of an address on the web, which may end a line before a slash. */
    private static final Pattern ADDRESS = Pattern.compile("://|www\\.");

    /** The fewest letters before a slash behind which a line ends. */
    private static final int WORD_CHARS_MIN = 4;

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
                || isBehindShortWord(end)
                || isBeforeBracket(end)
                || LineBreaks.isForbidden(text, end)
                || isElided(end)) {
            end = all.next();
        }
        return isBeforeSlash(end) ? end + 1 : end;
    }

    /** Returns true before the slash of two names, as in Interior/Police, unless it is in an address. */
    private boolean isBeforeSlash(int at) {
        return at > 0
                && at + 1 < text.length()
                && text.charAt(at) == '/'
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1))
                && !ADDRESS.matcher(text.substring(text.lastIndexOf(' ', at) + 1, at))
                        .find();
    }

    /** Returns true at the slash of two words such as and/or, of which the first is too short for a line. */
    private boolean isBehindShortWord(int at) {
        return isBeforeSlash(at) && at - 1 - text.lastIndexOf(' ', at) < WORD_CHARS_MIN;
    }

    /** Returns true before a bracket of a citation such as 10(1)(c). */
    private boolean isBeforeBracket(int at) {
        return at > 0
                && at < text.length()
                && text.charAt(at) == '('
                && (text.charAt(at - 1) == ')' || Character.isDigit(text.charAt(at - 1)));
    }

    /** Returns true after the apostrophe of a word that lost its vowel, as in l’État. */
    private boolean isElided(int at) {
        return at > 1 && at < text.length() && text.charAt(at - 1) == '’' && Character.isLetter(text.charAt(at));
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
