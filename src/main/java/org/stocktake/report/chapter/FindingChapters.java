package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Finding;
import org.stocktake.finding.FollowUp;
import org.stocktake.finding.Outcome;
import org.stocktake.model.Force;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.facts.FindingGroup;
import org.stocktake.report.facts.Report;

/** The chapters that consist of findings. */
final class FindingChapters {
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

    /** Returns the shortfalls, by force. */
    Chapter gaps() {
        List<Chapter> parts = new ArrayList<>();
        for (Force force : Force.values()) {
            List<Finding> gaps = report.gaps(force);
            if (!gaps.isEmpty()) {
                List<Block> blocks = new ArrayList<>();
                blocks.add(Block.Paragraph.of(wording.say("gaps.about." + force.word())));
                blocks.addAll(cards.cards(gaps));
                parts.add(Chapter.of(
                        "gaps-" + force.word(), wording.count("gaps.of." + force.word(), gaps.size()), blocks));
            }
        }
        String intro = parts.isEmpty() ? context.noShortfall("gaps.none") : wording.say("gaps.intro");
        return new Chapter("gaps", wording.say("gaps.title"), List.of(Block.Paragraph.of(intro)), parts);
    }

    Chapter considered() {
        List<Finding> considered = report.findings().counted(Outcome.CONSIDERED);
        String intro =
                considered.stream().allMatch(this::isDecided) ? "considered.intro" : "considered.intro-undecided";
        return flat("considered", intro, considered);
    }

    Chapter notUsed() {
        return flat("not-used", "not-used.intro", report.findings().counted(Outcome.NOT_USED));
    }

    Chapter notApplicable() {
        return flat("not-applicable", "not-applicable.intro", report.findings().counted(Outcome.NOT_APPLICABLE));
    }

    private boolean isDecided(Finding finding) {
        return report.answer(finding.question())
                .filter(FollowUp.DECISION::isGivenIn)
                .isPresent();
    }

    private Chapter flat(String id, String intro, List<Finding> findings) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(wording.say(findings.isEmpty() ? id + ".none" : intro)));
        blocks.addAll(cards.cards(findings));
        return Chapter.of(id, wording.say(id + ".title"), blocks);
    }

    /** Returns the findings that are met, with measures and evidence, by section or cluster. */
    Chapter met() {
        List<Chapter> parts = new ArrayList<>();
        for (FindingGroup group : report.groups()) {
            List<Finding> met = group.counted(Outcome.MET);
            if (!met.isEmpty()) {
                parts.add(Chapter.of("met-" + group.key(), context.title(group), cards.cards(met)));
            }
        }
        String intro = wording.say(parts.isEmpty() ? "met.none" : "met.intro");
        return new Chapter("met", wording.say("met.title"), List.of(Block.Paragraph.of(intro)), parts);
    }
}
