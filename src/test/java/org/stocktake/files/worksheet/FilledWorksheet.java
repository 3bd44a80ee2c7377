package org.stocktake.files.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.finding.merge.AnswerBase;
import org.stocktake.model.Answer;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.report.worksheet.SampleWorksheets;
import org.stocktake.report.worksheet.WorksheetContent;
import org.stocktake.text.Messages;

/**
 * A worksheet with answers, in the formats for Word and Excel, that is changed as a person or an attacker would, and read
 * back. Whatever is told has a sentence and a way out.
 *
 * @param asked its questions, in order
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
record FilledWorksheet(WorksheetContent content, byte[] word, byte[] excel, List<QuestionId> asked) {
    static final Messages WORDS = Messages.in(Messages.ENGLISH);

    private static final String DOCUMENT = "word/document.xml";

    /** Returns the worksheet of the first questions of a sample State, as many as that, of which the first are answered. */
    static FilledWorksheet of(int questions, Answer... given) throws IOException {
        return in(Messages.ENGLISH, questions, given);
    }

    /** Returns the same worksheet in a language. */
    static FilledWorksheet in(String language, int questions, Answer... given) throws IOException {
        AssessmentDocument master = SampleWorksheets.master("xb", language);
        List<QuestionId> asked = master.checklist()
                .questions()
                .map(Question::id)
                .limit(questions)
                .toList();
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        for (int i = 0; i < given.length; i++) {
            answers.put(asked.get(i), given[i]);
        }
        Map<QuestionId, String> base = new LinkedHashMap<>();
        asked.forEach(id ->
                base.put(id, AnswerBase.of(Optional.ofNullable(answers.get(id))).line()));
        WorksheetContent content =
                SampleWorksheets.content(master.assessment().withAnswers(answers), master.checklist(), "justice", base);
        return new FilledWorksheet(content, SampleWorksheets.word(content), SampleWorksheets.excel(content), asked);
    }

    LoadResult<ReturnedWorksheet> read(String name, byte[] file) {
        return new WorksheetReader(content.worksheet(), content.checklist(), content.words()).read(name, file);
    }

    ProblemKind refused(String name, byte[] file) {
        return read(name, file).problems().get(0).kind();
    }

    ReturnedWorksheet good(String name, byte[] file) {
        LoadResult<ReturnedWorksheet> read = read(name, file);
        ReturnedWorksheet returned = read.found()
                .orElseThrow(() -> new AssertionError(read.problems().toString()));
        for (WorksheetNotice notice : returned.notices()) {
            assertThat(notice.sentence(WORDS)).isNotBlank();
            assertThat(notice.remedy(WORDS)).isNotBlank();
        }
        return returned;
    }

    /** Returns the file for Word with another text in its main part. */
    byte[] changedWord(UnaryOperator<String> change) throws IOException {
        return ZipEdits.changed(word, DOCUMENT, text -> {
            String changed = change.apply(text);
            assertThat(changed).isNotEqualTo(text);
            return changed;
        });
    }

    /** Returns the file for Excel after a change. */
    byte[] changedExcel(Consumer<XSSFWorkbook> change) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(excel))) {
            change.accept(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    ReturnedWorksheet word(UnaryOperator<String> change) throws IOException {
        return good("a.docx", changedWord(change));
    }

    ReturnedWorksheet excel(Consumer<XSSFWorkbook> change) throws IOException {
        return good("a.xlsx", changedExcel(change));
    }

    /** Returns the kind and the place of each notice. */
    static List<String> told(ReturnedWorksheet returned) {
        List<String> told = new ArrayList<>();
        returned.notices().forEach(notice -> told.add(notice.kind().code() + " @ " + notice.place()));
        return told;
    }

    /** Returns the column of a key. */
    static int column(XSSFSheet sheet, String key) {
        XSSFRow keys = sheet.getRow(0);
        for (int i = 0; i < keys.getLastCellNum(); i++) {
            if (keys.getCell(i).getStringCellValue().equals(key)) {
                return i;
            }
        }
        throw new AssertionError("no column " + key);
    }
}
