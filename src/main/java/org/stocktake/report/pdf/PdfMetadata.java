package org.stocktake.report.pdf;

import java.time.LocalDate;

/**
 * The metadata of a PDF.
 *
 * @param program the program that made the file
 * @param day the day of the report, which becomes the date of the file
 * @param identity a hash of the content, 64 hexadecimal digits
 */
public record PdfMetadata(String program, LocalDate day, String identity) {}
