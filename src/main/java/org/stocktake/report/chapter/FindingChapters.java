package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.stocktake.finding.Finding;
import org.stocktake.finding.FollowUp;
import org.stocktake.finding.Outcome;
import org.stocktake.model.Force;
import org.stocktake.model.Section;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
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
        String none = report.leftOut().isEmpty() ? "gaps.none" : "gaps.none.shown";
        String intro = wording.say(parts.isEmpty() ? none : "gaps.intro");
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

    /** Returns the findings that are met, with measures and evidence, by section. */
    Chapter met() {
        return bySection("met", section -> report.in(section, Outcome.MET));
    }

    /** Returns the voluntary comparisons, which do not bind the State, by section. */
    Chapter voluntary() {
        return bySection("voluntary", report::voluntary);
    }

    private Chapter bySection(String id, Function<Section, List<Finding>> pick) {
        List<Chapter> parts = new ArrayList<>();
        for (Section section : report.checklist().sections()) {
            List<Finding> findings = pick.apply(section);
            if (!findings.isEmpty()) {
                parts.add(Chapter.of(id + "-" + section.id(), context.title(section), cards.cards(findings)));
            }
        }
        String intro = wording.say(id + (parts.isEmpty() ? ".none" : ".intro"));
        return new Chapter(id, wording.say(id + ".title"), List.of(Block.Paragraph.of(intro)), parts);
    }
}
