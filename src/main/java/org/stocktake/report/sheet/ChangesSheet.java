package org.stocktake.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stocktake.finding.compare.QuestionChange;
import org.stocktake.report.chapter.ChangeText;
import org.stocktake.report.facts.ChangesSince;

/**
 * The sheet of changes since an earlier assessment: one row for each question, sorted by kind of change, worse first.
 */
final class ChangesSheet {
    private ChangesSheet() {}

    static Sheet of(SheetContext words, ChangesSince since) {
        ChangeText said = new ChangeText(since.comparison(), words.words());
        List<SheetColumn> columns = List.of(
                words.column("id", 24, ColumnType.ID),
                words.column("number", 7, ColumnType.QUESTION_NUMBER),
                words.column("question", 48),
                words.column("rests-on", 28),
                words.column("change", 20),
                words.column("before", 28),
                words.column("now", 28),
                words.column("why", 60));
        List<List<SheetCell>> rows = new ArrayList<>();
        for (QuestionChange.Kind kind : QuestionChange.Kind.values()) {
            for (QuestionChange change : inGroups(kind, since)) {
                rows.add(List.of(
                        SheetCell.of(change.question().id().value()),
                        SheetCell.of(said.number(change.question())),
                        SheetCell.of(change.question().text()),
                        SheetCell.lines(List.copyOf(said.citations(change))),
                        SheetCell.lines(kinds(change, said)),
                        SheetCell.of(said.before(change)),
                        SheetCell.of(said.after(change)),
                        SheetCell.lines(why(change, said))));
            }
        }
        return new Sheet(words.say("changes"), columns, 3, rows).printing(1, 7);
    }

    /** Returns the causes, and what is missing now. */
    private static List<String> why(QuestionChange change, ChangeText said) {
        return Stream.concat(
                        said.causesBeside(change).stream().map(ChangeText::capital), said.missingNow(change).stream())
                .toList();
    }

    private static List<QuestionChange> inGroups(QuestionChange.Kind kind, ChangesSince since) {
        return since.comparison().groups(kind).stream().flatMap(List::stream).toList();
    }

    /** Returns the kind of the change, and below it the shift of a question whose answer changed too. */
    private static List<String> kinds(QuestionChange change, ChangeText said) {
        List<String> kinds = new ArrayList<>(List.of(said.group(change)));
        change.shift().filter(shift -> shift != change.kind()).map(said::kind).ifPresent(kinds::add);
        return kinds;
    }
}
