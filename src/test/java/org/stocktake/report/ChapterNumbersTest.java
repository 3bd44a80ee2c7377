package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.finding.Findings;
import org.stocktake.report.chapter.ReportBuilder;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Document;
import org.stocktake.report.document.FileMetadata;
import org.stocktake.report.facts.Report;
import org.stocktake.report.facts.ReportOrigin;
import org.stocktake.report.office.WordLayout;
import org.stocktake.report.worksheet.SampleWorksheets;
import org.stocktake.text.Messages;
import org.w3c.dom.Element;

/** No chapter has two numbers before its title, in any of the six languages. */
final class ChapterNumbersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    /** The number of a part, such as N.1, before a title that begins with a number. */
    private static final String TWO_NUMBERS = "[A-Z]+\\.[0-9]+\\h*\u200F?\\h*[0-9]+\\.";

    private static Document report(Messages words) throws IOException {
        var read = SampleWorksheets.master("xa", words.language());
        Findings findings = Findings.of(read.checklist(), read.assessment(), TODAY);
        return ReportBuilder.of(Report.of(findings, new ReportOrigin("a.yaml", "", "1"), false), words);
    }

    private static Stream<String> headings(List<Chapter> chapters) {
        return chapters.stream()
                .flatMap(chapter -> Stream.concat(Stream.of(chapter.heading()), headings(chapter.parts())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ru", "ar", "zh"})
    void noHeadingHasTwoNumbers(String language) throws IOException {
        List<String> headings =
                headings(report(Messages.in(language)).chapters()).toList();
        assertThat(headings)
                .filteredOn(heading -> heading.matches("(?s)1\\.\\h.*"))
                .isNotEmpty();
        assertThat(headings).noneMatch(heading -> heading.matches("(?s)" + TWO_NUMBERS + ".*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ru", "ar", "zh"})
    void inWordNoLineOfTheContentsHasTwoNumbers(String language) throws IOException {
        Messages words = Messages.in(language);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordLayout.write(report(words), new FileMetadata("title", "Stocktake", TODAY), words, out);
        String text = OfficeFileContent.xml(
                        OfficeFileContent.entry(OfficeFileContent.entries(out.toByteArray()), "word/document.xml"))
                .getTextContent();
        assertThat(text).containsPattern("1\\.\\h").doesNotContainPattern(TWO_NUMBERS);
    }

    /** The number of an annex is wide in Chinese, and a tab behind it took no room. */
    @Test
    void inWordNoNumberOfAChineseAnnexTouchesItsTitle() throws IOException {
        Messages words = Messages.in("zh");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordLayout.write(report(words), new FileMetadata("title", "Stocktake", TODAY), words, out);
        String text = OfficeFileContent.xml(
                        OfficeFileContent.entry(OfficeFileContent.entries(out.toByteArray()), "word/document.xml"))
                .getTextContent();
        assertThat(text).containsPattern("附件\\h1\\h").doesNotContainPattern("附件\\h[0-9]+\\p{IsIdeographic}");
    }

    /** Lines of Chinese are higher, and three of the contents stood alone on a second page. */
    @Test
    void inChineseTheLinesOfTheContentsHaveAFixedHeight() throws IOException {
        Messages words = Messages.in("zh");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordLayout.write(report(words), new FileMetadata("title", "Stocktake", TODAY), words, out);
        Element styles = OfficeFileContent.xml(
                OfficeFileContent.entry(OfficeFileContent.entries(out.toByteArray()), "word/styles.xml"));
        assertThat(WordFileTest.all(styles, "w:style"))
                .filteredOn(style -> style.getAttribute("w:styleId").matches("TOC[12]"))
                .hasSize(2)
                .allSatisfy(style -> assertThat(
                                WordFileTest.all(style, "w:spacing").get(0).getAttribute("w:lineRule"))
                        .isEqualTo("exact"));
    }
}
