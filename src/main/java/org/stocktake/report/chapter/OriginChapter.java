package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Carryover;
import org.stocktake.model.Checklist;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.ReportOrigin;

/** The origin of the document: checklist, files and program, so that it can be made again and compared. */
final class OriginChapter {
    private final ReportContext context;
    private final ReportText wording;

    OriginChapter(ReportContext context) {
        this.context = context;
        this.wording = context.wording();
    }

    Chapter chapter() {
        ReportOrigin origin = context.report().origin();
        Checklist checklist = context.report().checklist();
        Block about = new Block.Facts(List.of(
                fact("origin.checklist", wording.say("origin.version", checklist.id(), checklist.version())),
                fact("origin.file", origin.fileName()),
                fact("origin.sha256", origin.sha256()),
                fact(
                        "origin.earlier",
                        ChangesChapter.of(context)
                                .map(ChangesChapter::source)
                                .orElse(wording.say("origin.no-earlier"))),
                fact("origin.tool", wording.say("footer", origin.toolVersion()))));
        List<Block> blocks = new ArrayList<>(List.of(Block.Paragraph.of(wording.say("origin.intro")), about));
        translation().forEach(said -> blocks.add(Block.Paragraph.of(said)));
        List<TextLine> retired = retired();
        if (!retired.isEmpty()) {
            blocks.add(Block.Paragraph.of(wording.say("origin.retired")));
            blocks.add(new Block.Bullets(retired));
        }
        List<TextLine> facts = retiredFacts();
        if (!facts.isEmpty()) {
            blocks.add(Block.Paragraph.of(wording.say("origin.retired.facts")));
            blocks.add(new Block.Bullets(facts));
        }
        return Chapter.of("origin", wording.say("origin.title"), blocks);
    }

    /** Returns the statement that the checklist is a translation, and that the texts of the treaties decide. */
    private List<String> translation() {
        Optional<Checklist.Translation> translation =
                context.report().checklist().heading().translation();
        List<String> said = new ArrayList<>();
        if (translation.isPresent()) {
            boolean reviewed = translation.get().reviewed();
            said.add(wording.say(reviewed ? "origin.translation.reviewed" : "origin.translation.draft"));
        }
        if (translation.isPresent() && !translation.get().by().isEmpty()) {
            said.add(wording.say("origin.translation.by", translation.get().by()));
        }
        return said;
    }

    /** Returns a line for each answer to an earlier version that is not used any more. */
    private List<TextLine> retired() {
        List<TextLine> lines = new ArrayList<>();
        for (CarriedAnswer gone :
                context.report().findings().assessment().carryover().retired()) {
            CarriedAnswer.Origin from = gone.from();
            String asked = from.text().isEmpty() ? from.id() : from.text();
            TextLine said = TextLine.of(wording.say(
                    "origin.retired.one",
                    asked,
                    from.version(),
                    wording.answer(gone.answer().kind()),
                    from.because()));
            lines.add(said.and(context.confidential(gone.answer())));
        }
        return lines;
    }

    /** Returns a line for each fact, and each value of a fact, of an earlier version that is not used any more. */
    private List<TextLine> retiredFacts() {
        List<TextLine> lines = new ArrayList<>();
        for (Carryover.CarriedFact gone :
                context.report().findings().assessment().carryover().retiredFacts()) {
            CarriedAnswer.Origin from = gone.from();
            String values = gone.known().isEmpty() ? wording.say("profile.unknown") : wording.parts(gone.known());
            String name = "profile." + from.id();
            lines.add(TextLine.of(wording.say("origin.retired.one", name, from.version(), values, from.because())
                    .strip()));
        }
        return lines;
    }

    private Block.Facts.Fact fact(String label, String text) {
        return new Block.Facts.Fact(wording.say(label), List.of(TextLine.of(text)));
    }
}
