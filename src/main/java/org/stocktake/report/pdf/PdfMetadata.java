package org.stocktake.report.pdf;

import java.time.LocalDate;

/**
 * What a PDF says of itself.
 *
 * @param program that made it
 * @param day of the report, which is also the day of the file
 * @param identity 64 hexadecimal digits that stand for the content
 */
public record PdfMetadata(String program, LocalDate day, String identity) {}
