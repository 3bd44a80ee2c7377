package org.stocktake.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.finding.Finding;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Question;
import org.stocktake.report.chapter.ReportText;
import org.stocktake.report.facts.HelpRequested;

/** The sheet of help requested: one row for each kind of help and question, with the office that asks. */
final class NeedsSheet {
    private NeedsSheet() {}

    static Sheet of(SheetContext words) {
        ReportText wording = new ReportText(words.words(), words.report().checklist());
        List<List<SheetCell>> rows = new ArrayList<>();
        for (HelpRequested asked : words.report().needs()) {
            for (HelpRequested.ByOffice of : asked.offices()) {
                String office = wording.office(of.office());
                of.questions().forEach(question -> rows.add(row(words, asked, office, question)));
            }
        }
        List<SheetColumn> columns = List.of(
                words.column("need", 26),
                words.column("about", 28),
                words.column("office", 24),
                words.column("number", 7, ColumnType.QUESTION_NUMBER),
                words.column("question", 40),
                words.column("finding", 14, ColumnType.OUTCOME),
                words.column("missing", 40),
                words.column("challenges", 40),
                words.column("rests-on", 28),
                words.column("counted", 8, ColumnType.FLAG),
                words.column("id", 24, ColumnType.ID));
        return new Sheet(words.say("needs"), columns, 1, rows).printing(0, 6);
    }

    private static List<SheetCell> row(SheetContext words, HelpRequested asked, String office, Question question) {
        Finding finding = words.report().findings().of(question).orElseThrow();
        Optional<Answer> answer = words.report().answer(question);
        return List.of(
                SheetCell.of(asked.need().label()),
                SheetCell.of(asked.need().description()),
                SheetCell.of(office),
                SheetCell.of(words.report().number(question)),
                SheetCell.of(question.text()),
                SheetCell.of(words.outcome(finding)),
                SheetCell.of(
                        answer.map(given -> given.text(AnswerTextField.MISSING)).orElse("")),
                SheetCell.of(answer.map(given -> given.text(AnswerTextField.CHALLENGES))
                        .orElse("")),
                SheetCell.of(words.cite(finding.applicability().applying())),
                words.flag(finding.counts()),
                SheetCell.of(question.id().value()));
    }
}
