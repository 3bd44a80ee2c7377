package org.stocktake.files.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;

/** A worksheet names the language of its form, so that it is read once, in that language. */
final class FormLanguageTest {
    @Test
    void bothFormatsNameIt() throws IOException {
        FilledWorksheet worksheet = FilledWorksheet.of(1, Answer.of(AnswerKind.NO));
        assertThat(worksheet.good("a.docx", worksheet.word()).language()).isEqualTo("en");
        assertThat(worksheet.good("a.xlsx", worksheet.excel()).language()).isEqualTo("en");
    }

    @Test
    void nothingButTwoLettersIsALanguage() throws IOException {
        FilledWorksheet worksheet = FilledWorksheet.of(1, Answer.of(AnswerKind.NO));
        for (String form : new String[] {"", "../fr", "en-GB", "EN"}) {
            ReturnedWorksheet returned = worksheet.word(text -> text.replace("form=en", "form=" + form));
            assertThat(returned.language()).isEmpty();
        }
    }
}
