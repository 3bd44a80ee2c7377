package org.stocktake.files.worksheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.stocktake.finding.worksheet.WorksheetHead;
import org.stocktake.model.Assessment;
import org.stocktake.model.QuestionId;

/** The smallest worksheets, each with one part of any content. */
final class PackedParts {
    private static final Assessment ASKED = BlankWorksheets.content().worksheet();

    private PackedParts() {}

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(0);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    /** Returns a Word document with that main part. */
    static byte[] word(byte[] document) throws IOException {
        return packed(Map.of("word/document.xml", document));
    }

    /** Returns a workbook of two sheets, of which the second has that content. */
    static byte[] excel(byte[] sheet) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "xl/workbook.xml",
                bytes("<workbook><sheets><sheet name='A' id='a'/><sheet name='B' id='b'/></sheets></workbook>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                bytes("<Relationships><Relationship Id='a' Target='a.xml'/><Relationship Id='b' Target='b.xml'/>"
                        + "</Relationships>"));
        parts.put("xl/a.xml", bytes(sheet(row("stocktake-worksheet/1 about") + row(head()) + row("office", "", "O"))));
        parts.put("xl/b.xml", sheet);
        return packed(parts);
    }

    /** Returns the text of a document with one question, a list and a comment. */
    static String wordSeed() {
        return "<d xmlns:w='w'><w:body>" + paragraph("h::", head()) + paragraph("l:1.1:", hiddenLine())
                + "<w:tbl><w:tr><w:tc>" + paragraph("a:1.1:answer", "Partly") + "</w:tc><w:tc>"
                + paragraph("a:1.1:measures", "An Act") + "</w:tc></w:tr><w:tr><w:tc>"
                + paragraph("i:1.1:evidence.title", "Act") + paragraph("i:1.1:evidence.date", "1. 2. 2020")
                + paragraph("i:1.1:evidence.", "sha256=0&amp;file=a%20b") + "</w:tc></w:tr></w:tbl>"
                + "<w:p><w:ins/><w:del/><w:commentReference w:id='1'/><w:r><w:t>&#65;</w:t><w:br/></w:r></w:p>"
                + "</w:body></d>";
    }

    /** Returns the text of a sheet with one question. */
    static String excelSeed() {
        return sheet(row("stocktake-worksheet/1 answers", "line", "fixed", "number", "answer", "note", "needs")
                + row("", "")
                + row("", hiddenLine(), "1.1 0", "1.1", "Partly", "=1+1", "Training")
                + "<row r='9'><c r='E9'><f>1</f><v>44000.5</v></c><c t='b'><v>1</v></c><c t='e'><v>#REF!</v></c>"
                + "<c t='s'><v>0</v></c></row><mergeCell ref='A1:B2'/>");
    }

    private static String head() {
        return WorksheetHead.of(ASKED, "en", List.of("1.1")).line();
    }

    private static String hiddenLine() {
        QuestionId first = ASKED.coordination()
                .worksheet()
                .orElseThrow()
                .base()
                .keySet()
                .iterator()
                .next();
        return first + " shown= kept= base=answer:0123456789ab";
    }

    private static String paragraph(String tag, String text) {
        return "<w:p><w:sdt><w:sdtPr><w:tag w:val='" + tag + "'/></w:sdtPr><w:sdtContent><w:r><w:t>" + text
                + "</w:t></w:r></w:sdtContent></w:sdt></w:p>";
    }

    private static String sheet(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<row>");
        for (String cell : cells) {
            row.append("<c t='inlineStr'><is><t>").append(cell).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
