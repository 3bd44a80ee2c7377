package org.stocktake.report.guide;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.condition.ConditionEvaluator;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Fact;
import org.stocktake.model.Force;
import org.stocktake.model.Profile;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;
import org.stocktake.model.Section;
import org.stocktake.report.chapter.ReportText;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Document;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.ForeignTexts;
import org.stocktake.text.Messages;

/**
 * The blank questionnaire as a document: each question with its provisions, examples of evidence, and room to write.
 */
final class GuideDocument {
    private final Guide guide;
    private final ReportText wording;

    private GuideDocument(Guide guide, Messages words) {
        this.guide = guide;
        this.wording = new ReportText(words, guide.checklist());
    }

    static Document of(Guide guide, GuideOptions file) {
        Messages words = file.words();
        GuideDocument document = new GuideDocument(guide, words);
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(document.how());
        if (!guide.facts().isEmpty()) {
            chapters.add(document.profile());
        }
        for (Section section : guide.checklist().sections()) {
            if (!guide.questions(section).isEmpty()) {
                chapters.add(document.section(section));
            }
        }
        Document.Furniture furniture = new Document.Furniture(
                words.say("report.guide.skip"),
                words.say("report.contents"),
                words.say("report.page-number"),
                file.program(),
                words,
                file.brand());
        String mark = file.brand().classification();
        return Document.of(words.language(), document.title(mark), furniture, chapters)
                .with(ForeignTexts.of(words.language(), guide.checklist()));
    }

    private Document.Title title(String mark) {
        List<String> lines = new ArrayList<>();
        lines.add(wording.say(
                "guide.version", guide.checklist().id(), guide.checklist().version()));
        lines.add(
                guide.parts().isEmpty()
                        ? wording.say("guide.whole")
                        : wording.say("guide.part", wording.parts(guide.parts())));
        lines.add(wording.say("depth." + guide.depth().word()));
        return new Document.Title(
                wording.say("guide.kicker"), guide.checklist().heading().title(), lines, mark);
    }

    private Chapter how() {
        List<List<TextLine>> answers = new ArrayList<>();
        for (AnswerKind kind : Guide.answers()) {
            answers.add(List.of(TextLine.of(Span.strong(wording.answer(kind))), TextLine.of(wording.meaning(kind))));
        }
        List<Block> blocks = new ArrayList<>();
        String about = guide.checklist().heading().about();
        if (!about.isBlank()) {
            blocks.add(Block.Paragraph.of(about));
        }
        blocks.add(Block.Paragraph.of(wording.say("guide.how.intro")));
        blocks.add(new Block.Table(
                wording.say("guide.how.answers"),
                List.of(wording.say("column.answer"), wording.say("column.meaning")),
                List.of(30, 70),
                answers));
        blocks.add(Block.Paragraph.of(wording.say("guide.how.evidence")));
        blocks.add(new Block.Form(List.of(
                room("guide.from.state", 1),
                room("guide.from.office", 1),
                room("guide.from.name", 1),
                room("guide.from.return", 1))));
        return new Chapter("how", wording.say("guide.how.title"), blocks, List.of());
    }

    private Block.Form.Field room(String key, int lines) {
        return new Block.Form.Field(wording.say(key), "", List.of(), lines);
    }

    private Chapter profile() {
        List<Block.Form.Field> fields = new ArrayList<>();
        for (Fact fact : guide.facts()) {
            fields.add(new Block.Form.Field(
                    fact.text(),
                    fact.help(),
                    fact.choices().stream().map(Fact.Choice::label).toList(),
                    1));
        }
        return new Chapter(
                "profile",
                wording.say("profile.title"),
                List.of(Block.Paragraph.of(wording.say("guide.profile.intro")), new Block.Form(fields)),
                List.of());
    }

    private Chapter section(Section section) {
        List<Block> blocks = new ArrayList<>();
        if (!section.intro().isBlank()) {
            blocks.add(Block.Paragraph.of(section.intro()));
        }
        guide.questions(section).forEach(question -> blocks.add(card(question)));
        int number = guide.checklist().numberOf(section);
        return new Chapter(
                "section-" + section.id(),
                wording.say("sections.numbered", number, section.title()),
                blocks,
                List.of());
    }

    private Block.Card card(Question question) {
        TextLine marks =
                TextLine.of(Span.soft(guide.force(question).map(wording::force).orElse("")));
        if (question.endangersLife()) {
            marks = marks.and(TextLine.of(Span.mark(wording.say("mark.life"), "life")));
        }
        return new Block.Card(
                "q-" + question.id(),
                "open",
                marks,
                guide.checklist().numberOf(question) + " " + question.text(),
                List.of(about(question), form(question)));
    }

    private Block.Facts about(Question question) {
        Question.Guidance guidance = question.guidance();
        List<Block.Facts.Fact> facts = new ArrayList<>();
        add(
                facts,
                "rests",
                guide.provisions(question).stream().map(this::provision).toList());
        add(facts, "depends", depends(question));
        add(facts, "help", lines(List.of(guidance.help())));
        add(facts, "evidence", joined(guidance.evidence()));
        add(facts, "practice", joined(guidance.practice()));
        add(facts, "gaps", joined(guidance.gaps()));
        add(
                facts,
                "lead",
                joined(guidance.agencies().stream().map(wording::agency).toList()));
        add(facts, "point", lines(List.of(guidance.note())));
        return new Block.Facts(facts);
    }

    private void add(List<Block.Facts.Fact> facts, String key, List<TextLine> lines) {
        if (!lines.isEmpty()) {
            facts.add(new Block.Facts.Fact(wording.say("guide.label." + key), lines));
        }
    }

    private List<TextLine> joined(List<String> texts) {
        return lines(List.of(wording.parts(texts)));
    }

    private static List<TextLine> lines(List<String> texts) {
        return texts.stream().filter(text -> !text.isBlank()).map(TextLine::of).toList();
    }

    /** Returns the provision with its verb, its addressee, what it asks, and its qualifiers. */
    private TextLine provision(Provision provision) {
        TextLine line = TextLine.of(Span.strong(wording.cite(provision)))
                .and(TextLine.of(
                        Span.soft(wording.say("provisions.whom", provision.verb(), wording.addressee(provision)))))
                .and(TextLine.of(provision.asks()));
        return line.and(wording.quotes(provision));
    }

    /** Returns the facts about the State that decide if the question is asked. */
    private List<TextLine> depends(Question question) {
        return ConditionEvaluator.deciding(question.when(), Profile.EMPTY).stream()
                .flatMap(id -> guide.checklist().fact(id).stream())
                .map(fact -> TextLine.of(fact.text()))
                .toList();
    }

    private Block.Form form(Question question) {
        return new Block.Form(List.of(
                new Block.Form.Field(wording.say("guide.room.answer"), "", answers(question), 1),
                new Block.Form.Field(
                        wording.say("guide.room.measures"), wording.say("guide.room.measures.help"), List.of(), 2),
                new Block.Form.Field(
                        wording.say("guide.room.practice"), wording.say("guide.room.practice.help"), List.of(), 2),
                new Block.Form.Field(
                        wording.say("guide.room.evidence"), wording.say("guide.room.evidence.help"), List.of(), 2),
                new Block.Form.Field(
                        wording.say("guide.room.missing"), wording.say("guide.room.missing.help"), List.of(), 2),
                new Block.Form.Field(
                        wording.say("guide.room.next"), wording.say("guide.room.next.help"), List.of(), 2)));
    }

    /** Returns the answers that the question accepts. */
    private List<String> answers(Question question) {
        boolean considered = guide.force(question).stream().anyMatch(Force::acceptsConsidered);
        return Guide.answers().stream()
                .filter(kind -> kind != AnswerKind.CONSIDERED || considered)
                .map(wording::answer)
                .toList();
    }
}
