package org.stocktake.files.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.files.worksheet.FilledWorksheet.WORDS;
import static org.stocktake.files.worksheet.FilledWorksheet.told;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;

/** Words that somebody wrote into the header or footer of the pages are quoted; those of the worksheet are not. */
final class PageTextsTest {
    private static FilledWorksheet worksheet;

    @BeforeAll
    static void makesAWorksheet() throws IOException {
        worksheet = FilledWorksheet.of(2, Answer.of(AnswerKind.YES));
    }

    private static ReturnedWorksheet withPart(String part, String from, String to) throws IOException {
        return worksheet.good("a.docx", ZipEdits.changed(worksheet.word(), part, text -> {
            assertThat(text).contains(from);
            return text.replace(from, to);
        }));
    }

    @ParameterizedTest
    @CsvSource({"word/header1.xml", "word/header2.xml", "word/footer1.xml"})
    void wordsInAHeaderOrFooterOfWordAreQuoted(String part) throws IOException {
        String end = part.contains("header") ? "</w:hdr>" : "</w:ftr>";
        ReturnedWorksheet returned = withPart(part, end, "<w:p><w:r><w:t>TYPED</w:t></w:r></w:p>" + end);
        assertThat(told(returned)).containsExactly("text-outside @ header or footer of the pages");
        assertThat(returned.notices().get(0).sentence(WORDS)).contains("'TYPED'");
    }

    @Test
    void anotherNumberOfThePageIsNotToldAndATextBesideOursIs() throws IOException {
        assertThat(told(withPart("word/footer1.xml", ">1<", ">27<"))).isEmpty();
        assertThat(told(withPart("word/header1.xml", "</w:p>", "<w:r><w:t>TYPED</w:t></w:r></w:p>")))
                .containsExactly("text-outside @ header or footer of the pages");
    }

    @Test
    void wordsInAHeaderOfASheetAreQuotedWithTheSheet() throws IOException {
        ReturnedWorksheet returned = worksheet.excel(
                workbook -> workbook.getSheet("Answers").getHeader().setCenter("TYPED & kept"));
        assertThat(told(returned)).containsExactly("text-outside @ sheet \"Answers\", header or footer of the pages");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            &C&"Arial,Bold"&12&KFF0000TYPED | TYPED
            TYPED                           | TYPED
            &L&A&RPage &P of &N             |
            &C&"Times"&A                    |
            &LA&&B&C &D                     | A&B
            """)
    void onlyTheWordsOfAHeaderCount(String text, String words) {
        assertThat(ExcelPageText.words(text)).isEqualTo(words == null ? List.of() : List.of(words));
    }
}
