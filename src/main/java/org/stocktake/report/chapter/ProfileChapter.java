package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Contradiction;
import org.stocktake.model.Fact;
import org.stocktake.model.Profile;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.TextLine;

/** What the State said about itself, and what decides which questions apply. */
final class ProfileChapter {
    private final ReportContext telling;

    ProfileChapter(ReportContext telling) {
        this.telling = telling;
    }

    Chapter chapter() {
        Profile profile = telling.report().findings().assessment().profile();
        List<List<TextLine>> rows = new ArrayList<>();
        for (Fact fact : telling.report().checklist().profile()) {
            if (profile.knows(fact.id()) || profile.isNotKnown(fact.id())) {
                rows.add(List.of(
                        TextLine.of(fact.text()), TextLine.of(telling.wording().value(fact, profile))));
            }
        }
        Block block = rows.isEmpty()
                ? Block.Paragraph.of(telling.say("profile.none"))
                : new Block.Table(
                        telling.say("profile.caption"),
                        List.of(telling.say("column.fact"), telling.say("column.answer")),
                        List.of(65, 35),
                        rows);
        List<Block> blocks = new ArrayList<>(List.of(block));
        for (Contradiction found : telling.report().contradictions()) {
            if (found.question().isEmpty()) {
                blocks.add(new Block.Notice(TextLine.of(telling.say(
                        "profile.contradictory",
                        about(found),
                        ContradictionText.said(found, telling.report().checklist(), telling.wording())))));
            }
        }
        return Chapter.of("profile", telling.say("profile.title"), blocks);
    }

    private String about(Contradiction found) {
        return found.fact()
                .flatMap(telling.report().checklist()::fact)
                .map(Fact::text)
                .orElse("");
    }
}
