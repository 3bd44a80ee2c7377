package org.stocktake.report.summary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.finding.Outcome;
import org.stocktake.model.KebabCase;
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
import org.stocktake.report.facts.ForeignTexts;
import org.stocktake.text.Messages;

/**
 * The summary as a document: the States and their status, gaps by theme, help asked for, gaps by paragraph and article;
 * beside the gaps, who left what open.
 */
final class SummaryDocument {
    private final Summary summary;
    private final ReportText wording;
    private final ResponseText responses;

    private SummaryDocument(Summary summary, Messages words) {
        this.summary = summary;
        this.wording = new ReportText(words, summary.checklist());
        this.responses = new ResponseText(wording);
    }

    /** Returns the summary as a document. */
    static Document of(Summary summary, SummaryFormat.Made made) {
        Messages words = made.words();
        SummaryDocument document = new SummaryDocument(summary, words);
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new SummaryOverview(summary, document.wording).chapter());
        chapters.add(document.states());
        chapters.add(document.themes());
        chapters.add(document.needs());
        summary.checklist().sources().forEach(source -> chapters.add(document.source(source)));
        Document.Title title = new Document.Title(
                words.say("report.summing.kicker"),
                summary.checklist().heading().title(),
                List.of(words.say("report.title.made", document.wording.date(made.day()))),
                made.mark());
        Document.Furniture furniture = new Document.Furniture(
                words.say("report.skip"),
                words.say("report.contents"),
                words.say("report.page-number"),
                made.program(),
                words,
                made.brand());
        return Document.of(words.language(), title, furniture, chapters)
                .with(ForeignTexts.of(words.language(), summary.checklist()));
    }

    private static Chapter chapter(String id, String title, List<Block> blocks) {
        return new Chapter(id, title, blocks, List.of());
    }

    private Chapter states() {
        List<List<TextLine>> rows = new ArrayList<>();
        for (Summary.State state : summary.states()) {
            rows.add(List.of(
                    TextLine.of(named(state)),
                    lines(responses.status(state)),
                    TextLine.of(wording.say(
                            "from-to",
                            wording.date(state.period().from()),
                            wording.date(state.period().to()))),
                    TextLine.of(wording.say("depth." + state.depth().word())),
                    TextLine.of(state.report().origin().fileName())));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(wording.say("summing.intro")));
        blocks.add(new Block.Notice(TextLine.of(wording.say("summing.limits"))));
        if (summary.isOfDifferentPeriods()) {
            blocks.add(new Block.Notice(TextLine.of(wording.say("summing.periods"))));
        }
        blocks.add(new Block.Table(
                wording.say("summing.states.caption"),
                List.of(
                        wording.say("subject.state"),
                        wording.say("summing.treaties"),
                        wording.say("subject.period"),
                        wording.say("subject.depth"),
                        wording.say("origin.file")),
                List.of(21, 25, 23, 15, 16),
                rows));
        return chapter("states", wording.say("summing.states"), blocks);
    }

    /** Returns the whole name, with the short one of the tables where it is another. */
    private String named(Summary.State state) {
        return state.name().equals(state.shortName())
                ? state.name()
                : wording.say("summing.short", state.name(), state.shortName());
    }

    private static TextLine lines(List<String> texts) {
        return TextLine.join(texts.stream().map(TextLine::of).toList(), "\n");
    }

    private Chapter themes() {
        List<Chapter> parts = new ArrayList<>();
        for (Section section : summary.checklist().sections()) {
            int number = summary.checklist().numberOf(section);
            parts.add(chapter(
                    "section-" + section.id(),
                    wording.say("sections.numbered", number, section.title()),
                    theme(section)));
        }
        return new Chapter(
                "themes",
                wording.say("summing.themes"),
                List.of(Block.Paragraph.of(wording.say("summing.themes.intro"))),
                parts);
    }

    private List<Block> theme(Section section) {
        List<Block> blocks = new ArrayList<>();
        StatesByResponse states = summary.responses(section);
        List<List<TextLine>> rows = summary.in(section).stream().map(this::row).toList();
        blocks.add(
                rows.isEmpty()
                        ? Block.Paragraph.of(responses.noShortfall(states))
                        : new Block.Table(
                                wording.say("summing.caption", section.title()),
                                List.of(
                                        wording.say("column.question"),
                                        wording.say("label.rests"),
                                        wording.say("summing.gap"),
                                        wording.say("summing.partly"),
                                        wording.say("summing.left-open-by")),
                                List.of(34, 18, 16, 16, 16),
                                rows));
        for (String others : responses.others(states)) {
            blocks.add(Block.Paragraph.of(others));
        }
        return blocks;
    }

    private List<TextLine> row(Summary.Shortfall shortfall) {
        Question question = shortfall.question();
        List<TextLine> cited = shortfall.rests().stream()
                .map(provision -> wording.cite(provision))
                .distinct()
                .map(citation -> TextLine.of(citation))
                .toList();
        return List.of(
                TextLine.of(Span.place(
                        summary.checklist().numberOf(question) + " " + question.text(), "q-" + question.id())),
                TextLine.join(cited, "\n").and(TextLine.of(Span.soft("\n" + forces(shortfall)))),
                names(shortfall.of(Outcome.GAP)),
                names(shortfall.of(Outcome.PARTLY_MET)),
                names(shortfall.open()));
    }

    /** Returns how strongly the duty binds the States that fall short; several words where it is not the same for all. */
    private String forces(Summary.Shortfall shortfall) {
        return wording.list(shortfall.forces().stream().map(wording::force).toList());
    }

    private static TextLine names(List<Summary.State> states) {
        return TextLine.join(
                states.stream().map(state -> TextLine.of(state.shortName())).toList(), "\n");
    }

    /** Returns the chapter of help: one row for each kind, with the themes and the States that ask. */
    private Chapter needs() {
        Map<String, List<TextLine>> byNeed = new LinkedHashMap<>();
        for (Summary.Request request : summary.requests()) {
            String line = wording.say(
                    "sheet.finding-of",
                    request.section().title(),
                    ResponseText.names(request.states(), wording.words()));
            byNeed.computeIfAbsent(request.need().label(), first -> new ArrayList<>())
                    .add(TextLine.of(line));
        }
        List<List<TextLine>> rows = new ArrayList<>();
        byNeed.forEach((need, lines) -> rows.add(List.of(TextLine.of(Span.strong(need)), TextLine.join(lines, "\n"))));
        List<Block> blocks = new ArrayList<>();
        boolean isApart = summary.isHelpApart();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(
                    wording.say("summing.needs.caption"),
                    List.of(wording.say("column.help"), wording.say("summing.asked-by")),
                    List.of(30, 70),
                    rows));
        } else if (!isApart) {
            blocks.add(Block.Paragraph.of(wording.say("needs.none")));
        }
        if (isApart) {
            blocks.add(Block.Paragraph.of(wording.say("summing.needs.apart")));
        }
        return chapter("needs", wording.say("needs.title"), blocks);
    }

    private Chapter source(Source source) {
        List<List<TextLine>> rows = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        Map<StatesByResponse.Extent, Map<String, TextLine>> folded = new EnumMap<>(StatesByResponse.Extent.class);
        for (Provision provision : summary.checklist().provisionsOf(source)) {
            StatesByResponse states = summary.responses(provision);
            List<Summary.Shortfall> shortfalls = summary.on(provision);
            boolean ownRow = !shortfalls.isEmpty()
                    || (states.extent() == StatesByResponse.Extent.ANSWERED && states.isLeftOpen());
            String place = "p-" + provision.id();
            if (ownRow) {
                TextLine number = TextLine.of(Span.place(wording.number(provision), place));
                shown.add(wording.number(provision));
                rows.add(List.of(number, TextLine.of(provision.asks()), states(shortfalls, states)));
            } else if (provision.isAssessable()) {
                ReportText.place(
                        wording.number(provision),
                        place,
                        folded.computeIfAbsent(states.extent(), first -> new LinkedHashMap<>()));
            }
        }
        String unit = source.unit().word();
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            int share = ReportText.numberShare(shown);
            blocks.add(new Block.Table(
                    wording.say("summing.caption.open", source.shortTitle()),
                    List.of(
                            wording.say("column." + unit),
                            wording.say("column.asks"),
                            wording.say("summing.shortfalls")),
                    List.of(share, 45 - share, 55),
                    rows));
        }
        folded.forEach((extent, numbers) ->
                blocks.add(new Block.Paragraph(TextLine.of(wording.say("summing.folded." + KebabCase.of(extent)))
                        .and(wording.numbersOf(List.copyOf(numbers.values()))))));
        return chapter("source-" + source.id(), wording.say("provisions.title." + unit, source.shortTitle()), blocks);
    }

    /** Returns the questions on which States fall short and, apart, who left it open and who is not bound. */
    private TextLine states(List<Summary.Shortfall> shortfalls, StatesByResponse states) {
        List<TextLine> lines = new ArrayList<>();
        shortfalls.forEach(shortfall -> lines.add(line(shortfall)));
        if (lines.isEmpty()) {
            lines.add(TextLine.of(responses.noShortfall(states)));
        }
        responses.others(states).forEach(others -> lines.add(TextLine.of(Span.soft(others))));
        return TextLine.join(lines, "\n");
    }

    private TextLine line(Summary.Shortfall shortfall) {
        List<String> said = new ArrayList<>();
        for (Outcome outcome : List.of(Outcome.GAP, Outcome.PARTLY_MET)) {
            List<String> names =
                    shortfall.of(outcome).stream().map(Summary.State::shortName).toList();
            if (!names.isEmpty()) {
                said.add(wording.say("sheet.finding-of", wording.outcome(outcome), wording.list(names)));
            }
        }
        Question question = shortfall.question();
        return TextLine.of(Span.reference(summary.checklist().numberOf(question), "q-" + question.id()))
                .and(TextLine.of(wording.parts(said)));
    }
}
