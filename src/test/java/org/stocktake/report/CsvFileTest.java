package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.QuestionId;
import org.stocktake.report.escape.FormulaGuard;

/** The file is valid CSV by RFC 4180, every field can be read back, and none is a formula. */
final class CsvFileTest {
    private static final QuestionId QUESTION =
            SampleAnswers.coastal().answers().keySet().iterator().next();

    private static Assessment noting(String text) {
        Assessment assessment = SampleAnswers.coastal();
        return assessment.with(
                QUESTION, assessment.answerTo(QUESTION).orElseThrow().with(AnswerTextField.NOTE, text));
    }

    private static List<List<String>> rows(Assessment assessment) {
        String file = new String(ReportFormatTest.bytes(ReportFormat.CSV, assessment, false), StandardCharsets.UTF_8);
        assertThat(file).startsWith("\uFEFF\"").endsWith("\"\r\n");
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int at = 1;
        while (at < file.length()) {
            int end = at + 1;
            while (file.charAt(end) != '"' || file.charAt(end + 1) == '"') {
                end += file.charAt(end) == '"' ? 2 : 1;
            }
            row.add(file.substring(at + 1, end).replace("\"\"", "\""));
            if (file.charAt(end + 1) == ',') {
                at = end + 2;
            } else {
                assertThat(file.substring(end + 1, end + 3)).isEqualTo("\r\n");
                at = end + 3;
                rows.add(List.copyOf(row));
                row.clear();
            }
        }
        return rows;
    }

    private static String note(Assessment assessment) {
        List<List<String>> rows = rows(assessment);
        int column = rows.get(0).indexOf("Remark");
        return rows.stream()
                .filter(row -> row.get(0).equals(QUESTION.value()))
                .findFirst()
                .orElseThrow()
                .get(column);
    }

    @Test
    void everyRowHasAFieldForEachColumn() {
        List<List<String>> rows = rows(SampleAnswers.coastal());
        assertThat(rows)
                .hasSizeGreaterThan(10)
                .allMatch(row -> row.size() == rows.get(0).size());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {"=1+1", "@SUM(A1)", "+cmd|'/c calc'!A1", "say \"yes\"", "a;=b", "'=1", "-2 boats"})
    void aTextComesBackAndNoFieldBeginsLikeAFormula(String text) {
        String field = note(noting(text));
        assertThat(FormulaGuard.undone(field)).isEqualTo(text);
        assertThat(field).doesNotMatch("[=+@-].*");
    }

    @Test
    void theLongestTextIsWhole() {
        String text = "é".repeat(AnswerTextField.CHARS_MAX);
        assertThat(note(noting(text))).isEqualTo(text);
    }
}
