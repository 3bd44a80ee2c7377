package org.stocktake.report.office;

import java.util.ArrayList;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Line;
import org.stocktake.report.document.Span;

/** Adds each kind of block to the body of a Word document. */
final class WordBlocks implements Block.Cases<CTBody> {
    private final CTBody body;
    private final WordLine lines;
    private final int level;

    /** @param level of the headings of findings, from 2 */
    WordBlocks(CTBody body, WordLine lines, int level) {
        this.body = body;
        this.lines = lines;
        this.level = level;
    }

    @Override
    public CTBody paragraph(Block.Paragraph paragraph) {
        return add("Normal", paragraph.line());
    }

    @Override
    public CTBody notice(Block.Notice notice) {
        return add("Notice", notice.line());
    }

    @Override
    public CTBody bullets(Block.Bullets bullets) {
        bullets.items().forEach(item -> add("ListBullet", item));
        return body;
    }

    private CTBody add(String style, Line line) {
        lines.put(WordLine.styled(body.addNewP(), style), line);
        return body;
    }

    @Override
    public CTBody facts(Block.Facts facts) {
        for (Block.Facts.Fact fact : facts.facts()) {
            CTP first = WordLine.styled(body.addNewP(), "Fact");
            WordLine.text(first.addNewR(), "FactLabel", fact.label());
            first.addNewR().addNewTab();
            for (int i = 0; i < fact.lines().size(); i++) {
                lines.put(
                        i == 0 ? first : WordLine.styled(body.addNewP(), "FactMore"),
                        fact.lines().get(i));
            }
        }
        return body;
    }

    @Override
    public CTBody card(Block.Card card) {
        CTP heading = WordLine.styled(body.addNewP(), "Finding" + level);
        lines.place(heading, card.id(), card.title());
        add("Marks", card.marks());
        card.body().forEach(block -> block.match(this));
        return body;
    }

    @Override
    public CTBody table(Block.Table table) {
        add("Caption", Line.of(table.caption()));
        WordTable grid = new WordTable(body.addNewTbl(), "ReportTable", table.shares());
        List<CTTc> header = grid.headerRow();
        for (int i = 0; i < header.size(); i++) {
            cell(header.get(i), "TableHeader", Line.of(table.header().get(i)));
        }
        for (List<Line> row : table.rows()) {
            List<CTTc> cells = grid.row();
            for (int i = 0; i < cells.size(); i++) {
                cell(cells.get(i), "TableText", row.get(i));
            }
        }
        return end();
    }

    /** The rows of a drawing, one bar a section, with the same figures in words. */
    @Override
    public CTBody chart(Block.Chart chart) {
        List<Integer> equal = new ArrayList<>();
        chart.totals().forEach(total -> equal.add(1));
        WordTable totals = new WordTable(body.addNewTbl(), "ReportTable", equal);
        List<CTTc> labels = totals.headerRow();
        List<CTTc> counts = totals.row();
        for (int i = 0; i < equal.size(); i++) {
            Block.Chart.Total total = chart.totals().get(i);
            cell(labels.get(i), "TableHeader", Line.of(total.label()));
            cell(counts.get(i), "TableText", Line.of(Span.strong(String.valueOf(total.count()))));
        }
        end();
        WordTable rows = new WordTable(body.addNewTbl(), "ReportTable", List.of(34, 36, 30));
        for (Block.Chart.Row row : chart.rows()) {
            List<CTTc> cells = rows.row();
            cell(cells.get(0), "TableText", row.label());
            WordBar.draw(WordLine.styled(cells.get(1).addNewP(), "TableText"), row.units());
            cell(cells.get(2), "TableText", Line.of(row.figures()));
        }
        return end();
    }

    private void cell(CTTc cell, String style, Line line) {
        lines.put(WordLine.styled(cell.addNewP(), style), line);
    }

    /** Two tables that touch would become one. */
    private CTBody end() {
        WordLine.styled(body.addNewP(), "AfterTable");
        return body;
    }
}
