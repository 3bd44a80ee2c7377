package org.stocktake.report.document;

import java.time.LocalDate;

/**
 * The metadata of a PDF or Office file.
 *
 * @param title the title of the file; a PDF takes that of its document instead
 * @param program the program that made the file
 * @param day the day of the report, which becomes the date of the file
 */
public record FileMetadata(String title, String program, LocalDate day) {}
