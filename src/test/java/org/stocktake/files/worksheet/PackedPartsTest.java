package org.stocktake.files.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.model.AnswerKind;

/** The worksheets with which the fuzzer begins are read to the end: it would search in vain behind a refusal. */
final class PackedPartsTest {
    private static AnswerKind answer(String name, byte[] file) {
        LoadResult<ReturnedWorksheet> read = BlankWorksheets.reader().read(name, file);
        return read.found()
                .orElseThrow(() -> new AssertionError(read.problems().toString()))
                .part()
                .answers()
                .values()
                .iterator()
                .next()
                .kind();
    }

    @Test
    void theSeedsAreWorksheetsWithAnAnswer() throws IOException {
        byte[] document = PackedParts.wordSeed().getBytes(StandardCharsets.UTF_8);
        byte[] sheet = PackedParts.excelSeed().getBytes(StandardCharsets.UTF_8);
        assertThat(answer("f.docx", PackedParts.word(document))).isEqualTo(AnswerKind.PARTLY);
        assertThat(answer("f.xlsx", PackedParts.excel(sheet))).isEqualTo(AnswerKind.PARTLY);
    }
}
