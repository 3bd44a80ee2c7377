package org.stocktake.report.promise;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.stocktake.report.OfficeFileContent;
import org.stocktake.report.PdfReadingOrder;
import org.stocktake.report.ReportFormat;
import org.stocktake.report.escape.FormulaGuard;
import org.stocktake.text.BarredLines;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The text that a reader, or a program, finds in a file once the markup of its format is understood. */
final class VisibleText {
    private static final Parser MARKDOWN =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private VisibleText() {}

    static String in(ReportFormat format, byte[] file) {
        return switch (format) {
            case HTML -> html(utf8(file));
            case MARKDOWN -> markdown(utf8(file));
            case PDF -> PdfReadingOrder.of(file).replaceAll("(?m)^(P|H[1-5]|LI|TH|TD|Caption) ", "");
            case DOCX -> OfficeFileContent.ofWord(file).replaceAll("(?m)^[A-Za-z0-9]*: ", "");
            case XLSX -> OfficeFileContent.ofWorkbook(file);
            case CSV, CSV_STEPS, CSV_EVIDENCE, CSV_PROVISIONS -> csv(utf8(file));
            case JSON, CSV_PACKAGE -> String.join("\n", strings(utf8(file)));
            case OSCAL_PLAN, OSCAL_RESULTS -> oscal(utf8(file));
        };
    }

    /** Returns the text without spaces, and without the unseen characters by which a long word may be broken. */
    static String letters(String text) {
        return text.replaceAll("[\\s\\p{Z}\\u00AD\\u200B\\u2060\\uFEFF]+", "");
    }

    /** Returns those of the texts that are not in the letters of a file. */
    static List<String> missing(String letters, List<String> texts) {
        return texts.stream().filter(text -> !letters.contains(letters(text))).toList();
    }

    private static String utf8(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static String html(String page) {
        return page.replaceAll("(?s)<(style|title|meta)[^>]*>.*?</\\1>", "")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replaceAll("&#34;|&quot;", "\"")
                .replaceAll("&#39;|&#x27;|&apos;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
    }

    private static String markdown(String source) {
        StringBuilder text = new StringBuilder();
        MARKDOWN.parse(source).accept(new AbstractVisitor() {
            @Override
            public void visit(Text node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(Code node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak node) {
                text.append('\n');
            }

            @Override
            public void visit(HardLineBreak node) {
                text.append('\n');
            }
        });
        return text.toString();
    }

    /** Returns each cell, as it was before the guard against formulas, and each part of its barred lines. */
    private static String csv(String file) {
        StringBuilder text = new StringBuilder();
        for (String cell : cells(file)) {
            String undone = FormulaGuard.undone(cell);
            text.append(undone).append('\n');
            BarredLines.parts(undone)
                    .forEach(parts -> parts.forEach(part -> text.append(part).append('\n')));
        }
        return text.toString();
    }

    private static List<String> cells(String file) {
        List<String> cells = new ArrayList<>();
        int at = file.indexOf('"');
        while (at >= 0) {
            StringBuilder cell = new StringBuilder();
            int i = at + 1;
            while (file.charAt(i) != '"' || file.startsWith("\"\"", i)) {
                cell.append(file.charAt(i));
                i += file.charAt(i) == '"' ? 2 : 1;
            }
            cells.add(cell.toString());
            at = file.indexOf('"', i + 1);
        }
        return cells;
    }

    /** Returns the texts of OSCAL as they are and, because many of them are Markdown, as they are shown. */
    private static String oscal(String json) {
        StringBuilder text = new StringBuilder();
        for (String string : strings(json)) {
            text.append(string).append('\n').append(markdown(string)).append('\n');
        }
        return text.toString();
    }

    private static List<String> strings(String json) {
        List<String> strings = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    strings.add(parser.getString());
                }
            }
        }
        return strings;
    }
}
