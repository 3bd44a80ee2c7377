package org.stocktake.report.guide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Fact;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;
import org.stocktake.model.Section;
import org.stocktake.report.chapter.ReportText;
import org.stocktake.report.sheet.Sheet;
import org.stocktake.report.sheet.SheetCell;
import org.stocktake.report.sheet.SheetColumn;
import org.stocktake.text.Messages;

/**
 * The blank questionnaire as sheets: a row for each question, with its answer to choose from a list and cells to
 * write in.
 */
final class GuideSheets {
    private static final List<String> TO_WRITE = List.of(
            "measures",
            "practice",
            "figures-given",
            "evidence-given",
            "missing",
            "challenges",
            "needs",
            "step",
            "owner",
            "due",
            "good-practice",
            "by");

    private final Guide guide;
    private final ReportText wording;

    private GuideSheets(Guide guide, Messages words) {
        this.guide = guide;
        this.wording = new ReportText(words, guide.checklist());
    }

    static List<Sheet> of(Guide guide, Messages words) {
        GuideSheets sheets = new GuideSheets(guide, words);
        List<Sheet> all = new ArrayList<>();
        all.add(sheets.how());
        if (!guide.facts().isEmpty()) {
            all.add(sheets.profile());
        }
        all.add(sheets.questions());
        return all;
    }

    private SheetColumn column(String key, int width) {
        return SheetColumn.of(wording.say("sheet.column." + key), width);
    }

    private Sheet how() {
        List<List<SheetCell>> rows = new ArrayList<>();
        rows.add(List.of(
                SheetCell.of(wording.say("guide.kicker")),
                SheetCell.of(guide.checklist().heading().title())));
        rows.add(List.of(
                SheetCell.of(wording.say("origin.checklist")),
                SheetCell.of(guide.checklist().id() + " " + guide.checklist().version())));
        rows.add(List.of(SheetCell.of(wording.say("guide.how.title")), SheetCell.of(wording.say("guide.how.intro"))));
        for (AnswerKind kind : Guide.answers()) {
            rows.add(List.of(SheetCell.of(wording.answer(kind)), SheetCell.of(wording.meaning(kind))));
        }
        rows.add(List.of(
                SheetCell.of(wording.say("sheet.column.evidence")), SheetCell.of(wording.say("guide.how.evidence"))));
        for (String from : List.of("guide.from.state", "guide.from.office", "guide.from.name", "guide.from.return")) {
            rows.add(List.of(SheetCell.of(wording.say(from)), SheetCell.EMPTY));
        }
        return new Sheet(wording.say("guide.sheet.how"), List.of(column("fact", 30), column("value", 90)), 1, rows);
    }

    private Sheet profile() {
        List<List<SheetCell>> rows = new ArrayList<>();
        for (Fact fact : guide.facts()) {
            rows.add(List.of(
                    SheetCell.of(fact.text()),
                    SheetCell.of(fact.help()),
                    SheetCell.lines(
                            fact.choices().stream().map(Fact.Choice::label).toList()),
                    SheetCell.EMPTY));
        }
        List<SheetColumn> columns =
                List.of(column("question", 56), column("about", 48), column("choices", 38), column("answer", 38));
        return new Sheet(wording.say("guide.sheet.profile"), columns, 1, rows);
    }

    private Sheet questions() {
        List<List<SheetCell>> rows = new ArrayList<>();
        for (Section section : guide.checklist().sections()) {
            guide.questions(section).forEach(question -> rows.add(row(section, question)));
        }
        List<SheetColumn> columns = new ArrayList<>(List.of(
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
                new SheetColumn(wording.say("sheet.column.answer"), 18, answers(), true)));
        TO_WRITE.forEach(key -> columns.add(column(key, 32)));
        return new Sheet(wording.say("guide.sheet.questions"), columns, 4, rows);
    }

    private List<String> answers() {
        return Guide.answers().stream().map(wording::answer).toList();
    }

    private List<SheetCell> row(Section section, Question question) {
        Question.Guidance guidance = question.guidance();
        List<Provision> provisions = guide.provisions(question);
        List<SheetCell> row = new ArrayList<>(List.of(
                SheetCell.of(guide.checklist().numberOf(question)),
                SheetCell.of(question.id().value()),
                SheetCell.of(section.title()),
                SheetCell.of(question.text()),
                SheetCell.lines(provisions.stream().map(wording::cite).toList()),
                SheetCell.of(guide.force(question).map(wording::force).orElse("")),
                SheetCell.lines(guide.checklist().qualifiersOf(question).stream()
                        .map(id -> wording.marked(id, question))
                        .toList()),
                SheetCell.lines(guidance.evidence()),
                SheetCell.lines(guidance.practice()),
                SheetCell.lines(
                        guidance.agencies().stream().map(wording::agency).toList()),
                SheetCell.EMPTY));
        row.addAll(Collections.nCopies(TO_WRITE.size(), SheetCell.EMPTY));
        return row;
    }
}
