package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stocktake.model.brand.Brand;
import org.stocktake.model.brand.TemplateFile;
import org.stocktake.report.facts.ReportView;
import org.stocktake.text.Messages;

/** A Word report in the template of an office has its styles, page and headers, and nothing of its text. */
final class TemplatedReportTest {
    private static byte[] file;

    private static byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Brand brand = Brand.NONE.with(new TemplateFile(SampleTemplate.zip(SampleTemplate.parts())));
        ReportFormat.DOCX.write(
                new ReportSubject(
                        SampleAnswers.findings(SampleAnswers.coastal()),
                        "assessment.yaml",
                        ReportFormatTest.SHA256,
                        new ReportChoices(false, List.of(), ReportView.USUAL, brand),
                        "1.0.0",
                        Messages.in(Messages.ENGLISH)),
                out);
        return out.toByteArray();
    }

    @BeforeAll
    static void aReport() throws IOException {
        file = written();
    }

    @Test
    void itIsADocumentAndNoTemplate() {
        assertThat(SampleTemplate.part(file, "[Content_Types].xml"))
                .contains("document.main+xml")
                .doesNotContain("template.main+xml");
    }

    @Test
    void itHasTheHeaderOfTheTemplateWithTheLabelOfTheCopyAndNothingOfItsText() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(word.getHeaderFooterPolicy().getDefaultHeader().getText())
                    .contains("Ministerium der Justiz", "Confidential")
                    .doesNotContain("Self-assessment report");
            assertThat(word.getDocument().xmlText()).doesNotContain("Muster").contains("12240");
        }
    }

    /** Word translates the ids of styles, and finds them by their names. */
    @Test
    void aStyleOfTheTemplateIsUsedByItsNameAndAMissingOneIsAdded() {
        String styles = SampleTemplate.part(file, "word/styles.xml");
        assertThat(styles)
                .contains("w:styleId=\"Heading1\"", "00AA00", "Georgia", "w:styleId=\"Fact\"")
                .doesNotContain("berschrift1", "\"Standard\"", "Kopfzeile");
        assertThat(SampleTemplate.part(file, "word/header1.xml")).contains("w:val=\"Header\"");
    }

    @Test
    void headingsKeepTheirLetters() {
        assertThat(SampleTemplate.part(file, "word/numbering.xml")).contains("9001", "upperLetter");
        assertThat(SampleTemplate.part(file, "word/styles.xml"))
                .containsPattern("heading 1\"/>.{0,200}<w:numId w:val=\"9001\"/>");
    }

    @Test
    void headingsAndCaptionsStayOnThePageOfWhatFollowsWhateverTheTemplateSays() {
        assertThat(SampleTemplate.part(file, "word/document.xml"))
                .containsPattern("<w:pStyle w:val=\"Caption\"/><w:keepNext/>")
                .doesNotContainPattern("<w:pStyle w:val=\"(?:Caption|Heading[1-9]|Finding[1-9])\"/>(?!<w:keepNext/>)");
    }

    @Test
    void tablesAreAsWideAsTheTextOfThePage() {
        assertThat(SampleTemplate.part(file, "word/document.xml"))
                .containsPattern("<w:tblW w:type=\"dxa\" w:w=\"9360\"/>|<w:tblW w:w=\"9360\" w:type=\"dxa\"/>")
                .doesNotContain("\"9638\"");
    }

    @Test
    void theSameTemplateMakesTheSameBytes() throws IOException {
        assertThat(written()).isEqualTo(file);
    }
}
