package org.stocktake.report.document;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Change;
import org.stocktake.finding.Comparison;
import org.stocktake.model.Assessment;
import org.stocktake.report.ComparisonSubject;
import org.stocktake.text.States;
import org.stocktake.text.Words;

/** A comparison as a document: what became worse first, each with what it was, what it is, and why. */
public final class ComparisonOutline {
    private static final String KEYS = "report.change.";

    private final ComparisonSubject subject;
    private final Comparison comparison;
    private final Words words;
    private final ChangeWords changes;

    private ComparisonOutline(ComparisonSubject subject) {
        this.subject = subject;
        this.comparison = subject.comparison();
        this.words = subject.words();
        this.changes = new ChangeWords(comparison, words);
    }

    public static Document of(ComparisonSubject subject) {
        return new ComparisonOutline(subject).document();
    }

    private String say(String key, Object... values) {
        return words.say("report." + key, values);
    }

    private Document document() {
        Assessment.Subject about = comparison.after().assessment().subject();
        String state = States.isKnown(about.state()) ? States.name(about.state()) : about.state();
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(Chapter.of("sums", say("change.sums.title"), sums()));
        for (Change.Kind kind : Change.Kind.values()) {
            if (!comparison.of(kind).isEmpty()) {
                chapters.add(chapter(kind));
            }
        }
        return new Document(
                "en",
                new Document.Title(
                        say("change.title"),
                        state,
                        List.of(
                                comparison.after().checklist().heading().title(),
                                say("change.before", changes.source(subject.beforeFile(), comparison.before())),
                                say("change.after", changes.source(subject.afterFile(), comparison.after())))),
                new Document.Furniture(say("skip"), say("contents"), say("footer", subject.toolVersion())),
                List.of(),
                chapters);
    }

    private List<Block> sums() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(ChangeSums.of(comparison, words)));
        if (!comparison.facts().isEmpty()) {
            blocks.add(Block.Paragraph.of(say("change.facts")));
            blocks.add(new Block.Bullets(
                    comparison.facts().stream().map(changes::fact).map(Line::of).toList()));
        }
        if (!subject.gone().isEmpty()) {
            blocks.add(Block.Paragraph.of(say("change.gone", String.join(", ", subject.gone()))));
        }
        if (subject.leftOut() > 0) {
            blocks.add(new Block.Notice(Line.of(say("change.left-out", subject.leftOut()))));
        }
        return blocks;
    }

    /** The changes of one kind; also for a report that says what changed since an earlier one. */
    private Chapter chapter(Change.Kind kind) {
        return Chapter.of(kind.word(), changes.kind(kind), List.of(table(comparison, kind, words)));
    }

    /** The changes of that kind as a table. */
    public static Block.Table table(Comparison comparison, Change.Kind kind, Words words) {
        ChangeWords said = new ChangeWords(comparison, words);
        List<List<Line>> rows = new ArrayList<>();
        for (Change change : comparison.of(kind)) {
            Line question =
                    Line.of(Span.text(change.question().text()), Span.text(" "), Span.soft(said.citation(change)));
            rows.add(List.of(
                    question,
                    Line.of(said.before(change)),
                    Line.of(said.after(change)),
                    Line.of(said.because(change))));
        }
        List<String> header = new ArrayList<>();
        for (String column : List.of("question", "before", "after", "cause")) {
            header.add(words.say(KEYS + "column." + column));
        }
        return new Block.Table(words.say(KEYS + "caption", said.kind(kind)), header, List.of(40, 15, 15, 30), rows);
    }
}
