package org.stocktake.files.csv;

import org.stocktake.model.SourceLocation;

/** One cell of a table with its place. */
public record CsvCell(SourceLocation where, String text) {}
