package org.stocktake.report.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

final class ExcelExplanationTest {
    /** The columns of the question and of what is said about it. */
    private static final List<Integer> COLUMNS = List.of(4, 5);

    @Test
    void noLineOfAnExplanationBeginsWithADashOrWithTheNumberOfAnArticle() throws IOException {
        byte[] excel = SampleWorksheets.excel(SampleWorksheets.of(SampleWorksheets.master("xa", "ru"), "interior"));
        List<String> explanations = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(excel))) {
            for (Row row : workbook.getSheetAt(1)) {
                for (int column : COLUMNS) {
                    if (row.getCell(column) != null) {
                        explanations.add(row.getCell(column).getStringCellValue());
                    }
                }
            }
        }
        assertThat(String.join("\n", explanations))
                .contains("\u00A0\u2014 ", "статья\u00A0")
                .doesNotContain(" \u2014 ", "статья 1");
    }
}
