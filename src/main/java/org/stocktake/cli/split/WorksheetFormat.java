package org.stocktake.cli.split;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.stocktake.files.edit.AssessmentWriter;
import org.stocktake.files.yaml.FileFormat;
import org.stocktake.model.KebabCase;
import org.stocktake.report.document.DocumentFormat;
import org.stocktake.report.worksheet.ExcelWorksheet;
import org.stocktake.report.worksheet.WordWorksheet;
import org.stocktake.report.worksheet.WorksheetContent;

/** The formats of worksheets that come back. */
public enum WorksheetFormat implements DocumentFormat {
    /** A file for Word and similar programs, to fill in there. */
    DOCX {
        @Override
        void write(WorksheetContent worksheet, OutputStream out) throws IOException {
            WordWorksheet.write(worksheet, out);
        }
    },
    /** A workbook for Excel and similar programs, to fill in there. */
    XLSX {
        @Override
        void write(WorksheetContent worksheet, OutputStream out) throws IOException {
            ExcelWorksheet.write(worksheet, out);
        }
    },
    /** An assessment of the part, for an office that runs this program itself. */
    YAML {
        @Override
        void write(WorksheetContent worksheet, OutputStream out) throws IOException {
            String text = FileFormat.ASSESSMENT.editorLine() + AssessmentWriter.write(worksheet.worksheet());
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    };

    /** Writes the worksheet and leaves the stream open. */
    abstract void write(WorksheetContent worksheet, OutputStream out) throws IOException;

    @Override
    public String word() {
        return KebabCase.of(this);
    }

    @Override
    public String extension() {
        return word();
    }

    @Override
    public boolean isText() {
        return this == YAML;
    }
}
