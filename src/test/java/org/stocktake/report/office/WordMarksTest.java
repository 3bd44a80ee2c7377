package org.stocktake.report.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLanguages;
import org.stocktake.report.document.TextLine;

/** A mark in a line has room at its sides, but none before a comma; quoted words are slanted where letters can be. */
final class WordMarksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {", 6.19|~Confidential, 6.19", " and 6.19|~Confidential~ and 6.19", "、6.19|~Confidential、6.19"})
    void noSpaceStandsBetweenAMarkAndAComma(String after, String written) throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            WordRuns runs = new WordRuns(word, new WordBookmarks(), TextLanguages.none("en"), ":");
            TextLine line = TextLine.of(Span.mark("Confidential", "confidential"), Span.text(after));
            CTP paragraph = word.getDocument().getBody().addNewP();
            runs.put(paragraph, line);
            String text = paragraph.getRList().stream()
                    .flatMap(run -> run.getTList().stream())
                    .map(CTText::getStringValue)
                    .collect(Collectors.joining());
            assertThat(text).isEqualTo(written.replace('~', '\u00A0'));
        }
    }

    @ParameterizedTest
    @CsvSource({"en, true", "ru, true", "zh, false", "ar, false"})
    void quotedWordsAreSlantedOnlyInLettersThatCanBe(String language, boolean slanted) throws IOException {
        try (XWPFDocument word = WordTemplate.empty(language)) {
            String style = word.getStyles().getStyle("Quote").getCTStyle().xmlText();
            assertThat(style.contains("<w:i/>")).isEqualTo(slanted);
            assertThat(style.contains("<w:iCs/>")).isEqualTo(slanted);
        }
    }
}
