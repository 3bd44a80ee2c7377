package org.stocktake.files.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.finding.merge.AnswerBase;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.QuestionId;
import org.stocktake.report.worksheet.SampleWorksheets;
import org.stocktake.report.worksheet.WorksheetContent;

/** A worksheet for Word shows days as people write them, and takes them back in words and as machines write them. */
final class WorksheetDaysTest {
    private static final String DOCUMENT = "word/document.xml";
    private static final List<String> DAYS = IntStream.rangeClosed(1, 12)
            .mapToObj(month -> String.format("2027-%02d-%02d", month, month * 2 - 1))
            .toList();

    /** The width of 2027年12月31日 with the space beside its figures and at both sides of a cell. */
    private static final int CHINESE_DAY = 1_695;

    private static WorksheetContent content(String language) throws IOException {
        AssessmentDocument master = SampleWorksheets.master("xb", language);
        QuestionId first =
                master.checklist().questions().findFirst().orElseThrow().id();
        Answer answer = Answer.of(AnswerKind.NO)
                .withActions(DAYS.stream()
                        .map(day -> new Action("Step of " + day.replace("-", ""), "", day, ""))
                        .toList());
        return SampleWorksheets.content(
                master.assessment().withAnswers(Map.of(first, answer)),
                master.checklist(),
                "justice",
                Map.of(first, AnswerBase.of(Optional.of(answer)).line()));
    }

    private static ReturnedWorksheet read(WorksheetContent content, byte[] file) {
        return new WorksheetReader(content.worksheet(), content.checklist(), content.words())
                .read("a.docx", file)
                .found()
                .orElseThrow();
    }

    private static List<String> days(ReturnedWorksheet returned) {
        return returned.part().answers().values().stream()
                .flatMap(answer -> answer.actions().stream())
                .map(Action::due)
                .toList();
    }

    @Test
    void inChineseADayHasRoomOnOneLine() throws IOException {
        ZipEdits.changed(SampleWorksheets.word(content("zh")), DOCUMENT, text -> {
            assertThat(columns(text, 7))
                    .isNotEmpty()
                    .allSatisfy(columns -> assertThat(columns.subList(3, 6)).allMatch(width -> width > CHINESE_DAY));
            assertThat(columns(text, 4))
                    .isNotEmpty()
                    .allSatisfy(columns -> assertThat(columns.get(2)).isGreaterThan(CHINESE_DAY));
            return text;
        });
    }

    /** Returns the widths of the columns of each table that has so many, in twentieths of a point. */
    private static List<List<Integer>> columns(String document, int count) {
        return Pattern.compile("<w:tblGrid>.*?</w:tblGrid>", Pattern.DOTALL)
                .matcher(document)
                .results()
                .map(grid -> Pattern.compile("w:w=\"(\\d+)\"")
                        .matcher(grid.group())
                        .results()
                        .map(width -> Integer.valueOf(width.group(1)))
                        .toList())
                .filter(widths -> widths.size() == count)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar", "ru", "zh"})
    void daysInWordsComeBack(String language) throws IOException {
        WorksheetContent content = content(language);
        byte[] word = SampleWorksheets.word(content);
        ZipEdits.changed(word, DOCUMENT, text -> {
            assertThat(text)
                    .doesNotContain(">2027-")
                    .contains(">" + content.words().day("2027-04-07") + "<");
            return text;
        });
        ReturnedWorksheet returned = read(content, word);
        assertThat(returned.notices()).isEmpty();
        assertThat(days(returned)).isEqualTo(DAYS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar", "ru", "zh"})
    void daysInFiguresAreReadToo(String language) throws IOException {
        WorksheetContent content = content(language);
        String said = ">" + content.words().day("2027-04-07") + "<";
        byte[] word =
                ZipEdits.changed(SampleWorksheets.word(content), DOCUMENT, text -> text.replace(said, ">2028-04-08<"));
        assertThat(days(read(content, word))).contains("2028-04-08").doesNotContain("2027-04-07");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar", "ru", "zh"})
    void whatIsNoDayIsToldWithBothForms(String language) throws IOException {
        WorksheetContent content = content(language);
        String said = ">" + content.words().day("2027-04-07") + "<";
        byte[] word = ZipEdits.changed(SampleWorksheets.word(content), DOCUMENT, text -> text.replace(said, ">soon<"));
        ReturnedWorksheet returned = read(content, word);
        assertThat(returned.notices()).hasSize(1);
        assertThat(returned.notices().get(0).sentence(content.words())).contains("soon");
        assertThat(returned.notices().get(0).remedy(content.words()))
                .contains("2026-11-24", content.words().day("2026-11-24"));
        assertThat(days(returned)).hasSize(12).doesNotContain("2027-04-07");
    }

    /** Word writes a day that somebody chooses in its calendar in the form of those that stand there. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "en, d MMMM yyyy",
                "fr, d MMMM yyyy",
                "es, d 'de' MMMM 'de' yyyy",
                "ar, d MMMM yyyy",
                "ru, d MMMM yyyy 'года'",
                "zh, yyyy'年'M'月'd'日'"
            })
    void aChosenDayIsWrittenInWords(String language, String format) throws IOException {
        ZipEdits.changed(SampleWorksheets.word(content(language)), DOCUMENT, text -> {
            assertThat(text)
                    .contains("<w:dateFormat w:val=\"" + format + "\"/>")
                    .doesNotContain("yyyy-MM-dd");
            return text;
        });
    }
}
