package org.stocktake.report.document;

import java.time.LocalDate;
import org.stocktake.model.brand.Brand;

/**
 * The metadata of a PDF or Office file.
 *
 * @param title the title of the file; a PDF takes that of its document instead
 * @param author the State or office that the file is from; a PDF takes that of its document instead
 * @param program the program that made the file
 * @param day the day of the report, which becomes the date of the file
 * @param mark the label of the copy; empty when it needs none
 * @param brand the look and the words of the office
 */
public record FileMetadata(String title, String author, String program, LocalDate day, String mark, Brand brand) {
    /** Creates the metadata of a file that nobody but the program signs, and that needs no label. */
    public FileMetadata(String title, String program, LocalDate day) {
        this(title, program, program, day, "", Brand.NONE);
    }

    /** Returns the same metadata with a label and the look of an office, which is then the author if it has a name. */
    public FileMetadata with(Brand look, String label) {
        return new FileMetadata(title, look.office().isEmpty() ? author : look.office(), program, day, label, look);
    }

    /** Returns the title with the label of the copy. */
    public String markedTitle() {
        return marked(title, mark);
    }

    /** Returns the text with a label after it, if there is one. */
    public static String marked(String text, String mark) {
        return mark.isEmpty() ? text : text + " (" + mark + ")";
    }
}
