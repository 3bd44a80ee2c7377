package org.stocktake.report.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.stocktake.report.document.FileMetadata;
import org.stocktake.report.sheet.Sheet;
import org.stocktake.text.Messages;

/** Writes sheets as a workbook (Office Open XML) for Excel and similar programs. Text is never written as a formula. */
public final class WorkbookLayout {
    private final XSSFWorkbook workbook;
    private final Messages words;
    private final String notice;
    private final WorkbookStyles look;
    private final WorkbookChoiceLists lists;
    private final LongTextSheet longTexts;

    private WorkbookLayout(XSSFWorkbook workbook, Messages words, String notice) {
        this.workbook = workbook;
        this.words = words;
        this.notice = notice;
        this.look = new WorkbookStyles(workbook);
        this.lists = new WorkbookChoiceLists(words);
        this.longTexts = new LongTextSheet(words);
    }

    /**
     * Writes the workbook and leaves the stream open.
     *
     * @param notice the notice for every printed page; empty if there is none
     */
    public static void write(List<Sheet> sheets, FileMetadata metadata, String notice, Messages words, OutputStream out)
            throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        new WorkbookLayout(workbook, words, joined(metadata.mark(), notice)).add(sheets);
        OfficeFileWriter.write(workbook, metadata, out);
    }

    private static String joined(String mark, String notice) {
        return mark.isEmpty() || notice.isEmpty() ? mark + notice : mark + ". " + notice;
    }

    private void add(List<Sheet> sheets) {
        List<WorkbookSheet> written = new ArrayList<>();
        sheets.forEach(sheet -> written.add(add(sheet)));
        longTexts.sheet().ifPresent(this::add);
        written.forEach(sheet -> sheet.choices(lists));
        lists.sheet().ifPresent(this::add);
        workbook.setActiveSheet(0);
    }

    private WorkbookSheet add(Sheet sheet) {
        WorkbookSheet written = new WorkbookSheet(workbook.createSheet(sheet.name()), sheet, words);
        written.fill(look, longTexts);
        written.warn(notice);
        return written;
    }
}
