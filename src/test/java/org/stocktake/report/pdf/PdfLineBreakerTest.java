package org.stocktake.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PdfLineBreakerTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Resolution 5/3, paragraph 1; Resolution 5/3, |paragraph 1
            Law No. 14/2011; Law |No. 14/2011
            Ministry of Interior/Police; Ministry |of |Interior/|Police
            документов на въезд/выезд и/или виз; документов |на |въезд/|выезд |и/или |виз
            in section 4(2), articles 10 to 18; in |section 4(2), |articles 10 |to |18
            (see page 5 on ships); (see |page 5 |on |ships)
            Пункт 1 (b) статьи 7 Конвенции, пункт 1 (d) статьи 27; Пункт 1 (b) |статьи 7 |Конвенции, |пункт 1 (d) |статьи 27
            статус беженцев 1951 года; статус |беженцев |1951 года
            (1 декабря 2015 года); (1 декабря |2015 года)
            указания — один из способов; указания — |один |из |способов
            1 января 2026 года – 31 декабря; 1 января |2026 года – |31 декабря
            by 25 November 2026; by |25 November |2026
            s. 5/; s. 5/
            under article 10(1)(c) and more; under |article 10(1)(c) |and |more
            a claim (2020)(sic); a |claim |(2020)(sic)
            protection et d’assistance; protection |et |d’assistance
            كانون الأول/ديسمبر 2027; كانون الأول/ديسمبر |2027
            البروتوكول، المادة 8(4); البروتوكول، |المادة 8(4)
            Протокол, статья 16(1); Протокол, |статья 16(1)
            المادة 27، الفقرة 1 (ب) '2' (التزام); المادة 27، |الفقرة 1 (ب) '2' |(التزام)
            ﺍﻟﻔﻘﺮﺓ 1 (ﺏ); ﺍﻟﻔﻘﺮﺓ 1 (ﺏ)
            11.18، 11.19؛ ثم; 11.18، |11.19؛ |ثم
            第十八条第14款(b)项; 第十|八|条|第14款|(b)项
            在2027年1月31日之前; 在|2027年1月31日|之|前
            https://laws.example/xd; https://laws.|example|/xd
            """)
    void whatBelongsTogetherIsNotTorn(String text, String parts) {
        assertThat(marked(new PdfLineBreaker(false), text)).isEqualTo(parts);
    }

    /** The space at the end of a line of Latin text would stand at its other end in a page from right to left. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Ministry of Justice;Ministry| of| Justice",
                " of Justice ; of| Justice ",
                "وزارة العدل;وزارة |العدل",
                "(Ministry of Justice؛ وزارة;(Ministry |of |Justice؛ |وزارة"
            })
    void inAPageFromRightToLeftALineOfLatinTextEndsBeforeTheSpace(String text, String parts) {
        assertThat(marked(new PdfLineBreaker(true), text)).isEqualTo(parts);
    }

    private static String marked(PdfLineBreaker breaker, String text) {
        breaker.setText(text);
        StringBuilder marked = new StringBuilder();
        int begin = 0;
        for (int end = breaker.next(); end != BreakIterator.DONE; end = breaker.next()) {
            marked.append(begin == 0 ? "" : "|").append(text, begin, end);
            begin = end;
        }
        return marked.toString();
    }
}
