package org.stocktake.report.worksheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.stocktake.finding.worksheet.FixedTextDigest;
import org.stocktake.finding.worksheet.WorksheetTag;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.brand.Brand;
import org.stocktake.report.document.Document;
import org.stocktake.report.office.OfficeFileWriter;
import org.stocktake.report.office.WordFactColumn;
import org.stocktake.report.office.WordPageSetup;
import org.stocktake.report.office.WordTemplate;
import org.stocktake.report.worksheet.WordControls.Control;

/**
 * Writes a worksheet for Word and similar programs: a form whose content controls can be filled in and whose text is
 * locked, without a password.
 */
public final class WordWorksheet {
    private static final String ROOT = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\""
            + " mc:Ignorable=\"w14 w15\"><w:body>";
    private static final String END = "</w:body></w:document>";

    private final WorksheetContent content;
    private final WordXml xml;
    private final WordControls controls;

    private WordWorksheet(WorksheetContent content) {
        this.content = content;
        this.xml = new WordXml(content.languages());
        this.controls = new WordControls(xml, content.words());
    }

    /** Writes the file and leaves the stream open. Same input, same bytes. */
    public static void write(WorksheetContent content, OutputStream out) throws IOException {
        WordWorksheet worksheet = new WordWorksheet(content);
        List<WorksheetQuestion> questions = content.questions(WorksheetValues::isPlain);
        worksheet.cover(questions.size());
        worksheet.how();
        worksheet.questions(questions);
        worksheet.pages();
        worksheet.hidden();
        XWPFDocument file = WordTemplate.empty(content.language());
        WordFactColumn.fit(
                file,
                questions.stream()
                        .flatMap(question -> question.facts().keySet().stream())
                        .toList());
        file.enforceFillingFormsProtection();
        WordPageSetup.set(file, worksheet.furniture(), content.words());
        OfficeFileWriter.write(file, content.metadata(), Map.of("word/document.xml", worksheet::body), out);
    }

    /** Returns the whole body with the page setup of the empty document. */
    private String body(String empty) {
        int from = empty.indexOf("<w:sectPr");
        int to = empty.indexOf("</w:sectPr>") + "</w:sectPr>".length();
        return ROOT + xml + empty.substring(from, to) + END;
    }

    private Document furniture() {
        return Document.of(
                content.language(),
                new Document.Title(content.say("kicker"), runningHead(), List.of()),
                new Document.Furniture("", "", "", content.program(), content.words(), Brand.NONE),
                List.of());
    }

    /** Returns the State and the office; the office alone where both are too long for a line, as the cover has both. */
    private String runningHead() {
        String both = content.say("running-head", content.state(), content.agency());
        return WordPageSetup.isOneLine(both) ? both : content.agency();
    }

    /** Notes the texts of the headers and footers of the pages, without the numbers of the pages, as our own. */
    private void pages() {
        xml.known(FixedTextDigest.withoutDigits(WordPageSetup.head(furniture())));
        xml.known(FixedTextDigest.withoutDigits(WordPageSetup.foot(furniture(), content.words())
                + content.words().say("report.page", "", "")));
    }

    private void cover(int questions) {
        xml.hidden(controls.hidden(
                new WorksheetTag(WorksheetTag.Kind.HEAD, "", ""), content.head().line()));
        xml.fixed("FormKicker", content.say("kicker"));
        xml.fixed("FormTitle", content.say("title", content.agency()));
        xml.fixed("Subtitle", content.checklist().heading().title());
        WordFormTable table = new WordFormTable(xml, List.of(30, 70), content.say("table.about"));
        fact(table, "about.state", content.state());
        fact(table, "about.period", content.period());
        fact(table, "about.agency", content.agency());
        fact(table, "about.questions", String.valueOf(questions));
        if (!content.due().isEmpty()) {
            fact(table, "about.due", content.due());
        }
        fact(table, "about.sent", content.sent());
        fact(
                table,
                "about.checklist",
                content.say(
                        "about.version",
                        content.checklist().id(),
                        content.worksheet().subject().checklistVersion()));
        table.row(
                () -> label("about.office"),
                () -> xml.paragraph(
                        "FormText", controls.text(field("office", content.part().office())), ""));
        table.row(() -> label("about.date"), () -> xml.paragraph("FormText", controls.day(field("date", ""), ""), ""));
        table.end();
    }

    private Control field(String key, String value) {
        return new Control(
                new WorksheetTag(WorksheetTag.Kind.OFFICE, "", key),
                WordControls.title("", content.say("about." + key)),
                content.say(key.equals("date") ? "day" : "write"),
                value);
    }

    private void fact(WordFormTable table, String key, String value) {
        table.row(() -> label(key), () -> xml.fixed("FormText", value));
    }

    private void label(String key) {
        xml.paragraph("FormLabel", xml.fixedRun("Strong", content.say(key)), content.say(key));
    }

    private void how() {
        xml.heading(content.say("how.title"));
        for (String step : List.of("answer", "leave", "evidence", "more", "other-office", "send")) {
            xml.fixed("ListBullet", content.say("how.word." + step));
        }
        xml.fixed("Caption", content.say("how.answers"));
        WordFormTable table = WordFormTable.headed(
                xml,
                List.of(30, 70),
                content.say("how.answers"),
                List.of(content.say("how.answer"), content.say("how.meaning")));
        for (AnswerKind kind : AnswerKind.values()) {
            table.row(
                    () -> xml.paragraph(
                            "TableText",
                            xml.fixedRun("Strong", content.text().answer(kind)),
                            content.text().answer(kind)),
                    () -> xml.fixed("TableText", content.text().meaning(kind)));
        }
        table.end();
    }

    private void questions(List<WorksheetQuestion> questions) {
        String section = "";
        for (WorksheetQuestion question : questions) {
            if (!question.section().id().equals(section)) {
                section = question.section().id();
                xml.heading(content.text()
                        .say(
                                "sections.numbered",
                                content.checklist().numberOf(question.section()),
                                question.section().title()));
                if (!question.section().intro().isBlank()) {
                    String intro = question.section().intro();
                    xml.kept("FormIntroduction", xml.fixedRun("", intro), intro);
                }
            }
            new WordQuestionForm(xml, controls, content, question).add();
        }
    }

    /** Adds the digests of the fixed texts, once all of them are known. */
    private void hidden() {
        xml.fixed("Notice", content.say("how.word.end"));
        xml.hidden(controls.hidden(new WorksheetTag(WorksheetTag.Kind.FIXED, "", ""), xml.fixedDigests()));
    }
}
