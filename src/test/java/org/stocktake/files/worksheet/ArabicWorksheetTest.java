package org.stocktake.files.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.stocktake.finding.merge.AnswerBase;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Evidence;

/**
 * In an Arabic worksheet unseen marks keep a sign apart from lam and alef, and none of them comes back with an answer. What
 * an office wrote has none, and keeps its own.
 */
final class ArabicWorksheetTest {
    /** The text of an office: a sign before lam and alef, with and without a joiner, and a joiner elsewhere. */
    private static final String WRITTEN = "السؤال: لا. \u2060لا ثم a\u2060b";

    private static final String LIKE_WRITTEN = "السؤال: لا. لا ثم a\u2060b";

    private static final Answer WITHHELD = Answer.of(AnswerKind.WITHHELD)
            .with(AnswerTextField.MEASURES, WRITTEN)
            .withEvidence(List.of(Evidence.of("«لائحة»", "")));

    private static final Pattern TEXT = Pattern.compile("<w:t [^>]*>([^<]*)<");

    private static final Pattern UNMARKED = Pattern.compile("[.(«»:؛،؟!)] ?ل[اأإآ]");

    private static FilledWorksheet worksheet() throws IOException {
        return FilledWorksheet.in("ar", 8, WITHHELD);
    }

    private static Answer first(ReturnedWorksheet returned) {
        return returned.part().answers().values().iterator().next();
    }

    private static String base(FilledWorksheet worksheet) {
        return worksheet
                .content()
                .worksheet()
                .coordination()
                .worksheet()
                .orElseThrow()
                .base()
                .getOrDefault(worksheet.asked().get(0), "");
    }

    @Test
    void everyFixedTextAndChoiceOfWordHasMarksAndAnAnswerHasNone() throws IOException {
        FilledWorksheet worksheet = worksheet();
        worksheet.changedWord(document -> {
            List<String> unmarked = TEXT.matcher(document)
                    .results()
                    .map(text -> text.group(1))
                    .filter(text -> UNMARKED.matcher(text).find())
                    .toList();
            assertThat(unmarked).containsExactlyInAnyOrder(WRITTEN, "«لائحة»");
            assertThat(document)
                    .contains("w:displayText=\"محجوب (\u2060لا", ">محجوب (\u2060لا", "«\u2060لا ينطبق»")
                    .doesNotContain("w:displayText=\"محجوب (لا");
            return document + " ";
        });
    }

    @Test
    void everyFixedTextAndChoiceOfExcelHasMarksAndAnAnswerHasNone() throws IOException {
        FilledWorksheet worksheet = worksheet();
        worksheet.changedExcel(workbook -> {
            StringBuilder all = new StringBuilder();
            workbook.forEach(sheet ->
                    sheet.forEach(row -> row.forEach(cell -> all.append(cell).append('\n'))));
            assertThat(UNMARKED.matcher(all).results().map(MatchResult::group))
                    .containsExactlyInAnyOrder(": لا", "«لا");
            assertThat(all).contains("محجوب (\u200F\u200Eلا", "«\u200F\u200Eلا ينطبق»");
        });
    }

    @Test
    void whatCameAsItWasSentIsNoChange() throws IOException {
        FilledWorksheet worksheet = worksheet();
        for (ReturnedWorksheet returned :
                List.of(worksheet.good("a.docx", worksheet.word()), worksheet.good("a.xlsx", worksheet.excel()))) {
            assertThat(returned.notices()).isEmpty();
            assertThat(first(returned)).isEqualTo(WITHHELD.with(AnswerTextField.MEASURES, LIKE_WRITTEN));
            assertThat(AnswerBase.read(base(worksheet)).changedIn(Optional.of(first(returned))))
                    .isEmpty();
        }
    }

    /** The office chooses an answer, and copies a text of the worksheet into its own. */
    @Test
    void marksThatAreChosenOrCopiedInWordDoNotComeBack() throws IOException {
        String copied = "انظر: \u2060لا، ثم «\u2060لا ينطبق»";
        FilledWorksheet worksheet = FilledWorksheet.in("ar", 1);
        ReturnedWorksheet returned = worksheet.word(document -> {
            Matcher choice = Pattern.compile("displayText=\"(محجوب [^\"]*)\"").matcher(document);
            assertThat(choice.find()).isTrue();
            String chosen = typed(document, "a:1.1:answer", choice.group(1));
            return typed(typed(chosen, "a:1.1:measures", copied), "o::office", "مكتب (\u2060لا شيء)");
        });
        isWithheld(returned, copied.replace("\u2060", ""));
    }

    private static String typed(String document, String tag, String text) {
        Matcher box = Pattern.compile("(<w:tag w:val=\"" + tag
                        + "\"/>(?:(?!</w:sdtPr>).)*?)<w:showingPlcHdr/>(.*?<w:t xml:space=\"preserve\">)[^<]*</w:t>")
                .matcher(document);
        assertThat(box.find()).as(tag).isTrue();
        return box.replaceFirst(Matcher.quoteReplacement(box.group(1) + box.group(2) + text + "</w:t>"));
    }

    @Test
    void marksThatAreChosenOrCopiedInExcelDoNotComeBack() throws IOException {
        String copied = "انظر: \u200F\u200Eلا، ثم «\u2060لا ينطبق»";
        ReturnedWorksheet returned = FilledWorksheet.in("ar", 1).excel(workbook -> {
            XSSFSheet answers = workbook.getSheetAt(1);
            XSSFRow row = answers.getRow(2);
            row.getCell(FilledWorksheet.column(answers, "answer")).setCellValue(choice(workbook));
            row.getCell(FilledWorksheet.column(answers, "measures")).setCellValue(copied);
            for (Row about : workbook.getSheetAt(0)) {
                if ("office".equals(String.valueOf(about.getCell(0)))) {
                    about.getCell(2).setCellValue("مكتب (\u200F\u200Eلا شيء)");
                }
            }
        });
        isWithheld(returned, copied.replaceAll("[\u2060\u200E\u200F]", ""));
    }

    private static String choice(XSSFWorkbook workbook) {
        for (Row row : workbook.getSheetAt(workbook.getNumberOfSheets() - 1)) {
            for (Cell cell : row) {
                if (cell.getStringCellValue().startsWith("محجوب")) {
                    return cell.getStringCellValue();
                }
            }
        }
        throw new AssertionError("no such choice");
    }

    private static void isWithheld(ReturnedWorksheet returned, String measures) {
        assertThat(returned.notices()).isEmpty();
        assertThat(first(returned)).isEqualTo(Answer.of(AnswerKind.WITHHELD).with(AnswerTextField.MEASURES, measures));
        assertThat(returned.part().coordination().worksheet().orElseThrow().office())
                .isEqualTo("مكتب (لا شيء)");
    }
}
