package org.stocktake.files.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.files.worksheet.FilledWorksheet.WORDS;
import static org.stocktake.files.worksheet.FilledWorksheet.told;

import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;

/** Words in a text box are quoted. */
final class TextBoxesTest {
    private static FilledWorksheet worksheet;

    @BeforeAll
    static void makesAWorksheet() throws IOException {
        worksheet = FilledWorksheet.of(2, Answer.of(AnswerKind.YES));
    }

    private static String box(String words) {
        return "<w:txbxContent><w:p><w:r><w:t>" + words + "</w:t></w:r></w:p><w:p><w:r><w:t>" + words
                + "</w:t></w:r></w:p></w:txbxContent>";
    }

    private static ReturnedWorksheet withObject(String object) throws IOException {
        return worksheet.word(
                document -> document.replaceFirst("<w:sectPr", "<w:p><w:r>" + object + "</w:r></w:p><w:sectPr"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:pict><v><x>|</x></v></w:pict>", "<w:drawing><a><x>|</x></a></w:drawing>"})
    void wordsInATextBoxOfWordAreQuotedOnceWithTheirQuestion(String object) throws IOException {
        ReturnedWorksheet returned = withObject("<AlternateContent><Choice>" + object.replace("|", box("BOXED"))
                + "</Choice><Fallback><w:pict>" + box("BOXED") + "</w:pict></Fallback></AlternateContent>");
        assertThat(told(returned)).containsExactly("text-outside @ question 1.2");
        assertThat(returned.notices().get(0).sentence(WORDS)).contains("'BOXED BOXED'");
    }

    @Test
    void anEmptyTextBoxIsAnObject() throws IOException {
        assertThat(told(withObject("<w:pict>" + box("") + "</w:pict>"))).containsExactly("picture @ question 1.2");
    }

    @Test
    void wordsInAShapeOfAWorkbookAreQuotedWithTheirCell() throws IOException {
        ReturnedWorksheet returned = worksheet.excel(workbook -> {
            XSSFSheet sheet = workbook.getSheet("Answers");
            sheet.createDrawingPatriarch()
                    .createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 3, 4, 6, 8))
                    .setText("BOXED");
            sheet.createDrawingPatriarch().createSimpleShape(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 2, 2));
        });
        assertThat(told(returned))
                .containsExactly("text-outside @ sheet \"Answers\", D5", "picture @ sheet \"Answers\", B2");
        assertThat(returned.notices().get(0).sentence(WORDS)).contains("'BOXED'");
    }
}
