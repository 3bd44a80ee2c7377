package org.stocktake.cli.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.cli.CliRun;

/** The numbers of provisions have a column in which the longest of the language stands on one line. */
final class CoverageColumnTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "en;  27(1)(b)(iii)    Obligation",
                "ar;  المادة 27، الفقرة 1 (ب) '3'  التزام",
                "zh;  第二十七条第1款(b)项(三)目  义务",
                "ar;  المادة 31، الفقرة 4          "
            })
    void eachNumberStandsOnOneLine(String language, String line) {
        CliRun run = CliRun.with("--lang", language, "checklist", "show", "ctoc-cop-res-5-3", "--coverage");
        assertThat(run.out()).contains("\n  " + line.strip());
    }
}
