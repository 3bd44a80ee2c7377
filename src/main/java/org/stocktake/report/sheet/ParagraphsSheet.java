package org.stocktake.report.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Outcome;
import org.stocktake.model.Provision;
import org.stocktake.model.Source;
import org.stocktake.report.facts.Report;
import org.stocktake.text.Citation;

/**
 * The sheet of provisions for people: every paragraph and article with the number and the numbers of its findings, or the
 * reason why there are none. {@link ProvisionsSheet} is the one for programs.
 */
final class ParagraphsSheet {
    private final SheetContext words;
    private final Report report;

    private ParagraphsSheet(SheetContext words) {
        this.words = words;
        this.report = words.report();
    }

    static Sheet of(SheetContext words) {
        ParagraphsSheet sheet = new ParagraphsSheet(words);
        List<SheetColumn> columns = new ArrayList<>();
        columns.addAll(List.of(
                words.column("provision-id", 18, ColumnType.ID),
                words.column("source", 16),
                words.column("provision", 10),
                words.column("asks", 56),
                words.column("force", 16),
                words.column("findings", 64),
                words.column("verb", 18),
                words.column("addressee", 20)));
        for (Outcome outcome : Outcome.values()) {
            columns.add(SheetColumn.of(words.words().say("outcome." + outcome.word()), 10, ColumnType.COUNT));
        }
        List<List<SheetCell>> rows =
                sheet.report.checklist().provisions().stream().map(sheet::row).toList();
        return new Sheet(words.say("paragraphs"), columns, 3, rows).printing(1, 5);
    }

    private List<SheetCell> row(Provision provision) {
        Source source = report.checklist().sourceOf(provision);
        List<SheetCell> row = new ArrayList<>();
        row.addAll(List.of(
                SheetCell.of(provision.id().value()),
                SheetCell.of(source.shortTitle()),
                SheetCell.of(Citation.number(words.words(), report.checklist(), provision)),
                SheetCell.of(provision.asks()),
                SheetCell.of(provision
                        .force()
                        .map(force -> words.words().say("force." + force.word()))
                        .orElse(words.words().say("report.provisions.no-force"))),
                SheetCell.lines(findings(provision)),
                SheetCell.of(provision.verb()),
                SheetCell.of(report.checklist().vocabulary().addressee(provision.addressee()))));
        report.counts(report.reaching(provision.id())).values().forEach(count -> row.add(SheetCell.of(count)));
        return row;
    }

    /**
     * Returns the numbers of the questions, as on the sheet of findings, grouped by outcome. The texts of the questions
     * would not fit: a row of a spreadsheet is at most 409 points high, and a hundred questions can rest on one
     * paragraph.
     */
    private Map<String, List<String>> numbers(Provision provision) {
        Map<String, List<String>> numbers = new LinkedHashMap<>();
        List<Finding> reaching = report.reaching(provision.id());
        for (Outcome outcome : Outcome.values()) {
            for (Finding finding : reaching) {
                if (finding.outcome() == outcome) {
                    String said = words.outcome(finding);
                    numbers.computeIfAbsent(
                                    finding.counts() ? said : words.say("apart", said, words.apart(finding)),
                                    first -> new ArrayList<>())
                            .add(report.number(finding.question()));
                }
            }
        }
        return numbers;
    }

    private List<String> findings(Provision provision) {
        if (!provision.isAssessable()) {
            return List.of(provision.whyNotAssessed());
        }
        List<String> lines = new ArrayList<>();
        numbers(provision)
                .forEach((finding, numbers) ->
                        lines.add(words.say("finding-of", finding, words.words().list(numbers))));
        int leftOut = report.leftOutOf(provision.id());
        if (leftOut > 0) {
            lines.add(words.words().count("report.provisions.left-out", leftOut));
        }
        return lines.isEmpty() ? List.of(words.notAsked()) : lines;
    }
}
