package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.finding.Finding;
import org.stocktake.finding.FollowUp;
import org.stocktake.finding.Outcome;
import org.stocktake.model.Force;
import org.stocktake.model.Question;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.FindingGroup;
import org.stocktake.report.facts.Report;

/** The chapters that consist of findings. */
final class FindingChapters {
    /** Maximum length of what a row of the table says, in characters; more would fill pages in part of their width. */
    private static final int ROW_CHARS_MAX = 2_400;

    /** Maximum number of lines that the State wrote in a row. */
    private static final int ROW_LINES_MAX = 80;

    private final ReportContext context;
    private final ReportText wording;
    private final FindingCard cards;
    private final Report report;

    FindingChapters(ReportContext context, FindingCard cards) {
        this.context = context;
        this.wording = context.wording();
        this.cards = cards;
        this.report = context.report();
    }

    /** Returns the shortfalls, by force; empty when there is none. */
    Optional<Chapter> gaps() {
        List<Chapter> parts = new ArrayList<>();
        for (Force force : Force.values()) {
            List<Finding> gaps = report.gaps(force);
            if (!gaps.isEmpty()) {
                List<Block> blocks = new ArrayList<>();
                blocks.add(Block.Paragraph.of(wording.aboutGaps(force)));
                blocks.addAll(cards.cards(gaps));
                parts.add(Chapter.of(
                        "gaps-" + force.word(), wording.count("gaps.of." + force.word(), gaps.size()), blocks));
            }
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chapter(
                        "gaps",
                        wording.say("gaps.title"),
                        List.of(Block.Paragraph.of(wording.say("gaps.intro"))),
                        parts));
    }

    /** Returns the answers that are no shortfall although nothing is met: by outcome, those that occur. */
    Optional<Chapter> apart() {
        List<Chapter> parts = new ArrayList<>();
        for (Outcome outcome : List.of(Outcome.CONSIDERED, Outcome.NOT_USED, Outcome.NOT_APPLICABLE)) {
            List<Finding> findings = report.findings().counted(outcome);
            if (!findings.isEmpty()) {
                List<Block> blocks = new ArrayList<>();
                blocks.add(Block.Paragraph.of(wording.say(intro(outcome, findings))));
                blocks.addAll(cards.cards(findings));
                parts.add(Chapter.of(outcome.word(), wording.say(outcome.word() + ".title"), blocks));
            }
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chapter("no-shortfall", wording.say("no-shortfall.title"), List.of(), parts));
    }

    private String intro(Outcome outcome, List<Finding> findings) {
        boolean undecided = outcome == Outcome.CONSIDERED && !findings.stream().allMatch(this::isDecided);
        return outcome.word() + (undecided ? ".intro-undecided" : ".intro");
    }

    private boolean isDecided(Finding finding) {
        return report.answer(finding.question())
                .filter(FollowUp.DECISION::isGivenIn)
                .isPresent();
    }

    /** Returns what is met, by section or cluster, as tables; empty when nothing is. */
    Optional<Chapter> met() {
        List<Chapter> parts = new ArrayList<>();
        for (FindingGroup group : report.groups()) {
            List<Finding> met = group.counted(Outcome.MET);
            if (!met.isEmpty()) {
                Block fold = new Block.Fold(wording.count("met.fold", met.size()), met(group, met));
                parts.add(Chapter.of("met-" + group.key(), context.title(group), List.of(fold)));
            }
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chapter(
                        "met", wording.say("met.title"), List.of(Block.Paragraph.of(wording.say("met.intro"))), parts));
    }

    /**
     * Returns the findings as a table, and below it who answered, once for all that an office answered on a day. A finding
     * of which the State says much is a card after them, in the whole width of the page.
     */
    private List<Block> met(FindingGroup group, List<Finding> met) {
        List<Finding> told = new ArrayList<>();
        List<List<TextLine>> rows = new ArrayList<>();
        List<Finding> inRows = new ArrayList<>();
        for (Finding finding : met) {
            List<TextLine> row = cards.row(finding);
            if (row.stream().anyMatch(FindingChapters::isLong)) {
                told.add(finding);
            } else {
                inRows.add(finding);
                rows.add(row);
            }
        }
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(
                    wording.words().label(wording.say("met.title"), context.title(group)),
                    List.of(
                            wording.say("column.no"),
                            wording.say("column.in-place"),
                            wording.say("label.evidence"),
                            wording.say("column.provision")),
                    List.of(6, 62, 11, 21),
                    rows));
        }
        blocks.addAll(answered(inRows));
        blocks.addAll(cards.cards(told));
        return blocks;
    }

    private static boolean isLong(TextLine said) {
        String text = said.text();
        return text.length() > ROW_CHARS_MAX || text.lines().count() > ROW_LINES_MAX;
    }

    /** Returns who answered, with the questions; nothing when no answer says so. */
    private List<Block> answered(List<Finding> findings) {
        Map<String, List<Question>> answered = new LinkedHashMap<>();
        for (Finding finding : findings) {
            report.answer(finding.question())
                    .map(cards::answered)
                    .filter(said -> !said.isEmpty())
                    .ifPresent(said -> answered.computeIfAbsent(said, first -> new ArrayList<>())
                            .add(finding.question()));
        }
        List<TextLine> lines = new ArrayList<>();
        answered.forEach((said, questions) -> lines.add(wording.noted(said, context.numbers(questions))));
        if (lines.isEmpty()) {
            return List.of();
        }
        TextLine label = TextLine.of(Span.soft(wording.say("met.answered")));
        return List.of(new Block.Paragraph(label.and(wording.partsOf(lines))));
    }
}
