package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stocktake.finding.SkippedQuestion;
import org.stocktake.model.Fact;
import org.stocktake.model.KebabCase;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.NotAskedQuestions;

/**
 * The questions that were not asked, by reason (those left out by the depth are only counted), and answers that the
 * file keeps although their questions are not asked.
 */
final class NotAskedChapter {
    private final ReportContext context;
    private final ReportText wording;
    private final FindingCard cards;

    NotAskedChapter(ReportContext context, FindingCard cards) {
        this.context = context;
        this.wording = context.wording();
        this.cards = cards;
    }

    Chapter chapter() {
        List<Chapter> parts = new ArrayList<>();
        for (SkippedQuestion.Why why : SkippedQuestion.Why.values()) {
            List<NotAskedQuestions> same = context.report().unasked().stream()
                    .filter(unasked -> unasked.why() == why)
                    .toList();
            if (!same.isEmpty()) {
                parts.add(Chapter.of("unasked-" + KebabCase.of(why), title(why, same), blocks(why, same)));
            }
        }
        List<Question> kept = context.report().kept();
        if (!kept.isEmpty()) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(Block.Paragraph.of(wording.say("kept.intro")));
            kept.forEach(question -> blocks.add(cards.kept(question)));
            parts.add(Chapter.of("kept", wording.say("kept.title"), blocks));
        }
        List<Question> leftOut = context.report().leftOut();
        if (!leftOut.isEmpty()) {
            List<TextLine> named = new ArrayList<>();
            for (Question question : leftOut) {
                named.add(TextLine.of(context.report().number(question) + " " + question.text()));
            }
            parts.add(Chapter.of(
                    "left-out", wording.count("left-out", leftOut.size()), List.of(new Block.Bullets(named))));
        }
        String intro = wording.say(parts.isEmpty() ? "unasked.none" : "unasked.intro");
        List<Block> blocks = List.of(Block.Paragraph.of(intro), Block.Paragraph.of(wording.say("unasked.limits")));
        return new Chapter("unasked", wording.say("unasked.title"), blocks, parts);
    }

    private String title(SkippedQuestion.Why why, List<NotAskedQuestions> same) {
        int questions = 0;
        for (NotAskedQuestions unasked : same) {
            questions += unasked.questions().size();
        }
        return wording.count("unasked." + KebabCase.of(why), questions);
    }

    private List<Block> blocks(SkippedQuestion.Why why, List<NotAskedQuestions> same) {
        if (why == SkippedQuestion.Why.DEPTH) {
            Set<QuestionId> questions = same.stream()
                    .flatMap(unasked -> unasked.questions().stream())
                    .map(Question::id)
                    .collect(Collectors.toSet());
            return List.of(Block.Paragraph.of(wording.say("unasked.because-depth")), perSection(questions));
        }
        return List.of(new Block.Table(
                wording.say("unasked.caption." + KebabCase.of(why)),
                List.of(wording.say("column.because"), wording.say("column.not-asked")),
                List.of(38, 62),
                same.stream().map(this::row).toList()));
    }

    /** Returns the facts that decided, and the questions that they leave out. */
    private List<TextLine> row(NotAskedQuestions unasked) {
        List<TextLine> because = new ArrayList<>();
        for (Fact fact : unasked.facts()) {
            String value =
                    wording.value(fact, context.report().findings().assessment().profile());
            because.add(TextLine.of(wording.say("unasked.because", fact.text(), value)));
        }
        List<TextLine> questions = new ArrayList<>();
        for (Question question : unasked.questions()) {
            questions.add(TextLine.of(context.report().number(question) + " " + question.text()));
        }
        return List.of(TextLine.join(because, "\n"), TextLine.join(questions, "\n"));
    }

    /** Counts the questions by section, because a list of all that the depth leaves out would fill pages. */
    private Block.Table perSection(Set<QuestionId> questions) {
        List<List<TextLine>> rows = new ArrayList<>();
        for (Section section : context.report().checklist().sections()) {
            long number = section.questions().stream()
                    .filter(question -> questions.contains(question.id()))
                    .count();
            if (number > 0) {
                rows.add(List.of(
                        TextLine.of(SectionChapter.name(section, context)), TextLine.of(String.valueOf(number))));
            }
        }
        return new Block.Table(
                wording.say("unasked.caption.depth"),
                List.of(wording.say("column.section"), wording.say("column.not-asked")),
                List.of(80, 20),
                rows);
    }
}
