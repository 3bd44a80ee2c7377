package org.stocktake.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The texts of a document that a person sees, one a line. */
final class ShownText {
    private static final Pattern SHOWN =
            Pattern.compile("<w:t[ >][^<]*|w:(?:displayText|alias w:val|tblCaption w:val)=\"[^\"]*");
    private static final String HIDDEN = "<w:r><w:rPr>(?:(?!</w:rPr>).)*<w:vanish/>.*?</w:r>";

    private ShownText() {}

    static String of(Path file, String command) throws IOException {
        if (command.contains("pdf")) {
            try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(file))) {
                // Right to left, two pieces that stand side by side are read without the space between them.
                return new PDFTextStripper().getText(pdf).replaceAll("(?<=[a-z])(?=[A-Z])", " ");
            }
        }
        return command.contains("xlsx") ? ofSheets(file) : ofWord(file);
    }

    private static String ofWord(Path file) throws IOException {
        StringBuilder shown = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().matches("word/(?:document|header.|footer.)[.]xml")) {
                    String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll(HIDDEN, "");
                    Matcher text = SHOWN.matcher(xml);
                    while (text.find()) {
                        shown.append(text.group().replaceAll("^(?:<w:t[^>]*>|w:[^\"]*\")", ""))
                                .append('\n');
                    }
                }
            }
        }
        return shown.toString().replace("&quot;", "\"");
    }

    private static String ofSheets(Path file) throws IOException {
        StringBuilder shown = new StringBuilder();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                shown.append(sheet.getSheetName()).append('\n');
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        boolean hidden = row.getZeroHeight() || sheet.isColumnHidden(cell.getColumnIndex());
                        shown.append(hidden ? "" : cell.toString()).append('\n');
                    }
                }
                sheet.getDataValidations()
                        .forEach(rule -> Stream.of(
                                        rule.getPromptBoxTitle(), rule.getPromptBoxText(), rule.getErrorBoxText())
                                .filter(Objects::nonNull)
                                .forEach(text -> shown.append(text).append('\n')));
            }
        }
        return shown.toString();
    }
}
