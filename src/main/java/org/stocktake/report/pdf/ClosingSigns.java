package org.stocktake.report.pdf;

import java.util.List;
import java.util.regex.Pattern;
import org.stocktake.report.document.Span;

/** Finds the marks with which no line may begin, where a text begins with them: the renderer could end a line before them. */
final class ClosingSigns {
    /** The beginning of a text that goes on in a sentence from right to left; a number would stand as in the name. */
    private static final Pattern GOES_ON = Pattern.compile("^[^\\p{L}\\p{N} ][^\\p{L}\\p{N}]*\\p{IsArabic}");

    private ClosingSigns() {}

    /** Returns the marks with which a plain text begins. */
    static String of(Span span) {
        boolean goesOn = isPlain(span) && span.language().isEmpty();
        String text = goesOn ? span.text() : "";
        int count = 0;
        while (count < text.length() && ",;.:)\u00A0·،؛؟，；：。、）".indexOf(text.charAt(count)) >= 0) {
            count++;
        }
        return text.substring(0, count);
    }

    /**
     * Counts the marks with which a text begins, and with which no line may begin. A space behind them counts too if
     * there is nothing else, which spares a text node; but not one right behind a link, whose page number comes first.
     */
    static int count(Span before, Span span) {
        String text = span.text();
        int count = of(span).length();
        boolean space = text.length() == count + 1 && text.charAt(count) == ' ';
        return space && (count > 0 || before.kind() != Span.Kind.REFERENCE) ? count + 1 : count;
    }

    /** Returns the number of marks that stand behind a span, without spaces. */
    static int countBehind(List<Span> spans, int at) {
        return at + 1 < spans.size() ? of(spans.get(at + 1)).stripTrailing().length() : 0;
    }

    /** Returns true if signs and Arabic letters follow, in the next span or in the one behind it, such as a label. */
    static boolean goOn(List<Span> spans, int at) {
        String label = at + 2 < spans.size() ? spans.get(at + 2).text() : "";
        return GOES_ON.matcher(spans.get(at + 1).text() + label).find();
    }

    /** Returns true for text that is no mark, label or link. */
    static boolean isPlain(Span span) {
        return span.kind() == Span.Kind.TEXT || span.kind() == Span.Kind.SOFT;
    }
}
