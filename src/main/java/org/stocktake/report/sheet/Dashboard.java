package org.stocktake.report.sheet;

import java.util.List;

/**
 * The counts of a report in blocks, each of which a workbook shows as a table and as a chart.
 *
 * @param name of the sheet
 * @param title the first line of the sheet
 * @param notes sentences on what the counts leave out
 */
public record Dashboard(String name, String title, List<String> notes, List<Block> blocks) {
    public Dashboard {
        notes = List.copyOf(notes);
        blocks = List.copyOf(blocks);
    }

    /**
     * A table of counts.
     *
     * @param heading of the labels
     * @param isTimeline true if the labels follow each other in time
     */
    public record Block(String title, String heading, List<Series> series, List<Line> lines, boolean isTimeline) {
        public Block {
            series = List.copyOf(series);
            lines = List.copyOf(lines);
            int counts = series.size();
            if (lines.stream().anyMatch(line -> line.counts().size() != counts)) {
                throw new IllegalArgumentException("a count for each series");
            }
        }
    }

    /**
     * A column of counts.
     *
     * @param code the word of its outcome or status, which chooses the colour
     */
    public record Series(String heading, String code) {}

    /** A row of counts. */
    public record Line(String label, List<Integer> counts) {
        public Line {
            counts = List.copyOf(counts);
        }
    }
}
