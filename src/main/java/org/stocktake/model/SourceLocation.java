package org.stocktake.model;

/**
 * A place in a file.
 *
 * @param line 1-based; 0 when the fault is the file's as a whole
 * @param column 1-based, counts Unicode code points; 0 when the fault is the file's as a whole
 */
public record SourceLocation(String file, int line, int column) implements Comparable<SourceLocation> {
    public SourceLocation {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("lines and columns are counted from 1");
        }
    }

    /** Returns the location of the file as a whole. */
    public static SourceLocation in(String file) {
        return new SourceLocation(file, 0, 0);
    }

    @Override
    public int compareTo(SourceLocation other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }
}
