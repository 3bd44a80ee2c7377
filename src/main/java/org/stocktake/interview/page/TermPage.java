package org.stocktake.interview.page;

import java.util.List;
import org.stocktake.interview.Interview;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Vocabulary;

/**
 * One term of the glossary in full.
 *
 * @param index in the order of the glossary's lines
 */
record TermPage(int index) implements InfoPage {
    @Override
    public List<Phrase> heading(Interview at) {
        return List.of(Phrase.of("interview.glossary"));
    }

    @Override
    public List<Paragraph> body(Interview at) {
        Vocabulary.Term term = GlossaryPage.terms(at).get(index);
        return List.of(
                Paragraph.question(Phrase.asIs(term.term())),
                Paragraph.plain(Phrase.of("interview.glossary.term", term.definition(), term.source())));
    }
}
