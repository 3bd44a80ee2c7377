package org.stocktake.interview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The terms of the checklist in the order of their letters, explained. */
record GlossaryPage() implements ReadPage {
    @Override
    public List<Phrase> heading(Interview at) {
        return List.of(Phrase.of("interview.glossary"));
    }

    @Override
    public List<Paragraph> body(Interview at) {
        List<Paragraph> body = new ArrayList<>();
        at.checklist().vocabulary().glossary().stream()
                .sorted(Comparator.comparing(term -> Phrase.folded(term.term())))
                .forEach(term -> {
                    body.add(Paragraph.question(Phrase.asIs(term.term())));
                    body.add(Paragraph.plain(Phrase.of("interview.glossary.term", term.definition(), term.source())));
                });
        if (body.isEmpty()) {
            body.add(Paragraph.plain(Phrase.of("interview.glossary.empty")));
        }
        return body;
    }
}
