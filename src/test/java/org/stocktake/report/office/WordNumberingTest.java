package org.stocktake.report.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** The side at which the number of a heading stands. */
final class WordNumberingTest {
    @Test
    void theNumberStandsWhereTheLineBegins() throws IOException {
        assertThat(side("ar")).isEqualTo("right");
        assertThat(side("en")).isEqualTo("left");
    }

    private static String side(String language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = WordTemplate.empty(language)) {
            document.write(bytes);
        }
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()))) {
            return document.getNumbering()
                    .getAbstractNums()
                    .get(0)
                    .getCTAbstractNum()
                    .getLvlArray(0)
                    .getLvlJc()
                    .getVal()
                    .toString();
        }
    }
}
