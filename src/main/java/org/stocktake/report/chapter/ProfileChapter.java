package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Contradiction;
import org.stocktake.model.Assessment;
import org.stocktake.model.Fact;
import org.stocktake.model.Profile;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.TextLine;

/** The profile: facts that the State states about itself; they decide which questions apply. */
final class ProfileChapter {
    private final ReportContext context;
    private final ReportText wording;

    ProfileChapter(ReportContext context) {
        this.context = context;
        this.wording = context.wording();
    }

    Chapter chapter() {
        Profile profile = context.report().findings().assessment().profile();
        List<Fact> waiting = context.report().findings().factsToConfirm();
        List<List<TextLine>> rows = new ArrayList<>();
        for (Fact fact : context.report().checklist().profile()) {
            if (profile.isGiven(fact.id())) {
                rows.add(List.of(TextLine.of(fact.text()), TextLine.of(wording.value(fact, profile))));
            } else if (waiting.contains(fact)) {
                rows.add(List.of(TextLine.of(fact.text()), waiting(context, fact)));
            }
        }
        Block block = rows.isEmpty()
                ? Block.Paragraph.of(wording.say("profile.none"))
                : new Block.Table(
                        wording.say("profile.caption"),
                        List.of(wording.say("column.fact"), wording.say("column.answer")),
                        List.of(65, 35),
                        rows);
        List<Block> blocks = new ArrayList<>(List.of(block));
        for (Contradiction found : context.report().contradictions()) {
            if (found.question().isEmpty()) {
                blocks.add(new Block.Notice(TextLine.of(wording.say(
                        "profile.contradictory",
                        about(found),
                        ContradictionText.said(found, context.report().checklist(), wording)))));
            }
        }
        return Chapter.of("profile", wording.say("profile.title"), blocks);
    }

    /** Returns the value of a fact that waits to be confirmed, and that it waits. */
    static TextLine waiting(ReportContext context, Fact fact) {
        Assessment assessment = context.report().findings().assessment();
        Profile proposed = assessment.carryover().withProposed(assessment.profile());
        ReportText wording = context.wording();
        return TextLine.of(wording.words().note(wording.value(fact, proposed), wording.say("change.to-confirm")));
    }

    private String about(Contradiction found) {
        return found.fact()
                .flatMap(context.report().checklist()::fact)
                .map(Fact::text)
                .orElse("");
    }
}
