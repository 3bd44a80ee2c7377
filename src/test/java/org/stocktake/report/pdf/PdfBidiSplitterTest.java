package org.stocktake.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PdfBidiSplitterTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            (الوزارة، 30 حزيران 2027) ثم; (الوزارة، 30 حزيران 2027) ثم
            من (2026) إلى; من (2026) إلى
            مثل NO، من; مثل |NO، من
            لدى Coast Guard، من; لدى |Coast Guard، من
            في (Ministry of Interior؛ بحلول 30 نيسان/أبريل 2027); في (Ministry of Interior؛ بحلول 30 نيسان/أبريل 2027)
            من (National Police, Crime's End؛ بحلول; من (National Police, Crime's End؛ بحلول
            مثل Section 4 (2)، من; مثل |Section 4 (2)|، من
            مع (الإصدار Ministry of Justice): 2027; مع (الإصدار |Ministry of Justice): |2027
            by 2027) and; by 2027) and
            """)
    void aNumberOrAWordStaysWithTheSignsThatItTouches(String text, String pieces) {
        BidiSplitter splitter = new PdfBidiSplitter();
        splitter.setParagraph(text, splitter.getBaseDirection(text));
        List<String> found = new ArrayList<>();
        for (int i = 0; i < splitter.countTextRuns(); i++) {
            BidiTextRun run = splitter.getVisualRun(i);
            found.add(text.substring(run.getStart(), run.getStart() + run.getLength()));
        }
        assertThat(String.join("|", found)).isEqualTo(pieces);
    }

    /** The renderer draws the pieces of a line from the right to the left, one from right to left as it is ordered. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "في (Ministry of Interior؛ بحلول 30 نيسان/أبريل 2027) · ثم",
                "في (National Police, Organized Crime Directorate؛ بحلول 31 أيار/مايو 2027) · ثم",
                "تغيّرت (من الإصدار 14 إلى Ministry of Justice): 2027. 5.6",
                "المادة 6، الفقرة 1 (ب) '1'؛ القرار 5/3 (Section 4 (2))"
            })
    void eachLineStandsAsUnicodeOrdersIt(String text) {
        Bidi whole = new Bidi();
        whole.setPara(text, Bidi.RTL, null);
        BidiSplitter splitter = new PdfBidiSplitter();
        splitter.setParagraph(text, BidiSplitter.RTL);
        for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
            assertThat(drawn(text, splitter, 0, space))
                    .isEqualTo(whole.setLine(0, space).writeReordered(Bidi.DO_MIRRORING));
            assertThat(drawn(text, splitter, space + 1, text.length()))
                    .isEqualTo(whole.setLine(space + 1, text.length()).writeReordered(Bidi.DO_MIRRORING));
        }
    }

    private static String drawn(String text, BidiSplitter splitter, int from, int to) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < splitter.countTextRuns(); i++) {
            BidiTextRun run = splitter.getVisualRun(i);
            int start = Math.max(from, run.getStart());
            int end = Math.min(to, run.getStart() + run.getLength());
            if (start < end) {
                String part = text.substring(start, end);
                line.insert(
                        0,
                        run.getDirection() == BidiSplitter.RTL
                                ? new PdfBidiReorderer().reorderRTLTextToLTR(part)
                                : part);
            }
        }
        return line.toString();
    }
}
