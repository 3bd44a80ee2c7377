package org.stocktake.interview.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stocktake.interview.Interview;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Vocabulary;

/** Terms of the checklist in alphabetical order, explained. */
record GlossaryPage() implements ListPage {
    @Override
    public List<Phrase> heading(Interview at) {
        return List.of(Phrase.of("interview.glossary"));
    }

    @Override
    public List<Paragraph> body(Interview at) {
        return terms(at).isEmpty() ? List.of(Paragraph.plain(Phrase.of("interview.glossary.empty"))) : List.of();
    }

    private static List<Vocabulary.Term> terms(Interview at) {
        return at.checklist().vocabulary().glossary().stream()
                .sorted(Comparator.comparing(term -> Phrase.folded(term.term())))
                .toList();
    }

    @Override
    public boolean isLong() {
        return true;
    }

    /** Returns the terms after a line that leads back, so that Enter alone closes the page. */
    @Override
    public List<ListOption> options(Interview at) {
        List<ListOption> options = new ArrayList<>();
        options.add(ListOption.line(Phrase.of("interview.glossary.close")));
        terms(at)
                .forEach(term -> options.add(ListOption.line(
                        Phrase.of("interview.glossary.line", term.term(), term.definition(), term.source()))));
        return options;
    }

    @Override
    public Interview choose(int index, Interview at, Instant now) {
        return index == 0 ? skip(at) : at.open(new TermPage(index - 1));
    }

    @Override
    public Interview skip(Interview at) {
        return Navigation.back(at.forget(this));
    }

    /**
     * One term of the glossary in full.
     *
     * @param index in the order of the glossary's lines
     */
    private record TermPage(int index) implements InfoPage {
        @Override
        public List<Phrase> heading(Interview at) {
            return List.of(Phrase.of("interview.glossary"));
        }

        @Override
        public List<Paragraph> body(Interview at) {
            Vocabulary.Term term = terms(at).get(index);
            return List.of(
                    Paragraph.question(Phrase.asIs(term.term())),
                    Paragraph.plain(Phrase.of("interview.glossary.term", term.definition(), term.source())));
        }
    }
}
