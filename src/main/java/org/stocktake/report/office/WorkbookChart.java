package org.stocktake.report.office;

import java.util.List;
import java.util.function.IntFunction;
import org.apache.poi.ss.util.CellReference;
import org.stocktake.report.sheet.Dashboard;

/**
 * A block of the dashboard as a chart of stacked bars, which follows its cells when somebody changes them. The order of
 * the elements is that of ECMA-376 part 1, 21.2.
 */
final class WorkbookChart {
    private static final String NAMESPACES = "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    /** A mark without width, UAX 9, 2.6. */
    private static final String RIGHT_TO_LEFT = "\u200F";

    private static final int LABELS = 1;
    private static final int COUNTS = 2;
    private static final int FEW = 5;

    /** The size of the labels in hundredths of a point: that of the cells, so that both can be read on paper. */
    private static final String SIZE = "sz=\"1000\"";

    private final ChartXml xml = new ChartXml();
    private final String sheet;
    private final Dashboard.Block block;
    private final int firstRow;
    private final boolean rightToLeft;

    /**
     * @param sheet the name of the sheet of the counts
     * @param firstRow of the counts, from 0; the row above it has the headings
     * @param rightToLeft true for a chart whose first label or beginning of bars is on the right
     */
    WorkbookChart(String sheet, Dashboard.Block block, int firstRow, boolean rightToLeft) {
        this.sheet = sheet;
        this.block = block;
        this.firstRow = firstRow;
        this.rightToLeft = rightToLeft;
    }

    /**
     * Returns the label of a line as its cell has it. From right to left a mark is before a number: LibreOffice does not read
     * the direction of the text of an axis.
     */
    static String label(Dashboard.Line line, boolean rightToLeft) {
        boolean isNumbered = Character.isDigit(line.label().codePointAt(0));
        return rightToLeft && isNumbered ? RIGHT_TO_LEFT + line.label() : line.label();
    }

    /** Returns the part of the chart. */
    String written() {
        xml.open("c:chartSpace", NAMESPACES).value("c:roundedCorners", 0).open("c:chart");
        title();
        xml.value("c:autoTitleDeleted", 0).open("c:plotArea");
        xml.open("c:layout").close("c:layout");
        bars();
        labels();
        counts();
        xml.close("c:plotArea");
        if (block.series().size() > 1) {
            xml.open("c:legend").value("c:legendPos", "b").value("c:overlay", 0);
            type();
            xml.close("c:legend");
        }
        xml.value("c:plotVisOnly", 1).value("c:dispBlanksAs", "gap").close("c:chartSpace");
        return xml.written();
    }

    private void title() {
        xml.open("c:title").open("c:tx").open("c:rich").open("a:bodyPr").close("a:bodyPr");
        xml.open("a:p")
                .open("a:pPr", direction())
                .open("a:defRPr", "sz=\"1200\" b=\"1\"")
                .close("a:pPr");
        xml.open("a:r").open("a:rPr", "sz=\"1200\" b=\"1\"").close("a:rPr");
        xml.text("a:t", block.title()).close("c:tx");
        xml.value("c:overlay", 0).close("c:title");
    }

    private void bars() {
        xml.open("c:barChart").value("c:barDir", block.isTimeline() ? "col" : "bar");
        xml.value("c:grouping", "stacked").value("c:varyColors", 0);
        for (int i = 0; i < block.series().size(); i++) {
            series(i);
        }
        xml.value("c:gapWidth", 40).value("c:overlap", 100);
        xml.value("c:axId", LABELS).value("c:axId", COUNTS).close("c:barChart");
    }

    private void series(int index) {
        Dashboard.Series series = block.series().get(index);
        xml.open("c:ser").value("c:idx", index).value("c:order", index);
        xml.open("c:tx").open("c:strRef").text("c:f", cell(firstRow - 1, index + 1));
        cache("c:strCache", 1, at -> series.heading());
        xml.close("c:tx");
        fill(WorkbookColors.of(series.code()));
        xml.value("c:invertIfNegative", 0);
        List<Dashboard.Line> lines = block.lines();
        xml.open("c:cat").open("c:strRef").text("c:f", column(0));
        cache("c:strCache", lines.size(), at -> label(lines.get(at), rightToLeft));
        xml.close("c:cat").open("c:val").open("c:numRef").text("c:f", column(index + 1));
        cache(
                "c:numCache",
                lines.size(),
                at -> Integer.toString(lines.get(at).counts().get(index)));
        xml.close("c:ser");
    }

    /** Writes the values as they are now, for programs that do not read the cells. */
    private void cache(String name, int size, IntFunction<String> value) {
        xml.open(name);
        if (name.equals("c:numCache")) {
            xml.text("c:formatCode", "0");
        }
        xml.value("c:ptCount", size);
        for (int i = 0; i < size; i++) {
            xml.open("c:pt", "idx=\"" + i + "\"").text("c:v", value.apply(i)).close("c:pt");
        }
        xml.close(name);
    }

    private void fill(WorkbookColors colors) {
        xml.open("c:spPr");
        if (colors == WorkbookColors.GAP) {
            xml.open("a:pattFill", "prst=\"wdUpDiag\"");
            xml.open("a:fgClr").value("a:srgbClr", colors.bar()).close("a:fgClr");
            xml.open("a:bgClr").value("a:srgbClr", colors.tint()).close("a:pattFill");
        } else {
            xml.open("a:solidFill").value("a:srgbClr", colors.bar()).close("a:solidFill");
        }
        xml.open("a:ln", "w=\"6350\"").open("a:solidFill").value("a:srgbClr", colors.text());
        xml.close("c:spPr");
    }

    /** Writes the axis of the labels. Where the bars lie, the first label is on top. */
    private void labels() {
        xml.open("c:catAx").value("c:axId", LABELS).open("c:scaling");
        xml.value("c:orientation", block.isTimeline() && !rightToLeft ? "minMax" : "maxMin")
                .close("c:scaling");
        xml.value("c:delete", 0).value("c:axPos", block.isTimeline() ? "b" : side());
        xml.value("c:majorTickMark", "none").value("c:minorTickMark", "none").value("c:tickLblPos", "low");
        type();
        xml.value("c:crossAx", COUNTS).value("c:crosses", "autoZero").value("c:auto", 0);
        xml.value("c:lblAlgn", "ctr").value("c:lblOffset", 100).value("c:tickLblSkip", 1);
        xml.value("c:noMultiLvlLbl", 1).close("c:catAx");
    }

    /** Sets the size and the direction of the type of an axis or a legend. */
    private void type() {
        xml.open("c:txPr").open("a:bodyPr").close("a:bodyPr").open("a:p");
        xml.open("a:pPr", direction()).open("a:defRPr", SIZE).close("a:pPr").close("c:txPr");
    }

    /** Returns the attribute of a paragraph: the number before a label from right to left stands at its right. */
    private String direction() {
        return rightToLeft ? "rtl=\"1\"" : "";
    }

    private void counts() {
        xml.open("c:valAx").value("c:axId", COUNTS).open("c:scaling");
        xml.value("c:orientation", rightToLeft && !block.isTimeline() ? "maxMin" : "minMax")
                .value("c:min", 0)
                .close("c:scaling");
        xml.value("c:delete", 0).value("c:axPos", block.isTimeline() ? side() : "b");
        xml.open("c:majorGridlines").open("c:spPr").open("a:ln", "w=\"6350\"").open("a:solidFill");
        xml.value("a:srgbClr", "D3D9E0").close("c:majorGridlines");
        xml.open("c:numFmt", "formatCode=\"0\" sourceLinked=\"0\"").close("c:numFmt");
        xml.value("c:majorTickMark", "none").value("c:minorTickMark", "none").value("c:tickLblPos", "nextTo");
        type();
        xml.value("c:crossAx", LABELS).value("c:crosses", block.isTimeline() ? "autoZero" : "max");
        xml.value("c:crossBetween", "between");
        if (most() <= FEW) {
            xml.value("c:majorUnit", 1);
        }
        xml.close("c:valAx");
    }

    /** Returns the side on which a line begins. */
    private String side() {
        return rightToLeft ? "r" : "l";
    }

    /** Returns the length of the longest bar; below a few, the axis would show halves. */
    private int most() {
        int most = 0;
        for (Dashboard.Line line : block.lines()) {
            most = Math.max(
                    most, line.counts().stream().mapToInt(Integer::intValue).sum());
        }
        return most;
    }

    private String cell(int row, int column) {
        return new CellReference(sheet, row, column, true, true).formatAsString();
    }

    private String column(int index) {
        CellReference last = new CellReference(firstRow + block.lines().size() - 1, index, true, true);
        return cell(firstRow, index) + ":" + last.formatAsString();
    }
}
