package org.stocktake.report.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Splits a paragraph into pieces of one direction. The renderer can end a line between two pieces, also before a
 * bracket; so in a paragraph from right to left, a number or a word stays in one piece with the signs that it touches,
 * and {@link PdfBidiReorderer} orders them.
 */
final class PdfBidiSplitter implements BidiSplitter {
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
            if (runsRightToLeft && i > 0 && touch(text, found.get(i - 1), run)) {
                BidiTextRun before = runs.remove(runs.size() - 1);
                runs.add(new BidiTextRun(before.getStart(), end(run) - before.getStart(), RTL));
            } else {
                runs.add(run);
            }
        }
    }

    /** Returns true if no space stands between the two, and none in that from left to right. */
    private static boolean touch(String text, BidiTextRun before, BidiTextRun after) {
        BidiTextRun latin = before.getDirection() == LTR ? before : after;
        return text.substring(latin.getStart(), end(latin)).chars().noneMatch(PdfBidiSplitter::isSpace)
                && !isSpace(text.charAt(end(before) - 1))
                && !isSpace(text.charAt(after.getStart()));
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
