package org.stocktake.files.csv;

import org.stocktake.model.Where;

/** One cell of a table with its place. */
public record CsvCell(Where where, String text) {}
