package org.stocktake.report.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/** Finds where a line can end: as the library does, but not before the slash of a number such as 5/3 or 14/2011. */
final class PdfLineBreaker implements FSTextBreaker {
    private final FSTextBreaker all = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        all.setText(newText);
    }

    @Override
    public int next() {
        int end = all.next();
        while (isInNumber(end)) {
            end = all.next();
        }
        return end;
    }

    private boolean isInNumber(int at) {
        return at > 0
                && at + 1 < text.length()
                && text.charAt(at) == '/'
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }
}
