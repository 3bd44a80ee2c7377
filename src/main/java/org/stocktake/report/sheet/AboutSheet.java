package org.stocktake.report.sheet;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.model.Assessment;
import org.stocktake.model.FactId;
import org.stocktake.report.chapter.ChangeSums;
import org.stocktake.report.chapter.ChangeWords;
import org.stocktake.report.chapter.Copy;
import org.stocktake.report.facts.Report;
import org.stocktake.report.facts.Since;
import org.stocktake.text.Words;

/** What the other sheets are about, and from what they were made. */
final class AboutSheet {
    private final List<List<Cell>> rows = new ArrayList<>();

    private AboutSheet() {}

    static Sheet of(SheetWords words) {
        AboutSheet sheet = new AboutSheet();
        sheet.fill(words);
        return new Sheet(
                words.say("about"), List.of(words.column("fact", 28), words.column("value", 90)), 1, sheet.rows);
    }

    private void fill(SheetWords sheetWords) {
        Words words = sheetWords.words();
        Report report = sheetWords.report();
        Assessment assessment = report.findings().assessment();
        add(
                words.say("report.title.kicker"),
                Cell.of(report.checklist().heading().title()));
        add(words.say("report.subject.state"), Cell.of(sheetWords.state()));
        add(sheetWords.say("from"), new Cell.Day(assessment.subject().period().from()));
        add(sheetWords.say("to"), new Cell.Day(assessment.subject().period().to()));
        add(
                words.say("report.subject.depth"),
                Cell.of(words.say("report.depth." + assessment.depth().word())));
        add(words.say("report.subject.judged"), new Cell.Day(report.findings().today()));
        String copy = Copy.says(report, words);
        if (!copy.isEmpty()) {
            add(sheetWords.say("confidential"), new Cell.Notice(copy));
        }
        for (String contradictory : sheetWords.contradictoryFacts()) {
            add(sheetWords.say("contradictory-facts"), Cell.of(contradictory));
        }
        report.since().ifPresent(since -> changes(since, words));
        report.counts(report.findings().all())
                .forEach((outcome, count) -> add(words.say("outcome." + outcome.word()), Cell.of(count)));
        add(sheetWords.say("counts"), Cell.of(words.say("report.method.limits")));
        add(
                words.say("report.origin.checklist"),
                Cell.of(words.say(
                        "report.origin.version",
                        report.checklist().id(),
                        report.checklist().version())));
        add(words.say("report.origin.file"), Cell.of(report.origin().fileName()));
        add(words.say("report.origin.sha256"), Cell.of(report.origin().sha256()));
        add(
                words.say("report.origin.tool"),
                Cell.of(words.say("report.footer", report.origin().toolVersion())));
    }

    /** What changed, with which file it is compared, and how much of it is not told. */
    private void changes(Since since, Words words) {
        ChangeWords said = new ChangeWords(since.comparison(), words);
        add(
                words.say("report.origin.earlier"),
                Cell.of(said.source(since.comparison().before())));
        add(words.say("report.change.title"), Cell.of(ChangeSums.of(since, words)));
        for (FactId fact : since.comparison().facts()) {
            add(words.say("report.profile.title"), Cell.of(said.fact(fact)));
        }
        if (!since.gone().isEmpty()) {
            add(
                    words.say("report.change.title"),
                    Cell.of(words.say("report.change.gone", String.join(", ", since.gone()))));
        }
        if (!since.leftOut().isEmpty()) {
            add(words.say("report.change.title"), Cell.of(said.leftOut(since)));
        }
    }

    private void add(String fact, Cell value) {
        rows.add(List.of(Cell.of(fact), value));
    }
}
