package org.stocktake.report.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits a paragraph into pieces of one direction. The renderer can end a line between two pieces, also before a
 * bracket or inside of a date; so in a paragraph from right to left, a number stays in one piece with what is beside it,
 * and a word or a name with the signs that it touches. {@link PdfBidiReorderer} orders them, and {@link PdfLineBreaker}
 * says where a line ends in a piece.
 */
final class PdfBidiSplitter implements BidiSplitter {
    /**
     * Words without digits, and without signs but apostrophes and commas: each line of them has its letters in the same order
     * alone and with the rest.
     */
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}]+(?:(?:,? |['’])[\\p{L}\\p{M}]+)*");

    private final BidiSplitter icu = new ICUBidiSplitter();
    private final List<BidiTextRun> runs = new ArrayList<>();

    @Override
    public void setParagraph(String text, byte direction) {
        icu.setParagraph(text, direction);
        List<BidiTextRun> found = new ArrayList<>();
        for (int i = 0; i < icu.countTextRuns(); i++) {
            found.add(icu.getVisualRun(i));
        }
        found.sort(Comparator.comparingInt(BidiTextRun::getStart));
        runs.clear();
        boolean runsRightToLeft = (direction == NEUTRAL ? getBaseDirection(text) : direction) == RTL;
        for (int i = 0; i < found.size(); i++) {
            BidiTextRun run = found.get(i);
            if (runsRightToLeft
                    && i > 0
                    && belong(text, found.get(i - 1), run)
                    && keepsDirection(text, runs.get(runs.size() - 1), run)) {
                BidiTextRun before = runs.remove(runs.size() - 1);
                runs.add(new BidiTextRun(before.getStart(), end(run) - before.getStart(), RTL));
            } else {
                runs.add(run);
            }
        }
    }

    /** Returns true if that from left to right is a number, or a word or words with no space between the two. */
    private static boolean belong(String text, BidiTextRun before, BidiTextRun after) {
        BidiTextRun latin = before.getDirection() == LTR ? before : after;
        String said = text.substring(latin.getStart(), end(latin));
        if (said.codePoints().noneMatch(Character::isLetter)) {
            return true;
        }
        return (said.chars().noneMatch(PdfBidiSplitter::isSpace)
                        || WORDS.matcher(said).matches())
                && !isSpace(text.charAt(end(before) - 1))
                && !isSpace(text.charAt(after.getStart()));
    }

    /** Returns false for a number whose next letter before it in the piece is Latin: there it would stand as in Latin text. */
    private static boolean keepsDirection(String text, BidiTextRun piece, BidiTextRun run) {
        int at = end(piece) - 1;
        while (at >= piece.getStart() && !Character.isLetter(text.charAt(at))) {
            at--;
        }
        return run.getDirection() == RTL
                || at < piece.getStart()
                || Character.getDirectionality(text.charAt(at)) != Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static int end(BidiTextRun run) {
        return run.getStart() + run.getLength();
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        return runs.get(index);
    }

    @Override
    public byte getBaseDirection(String text) {
        return icu.getBaseDirection(text);
    }
}
