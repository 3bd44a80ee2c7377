package org.stocktake.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The content of an office file: each paragraph with its style, each cell with its place. */
public final class OfficeFileContent {
    private OfficeFileContent() {}

    static Map<String, byte[]> entries(byte[] file) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the text of an entry. */
    static String text(byte[] file, String entry) {
        return new String(entry(entries(file), entry), StandardCharsets.UTF_8);
    }

    static byte[] entry(Map<String, byte[]> entries, String name) {
        return Optional.ofNullable(entries.get(name)).orElseThrow(() -> new AssertionError("no " + name));
    }

    static Element xml(byte[] part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(part))
                    .getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("not XML that a program reads", e);
        }
    }

    /** Returns the paragraphs of a Word file in order, one a line: style, then text without word joiners. */
    public static String ofWord(byte[] file) {
        NodeList paragraphs = xml(entry(entries(file), "word/document.xml")).getElementsByTagName("w:p");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraphs.getLength(); i++) {
            Element paragraph = (Element) paragraphs.item(i);
            Node style = paragraph.getElementsByTagName("w:pStyle").item(0);
            text.append(style == null ? "" : ((Element) style).getAttribute("w:val"))
                    .append(": ");
            pieces(paragraph, text);
            text.append('\n');
        }
        return text.toString();
    }

    private static void pieces(Element paragraph, StringBuilder text) {
        NodeList all = paragraph.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            switch (all.item(i).getNodeName()) {
                case "w:t" -> text.append(all.item(i).getTextContent().replace("\u2060", ""));
                case "w:br" -> text.append('\n');
                case "w:tab" -> text.append(((Element) all.item(i)).hasAttribute("w:val") ? "" : " > ");
                default -> text.append("");
            }
        }
    }

    /** Returns the cells of a workbook that are not empty, one a line: sheet, place, text. */
    public static String ofWorkbook(byte[] file) {
        StringBuilder text = new StringBuilder();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                String value = value((XSSFCell) cell);
                if (!value.isEmpty()) {
                    text.append(sheet.getSheetName())
                            .append(' ')
                            .append(cell.getAddress())
                            .append(": ")
                            .append(value)
                            .append('\n');
                }
            })));
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the sheets that are printed on several pages side by side, and do not repeat a column on each of them. */
    public static List<String> sheetsWithoutNamesOnPaper(byte[] file) {
        List<String> names = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            workbook.forEach(sheet -> {
                if (sheet.getPrintSetup().getFitWidth() > 1 && sheet.getRepeatingColumns() == null) {
                    names.add(sheet.getSheetName());
                }
            });
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String value(XSSFCell cell) {
        if (cell.getCellType() == CellType.NUMERIC) {
            return DateUtil.isCellDateFormatted(cell)
                    ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                    : String.valueOf((long) cell.getNumericCellValue());
        }
        return cell.getStringCellValue();
    }
}
