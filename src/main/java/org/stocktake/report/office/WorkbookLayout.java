package org.stocktake.report.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.stocktake.report.document.FileMetadata;
import org.stocktake.report.sheet.Dashboard;
import org.stocktake.report.sheet.Sheet;
import org.stocktake.text.Joint;
import org.stocktake.text.Messages;
import org.stocktake.text.TextDirection;

/** Writes sheets as a workbook (Office Open XML) for Excel and similar programs. Text is never written as a formula. */
public final class WorkbookLayout {
    private static final String STYLES = "xl/styles.xml";
    private static final String NORMAL =
            "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>";

    private final XSSFWorkbook workbook;
    private final Messages words;
    private final WorkbookContent content;
    /** The text at the head of every printed page; empty if there is none. */
    private final String notice;

    private final String foot;
    private final WorkbookStyles look;
    private final WorkbookChoiceLists lists;
    private final LongTextSheet longTexts;
    /** The changes to parts that the library cannot write as a whole, by the names of their entries. */
    private final Map<String, UnaryOperator<String>> changes = new HashMap<>();

    private WorkbookLayout(XSSFWorkbook workbook, FileMetadata metadata, Messages words, WorkbookContent content) {
        this.workbook = workbook;
        this.foot = metadata.brand().foot();
        this.words = words;
        this.content = content;
        this.notice = joined(metadata.mark(), content.notice());
        this.look = new WorkbookStyles(workbook, metadata.brand().colors());
        this.changes.put(STYLES, WorkbookLayout::mended);
        this.lists = new WorkbookChoiceLists(words);
        this.longTexts = new LongTextSheet(words);
    }

    /** Writes the workbook and leaves the stream open. */
    public static void write(WorkbookContent content, FileMetadata metadata, Messages words, OutputStream out)
            throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        WorkbookLayout layout = new WorkbookLayout(workbook, metadata, words, content);
        layout.add();
        OfficeFileWriter.write(workbook, metadata, layout.changes, out);
    }

    private String joined(String mark, String notice) {
        return mark.isEmpty() || notice.isEmpty() ? mark + notice : Joint.SENTENCES.of(List.of(mark, notice), words);
    }

    /**
     * Adds the name of the style of all cells, which the library leaves out; without it, some readers warn. Makes the
     * colours of conditional fonts opaque, as ECMA-376 part 1, 18.18.86, wants them; the library takes that part away.
     */
    private static String mended(String styles) {
        return styles.replaceFirst("</cellXfs>", "</cellXfs>" + NORMAL)
                .replaceAll("rgb=\"([0-9A-F]{6})\"", "rgb=\"FF$1\"");
    }

    private void add() {
        List<WorkbookSheet> written = new ArrayList<>();
        content.sheets().forEach(sheet -> {
            written.add(add(sheet));
            if (written.size() == 1) {
                content.dashboard().ifPresent(this::add);
            }
        });
        longTexts.sheet().ifPresent(this::add);
        written.forEach(sheet -> sheet.choices(lists));
        lists.sheet().ifPresent(this::addHidden);
        workbook.setActiveSheet(0);
        if (TextDirection.isRightToLeft(words.language())) {
            WorkbookRightToLeft.set(workbook);
        }
    }

    private WorkbookSheet add(Sheet sheet) {
        WorkbookSheet written = new WorkbookSheet(workbook.createSheet(sheet.name()), sheet, words);
        written.fill(look, longTexts);
        written.warn(notice);
        WorkbookSheet.foot(workbook.getSheet(sheet.name()), foot);
        return written;
    }

    /** Adds a sheet that no program prints or shows unless its reader asks for it. */
    private void addHidden(Sheet sheet) {
        add(sheet);
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet.name()), SheetVisibility.HIDDEN);
    }

    private void add(Dashboard dashboard) {
        XSSFSheet sheet = workbook.createSheet(dashboard.name());
        changes.putAll(WorkbookDashboard.write(sheet, dashboard, look, words));
        WorkbookSheet.warn(sheet, notice);
        WorkbookSheet.foot(sheet, foot);
    }
}
