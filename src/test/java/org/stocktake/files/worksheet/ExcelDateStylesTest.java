package org.stocktake.files.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell shows a day by the number of its format, or by the letters of the code that the workbook gives it. */
final class ExcelDateStylesTest {
    private static boolean isDay(String format, String formats) throws XMLStreamException {
        ExcelDateStyles styles = new ExcelDateStyles();
        XMLStreamReader xml = XMLInputFactory.newDefaultFactory()
                .createXMLStreamReader(new StringReader(
                        "<styleSheet>" + formats + "<cellXfs><xf numFmtId='" + format + "'/></cellXfs></styleSheet>"));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                styles.start(xml.getLocalName(), xml);
            }
        }
        return styles.isDay(0);
    }

    /** 27 to 58 have no code in the file: Excel in Chinese, Japanese and Korean shows them as days or as times. */
    @ParameterizedTest
    @CsvSource({
        "0, false", "13, false", "14, true", "17, true", "18, false", "21, false", "22, true", "27, true", "31, true",
        "32, false", "33, false", "36, true", "37, false", "50, true", "54, true", "57, true", "58, true", "59, false"
    })
    void aBuiltInFormatShowsADayOrNot(String format, boolean day) throws XMLStreamException {
        assertThat(isDay(format, "")).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"yyyy-mm-dd, true", "d mmm, true", "hh:mm, false", "0.00, false", "[Yellow]0, false"})
    void aCodeOfTheWorkbookShowsADayByItsLetters(String code, boolean day) throws XMLStreamException {
        assertThat(isDay("164", "<numFmts><numFmt numFmtId='164' formatCode='" + code + "'/></numFmts>"))
                .isEqualTo(day);
    }
}
