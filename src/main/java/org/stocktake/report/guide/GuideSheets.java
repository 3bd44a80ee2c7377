package org.stocktake.report.guide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Fact;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;
import org.stocktake.model.Section;
import org.stocktake.report.chapter.Wording;
import org.stocktake.report.facts.Numbering;
import org.stocktake.report.sheet.Cell;
import org.stocktake.report.sheet.Column;
import org.stocktake.report.sheet.Sheet;
import org.stocktake.text.Words;

/** The blank questionnaire as sheets: a row a question, its answer chosen from a list, the rest of the row to write in. */
final class GuideSheets {
    private static final List<String> TO_WRITE = List.of(
            "measures", "practice", "evidence-given", "missing", "challenges", "needs", "step", "owner", "due", "by");

    private final Guide guide;
    private final Wording wording;
    private final Numbering numbering;

    private GuideSheets(Guide guide, Words words) {
        this.guide = guide;
        this.wording = new Wording(words, guide.checklist());
        this.numbering = new Numbering(guide.checklist());
    }

    static List<Sheet> of(Guide guide, Words words) {
        GuideSheets sheets = new GuideSheets(guide, words);
        List<Sheet> all = new ArrayList<>();
        all.add(sheets.how());
        if (!guide.facts().isEmpty()) {
            all.add(sheets.profile());
        }
        all.add(sheets.questions());
        return all;
    }

    private Column column(String key, int width) {
        return Column.of(wording.say("sheet.column." + key), width);
    }

    private Sheet how() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(
                Cell.of(wording.say("guide.kicker")),
                Cell.of(guide.checklist().heading().title())));
        rows.add(List.of(
                Cell.of(wording.say("origin.checklist")),
                Cell.of(guide.checklist().id() + " " + guide.checklist().version())));
        rows.add(List.of(Cell.of(wording.say("guide.how.title")), Cell.of(wording.say("guide.how.intro"))));
        for (AnswerKind kind : Guide.answers()) {
            rows.add(List.of(Cell.of(wording.answer(kind)), Cell.of(wording.meaning(kind))));
        }
        rows.add(List.of(Cell.of(wording.say("sheet.column.evidence")), Cell.of(wording.say("guide.how.evidence"))));
        for (String from : List.of("guide.from.state", "guide.from.office", "guide.from.name", "guide.from.return")) {
            rows.add(List.of(Cell.of(wording.say(from)), Cell.EMPTY));
        }
        return new Sheet(wording.say("guide.sheet.how"), List.of(column("fact", 30), column("value", 90)), 1, rows);
    }

    private Sheet profile() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Fact fact : guide.facts()) {
            rows.add(List.of(
                    Cell.of(fact.text()),
                    Cell.of(fact.help()),
                    Cell.lines(fact.choices().stream().map(Fact.Choice::label).toList()),
                    Cell.EMPTY));
        }
        List<Column> columns =
                List.of(column("question", 60), column("about", 50), column("choices", 40), column("answer", 40));
        return new Sheet(wording.say("guide.sheet.profile"), columns, 1, rows);
    }

    private Sheet questions() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Section section : guide.checklist().sections()) {
            guide.questions(section).forEach(question -> rows.add(row(section, question)));
        }
        List<Column> columns = new ArrayList<>(List.of(
                column("number", 8),
                column("id", 22),
                column("section", 22),
                column("question", 44),
                column("rests-on", 28),
                column("force", 18),
                column("softened", 24),
                column("counts", 40),
                column("shows", 40),
                column("agency", 26),
                new Column(wording.say("sheet.column.answer"), 18, answers(), true)));
        TO_WRITE.forEach(key -> columns.add(column(key, 32)));
        return new Sheet(wording.say("guide.sheet.questions"), columns, 4, rows);
    }

    private List<String> answers() {
        List<String> answers = new ArrayList<>();
        for (AnswerKind kind : Guide.answers()) {
            answers.add(wording.answer(kind));
        }
        return answers;
    }

    private List<Cell> row(Section section, Question question) {
        Question.Guidance guidance = question.guidance();
        List<Provision> provisions = guide.provisions(question);
        List<Cell> row = new ArrayList<>(List.of(
                Cell.of(numbering.of(question)),
                Cell.of(question.id().value()),
                Cell.of(section.title()),
                Cell.of(question.text()),
                Cell.lines(provisions.stream().map(wording::cite).toList()),
                Cell.of(guide.force(question).map(wording::force).orElse("")),
                Cell.lines(guide.checklist().qualifiersOf(question).stream()
                        .map(wording::qualifier)
                        .toList()),
                Cell.lines(guidance.evidence()),
                Cell.lines(guidance.practice()),
                Cell.lines(guidance.agencies().stream().map(wording::agency).toList()),
                Cell.EMPTY));
        row.addAll(Collections.nCopies(TO_WRITE.size(), Cell.EMPTY));
        return row;
    }
}
