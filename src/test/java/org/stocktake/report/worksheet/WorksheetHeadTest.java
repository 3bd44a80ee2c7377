package org.stocktake.report.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The head of a page of a worksheet is one line: what has no room there stands at the foot or on the cover. */
final class WorksheetHeadTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    judiciary      | Вымышленное государство XA (не настоящее государство), Суды или совет судей\tРабочий лист
                    forensic-lab   | Вымышленное государство XA (не настоящее государство), Лаборатория экспертизы документов
                    civil-registry | Орган записи актов гражданского состояния или удостоверения личности\tРабочий лист
                    """)
    void itIsOneLine(String agency, String head) throws IOException {
        byte[] word = SampleWorksheets.word(SampleWorksheets.of(SampleWorksheets.master("xa", "ru"), agency));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
            assertThat(document.getHeaderFooterPolicy()
                            .getDefaultHeader()
                            .getText()
                            .strip())
                    .isEqualTo(head);
            assertThat(document.getHeaderFooterPolicy().getDefaultFooter().getText())
                    .startsWith("Рабочий лист");
        }
    }
}
