package org.stocktake.report.document;

import java.time.LocalDate;
import org.stocktake.model.brand.Brand;
import org.stocktake.text.Messages;

/**
 * The metadata of a PDF or Office file.
 *
 * @param title the title of the file, with the label of the copy; a PDF takes that of its document instead
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
    public FileMetadata with(Brand look, String label, Messages words) {
        String from = look.office().isEmpty() ? author : look.office();
        return new FileMetadata(words.noted(title, label), from, program, day, label, look);
    }
}
