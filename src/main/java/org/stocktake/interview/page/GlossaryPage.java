package org.stocktake.interview.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stocktake.interview.Interview;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Vocabulary;
import org.stocktake.model.typed.FoldedText;

/** Terms of the checklist in alphabetical order, explained. */
record GlossaryPage() implements ListPage.Searchable {
    @Override
    public PageText text(Interview at) {
        return PageText.of(
                Phrase.of("interview.glossary"),
                terms(at).isEmpty() ? List.of(Paragraph.plain("interview.glossary.empty")) : List.of());
    }

    private static List<Vocabulary.Term> terms(Interview at) {
        return at.checklist().vocabulary().glossary().stream()
                .sorted(Comparator.comparing(term -> FoldedText.of(term.term())))
                .toList();
    }

    /** Returns the terms after a line that leads back, so that Enter alone closes the page. */
    @Override
    public List<Line> lines(Interview at) {
        List<Line> lines = new ArrayList<>();
        lines.add(line(Phrase.of("interview.glossary.close"), Navigation::back));
        for (Vocabulary.Term term : terms(at)) {
            ListOption shown =
                    ListOption.line("interview.glossary.line", term.term(), term.definition(), term.source());
            lines.add(new Line(shown, there -> there.open(new TermPage(term))));
        }
        return lines;
    }

    @Override
    public Interview skip(Interview at) {
        return Navigation.back(at.forget(this));
    }

    /** One term of the glossary in full. */
    private record TermPage(Vocabulary.Term term) implements InfoPage {
        @Override
        public PageText text(Interview at) {
            return PageText.of(
                    Phrase.of("interview.glossary"),
                    Paragraph.question(Phrase.asIs(term.term())),
                    Paragraph.plain("interview.glossary.term", term.definition(), term.source()));
        }
    }
}
