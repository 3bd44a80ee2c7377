package org.stocktake.report.sheet;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.compare.ScopeShift;
import org.stocktake.model.Assessment;
import org.stocktake.model.FactId;
import org.stocktake.model.Vocabulary;
import org.stocktake.report.chapter.ApartText;
import org.stocktake.report.chapter.ChangeSums;
import org.stocktake.report.chapter.ChangeText;
import org.stocktake.report.chapter.ConfidentialityNotice;
import org.stocktake.report.chapter.ReportText;
import org.stocktake.report.chapter.SignOffText;
import org.stocktake.report.facts.ApartFindings;
import org.stocktake.report.facts.ChangesSince;
import org.stocktake.report.facts.Grouping;
import org.stocktake.report.facts.Report;
import org.stocktake.text.Messages;
import org.stocktake.text.TakenText;

/** The sheet that says what the other sheets are about, and from which file they were made. */
final class AboutSheet {
    private final List<List<SheetCell>> rows = new ArrayList<>();

    private AboutSheet() {}

    static Sheet of(SheetContext words) {
        AboutSheet sheet = new AboutSheet();
        sheet.fill(words);
        return new Sheet(
                words.say("about"), List.of(words.column("fact", 28), words.column("value", 90)), 1, sheet.rows);
    }

    private void fill(SheetContext sheetWords) {
        Messages words = sheetWords.words();
        Report report = sheetWords.report();
        subject(sheetWords);
        String copy = ConfidentialityNotice.says(report, words);
        if (!copy.isEmpty()) {
            add(sheetWords.say("confidential"), new SheetCell.Notice(copy));
        }
        for (String contradictory : sheetWords.contradictoryFacts()) {
            add(sheetWords.say("contradictory-facts"), SheetCell.of(contradictory));
        }
        report.since().ifPresent(since -> changes(since, words));
        report.counts(report.findings().all())
                .forEach((outcome, count) -> add(words.say("outcome." + outcome.word()), SheetCell.of(count)));
        apart(sheetWords);
        clusters(sheetWords);
        add(sheetWords.say("counts"), SheetCell.of(words.say("report.method.limits")));
        origin(report, words);
    }

    private void subject(SheetContext sheetWords) {
        Messages words = sheetWords.words();
        Report report = sheetWords.report();
        Assessment assessment = report.findings().assessment();
        add(
                words.say("report.title.kicker"),
                SheetCell.of(report.checklist().heading().title()));
        add(words.say("report.subject.state"), SheetCell.of(sheetWords.state()));
        add(
                sheetWords.say("from"),
                SheetCell.of(words.day(assessment.subject().period().from())));
        add(
                sheetWords.say("to"),
                SheetCell.of(words.day(assessment.subject().period().to())));
        add(
                words.say("report.subject.depth"),
                SheetCell.of(words.say("report.depth." + assessment.depth().word())));
        if (!assessment.consulted().isEmpty()) {
            add(words.say("report.subject.consulted"), SheetCell.lines(assessment.consulted()));
        }
        if (!report.origin().signOffs().isEmpty()) {
            SignOffText text = new SignOffText(words, report.checklist());
            add(
                    words.say("report.cover.approved"),
                    SheetCell.lines(report.origin().signOffs().stream()
                            .map(text::approval)
                            .toList()));
        }
        add(
                words.say("report.subject.judged"),
                SheetCell.of(words.day(report.findings().today())));
    }

    private void origin(Report report, Messages words) {
        add(
                words.say("report.origin.checklist"),
                SheetCell.of(words.say(
                        "report.origin.version",
                        report.checklist().id(),
                        report.checklist().version())));
        List<String> taken = TakenText.lines(report.checklist(), words);
        if (!taken.isEmpty()) {
            add(words.say("report.label.taken-from"), SheetCell.lines(taken));
        }
        add(words.say("report.origin.file"), SheetCell.of(report.origin().fileName()));
        add(words.say("report.origin.sha256"), SheetCell.of(report.origin().sha256()));
        add(
                words.say("report.origin.tool"),
                SheetCell.of(words.say("report.footer", report.origin().toolVersion())));
    }

    /** Adds what does not count, reason by reason, so that nobody adds it to the counts. */
    private void apart(SheetContext words) {
        ApartText text = new ApartText(
                words.report(), new ReportText(words.words(), words.report().checklist()));
        for (ApartFindings apart : words.report().apart()) {
            add(text.title(apart), SheetCell.of(text.counts(apart)));
        }
    }

    /** Adds what is known of each cluster, if the report is by cluster. */
    private void clusters(SheetContext words) {
        if (words.report().view().by() == Grouping.CLUSTER) {
            for (Vocabulary.Cluster cluster :
                    words.report().checklist().vocabulary().clusters()) {
                add(cluster.label(), SheetCell.of(cluster.note()));
            }
        }
    }

    /** Adds the changes, the file of the comparison, and the number of changes that are left out. */
    private void changes(ChangesSince since, Messages words) {
        ChangeText said = new ChangeText(since.comparison(), words);
        add(
                words.say("report.origin.earlier"),
                SheetCell.of(said.source(since.comparison().before())));
        add(words.say("report.change.title"), SheetCell.of(ChangeSums.of(since, words)));
        for (ScopeShift shift : since.comparison().shifts()) {
            add(words.say("report.change.title"), SheetCell.of(said.shift(shift)));
        }
        for (FactId fact : since.comparison().facts()) {
            add(words.say("report.profile.title"), SheetCell.of(said.fact(fact)));
        }
        if (!since.gone().isEmpty()) {
            add(
                    words.say("report.change.title"),
                    SheetCell.of(words.say("report.change.gone", words.list(since.gone()))));
        }
        if (!since.leftOut().isEmpty()) {
            add(words.say("report.change.title"), SheetCell.of(said.leftOut(since)));
        }
    }

    private void add(String fact, SheetCell value) {
        rows.add(List.of(SheetCell.of(fact), value));
    }
}
