package org.stocktake.report.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Outcome;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;
import org.stocktake.model.Section;
import org.stocktake.model.Source;
import org.stocktake.report.chapter.ReportText;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Document;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.stocktake.text.Messages;

/** The summary as a document: gaps by theme, help asked for, gaps by paragraph and article. */
final class SummaryDocument {
    private final Summary summary;
    private final ReportText wording;

    private SummaryDocument(Summary summary, Messages words) {
        this.summary = summary;
        this.wording = new ReportText(words, summary.checklist());
    }

    /**
     * Returns the summary as a document.
     *
     * @param day on which it is made
     * @param footer the text at the foot of a page
     */
    static Document of(Summary summary, LocalDate day, String footer, Messages words) {
        SummaryDocument document = new SummaryDocument(summary, words);
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(document.states());
        chapters.add(document.themes());
        chapters.add(document.needs());
        summary.checklist().sources().forEach(source -> chapters.add(document.source(source)));
        Document.Title title = new Document.Title(
                words.say("report.summing.kicker"),
                summary.checklist().heading().title(),
                List.of(words.say("report.title.made", document.wording.date(day))));
        Document.Furniture furniture = new Document.Furniture(
                words.say("report.skip"), words.say("report.contents"), words.say("report.page-number"), footer);
        return new Document(words.language(), title, furniture, List.of(), chapters);
    }

    private static Chapter chapter(String id, String title, List<Block> blocks) {
        return new Chapter(id, title, blocks, List.of());
    }

    private Chapter states() {
        List<List<TextLine>> rows = new ArrayList<>();
        for (Summary.State state : summary.states()) {
            String depth = state.report().findings().assessment().depth().word();
            rows.add(List.of(
                    TextLine.of(state.name()),
                    TextLine.of(wording.say(
                            "from-to", state.period().from(), state.period().to())),
                    TextLine.of(wording.say("depth." + depth)),
                    TextLine.of(state.report().origin().fileName())));
        }
        return chapter(
                "states",
                wording.say("summing.states"),
                List.of(
                        Block.Paragraph.of(wording.say("summing.intro")),
                        new Block.Notice(TextLine.of(wording.say("summing.limits"))),
                        new Block.Table(
                                wording.say("summing.states.caption"),
                                List.of(
                                        wording.say("subject.state"),
                                        wording.say("subject.period"),
                                        wording.say("subject.depth"),
                                        wording.say("origin.file")),
                                List.of(28, 24, 28, 20),
                                rows)));
    }

    private Chapter themes() {
        List<Chapter> parts = new ArrayList<>();
        for (Section section : summary.checklist().sections()) {
            List<List<TextLine>> rows =
                    summary.in(section).stream().map(this::row).toList();
            Block block = rows.isEmpty()
                    ? Block.Paragraph.of(wording.say("summing.none"))
                    : new Block.Table(
                            wording.say("summing.caption"),
                            List.of(
                                    wording.say("column.question"),
                                    wording.say("label.rests"),
                                    wording.say("summing.gap"),
                                    wording.say("summing.partly")),
                            List.of(40, 20, 20, 20),
                            rows);
            int number = summary.checklist().numberOf(section);
            parts.add(chapter(
                    "section-" + section.id(),
                    wording.say("sections.numbered", number, section.title()),
                    List.of(block)));
        }
        return new Chapter(
                "themes",
                wording.say("summing.themes"),
                List.of(Block.Paragraph.of(wording.say("summing.themes.intro"))),
                parts);
    }

    private List<TextLine> row(Summary.Shortfall shortfall) {
        Question question = shortfall.question();
        List<TextLine> cited = question.provisions().stream()
                .map(summary.checklist()::provision)
                .filter(Provision::isAssessable)
                .map(provision -> TextLine.of(wording.cite(provision)))
                .toList();
        return List.of(
                TextLine.of(Span.place(
                        summary.checklist().numberOf(question) + " " + question.text(), "q-" + question.id())),
                TextLine.join(cited, "\n"),
                names(shortfall.of(Outcome.GAP)),
                names(shortfall.of(Outcome.PARTLY_MET)));
    }

    private static TextLine names(List<Summary.State> states) {
        return TextLine.join(
                states.stream().map(state -> TextLine.of(state.name())).toList(), "\n");
    }

    private Chapter needs() {
        List<List<TextLine>> rows = summary.requests().stream()
                .map(request -> List.of(
                        TextLine.of(Span.strong(request.need().label())),
                        TextLine.of(request.section().title()),
                        names(request.states())))
                .toList();
        Block block = rows.isEmpty()
                ? Block.Paragraph.of(wording.say("needs.none"))
                : new Block.Table(
                        wording.say("summing.needs.caption"),
                        List.of(
                                wording.say("column.help"),
                                wording.say("column.section"),
                                wording.say("summing.asked-by")),
                        List.of(34, 36, 30),
                        rows);
        return chapter("needs", wording.say("needs.title"), List.of(block));
    }

    private Chapter source(Source source) {
        List<List<TextLine>> rows = new ArrayList<>();
        for (Provision provision : summary.checklist().provisions()) {
            List<Summary.Shortfall> shortfalls = summary.on(provision);
            if (provision.source().equals(source.id()) && !shortfalls.isEmpty()) {
                rows.add(List.of(
                        TextLine.of(Span.place(provision.number(), "p-" + provision.id())),
                        TextLine.of(provision.asks()),
                        TextLine.join(shortfalls.stream().map(this::line).toList(), "\n")));
            }
        }
        String unit = source.unit().word();
        Block block = rows.isEmpty()
                ? Block.Paragraph.of(wording.say("summing.none"))
                : new Block.Table(
                        wording.say("summing.caption"),
                        List.of(
                                wording.say("column." + unit),
                                wording.say("column.asks"),
                                wording.say("summing.shortfalls")),
                        List.of(10, 35, 55),
                        rows);
        return chapter(
                "source-" + source.id(), wording.say("provisions.title." + unit, source.shortTitle()), List.of(block));
    }

    private TextLine line(Summary.Shortfall shortfall) {
        List<String> said = new ArrayList<>();
        for (Outcome outcome : List.of(Outcome.GAP, Outcome.PARTLY_MET)) {
            List<String> names =
                    shortfall.of(outcome).stream().map(Summary.State::name).toList();
            if (!names.isEmpty()) {
                said.add(wording.say("sheet.finding-of", wording.outcome(outcome), String.join(", ", names)));
            }
        }
        Question question = shortfall.question();
        return TextLine.of(Span.reference(summary.checklist().numberOf(question), "q-" + question.id()))
                .and(TextLine.of(String.join("; ", said)));
    }
}
