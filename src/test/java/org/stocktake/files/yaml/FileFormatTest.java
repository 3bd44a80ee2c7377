package org.stocktake.files.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The beginning of a file says what the file is, before it is read as YAML. */
final class FileFormatTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "worksheet:",
                "format: stocktake/assessment/1\nworksheet:\n  office: O\n",
                "a: b\r\nworksheet: {office: O}",
                "a: b\rworksheet: {office: O}",
                "a: b\n\"worksheet\": {office: O}",
                "a: b\n'worksheet' \t: {office: O}",
                "a: the worksheet\nworksheets: none\nworksheet:",
                "a: \u00e9\u0434\u4e2d\nworksheet:"
            })
    void aKeyAtTheBeginningOfALineIsFound(String text) {
        assertThat(FileFormat.hasKey(text.getBytes(StandardCharsets.UTF_8), "worksheet"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "worksheet",
                "a: worksheet: b",
                "a:\n  worksheet: b",
                "#worksheet: b",
                "worksheets: b",
                "my-worksheet: b",
                "\"worksheet': b",
                "\"worksheet: b",
                "worksheet\": b",
                "'worksheet' b",
                "worksheet\n: b",
                "\"\"worksheet\": b"
            })
    void whatIsNoKeyAtTheBeginningOfALineIsNotFound(String text) {
        assertThat(FileFormat.hasKey(text.getBytes(StandardCharsets.UTF_8), "worksheet"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format: stocktake/assessment/1",
                "# a\n\nformat: \"stocktake/assessment/2\"\r\n",
                "{format: stocktake/assessment/1}"
            })
    void aFileNamesItsFormatWithAnyNumber(String text) {
        assertThat(FileFormat.ASSESSMENT.isNamedIn(text.getBytes(StandardCharsets.UTF_8)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# format: stocktake/assessment/1",
                "format: stocktake/gate/1",
                "format:\nstocktake/assessment/1"
            })
    void aCommentOrAnotherFormatNamesNone(String text) {
        assertThat(FileFormat.ASSESSMENT.isNamedIn(text.getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }
}
