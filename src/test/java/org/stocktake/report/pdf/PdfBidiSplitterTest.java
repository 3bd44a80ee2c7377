package org.stocktake.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PdfBidiSplitterTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            (الوزارة، 30 حزيران 2027) ثم; (الوزارة، |30| حزيران |2027) ثم
            من (2026) إلى; من (2026) إلى
            مثل NO، من; مثل |NO، من
            لدى Coast Guard، من; لدى |Coast Guard|، من
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
}
