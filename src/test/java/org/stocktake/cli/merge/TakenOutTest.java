package org.stocktake.cli.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.cli.CliRun;

/** The words that a worksheet has no more are printed when a merge takes them out; a text that cannot be taken ends with code 5. */
final class TakenOutTest {
    @TempDir
    private Path folder;

    private Path file;
    private Path worksheet;

    @BeforeEach
    void sendsAWorksheet() throws IOException {
        file = Files.copy(Path.of("src/test/resources/transcripts/files/xa.yaml"), folder.resolve("xa.yaml"));
        assertThat(CliRun.on(file, "split", "--format", "xlsx").code()).isZero();
        worksheet = folder.resolve("xa-transport.xlsx");
    }

    private CliRun merged(Consumer<XSSFWorkbook> change) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(worksheet)))) {
            change.accept(workbook);
            try (OutputStream out = Files.newOutputStream(worksheet)) {
                workbook.write(out);
            }
        }
        return CliRun.with("merge", file.toString(), worksheet.toString());
    }

    /** Returns the cell below a heading in the first row with a content. */
    private static int column(XSSFSheet sheet, String key) {
        XSSFRow keys = sheet.getRow(0);
        for (int i = 0; i < keys.getLastCellNum(); i++) {
            if (keys.getCell(i).getStringCellValue().equals(key)) {
                return i;
            }
        }
        throw new AssertionError("no column " + key);
    }

    @Test
    void aCitationWhoseRowWasDeletedAndATextThatWasEmptiedArePrinted() throws IOException {
        CliRun run = merged(workbook -> {
            XSSFSheet citations = workbook.getSheet("Citations");
            citations.removeRow(citations.getRow(2));
            XSSFSheet answers = workbook.getSheet("Answers");
            answers.getRow(2).getCell(column(answers, "practice")).setBlank();
        });
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Changed  1.1", "Taken out  1.1", "practice: 212 entries.", "evidence: Lighthouse Act")
                .doesNotContain("measure: The Lighthouse Act");
        assertThat(Files.readString(file)).doesNotContain("title: Lighthouse Act");
    }

    @Test
    void nothingIsTakenOutOfAnAnswerThatOnlyGrew() throws IOException {
        CliRun run = merged(workbook -> {
            XSSFSheet answers = workbook.getSheet("Answers");
            answers.getRow(2).getCell(column(answers, "note")).setCellValue("A remark");
        });
        assertThat(run.out()).contains("Changed  1.1").doesNotContain("Taken out");
    }

    @Test
    void aFormulaInPlaceOfATextEndsWithTheCodeOfAnAnswerThatIsNotTaken() throws IOException {
        CliRun run = merged(workbook -> {
            XSSFSheet answers = workbook.getSheet("Answers");
            answers.getRow(2).getCell(column(answers, "practice")).setCellFormula("1+1");
        });
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.err()).contains("There is a formula");
    }

    @Test
    void aSheetThatLostItsHiddenKeysEndsWithThatCodeToo() throws IOException {
        CliRun run = merged(workbook -> {
            XSSFSheet answers = workbook.getSheet("Answers");
            answers.removeRow(answers.getRow(0));
        });
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.err()).contains("is missing", "The Lighthouse Act sets up the register.");
    }
}
