package org.stocktake.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.finding.Finding;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerText;
import org.stocktake.model.Question;
import org.stocktake.report.chapter.Wording;
import org.stocktake.report.facts.Asked;

/** The help asked for: one row for each kind and question, with the office that asks. */
final class NeedsSheet {
    private NeedsSheet() {}

    static Sheet of(SheetWords words) {
        Wording wording = new Wording(words.words(), words.report().checklist());
        List<List<Cell>> rows = new ArrayList<>();
        for (Asked asked : words.report().needs()) {
            for (Asked.ByOffice of : asked.offices()) {
                String office = wording.office(of.office());
                of.questions().forEach(question -> rows.add(row(words, asked, office, question)));
            }
        }
        List<Column> columns = List.of(
                words.column("need", 30),
                words.column("about", 36),
                words.column("office", 28),
                words.column("id", 24),
                words.column("question", 44),
                words.column("rests-on", 28),
                words.column("finding", 16),
                words.column("missing", 40),
                words.column("challenges", 40));
        return new Sheet(words.say("needs"), columns, 1, rows);
    }

    private static List<Cell> row(SheetWords words, Asked asked, String office, Question question) {
        Finding finding = words.report().findings().of(question).orElseThrow();
        Optional<Answer> answer = words.report().answer(question);
        return List.of(
                Cell.of(asked.need().label()),
                Cell.of(asked.need().description()),
                Cell.of(office),
                Cell.of(question.id().value()),
                Cell.of(question.text()),
                Cell.of(words.cite(finding.applicability().applying())),
                Cell.of(words.outcome(finding)),
                Cell.of(answer.map(given -> given.text(AnswerText.MISSING)).orElse("")),
                Cell.of(answer.map(given -> given.text(AnswerText.CHALLENGES)).orElse("")));
    }
}
