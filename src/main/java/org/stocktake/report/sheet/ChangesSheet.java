package org.stocktake.report.sheet;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.compare.Change;
import org.stocktake.report.chapter.ChangeWords;
import org.stocktake.report.facts.Since;

/** What changed since an earlier assessment, one row a question, what became worse first. */
final class ChangesSheet {
    private ChangesSheet() {}

    static Sheet of(SheetWords words, Since since) {
        ChangeWords said = new ChangeWords(since.comparison(), words.words());
        List<Column> columns = List.of(
                words.column("id", 24),
                words.column("question", 48),
                words.column("rests-on", 28),
                words.column("change", 20),
                words.column("before", 28),
                words.column("now", 28),
                words.column("why", 60));
        List<List<Cell>> rows = new ArrayList<>();
        for (Change.Kind kind : Change.Kind.values()) {
            for (Change change : since.comparison().of(kind)) {
                rows.add(List.of(
                        Cell.of(change.question().id().value()),
                        Cell.of(change.question().text()),
                        Cell.of(said.citation(change).replace("; ", "\n")),
                        Cell.of(said.kind(kind)),
                        Cell.of(said.before(change)),
                        Cell.of(said.after(change)),
                        Cell.lines(said.causes(change))));
            }
        }
        return new Sheet(words.say("changes"), columns, 2, rows);
    }
}
