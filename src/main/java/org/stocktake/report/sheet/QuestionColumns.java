package org.stocktake.report.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.stocktake.finding.Finding;
import org.stocktake.model.Question;
import org.stocktake.model.Section;

/** The columns that name a question, and those that say its finding, the same in every sheet, so that sheets can be joined. */
record QuestionColumns(SheetContext words) {
    /** Returns the columns that name a question: its id and number, and the numbers that programs sort by. */
    List<SheetColumn> naming() {
        return List.of(
                words.column("id", 24, ColumnType.ID),
                words.column("number", 7, ColumnType.QUESTION_NUMBER),
                words.column("section-number", 9, ColumnType.POSITION),
                words.column("place", 9, ColumnType.POSITION));
    }

    /** Returns the cells of {@link #naming}. */
    List<SheetCell> named(Question question) {
        Section section = words.report().checklist().sectionOf(question);
        return List.of(
                SheetCell.of(question.id().value()),
                SheetCell.of(words.report().number(question)),
                SheetCell.of(words.report().checklist().numberOf(section)),
                SheetCell.of(placeIn(section, question)));
    }

    /** Returns the place of a question in its section, from 1. Whole questions are not compared (decision 0010). */
    private static int placeIn(Section section, Question question) {
        int place = 1;
        while (!section.questions().get(place - 1).id().equals(question.id())) {
            place++;
        }
        return place;
    }

    /** Returns the columns of a finding: in words, as a code, and whether it counts. */
    List<SheetColumn> judging() {
        return List.of(
                words.column("finding", 16, ColumnType.OUTCOME),
                words.column("finding-code", 16, ColumnType.CODE),
                words.column("counted", 8, ColumnType.FLAG));
    }

    /** Returns the cells of {@link #judging}; a question that is not asked has no finding and does not count. */
    List<SheetCell> judged(Optional<Finding> finding) {
        if (finding.isEmpty()) {
            return List.of(SheetCell.of(words.words().say("report.mark.kept")), SheetCell.EMPTY, words.flag(false));
        }
        Finding found = finding.get();
        return List.of(
                SheetCell.of(words.outcome(found)), SheetCell.of(found.outcome().word()), words.flag(found.counts()));
    }

    /** Returns the cells of several columns, one after the other. */
    @SafeVarargs
    static <T> List<T> joined(List<T>... parts) {
        List<T> all = new ArrayList<>();
        for (List<T> part : parts) {
            all.addAll(part);
        }
        return Collections.unmodifiableList(all);
    }
}
