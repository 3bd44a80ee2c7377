package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.finding.compare.QuestionChange;
import org.stocktake.model.Assessment;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Document;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.ComparisonSubject;
import org.stocktake.report.facts.ForeignTexts;
import org.stocktake.text.Messages;
import org.stocktake.text.StateNames;

/** Builds the document of a comparison: changes to the worse first, each with before, after and cause. */
public final class ComparisonBuilder {
    private final ComparisonSubject subject;
    private final Comparison comparison;
    private final Messages words;
    private final ChangeText changes;

    private ComparisonBuilder(ComparisonSubject subject) {
        this.subject = subject;
        this.comparison = subject.comparison();
        this.words = subject.words();
        this.changes = new ChangeText(comparison, words);
    }

    /** Returns the comparison as a document. */
    public static Document of(ComparisonSubject subject) {
        return new ComparisonBuilder(subject).document();
    }

    private String say(String key, Object... values) {
        return words.say("report." + key, values);
    }

    private Document document() {
        Assessment.Subject about = comparison.after().assessment().subject();
        String state = StateNames.in(words.language()).nameOrCode(about.state());
        List<Chapter> chapters = new ArrayList<>();
        ChangeBlocks blocks = new ChangeBlocks(subject.since(), words, this::question);
        chapters.add(Chapter.of("sums", say("change.sums.title"), blocks.sums()));
        chapters.addAll(blocks.kinds(""));
        Document document = Document.of(
                words.language(),
                new Document.Title(
                        say("change.title"),
                        state,
                        List.of(
                                comparison.after().checklist().heading().title(),
                                say("change.before", changes.source(comparison.before())),
                                say("change.after", changes.source(comparison.after()))),
                        CopyLabel.of(subject)),
                new Document.Furniture(
                        say("skip"),
                        say("contents"),
                        say("page-number"),
                        say("footer", subject.toolVersion()),
                        words,
                        subject.brand()),
                chapters);
        return document.with(ForeignTexts.of(words.language(), comparison.before(), comparison.after()));
    }

    private TextLine question(QuestionChange change) {
        return TextLine.of(changes.named(change.question()));
    }
}
