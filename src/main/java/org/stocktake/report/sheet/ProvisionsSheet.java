package org.stocktake.report.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.stocktake.finding.Finding;
import org.stocktake.model.Force;
import org.stocktake.model.Provision;
import org.stocktake.model.Source;
import org.stocktake.report.facts.Report;
import org.stocktake.text.Citation;

/**
 * The table of provisions for programs: one row for each paragraph or article and each question that rests on it, or one with the
 * reason why there is none.
 */
final class ProvisionsSheet {
    private final SheetContext words;
    private final Report report;
    private final QuestionColumns question;
    private final List<List<SheetCell>> rows = new ArrayList<>();

    private ProvisionsSheet(SheetContext words) {
        this.words = words;
        this.report = words.report();
        this.question = new QuestionColumns(words);
    }

    static Sheet of(SheetContext words) {
        ProvisionsSheet sheet = new ProvisionsSheet(words);
        words.report().checklist().provisions().forEach(sheet::add);
        return new Sheet("provisions", sheet.columns(), 3, sheet.rows);
    }

    private List<SheetColumn> columns() {
        return QuestionColumns.joined(
                List.of(
                        words.column("provision-id", 18, ColumnType.ID),
                        words.column("source", 16),
                        words.column("provision", 12),
                        words.column("source-id", 12, ColumnType.CODE),
                        words.column("verb", 18),
                        words.column("addressee", 20),
                        words.column("addressee-code", 20, ColumnType.CODE),
                        words.column("asks", 56),
                        words.column("force", 20),
                        words.column("force-code", 20, ColumnType.CODE)),
                question.naming(),
                question.judging(),
                List.of(words.column("why-none", 40)));
    }

    private void add(Provision provision) {
        List<SheetCell> named = named(provision);
        for (Finding finding : report.reaching(provision.id())) {
            rows.add(QuestionColumns.joined(
                    named,
                    question.named(finding.question()),
                    question.judged(Optional.of(finding)),
                    List.of(SheetCell.EMPTY)));
        }
        String why = whyNone(provision);
        if (!why.isEmpty()) {
            rows.add(
                    QuestionColumns.joined(named, Collections.nCopies(7, SheetCell.EMPTY), List.of(SheetCell.of(why))));
        }
    }

    private List<SheetCell> named(Provision provision) {
        Source source = report.checklist().sourceOf(provision);
        return List.of(
                SheetCell.of(provision.id().value()),
                SheetCell.of(source.shortTitle()),
                SheetCell.of(Citation.number(words.words(), report.checklist(), provision)),
                SheetCell.of(source.id()),
                SheetCell.of(provision.verb()),
                SheetCell.of(report.checklist().vocabulary().addressee(provision.addressee())),
                SheetCell.of(provision.addressee()),
                SheetCell.of(provision.asks()),
                SheetCell.of(provision
                        .force()
                        .map(force -> words.words().say("force." + force.word()))
                        .orElse(words.words().say("report.provisions.no-force"))),
                SheetCell.of(provision.force().map(Force::word).orElse("")));
    }

    /** Returns why there is no finding, or how many answers are left out; empty if neither is so. */
    private String whyNone(Provision provision) {
        int leftOut = report.leftOutOf(provision.id());
        if (!provision.isAssessable()) {
            return provision.whyNotAssessed();
        }
        if (leftOut > 0) {
            return words.words().count("report.provisions.left-out", leftOut);
        }
        return report.reaching(provision.id()).isEmpty() ? words.notAsked() : "";
    }
}
