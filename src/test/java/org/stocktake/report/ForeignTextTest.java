package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.stocktake.finding.Findings;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Depth;
import org.stocktake.model.Period;
import org.stocktake.model.brand.Brand;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Document;
import org.stocktake.report.document.FileMetadata;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLanguages;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.ForeignTexts;
import org.stocktake.report.html.HtmlLayout;
import org.stocktake.report.office.WordLayout;
import org.stocktake.report.pdf.PdfLayout;
import org.stocktake.text.Messages;

/** A text that is not in the language of its document says so in every format that can. */
final class ForeignTextTest {
    private static final String LAW = "The Migration Act";
    private static final FileMetadata METADATA = new FileMetadata("title", "Stocktake", LocalDate.of(2026, 11, 27));

    private static Document document(String language) {
        List<Block> blocks = List.of(
                Block.Paragraph.of(LAW),
                Block.Paragraph.of("Voir : " + LAW + "."),
                Block.Paragraph.of("قانون"),
                Block.Paragraph.of("Ley de extranjería"));
        return document(language, blocks);
    }

    private static Document document(String language, List<Block> blocks) {
        return Document.of(
                        language,
                        new Document.Title("kicker", "main", List.of("line")),
                        new Document.Furniture("", "", "", "", Messages.in("en"), Brand.NONE),
                        List.of(Chapter.of("one", LAW, blocks)))
                .with(new TextLanguages(language, Map.of(LAW, "en", "Ley de extranjería", "und")));
    }

    @Test
    void aPageMarksIt() {
        assertThat(HtmlLayout.of(document("fr")))
                .contains(
                        "<h2 lang=\"en\">" + LAW + "</h2>",
                        "<p lang=\"en\" dir=\"auto\">" + LAW + "</p>",
                        "<p dir=\"auto\">Voir : <bdi class=\"kept\" lang=\"en\">" + LAW + "</bdi>.</p>",
                        "<p lang=\"ar\" dir=\"auto\">قانون</p>",
                        "<p lang=\"\" dir=\"auto\">Ley de extranjería</p>");
        assertThat(HtmlLayout.of(document("en"))).contains("<p dir=\"auto\">" + LAW + "</p>");
    }

    @Test
    void aPdfMarksIt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfLayout.write(document("fr"), METADATA, "0".repeat(64), List.of(), out);
        assertThat(PdfChecks.faults(out.toByteArray())).isEmpty();
        try (PDDocument read = Loader.loadPDF(out.toByteArray())) {
            List<String> languages = new ArrayList<>();
            walk(read.getDocumentCatalog().getStructureTreeRoot().getKids(), languages);
            assertThat(languages).containsSubsequence("H2 en", "P en", "Span en", "P ar", "P und");
        }
    }

    private static void walk(List<Object> kids, List<String> languages) {
        for (Object kid : kids) {
            if (kid instanceof PDStructureElement element) {
                if (element.getLanguage() != null) {
                    languages.add(element.getStructureType() + " " + element.getLanguage());
                }
                walk(element.getKids(), languages);
            }
        }
    }

    @Test
    void aWordFileMarksIt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordLayout.write(document("fr"), METADATA, Messages.in(Messages.ENGLISH), out);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            String xml = word.getDocument().xmlText();
            assertThat(run(xml, LAW)).contains("<w:lang w:val=\"en-GB\"/>");
            assertThat(run(xml, "Voir : ")).doesNotContain("w:lang");
            assertThat(run(xml, "قانون")).contains("<w:rtl/>", "<w:lang w:val=\"ar-SA\" w:bidi=\"ar-SA\"/>");
            assertThat(run(xml, "Ley de extranjería")).contains("<w:lang w:val=\"x-none\" w:bidi=\"x-none\"/>");
        }
    }

    /** Word takes the direction of signs and numbers from their run, LibreOffice from the letters and marks before them. */
    @Test
    void inAWordFileInArabicNumbersBehindLatinLettersRunWithThePage() throws IOException {
        List<TextLine> cited = List.of(TextLine.of("\u062F15"), TextLine.of(LAW));
        List<TextLine> numbers = List.of(TextLine.of("2.11"), TextLine.of(Span.reference("2.12", "q")));
        TextLine line =
                TextLine.join(List.of(TextLine.join(cited, "\u060C\u00A0"), TextLine.join(numbers, "\u060C ")), ": ");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordLayout.write(document("ar", List.of(new Block.Paragraph(line))), METADATA, Messages.in("ar"), out);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            String xml = word.getDocument().xmlText();
            assertThat(run(xml, LAW)).doesNotContain("w:rtl");
            assertThat(List.of("\u200F: ", "2.11", "\u060C ", "2.12"))
                    .allSatisfy(text -> assertThat(run(xml, text)).contains("<w:rtl/>"));
        }
    }

    @Test
    void inAWordFileInArabicTheEndsOfALatinSentenceStayWithIt() throws IOException {
        String sentence = "640 messages in 2025.";
        TextLine line = TextLine.join(List.of(TextLine.of("\u062F15"), TextLine.of(sentence)), ": ");
        Document document = document("ar", List.of(new Block.Paragraph(line)))
                .with(new TextLanguages("ar", Map.of(sentence, "en")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordLayout.write(document, METADATA, Messages.in("ar"), out);
        assertThat(OfficeFileContent.ofWord(out.toByteArray())).contains("\u200E" + sentence + "\u200E");
    }

    /** The end of a citation at the head of a line would be taken for the number of the next document. */
    @Test
    void inArabicAShortCitationIsNotTorn() {
        TextLanguages known = new TextLanguages("ar", Map.of("ss. 2 and 3", "en"));
        Document document = document("ar", List.of(Block.Paragraph.of("\u062F7\u060C ss. 2 and 3")))
                .with(known);
        assertThat(HtmlLayout.of(document)).contains(">ss.\u00A02\u00A0and\u00A03</bdi>");
    }

    private static String run(String xml, String text) {
        int at = xml.lastIndexOf(">" + text + "<");
        return xml.substring(xml.lastIndexOf("<w:r>", at), at);
    }

    @Test
    void whatAnOfficeTypedIsInTheLanguageOfItsAssessmentUnlessItsLettersSayOtherwise() {
        LocalDate today = LocalDate.of(2026, 11, 27);
        Checklist checklist = SmallChecklist.checklist();
        Assessment assessment = Assessment.begin(
                        new Assessment.Subject(checklist.id(), "1.0.0", "XA", new Period(today, today), "en"),
                        Depth.CORE)
                .with(
                        checklist.questions().findFirst().orElseThrow().id(),
                        Answer.of(AnswerKind.YES)
                                .with(AnswerTextField.MEASURES, LAW)
                                .with(AnswerTextField.NOTE, "قانون"));
        TextLanguages french = ForeignTexts.of("fr", Findings.of(checklist, assessment, today));
        assertThat(french.of(LAW)).isEqualTo("en");
        assertThat(french.of("قانون")).isEqualTo("ar");
    }

    @Test
    void aChecklistThatIsNotTranslatedIsInItsOwnLanguage() {
        String question =
                SmallChecklist.checklist().questions().findFirst().orElseThrow().text();
        assertThat(ForeignTexts.of("fr", SmallChecklist.checklist()).of("1.1 " + question))
                .isEqualTo("en");
        assertThat(ForeignTexts.of("en", SmallChecklist.checklist()).of(question))
                .isEmpty();
    }
}
